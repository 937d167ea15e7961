import type { LedgerVersion } from '../ledger/ledger-version.js';
import { searchEntriesOf } from './searchable-parts.js';
import { stemsOf } from './stems.js';
import { wordKey } from './word-key.js';

/** The words of a task, for its lists to be narrowed by; nothing else in the ledger is listed by words. */
export function wordsOf(version: Omit<LedgerVersion, 'words'>): readonly string[] {
  if (version.kind !== 'task') return [];
  const keys = searchEntriesOf(version).flatMap(({ audience, text }) =>
    [...stemsOf(text)].map((stem) => wordKey(audience, stem)),
  );
  return [...new Set(keys)];
}
