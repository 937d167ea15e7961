import { z } from 'zod';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { NsaStore } from '../nsa-store.js';
import { takesNoDecision } from './section-3a.js';
import { THRESHOLD_STATES, THRESHOLD_TRANSITIONS } from './threshold-lifecycle.js';
import { thresholdKind, type ThresholdRecord } from './threshold-record.js';
import { wereConsulted } from './were-consulted.js';

const updateThresholdInput = z.object({ ...updateFields, state: z.enum(THRESHOLD_STATES) });

/** Says that the offices which 3(a) names were consulted. Everything after takes the Director of NSA. */
export function updateThreshold(store: NsaStore): Prepare<ThresholdRecord> {
  return updateRecord(thresholdKind(store), {
    name: 'updateThresholdDetermination',
    input: updateThresholdInput,
    right: 'DRAFT_DETERMINATION',
    authority: '3(a)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
    change: async (before, { state }, circumstances) => {
      const verdict = firstRefusal(
        () => takesNoDecision(state, ['DETERMINED', 'SUPERSEDED'], 'proposeNSAThreshold'),
        () => isNextState(THRESHOLD_TRANSITIONS, before.state, state),
      );
      if (verdict !== null) return refused(verdict);
      const { answer: consulted, refusal } = await wereConsulted(before._id, circumstances);
      return refusal === null ? done({ state, consulted }) : refused(refusal);
    },
  });
}
