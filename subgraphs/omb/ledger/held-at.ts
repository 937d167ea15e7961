/** Before every version. */
export const BEFORE_ALL = new Date(0);

/**
 * The condition of versions that held at a moment; of those that hold now where it is null. An index of
 * the past is of what began after all began: who asks about now does not say so, and is never led by it.
 */
export function heldAt(asOf: Date | null): Readonly<Record<string, unknown>> {
  if (asOf === null) return { validTo: null };
  // Not ended by then: one that never ended is among them, and the index alone can tell.
  return { at: { $gt: BEFORE_ALL, $lte: asOf }, validTo: { $not: { $lte: asOf } } };
}
