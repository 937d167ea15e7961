import type { Model } from 'mongoose';
import { z } from 'zod';
import { refuse } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { audienceOf } from '../../contract/policy/audience.js';
import { namedPower } from '../../contract/powers/power.js';
import { over } from '../../contract/powers/reach.js';
import { done, refused } from '../../contract/writing/write-command.js';
import {
  ENFORCEMENT_PRIORITY_KIND,
  type EnforcementPriorityRecord,
} from './enforcement-priority-record.js';
import { canFollow, PRIORITY_DECISIONS, type PriorityDecision } from './priority-lifecycle.js';

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
          if (!canFollow(before.state, state)) {
            const message = `${state} cannot follow ${before.state}. Read the priority again, and propose what can.`;
            return refused(refuse('SKIPPED_STATE', message, 'decision'));
          }
          return done({
            ...before,
            version: before.version + 1,
            state,
            issuedOn: decision === 'ISSUE' ? date : before.issuedOn,
            marking: PUBLIC_MARKING,
            audience: audienceOf(PUBLIC_MARKING, before.agency),
            updatedAt: at,
          });
        },
      }),
    ],
  });
}
