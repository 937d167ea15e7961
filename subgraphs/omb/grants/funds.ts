import { z } from 'zod';
import { calendarDate, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { calendarDateInput } from '../../contract/writing/input-schemas.js';

/**
 * The symbol of a Treasury account: an allocating agency where there is one, the agency, the fiscal years in
 * which its money can be obligated (`X` for no limit), the main account and the sub-account.
 */
const TREASURY_ACCOUNT = /^(?:\d{3}-)?\d{3}-(?:(\d{4})(?:\/(\d{4}))?|X)-\d{4}-\d{3}$/;

export const fundsInput = z.object({
  /** Whole US dollars that are not obligated. */
  amount: z.number().int().min(0).max(10_000_000_000_000),
  fiscalYear: z.number().int().min(2000).max(2100),
  treasuryAccount: z
    .string()
    .regex(
      TREASURY_ACCOUNT,
      'must be the symbol of a Treasury account, such as "070-2026/2027-0413-000" or "070-X-0413-000"',
    ),
  asOf: calendarDateInput,
});

/** Money of one account and fiscal year, as it stood on a day. */
export type Funds = Readonly<z.infer<typeof fundsInput>>;

/** The last day on which the money of an account can be obligated; null where there is none. */
export function availableThrough({
  treasuryAccount,
}: Pick<Funds, 'treasuryAccount'>): CalendarDate | null {
  const [, first, last] = TREASURY_ACCOUNT.exec(treasuryAccount) ?? [];
  const year = last ?? first;
  // A fiscal year ends with September.
  return year === undefined ? null : calendarDate(`${year}-09-30`);
}

/** Whether the money of an account can be obligated on a day: its last day counts. */
export function isAvailableOn(funds: Pick<Funds, 'treasuryAccount'>, day: CalendarDate): boolean {
  const last = availableThrough(funds);
  return last === null || last >= day;
}

/** Refuses money whose year is not its account's, or that is stated for a day to come. */
export function isStated(funds: Funds, today: CalendarDate): Verdict {
  return firstRefusal(
    () => isPast(funds, today),
    () => isOfItsYears(funds),
  );
}

function isPast({ asOf }: Funds, today: CalendarDate): Verdict {
  if (asOf <= today) return null;
  const message = `${asOf} has yet to come. State the amount as it stood on a day that is over or today.`;
  return refuse('INPUT_INVALID', message, 'availability', 'funds', 'asOf');
}

function isOfItsYears({ fiscalYear, treasuryAccount }: Funds): Verdict {
  const [, first, last] = TREASURY_ACCOUNT.exec(treasuryAccount) ?? [];
  if (first === undefined) return null;
  if (fiscalYear >= Number(first) && fiscalYear <= Number(last ?? first)) return null;
  const message = `The money of ${treasuryAccount} is not of fiscal year ${fiscalYear}.`;
  return refuse('INPUT_INVALID', message, 'availability', 'funds', 'fiscalYear');
}

/** Refuses money that can no longer be obligated. */
export function isNotExpired(funds: Funds, today: CalendarDate, field: string): Verdict {
  if (isAvailableOn(funds, today)) return null;
  const message = `The money of ${funds.treasuryAccount} could be obligated until ${String(availableThrough(funds))}. It is available no more.`;
  return refuse('APPROPRIATION_EXPIRED', message, field);
}
