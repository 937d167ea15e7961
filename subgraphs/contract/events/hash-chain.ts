import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { typedJson } from './typed-json.js';

/** An entry of a log whose every entry carries the hash of the one before: an edit or a deletion shows. */
export interface Chained {
  /** The hash of the entry before; `GENESIS` for the first. */
  readonly previousHash: string;
  /** The hash of this entry, its predecessor's hash included. */
  readonly hash: string;
}

/** What the first entry of a log follows. */
export const GENESIS = '0'.repeat(64);

/** Links entries to the end of a log, in order. */
export function chain<Entry extends object>(
  previousHash: string,
  entries: readonly Entry[],
): readonly (Entry & Chained)[] {
  let previous = previousHash;
  return entries.map((entry) => {
    const linked = { ...entry, previousHash: previous, hash: hashOf(previous, entry) };
    previous = linked.hash;
    return linked;
  });
}

/** Whether an entry is what its hash says, after the one before. */
export function isLinked(
  previousHash: string,
  { previousHash: claimed, hash, ...entry }: Chained,
): boolean {
  if (claimed !== previousHash) return false;
  return hash === hashOf(previousHash, entry) || hash === hashOfOlder(previousHash, entry);
}

function hashOf(previousHash: string, entry: object): string {
  // The line break keeps it apart from the hash of any older entry.
  return sha256(`${previousHash}\n${typedJson(entry)}`);
}

/** How entries were hashed before their types were: they stay what they are. */
function hashOfOlder(previousHash: string, entry: object): string {
  return sha256(`${previousHash}${canonicalJson(entry)}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
