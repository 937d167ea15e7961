import type mongoose from 'mongoose';
import type { LogHead } from './event-schemas.js';
import { GENESIS, isLinked, type Chained } from './hash-chain.js';

/** An entry as a log keeps it. */
interface Entry extends Chained {
  readonly _id: number;
}

/** Where a log ends: kept elsewhere, it shows when a shorter or another log took the place of this one. */
export interface LogEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** The first place where something is wrong, and what. */
export interface LogBreak {
  readonly intact: false;
  readonly brokenAt: number;
  readonly finding: string;
}

/** What an inspection of a log found. */
export type LogVerdict = { readonly intact: true; readonly entries: number } | LogBreak;

/**
 * Reads a whole log in order and names the first entry that was edited, removed, moved or added by hand,
 * or is not the one with which the log ended before. What is written meanwhile is read too.
 */
export async function verifyLog(
  database: mongoose.mongo.Db,
  log: LogHead['_id'],
  endedBefore: readonly LogEnd[] = [],
): Promise<({ readonly intact: true; readonly entries: number } & LogEnd) | LogBreak> {
  const entries = database.collection<Entry>(log);
  let end: LogEnd = { sequence: 0, hash: GENESIS };
  for (;;) {
    // Entries and the head that counts them are of one transaction, so those that it counts are there.
    const counted = await headOf(database, log);
    const followed = await follow(entries, end, endedBefore);
    if ('finding' in followed) return followed;
    end = followed;
    const { sequence } = end;
    if (counted.sequence > sequence) {
      return broken(
        sequence + 1,
        `the log was given out up to ${counted.sequence}, but ends at ${sequence}`,
      );
    }
    const head = await headOf(database, log);
    if (head.sequence < sequence) {
      return broken(head.sequence + 1, `the log was given out up to ${head.sequence} only`);
    }
    if (head.sequence > sequence) continue;
    if (head.hash !== end.hash) {
      return broken(sequence, 'the last entry is not the one that the end of the log names');
    }
    const longest = Math.max(...endedBefore.map((before) => before.sequence));
    return longest > sequence
      ? broken(sequence + 1, `the log ends at ${sequence}, but reached ${longest} before`)
      : { intact: true, entries: sequence, ...end };
  }
}

async function headOf(database: mongoose.mongo.Db, log: LogHead['_id']): Promise<LogEnd> {
  const head = await database.collection<LogHead>('logHeads').findOne({ _id: log });
  return { sequence: head?.sequence ?? 0, hash: head?.hash ?? GENESIS };
}

/** Follows the chain from a place to its end. */
async function follow(
  entries: mongoose.mongo.Collection<Entry>,
  from: LogEnd,
  endedBefore: readonly LogEnd[],
): Promise<LogEnd | LogBreak> {
  let { sequence, hash } = from;
  // From the beginning, also what is numbered so that no reader would come by it.
  const after = sequence === 0 ? {} : { _id: { $gt: sequence } };
  for await (const entry of entries.find(after, { sort: { _id: 1 } })) {
    if (entry._id !== sequence + 1) {
      return broken(sequence + 1, `the entry is missing; the next one there is ${entry._id}`);
    }
    if (!isLinked(hash, entry)) return broken(entry._id, 'the entry is not what its hash says');
    ({ _id: sequence, hash } = entry);
    if (endedBefore.some((end) => end.sequence === sequence && end.hash !== hash)) {
      return broken(sequence, 'another entry was there before');
    }
  }
  return { sequence, hash };
}

function broken(brokenAt: number, finding: string): LogBreak {
  return { intact: false, brokenAt, finding };
}
