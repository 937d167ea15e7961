import { z } from 'zod';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { namedPower, type Decision, type NamedPower } from '../../contract/powers/power.js';
import type { Reaches } from '../../contract/powers/reach.js';
import { stageConfirmed } from '../../contract/records/stage-change.js';
import { changed } from '../../contract/records/update-record.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { NSA_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { DETERMINED_BY, wasConsulted } from './section-3a.js';
import { THRESHOLD_TRANSITIONS } from './threshold-lifecycle.js';
import { thresholdKind } from './threshold-record.js';

const content = z.object({});
type Content = z.infer<typeof content>;

/** The Director of NSA alone determines the threshold. What it is goes nowhere near this graph. */
export function thresholdDecision(store: NsaStore): NamedPower {
  return namedPower<Content>({
    name: 'THRESHOLD_DETERMINATION',
    does: 'Determines the threshold for a covered frontier model, in place of the one before.',
    authority: '3(a)',
    officeOf: () => DETERMINED_BY,
    content,
    over: [overThresholds(store)],
  });
}

function overThresholds(store: NsaStore): Reaches<Content> {
  const kind = thresholdKind(store);
  return {
    kind: kind.kind,
    keyOf: (_, id) => recordKey(store.thresholds, id),
    reach: async (work, _, id) => {
      const record = await work.read(store.thresholds, id);
      if (record === null) return null;
      const { supersedes, state } = record;
      const earlier = supersedes === null ? null : await work.read(store.thresholds, supersedes);
      const change = (_content: Content, { at, date }: Decision) => {
        const verdict = firstRefusal(
          () => wasConsulted(record),
          () => isNextState(THRESHOLD_TRANSITIONS, state, 'DETERMINED', 'id'),
        );
        if (verdict !== null) return refused(verdict);
        return done((details: Parameters<typeof stageConfirmed>[3]) => {
          const versionNumber = (earlier?.versionNumber ?? 0) + 1;
          const determined = { state: 'DETERMINED' as const, versionNumber, determinedOn: date };
          const after = changed(record, determined, at);
          stageConfirmed(work, kind, { before: record, after }, details);
          if (earlier === null) return;
          const superseded = changed(earlier, { state: 'SUPERSEDED' }, at);
          const states = { before: earlier, after: superseded };
          stageConfirmed(work, kind, states, { ...details, reason: null });
        });
      };
      return { record, strictest: NSA_INFORMATION, change };
    },
  };
}
