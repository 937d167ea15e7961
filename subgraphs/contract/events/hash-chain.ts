import { createHash } from 'node:crypto';

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
  return claimed === previousHash && hash === hashOf(previousHash, entry);
}

function hashOf(previousHash: string, entry: object): string {
  return createHash('sha256').update(previousHash).update(canonical(entry)).digest('hex');
}

/** JSON with sorted names: the database may give the fields of a document back in another order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, held: unknown) =>
    isPlainObject(held) ? sorted(held) : held,
  );
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
