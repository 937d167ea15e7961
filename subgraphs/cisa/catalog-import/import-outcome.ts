import type { BadRecord } from './kev-catalog-format.js';
import type { Recorded } from './record-sources.js';

/** What became of an import. */
export interface ImportOutcome {
  readonly counts: Readonly<Record<Recorded, number>>;
  /** What could not be read; the rest went in. */
  readonly bad: readonly BadRecord[];
  /** Whether it was told to stop before it was through; what was committed stays. */
  readonly stopped: boolean;
}

const NONE: ImportOutcome['counts'] = { NEW: 0, CHANGED: 0, UNCHANGED: 0, OLDER: 0, WITHDRAWN: 0 };

/** Counts what became of each record. */
export function countRecorded(recorded: readonly Recorded[]): ImportOutcome['counts'] {
  const counts = { ...NONE };
  for (const one of recorded) counts[one] += 1;
  return counts;
}

const WORDS: Readonly<Record<Recorded, string>> = {
  NEW: 'new',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  OLDER: 'older than what is here, and left alone',
  WITHDRAWN: 'no longer in the catalog',
};

/** An outcome for whoever gave the command: what was skipped and why, then the counts. */
export function linesOf({ counts, bad, stopped }: ImportOutcome): readonly string[] {
  const parts = (Object.keys(WORDS) as Recorded[])
    .filter((one) => counts[one] > 0)
    .map((one) => `${counts[one]} ${WORDS[one]}`);
  if (bad.length > 0) parts.push(`${bad.length} skipped`);
  const line = parts.length === 0 ? 'nothing imported' : parts.join(', ');
  return [
    ...bad.map(({ name, reason }) => `skipped ${name}: ${reason}`),
    stopped ? `${line}; stopped before the end: the same command goes on` : line,
  ];
}

/** Whether all that was given is here now. */
export function isWhole({ bad, stopped }: ImportOutcome): boolean {
  return bad.length === 0 && !stopped;
}
