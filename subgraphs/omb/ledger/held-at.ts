/** The condition of versions that held at a moment; of those that hold now where it is null. */
export function heldAt(asOf: Date | null): Readonly<Record<string, unknown>> {
  if (asOf === null) return { validTo: null };
  return { at: { $lte: asOf }, $or: [{ validTo: null }, { validTo: { $gt: asOf } }] };
}
