import { isPlainObject, sorted } from './canonical-json.js';

/**
 * Canonical JSON that also tells what JSON leaves out: a date from the text that it is written as, and so
 * on for every type of the database's own. A name that begins with `$` gets another one, so that no
 * object can be taken for such a mark.
 */
export function typedJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, name, written: unknown) {
    // A date is a text by now; whatever holds it still has the date.
    const type = typeOf(this[name]);
    if (type !== null) return { [`$${type}`]: JSON.stringify(written) };
    return isPlainObject(written) ? sorted(escaped(written)) : written;
  });
}

/** The type of what JSON has no form for; null for everything else. */
function typeOf(value: unknown): string | null {
  if (!isPlainObject(value)) return null;
  if ('_bsontype' in value) return String(value['_bsontype']);
  const type = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return type === 'Object' ? null : type;
}

function escaped(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name.replace(/^\$/, '$$$$'), held]),
  );
}
