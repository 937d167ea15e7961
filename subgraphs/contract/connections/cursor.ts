import { createHash } from 'node:crypto';
import { z } from 'zod';
import { inputError } from '../graph/input-error.js';

/** The place of a record in an ordered list: the value it is ordered by, then its identifier to break ties. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

const written = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string().min(1)]);

/**
 * The mark of one list: its name, filter and order. A cursor carries it, because a place in one list
 * means nothing in another.
 */
export function listMark(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

/** Writes a place as an opaque cursor of the list. */
export function writeCursor(mark: string, place: Place): string {
  return Buffer.from(JSON.stringify([mark, place.key, place.id])).toString('base64url');
}

/** Reads a cursor back; refuses one that this very list did not give. */
export function readCursor(mark: string, cursor: string): Place {
  const parsed = written.safeParse(decode(cursor));
  if (!parsed.success || parsed.data[0] !== mark) {
    throw inputError(
      'CURSOR_FOREIGN',
      '"after" is no cursor of this list. Use an "endCursor" of the same list with the same filter and order.',
    );
  }
  const [, key, id] = parsed.data;
  return { key, id };
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
