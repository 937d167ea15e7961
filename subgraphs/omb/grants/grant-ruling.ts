import type { Model } from 'mongoose';
import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { namedPower } from '../../contract/powers/power.js';
import { over } from '../../contract/powers/reach.js';
import { changed } from '../../contract/records/update-record.js';
import { list, text } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { DETERMINATION_TRANSITIONS, GRANT_RESULTS } from './determination-lifecycle.js';
import { isNotExpired } from './funds.js';
import {
  GRANT_ACTIONS,
  GRANT_DETERMINATION_KIND,
  GRANT_GROUNDS,
  type GrantDeterminationRecord,
} from './grant-determination-record.js';

const content = z.object({
  result: z.enum(GRANT_RESULTS),
  grounds: list(z.enum(GRANT_GROUNDS)).nullish(),
  action: z.enum(GRANT_ACTIONS).nullish(),
  actionDetail: text(2_000).nullish(),
});
type Content = z.infer<typeof content>;

/** The Director of OMB alone determines. What is determined becomes public, whatever it says. */
export function grantRuling(determinations: Model<GrantDeterminationRecord>) {
  return namedPower<Content>({
    name: 'GRANT_DETERMINATION',
    does: 'Determines whether the funding of a grant program can be directed to applicants that develop advanced AI vulnerability detection.',
    authority: '2(e)',
    officeOf: () => 'DIRECTOR_OMB',
    content,
    over: [
      over<GrantDeterminationRecord, Content>({
        kind: GRANT_DETERMINATION_KIND,
        records: () => determinations,
        stateOf: ({ state }) => state,
        markingOf: ({ marking }) => marking,
        change: (before, proposed, { at, date }) => {
          const verdict = mayBeDetermined(before, proposed, date);
          if (verdict !== null) return refused(verdict);
          const { result, grounds, action, actionDetail } = proposed;
          const ruling = {
            result,
            grounds: [...new Set(grounds)],
            action: action ?? null,
            actionDetail: actionDetail ?? null,
            determinedOn: date,
          };
          return done(changed(before, { state: result, ruling, marking: PUBLIC_MARKING }, at));
        },
      }),
    ],
  });
}

function mayBeDetermined(
  before: GrantDeterminationRecord,
  proposed: Content,
  today: CalendarDate,
): Verdict {
  return firstRefusal(
    () => isNextState(DETERMINATION_TRANSITIONS, before.state, proposed.result, 'result'),
    () => rests(before, proposed, today),
    () => namesItsGrounds(proposed),
    () => namesItsAction(proposed),
  );
}

/** What can be directed, now or after an action, is money that is there; without an action it must be relevant as it is. */
function rests(
  { availability, relevance }: GrantDeterminationRecord,
  { result }: Content,
  today: CalendarDate,
): Verdict {
  if (result === 'NOT_DIRECTABLE') return null;
  if (availability?.available !== true || availability.funds === null) {
    const message =
      'No funding was found to be available. Determine NOT_DIRECTABLE, with the grounds.';
    return refuse('AVAILABILITY_UNPROVEN', message, 'result');
  }
  const expired = isNotExpired(availability.funds, today, 'result');
  if (expired !== null || result === 'DIRECTABLE_WITH_ACTION' || relevance?.relevant === true) {
    return expired;
  }
  const message =
    'The funding was not found to be relevant. Determine DIRECTABLE_WITH_ACTION where an action makes it so, or NOT_DIRECTABLE.';
  return refuse('AVAILABILITY_UNPROVEN', message, 'result');
}

function namesItsGrounds({ result, grounds }: Content): Verdict {
  const isNegative = result === 'NOT_DIRECTABLE';
  if (isNegative === (grounds ?? []).length > 0) return null;
  const message = isNegative
    ? 'NOT_DIRECTABLE needs its "grounds".'
    : '"grounds" come with NOT_DIRECTABLE alone.';
  return refuse('INPUT_INVALID', message, 'grounds');
}

function namesItsAction({ result, action, actionDetail }: Content): Verdict {
  const needsAction = result === 'DIRECTABLE_WITH_ACTION';
  if (needsAction === (action != null) && needsAction === (actionDetail != null)) return null;
  const message = needsAction
    ? 'DIRECTABLE_WITH_ACTION names the "action", and says in "actionDetail" what is to be done.'
    : 'An "action" comes with DIRECTABLE_WITH_ACTION alone.';
  return refuse('INPUT_INVALID', message, 'action');
}
