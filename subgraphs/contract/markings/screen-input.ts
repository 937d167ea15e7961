import { createHash } from 'node:crypto';
import type { SpillKind } from './spill-patterns.js';
import { suspectSpill } from './spill-screen.js';

/** Where a suspect text stands in an input and what it hashes to; the text itself goes nowhere. */
export interface SpillFinding {
  readonly path: readonly (string | number)[];
  readonly kind: SpillKind;
  /** Of the text in UTF-8, in hexadecimal: two reports of one spill can be matched without it. */
  readonly sha256: string;
  /** In UTF-16 units, as JavaScript counts. */
  readonly length: number;
}

/** A value and the way to it, link by link: a deep input would make copied paths cost its depth squared. */
interface Place {
  readonly value: unknown;
  readonly way: Way | null;
}

interface Way {
  readonly step: string | number;
  readonly from: Way | null;
}

/**
 * The first suspect text of a JSON-like input in the order in which it is written, or null. Names
 * of properties are screened too; one that is suspect is reported at its object's path, so that
 * no path carries what must not be kept.
 */
export function screenInput(input: unknown): SpillFinding | null {
  // A stack of our own: an input nested too deep for the call stack must not escape the screen.
  const open: Place[] = [{ value: input, way: null }];
  const entered = new Set<object>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, way } = place;
    if (typeof value === 'string') {
      const kind = suspectSpill(value);
      if (kind !== null) return finding(way, kind, value);
    } else if (typeof value === 'object' && value !== null && !entered.has(value)) {
      entered.add(value);
      for (const held of inside(value, way).reverse()) open.push(held);
    }
  }
  return null;
}

function inside(value: object, way: Way | null): Place[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, step) => ({ value: item, way: { step, from: way } }));
  }
  return Object.entries(value).flatMap(([step, held]: [string, unknown]) => [
    { value: step, way },
    { value: held, way: { step, from: way } },
  ]);
}

function finding(way: Way | null, kind: SpillKind, text: string): SpillFinding {
  const path: (string | number)[] = [];
  for (let link = way; link !== null; link = link.from) path.push(link.step);
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { path: path.reverse(), kind, sha256, length: text.length };
}
