import type { DocumentNode } from 'graphql';
import { LEAVE_TO_RELEASE } from '../../order/section-3c.js';
import { elementsOf } from './schema-elements.js';

/** Every element says what it is. */
export function withoutDescription(schema: DocumentNode): readonly string[] {
  return elementsOf(schema)
    .filter(({ description }) => description === null || description.trim() === '')
    .map(({ path }) => path);
}

/** No name and no description means leave to release something. */
export function forbiddenWords(schema: DocumentNode): readonly string[] {
  return elementsOf(schema).flatMap(({ path, name, description }) => {
    const found = LEAVE_TO_RELEASE.exec(name) ?? LEAVE_TO_RELEASE.exec(description ?? '');
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}
