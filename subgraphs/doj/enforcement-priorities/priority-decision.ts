import type { Model } from 'mongoose';
import { z } from 'zod';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { namedPower } from '../../contract/powers/power.js';
import { over } from '../../contract/powers/reach.js';
import { changed } from '../../contract/records/update-record.js';
import { done, refused } from '../../contract/writing/write-command.js';
import {
  ENFORCEMENT_PRIORITY_KIND,
  type EnforcementPriorityRecord,
} from './enforcement-priority-record.js';
import {
  PRIORITY_DECISIONS,
  PRIORITY_TRANSITIONS,
  type PriorityDecision,
} from './priority-lifecycle.js';

const content = z.object({
  decision: z.enum(Object.keys(PRIORITY_DECISIONS) as [PriorityDecision]),
});
type Content = z.infer<typeof content>;

/** The Attorney General alone issues, revises and rescinds. Issuing makes the record public. */
export function priorityDecision(priorities: Model<EnforcementPriorityRecord>) {
  return namedPower<Content>({
    name: 'PRIORITY_DECISION',
    does: 'Issues, revises or rescinds an enforcement priority.',
    authority: '4',
    officeOf: () => 'ATTORNEY_GENERAL',
    content,
    over: [
      over<EnforcementPriorityRecord, Content>({
        kind: ENFORCEMENT_PRIORITY_KIND,
        records: () => priorities,
        stateOf: ({ state }) => state,
        markingOf: ({ marking }) => marking,
        change: (before, { decision }, { at, date }) => {
          const state = PRIORITY_DECISIONS[decision];
          const verdict = isNextState(PRIORITY_TRANSITIONS, before.state, state, 'decision');
          if (verdict !== null) return refused(verdict);
          const issuedOn = decision === 'ISSUE' ? date : before.issuedOn;
          return done(changed(before, { state, issuedOn, marking: PUBLIC_MARKING }, at));
        },
      }),
    ],
  });
}
