import { dayAfter } from './kept-records.js';

/** A number of a published table. */
export interface Cell {
  readonly value: number | null;
  readonly withheld: boolean;
}

/** Counts under this many tell of somebody. */
const SMALL = 5;

/** A number that everyone sees is the true one, or withheld; a small one always is. */
export function shownOrWithheld({ value, withheld }: Cell, truth: number): void {
  expect(withheld).toBe(value === null);
  if (truth < SMALL) expect(value).toBeNull();
  else expect([truth, null]).toContain(value);
}

/** How often each of the words is there. */
export function countOfEach(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The middle one, or what lies between the two in the middle. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The quarter of the calendar year that a day is in. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The last quarter that is over on a day, and its last day. */
export function quarterBefore(today: string): {
  readonly quarter: string;
  readonly lastDay: string;
} {
  const first = `${today.slice(0, 5)}${['01', '04', '07', '10'][Number(quarterOf(today).slice(-1)) - 1] ?? ''}-01`;
  const lastDay = dayAfter(first, -1);
  return { quarter: quarterOf(lastDay), lastDay };
}
