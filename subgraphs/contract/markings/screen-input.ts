import { createHash } from 'node:crypto';
import type { SpillKind } from './spill-patterns.js';
import { suspectSpill } from './spill-screen.js';
import { textsOf } from '../writing/texts-of.js';

/** Where a suspect text stands in an input and what it hashes to; the text itself goes nowhere. */
export interface SpillFinding {
  readonly path: readonly (string | number)[];
  readonly kind: SpillKind;
  /** Of the text in UTF-8, in hexadecimal: two reports of one spill can be matched without it. */
  readonly sha256: string;
  /** In UTF-16 units, as JavaScript counts. */
  readonly length: number;
}

/**
 * The first suspect text of a JSON-like input in the order in which it is written, or null. Names
 * of properties are screened too; one that is suspect is reported at its object's path, so that
 * no path carries what must not be kept.
 */
export function screenInput(input: unknown): SpillFinding | null {
  for (const { text, path } of textsOf(input)) {
    const kind = suspectSpill(text);
    if (kind !== null) return finding(path(), kind, text);
  }
  return null;
}

function finding(path: SpillFinding['path'], kind: SpillKind, text: string): SpillFinding {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { path, kind, sha256, length: text.length };
}
