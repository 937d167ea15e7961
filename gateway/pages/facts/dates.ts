const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** The day on which the order was signed: nothing of it is older. */
export const SIGNED_ON = '2026-06-02';
const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
/** Midnight in Washington, in UTC, while no summer time is kept there. */
const MIDNIGHT_IN_WINTER = 'T05:00:00.000Z';
const hourInWashington = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** A calendar date as people write it: `July 2, 2026`. The same wherever it is rendered. */
export function dayText(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/** A calendar date in a narrow place: `Jul 2`. */
export function shortDayText(date: string): string {
  const [, month = '', day = ''] = date.slice(0, 10).split('-');
  return `${(MONTHS[Number(month) - 1] ?? month).slice(0, 3)} ${Number(day)}`;
}

/** A moment, to the minute: `November 21, 2026, 15:00 UTC`. */
export function momentText(moment: string): string {
  return `${dayText(moment)}, ${moment.slice(11, 16)} UTC`;
}

/** How many days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
}

/** The calendar date so many days after another. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The last moment of a day in Washington, as the graph takes it. */
export function endOfDay(date: string): string {
  const midnight = Date.parse(dayAfter(date, 1) + MIDNIGHT_IN_WINTER);
  const hoursSince = Number(hourInWashington.format(midnight));
  return new Date(midnight - hoursSince * HOUR_MS - 1).toISOString();
}

/** The quarters since the signing that are over on a day, such as `2026-Q3`; the latest first. */
export function quartersOver(today: string): readonly string[] {
  const [first, present] = [quarterNumber(SIGNED_ON), quarterNumber(today)];
  return Array.from({ length: Math.max(0, present - first) }, (_, back) => {
    const quarter = present - 1 - back;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

function quarterNumber(date: string): number {
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}
