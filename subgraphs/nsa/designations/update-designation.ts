import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { NsaStore } from '../nsa-store.js';
import { takesNoDecision } from '../threshold-determinations/section-3a.js';
import { wereConsulted } from '../threshold-determinations/were-consulted.js';
import { DESIGNATION_STATES, DESIGNATION_TRANSITIONS } from './designation-lifecycle.js';
import { designationKind, type DesignationRecord } from './designation-record.js';

const updateDesignationInput = z.object({ ...updateFields, state: z.enum(DESIGNATION_STATES) });

/** The states that a determination of the Director of NSA brings about. */
const DECIDED = ['IN_FORCE', 'REVISED', 'RESCINDED'];

/** Says that the offices which 3(a) names were consulted. Everything after takes the Director of NSA. */
export function updateDesignation(store: NsaStore): Prepare<DesignationRecord> {
  return updateRecord(designationKind(store), {
    name: 'updateDesignation',
    input: updateDesignationInput,
    right: 'DRAFT_DETERMINATION',
    authority: '3(a)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
    change: async (before, { state }, circumstances) => {
      const verdict = firstRefusal(
        () => stillShown(before),
        () => takesNoDecision(state, DECIDED, 'proposeNSADesignation'),
        () => isNextState(DESIGNATION_TRANSITIONS, before.state, state),
      );
      if (verdict !== null) return refused(verdict);
      const { answer: consulted, refusal } = await wereConsulted(before._id, circumstances);
      return refusal === null ? done({ state, consulted }) : refused(refusal);
    },
  });
}

/** Nothing is done with what came of an engagement that the developer withdrew from. */
export function stillShown({ withdrawn }: { readonly withdrawn: boolean }): Verdict {
  if (!withdrawn) return null;
  const message = 'The developer withdrew, and nothing more is done with what came of it.';
  return refuse('DEVELOPER_WITHDREW', message, 'id');
}
