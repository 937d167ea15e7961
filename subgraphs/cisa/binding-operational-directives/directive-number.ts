import { calendarDate, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { inputError } from '../../contract/graph/input-error.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { plainText } from '../../contract/markings/plain-text.js';
import type { InstrumentKind } from './instrument-record.js';

const NUMBER = /^(BOD|ED) (\d{2})-\d{2}$/;
const DASH_OR_BLANK = /[\s\p{Pd}\u2212]*/u.source;
/** A kind, in its letters or in words, and a number behind it, with or without what stands between. */
const CITED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<bod>BOD|${words('Binding Operational Directive')})|ED|${words('Emergency Directive')})s?[^\\p{L}\\p{N}]*(?<year>\\d{2})${DASH_OR_BLANK}(?<serial>\\d{2})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The kinds that bear a number; guidance and supplemental directions bear none of their own. */
const NUMBERED: readonly InstrumentKind[] = ['BOD', 'ED'];

/** The number asked for; refuses what is none, because nothing found would look like an answer. */
export function requiredNumber(number: string): string {
  if (NUMBER.test(number)) return number;
  throw inputError(
    'NUMBER_INVALID',
    `"${number}" is no number of a directive, such as "BOD 26-04" or "ED 26-01".`,
  );
}

/** Refuses a number of another form or kind. None is no fault before the directive is issued. */
export function isNumberOf(kind: InstrumentKind, number: string | null): Verdict {
  if (number === null) return null;
  if (!NUMBERED.includes(kind)) {
    const message = `${kind} bears no number of its own; only a BOD or an ED does.`;
    return refuse('NUMBER_INVALID', message, 'number');
  }
  if (NUMBER.exec(number)?.[1] === kind) return null;
  const message = `"${number}" is no number of one: it reads ${kind}, the last two digits of the fiscal year, a dash and two digits, such as "${kind} 26-04".`;
  return refuse('NUMBER_INVALID', message, 'number');
}

/** Refuses a directive that is issued without a number, or with that of another fiscal year than the day's. */
export function isNumberOfDay(
  kind: InstrumentKind,
  number: string | null,
  issuedOn: CalendarDate,
): Verdict {
  if (!NUMBERED.includes(kind)) return null;
  const year = String(fiscalYearOf(issuedOn) % 100).padStart(2, '0');
  if (number !== null && NUMBER.exec(number)?.[2] === year) return null;
  const message = `What is issued on ${issuedOn} is of fiscal year ${fiscalYearOf(issuedOn)}: its number reads "${kind} ${year}-NN", and this one ${number ?? 'has none'}. Change it first.`;
  return refuse('NUMBER_INVALID', message, 'number');
}

/** The fiscal year of a day: from October on it is the next calendar year's. 31 USC 1102. */
export function fiscalYearOf(day: CalendarDate): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) >= 10 ? 1 : 0);
}

/** The first day of the fiscal year that a number names: nothing that bears it was issued before. */
export function firstDayOf(number: string): CalendarDate {
  const year = 2_000 + Number(NUMBER.exec(number)?.[2]);
  return calendarDate(`${year - 1}-10-01`);
}

/** The numbers of directives that a text cites, in the one spelling of numbers, whatever theirs is. */
export function numbersCited(text: string): readonly string[] {
  return [...asItLooks(text).matchAll(CITED)].map(
    ({ groups: { bod, year, serial } = {} }) =>
      `${bod === undefined ? 'ED' : 'BOD'} ${String(year)}-${String(serial)}`,
  );
}

/** NFKC for each letter alone: over a whole text its time is not linear in the length. */
function asItLooks(text: string): string {
  return plainText(text).replace(/[^\p{ASCII}\p{M}]/gu, (one) => one.normalize('NFKC'));
}

function words(name: string): string {
  return name.replaceAll(' ', DASH_OR_BLANK);
}
