import type { Place } from './cursor.js';

/** The order of a keyset-paged list: by one stored field, then by identifier to break ties. */
export interface ListOrder {
  readonly key: string;
  readonly sign: 1 | -1;
  /** The place of a record in the list. */
  readonly placeOf: (record: object) => Place;
  /** What comes after a place, whatever was inserted or removed before it. */
  readonly beyond: (place: Place) => object;
}

/** A list ordered by a stored moment. */
export function orderedByTime(key: string, sign: 1 | -1): ListOrder {
  return listOrder(key, sign, (written) => new Date(written));
}

/** A list ordered by a stored text or number. */
export function orderedBy(key: string, sign: 1 | -1): ListOrder {
  return listOrder(key, sign, (written) => written);
}

function listOrder(
  key: string,
  sign: 1 | -1,
  stored: (written: Place['key']) => unknown,
): ListOrder {
  const than = sign === 1 ? '$gt' : '$lt';
  return {
    key,
    sign,
    placeOf: (record) => placeOf(key, record),
    beyond({ key: written, id }) {
      const value = stored(written);
      return { $or: [{ [key]: { [than]: value } }, { [key]: value, _id: { [than]: id } }] };
    },
  };
}

function placeOf(key: string, record: object): Place {
  const { [key]: value, _id: id } = record as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') throw new TypeError('A record of a list needs a text as its "_id".');
  if (value instanceof Date) return { key: value.getTime(), id };
  if (typeof value === 'string' || typeof value === 'number') return { key: value, id };
  throw new TypeError(`${id} cannot stand in a list by "${key}": it is ${typeof value}.`);
}
