import { z } from 'zod';
import {
  designationOf,
  isDesignation,
  type ToldDesignation,
} from '../../contract/asking/designation-question.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { calendarDateInput, changeFields, idInput } from '../../contract/writing/input-schemas.js';
import { modelVersionInput } from '../../contract/writing/model-version-input.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { isComplete, type AgreementRecord } from './agreement-record.js';
import { isDesignatedHere } from './designated-here.js';
import { windowKind } from './early-access-kinds.js';
import {
  accessOfPartnersTo,
  comesBeforePartners,
  isOfPartners,
  type ToldPartners,
} from './partner-access-question.js';
import type { WindowRecord } from './window-record.js';
import { fitsTheOrder, fitsTogether, isToCome } from './window-rules.js';

const createWindowInput = z.object({
  frontierModel: idInput,
  modelVersion: modelVersionInput,
  opensOn: calendarDateInput,
  closesOn: calendarDateInput,
  plannedPartnerReleaseOn: calendarDateInput,
  ...changeFields,
});
type CreateWindowInput = z.infer<typeof createWindowInput>;

/** A developer opens its designated model to the Government for some days, under all six protections. */
export function createWindow(store: TreasuryStore): Prepare<WindowRecord> {
  const { agreements, windows } = store;
  return createRecord<WindowRecord, CreateWindowInput, ToldDesignation | ToldPartners>(
    windowKind(store),
    {
      name: 'createWindow',
      input: createWindowInput,
      agency: 'TREASURY',
      right: 'TAKE_PART',
      authority: '3(b)',
      may: (input, { policy, principal, today }) =>
        firstRefusal(
          () => policy.mayTakePart(principal),
          () => fitsTheOrder(input),
          () => isToCome(input.opensOn, today),
        ),
      restsOn: ({ frontierModel }) => [
        designationOf(frontierModel),
        accessOfPartnersTo(frontierModel),
      ],
      make: async (input, { context, work, facts }) => {
        const { frontierModel, modelVersion, opensOn, closesOn, plannedPartnerReleaseOn } = input;
        const developer = ownOrganization(context.principal);
        const isOwn = (one: { readonly frontierModel: string; readonly developer: string }) =>
          one.frontierModel === frontierModel && one.developer === developer;
        const [agreement] = await work.matching(
          agreements,
          { frontierModel },
          (one) => isOwn(one) && one.state !== 'WITHDRAWN',
        );
        const others = await work.matching(
          windows,
          { frontierModel },
          (one) => isOwn(one) && one.modelVersion === modelVersion,
        );
        const verdict = firstRefusal(
          () => isDesignatedHere(facts.find(isDesignation), developer),
          () => isProtected(agreement),
          () => comesBeforePartners(facts.find(isOfPartners), modelVersion),
          () => fitsTogether(input, others),
        );
        if (verdict !== null) return refused(verdict);
        // Refused above where there is none; the question tells the compiler so.
        if (agreement === undefined) return refused(unprotected());
        return done({
          agreement: agreement._id,
          frontierModel,
          developer: agreement.developer,
          parties: [agreement.developer],
          modelVersion,
          opensOn,
          closesOn,
          plannedPartnerReleaseOn,
          withdrawnOn: null,
          marking: DEVELOPERS_INFORMATION,
        });
      },
    },
  );
}

function isProtected(agreement: AgreementRecord | undefined): Verdict {
  return agreement !== undefined && isComplete(agreement) ? null : unprotected();
}

function unprotected() {
  return refuse(
    'PROTECTIONS_INCOMPLETE',
    'All six protections of section 3(b)(ii) are acknowledged before anybody has access. Use "updateTreasuryEarlyAccessAgreement".',
    'frontierModel',
  );
}
