import { z } from 'zod';
import { designationOf, type ToldDesignation } from '../../contract/asking/designation-question.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { mayKnowOf } from '../../contract/policy/known-to.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changeFields, idInput } from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { AccessProgramRecord } from '../access-programs/access-program-record.js';
import type { CisaStore } from '../cisa-store.js';
import { mayActFor, nobodys } from '../mutual-agreements/agreeing.js';
import { proposedBy, type Side } from '../mutual-agreements/mutual-record.js';
import { developerOf, isAboutDesignated } from '../mutual-agreements/mutual-rules.js';
import { OFFER_TRANSITIONS } from './offer-lifecycle.js';
import { offerKind, UNDER, type ModelOfferRecord } from './offer-record.js';

const proposeInput = z.object({ accessProgram: idInput, frontierModel: idInput, ...changeFields });
type ProposeInput = z.infer<typeof proposeInput>;

/** A side proposes that an access program offers a designated model, and so agrees to it. */
export function proposeOffer(store: CisaStore, side: Side): Prepare<ModelOfferRecord> {
  const { accessPrograms, modelOffers } = store;
  return createRecord<ModelOfferRecord, ProposeInput, ToldDesignation>(offerKind(store), {
    ...UNDER[side],
    name: `proposeOffer:${side}`,
    input: proposeInput,
    agency: 'CISA',
    may: (_, context) => mayActFor(side, context),
    restsOn: ({ frontierModel }) => [designationOf(frontierModel)],
    reads: ({ accessProgram }) => [recordKey(accessPrograms, accessProgram)],
    make: async ({ accessProgram, frontierModel }, { context, work, facts: [told], today }) => {
      const program = await work.read(accessPrograms, accessProgram);
      const developer = developerOf(side, told, context.principal);
      const verdict = firstRefusal(
        () => isOpen(accessProgram, program, context),
        () => isAboutDesignated(side, told, developer),
      );
      if (verdict !== null || developer === null) return refused(verdict ?? nobodys());
      const [there] = await work.matching(
        modelOffers,
        { frontierModel },
        (one) =>
          one.frontierModel === frontierModel &&
          one.accessProgram === accessProgram &&
          OFFER_TRANSITIONS[one.state].length > 0,
      );
      if (there !== undefined) return refused(isThere(there));
      return done({ ...proposedBy(side, developer, frontierModel, today), accessProgram });
    },
  });
}

function isOpen(id: string, program: AccessProgramRecord | null, context: GraphContext): Verdict {
  if (program === null || !mayKnowOf(program, context)) {
    return refuse('NOT_FOUND', `There is no access program ${id} here.`, 'accessProgram');
  }
  if (program.state !== 'ENDED') return null;
  return refuse(
    'SKIPPED_STATE',
    'The program has ended, and offers nothing more.',
    'accessProgram',
  );
}

function isThere({ _id }: ModelOfferRecord) {
  const message = `This model is proposed for this program already: ${_id}. Go on with that one.`;
  return refuse('INPUT_INVALID', message, 'frontierModel');
}
