import { createHash } from 'node:crypto';

/**
 * The unique part of an identifier in an exercise: in the form of a random one, and the same each time
 * that it is made of the same text, so that one seed always gives the same records.
 */
export function derivedId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  // Version 8 of RFC 9562 is for identifiers that an application makes by a rule of its own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
