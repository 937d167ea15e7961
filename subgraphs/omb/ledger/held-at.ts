/** When the order's own words began to hold; nothing that an agency says is as old. */
export const THE_EARLIEST = new Date(0);

/** The condition of versions that held at a moment; of those that hold now where it is null. */
export function heldAt(asOf: Date | null): Readonly<Record<string, unknown>> {
  if (asOf === null) return { validTo: null };
  // The earliest is named because an index of the past serves those alone who name it; and what never
  // ended has not ended by then, which the index can tell by itself.
  return { at: { $gte: THE_EARLIEST, $lte: asOf }, validTo: { $not: { $lte: asOf } } };
}
