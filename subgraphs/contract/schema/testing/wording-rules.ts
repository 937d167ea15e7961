import type { DocumentNode } from 'graphql';
import { elementsOf } from './schema-elements.js';

/** Every element says what it is. */
export function withoutDescription(schema: DocumentNode): readonly string[] {
  return elementsOf(schema)
    .filter(({ description }) => description === null || description.trim() === '')
    .map(({ path }) => path);
}

/**
 * Section 3(c): nothing in the order authorizes a mandatory licensing, preclearance or permitting
 * requirement, so the graph has no word for one (design rule 8).
 */
const FORBIDDEN = /licen[cs]|approv|permit|permission|pre-?clear|clearance/i;

/** No name and no description means leave to release something. */
export function forbiddenWords(schema: DocumentNode): readonly string[] {
  return elementsOf(schema).flatMap(({ path, name, description }) => {
    const found = FORBIDDEN.exec(name) ?? FORBIDDEN.exec(description ?? '');
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}
