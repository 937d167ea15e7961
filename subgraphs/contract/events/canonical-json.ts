/**
 * JSON with the names of every object in the order of their UTF-16 units and without blanks, as RFC 8785
 * has it: one text for one value, however the database or a caller orders its fields.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, held: unknown) =>
    isPlainObject(held) ? sorted(held) : held,
  );
}

/** An object with its names in order. */
export function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Whether a value is an object of names, and no list. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
