import { z } from 'zod';
import { designationOf, type ToldDesignation } from '../../contract/asking/designation-question.js';
import { refuse } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changeFields, idInput } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import type { AgreementRecord } from './agreement-record.js';
import { isDesignatedHere } from './designated-here.js';
import { agreementKind } from './early-access-kinds.js';

const createAgreementInput = z.object({ frontierModel: idInput, ...changeFields });
type CreateAgreementInput = z.infer<typeof createAgreementInput>;

/** A developer begins an agreement about its own designated model: one at a time. */
export function createAgreement(store: TreasuryStore): Prepare<AgreementRecord> {
  const { agreements } = store;
  return createRecord<AgreementRecord, CreateAgreementInput, ToldDesignation>(
    agreementKind(store),
    {
      name: 'createAgreement',
      input: createAgreementInput,
      agency: 'TREASURY',
      right: 'TAKE_PART',
      authority: '3(b)',
      may: (_, { policy, principal }) => policy.mayTakePart(principal),
      restsOn: ({ frontierModel }) => [designationOf(frontierModel)],
      make: async ({ frontierModel }, { context, work, facts: [told] }) => {
        const developer = ownOrganization(context.principal);
        const verdict = isDesignatedHere(told, developer);
        // Whoever takes part does so for an organization; the question tells the compiler so.
        if (verdict !== null || developer === null) return refused(verdict ?? nobodys());
        const isThere = (one: AgreementRecord) =>
          one.frontierModel === frontierModel &&
          one.developer === developer &&
          one.state !== 'WITHDRAWN';
        const [there] = await work.matching(agreements, { frontierModel }, isThere);
        if (there !== undefined) return refused(isAgreed(there));
        return done({
          frontierModel,
          developer,
          parties: [developer],
          state: 'ACKNOWLEDGING',
          acknowledgements: [],
          marking: DEVELOPERS_INFORMATION,
        });
      },
    },
  );
}

function nobodys() {
  return refuse('NOT_AUTHORIZED', 'An agreement is a developer’s. Use a token that names one.');
}

function isAgreed({ _id }: AgreementRecord) {
  const message = `There is an agreement about this model: ${_id}. Go on with that one.`;
  return refuse('INPUT_INVALID', message, 'frontierModel');
}
