import type mongoose from 'mongoose';
import type { LogHead } from './event-schemas.js';
import { GENESIS, isLinked, type Chained } from './hash-chain.js';

/** An entry as a log keeps it. */
interface Entry extends Chained {
  readonly _id: number;
}

/** What an inspection of a log found. */
export type LogVerdict =
  | { readonly intact: true; readonly entries: number }
  | { readonly intact: false; readonly brokenAt: number; readonly finding: string };

/** Reads a whole log in order and names the first entry that was edited, removed, moved or added by hand. */
export async function verifyLog(
  log: mongoose.mongo.Collection,
  head: LogHead | null,
): Promise<LogVerdict> {
  let sequence = 0;
  let previousHash = GENESIS;
  for await (const entry of log.find<Entry>({}, { sort: { _id: 1 } })) {
    if (entry._id !== sequence + 1) {
      return broken(sequence + 1, `the entry is missing; the next one there is ${entry._id}`);
    }
    if (!isLinked(previousHash, entry))
      return broken(entry._id, 'the entry is not what its hash says');
    sequence = entry._id;
    previousHash = entry.hash;
  }
  if ((head?.sequence ?? 0) !== sequence) {
    return broken(
      sequence + 1,
      `the log was given out up to ${head?.sequence ?? 0}, but ends at ${sequence}`,
    );
  }
  return (head?.hash ?? GENESIS) === previousHash
    ? { intact: true, entries: sequence }
    : broken(sequence, 'the last entry is not the one that the end of the log names');
}

function broken(brokenAt: number, finding: string): LogVerdict {
  return { intact: false, brokenAt, finding };
}
