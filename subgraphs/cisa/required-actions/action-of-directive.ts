import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { InstrumentRecord } from '../binding-operational-directives/instrument-record.js';
import { dueOnOf, familyIn } from '../binding-operational-directives/rule-in-force.js';
import { isNotRevoked } from '../binding-operational-directives/wording-rules.js';

/** What a change says of a directive's action. */
interface Named {
  readonly action: string;
  /** The input's field that names the directive. */
  readonly field: 'directive' | 'id';
  /** A due date that somebody gives. */
  readonly dueOn?: CalendarDate | null | undefined;
}

/** Refuses an action that no directive in force asks for, and any other due date than that of its rule. */
export function isAskedFor(
  directive: InstrumentRecord | undefined,
  all: readonly InstrumentRecord[],
  named: Named,
  today: CalendarDate,
): Verdict {
  const { field, action } = named;
  if (directive === undefined)
    return refuse('NOT_FOUND', 'There is no such directive here.', field);
  const addsTo = all.find(({ _id }) => _id === directive.supplements);
  return firstRefusal(
    () => isNotRevoked(directive, field),
    () => isInForce(directive, field),
    () => (addsTo === undefined ? null : isNotRevoked(addsTo, field)),
    () => asksFor(directive, action),
    () => isItsDueDate(directive, all, named, today),
  );
}

function isInForce({ _id, state }: InstrumentRecord, field: Named['field']): Verdict {
  if (state === 'IN_FORCE') return null;
  const message = `${_id} is ${state}: only what is in force asks for anything.`;
  return refuse('SKIPPED_STATE', message, field);
}

function asksFor({ _id, actions }: InstrumentRecord, action: string): Verdict {
  if (actions.some(({ id }) => id === action)) return null;
  const known = actions.map(({ id }) => id).join(', ') || 'none';
  const message = `${_id} asks for no ${action}. Its actions: ${known}.`;
  return refuse('NOT_FOUND', message, 'action');
}

function isItsDueDate(
  directive: InstrumentRecord,
  all: readonly InstrumentRecord[],
  { action, dueOn }: Named,
  today: CalendarDate,
): Verdict {
  if (dueOn == null) return null;
  const due = dueOnOf(familyIn(all, directive), action, today);
  if (dueOn === due) return null;
  const message = `A due date is never set: by the rule in force it is ${due ?? 'not known'}. Leave "dueOn" out.`;
  return refuse('DUE_DATE_OVERRIDE', message, 'dueOn');
}
