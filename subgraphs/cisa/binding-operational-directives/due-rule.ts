import { z } from 'zod';
import { addDays, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { calendarDateInput } from '../../contract/writing/input-schemas.js';
import { ruleInForceOn } from '../remediation-timelines/remediation-rule.js';

/** By what an action is due: days after the issuance, a fixed day, or the table of the remediation rule in force. */
export type DueRule =
  | { readonly kind: 'OFFSET'; readonly offsetDays: number }
  | { readonly kind: 'FIXED'; readonly fixedOn: CalendarDate }
  | { readonly kind: 'TABLE' };

/** The longest time that a directive can give: ten years. */
const LONGEST_OFFSET_DAYS = 3_650;

const dueRuleFields = z.object({
  kind: z.enum(['OFFSET', 'FIXED', 'TABLE']),
  offsetDays: z.number().int().min(0).max(LONGEST_OFFSET_DAYS).nullish(),
  fixedOn: calendarDateInput.nullish(),
});

/** A rule as it is given: its kind, and with each kind what it counts by. */
export const dueRuleInput = dueRuleFields.transform(({ kind, offsetDays, fixedOn }, context) => {
  if (kind === 'OFFSET' && offsetDays != null && fixedOn == null) return { kind, offsetDays };
  if (kind === 'FIXED' && fixedOn != null && offsetDays == null) return { kind, fixedOn };
  if (kind === 'TABLE' && offsetDays == null && fixedOn == null) return { kind };
  context.addIssue({
    code: 'custom',
    message:
      'takes "offsetDays" with OFFSET, "fixedOn" with FIXED, and neither with TABLE, whose days the table gives',
  });
  return z.NEVER;
});

/**
 * The day by which a rule has an action done, of what was issued on a day, as the rules stand on another.
 * By the table each vulnerability has its own day; the action is due when agencies have to meet them.
 */
export function dueOnBy(
  rule: DueRule,
  issuedOn: CalendarDate | null,
  on: CalendarDate,
): CalendarDate | null {
  switch (rule.kind) {
    case 'OFFSET':
      return issuedOn === null ? null : addDays(issuedOn, rule.offsetDays);
    case 'FIXED':
      return rule.fixedOn;
    case 'TABLE':
      return ruleInForceOn(on)?.metFrom ?? null;
  }
}
