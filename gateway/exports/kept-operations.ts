import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { OperationParams } from '../operations/parse-operation.js';

/** Operations whose columns somebody may want to know later, by a short name. */
export interface KeptOperations {
  /** Keeps an operation and answers its name: the same for the same operation, at any gateway. */
  keep(operation: OperationParams): string;
  /** The operation of a name; undefined where it is not known any more, or never was. */
  find(name: string): OperationParams | undefined;
}

// Some hundreds of long operations; the one that was not asked about longest makes room.
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** Keeps operations in the memory of this gateway, as long as there is room. */
export function keptOperations(): KeptOperations {
  const texts = new LRUCache<string, string>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (text, name) => text.length + name.length,
  });
  return {
    keep({ query, operationName, variables }) {
      const text = JSON.stringify({ query, operationName, variables });
      const name = createHash('sha256').update(text).digest('hex');
      texts.set(name, text);
      return name;
    },
    find(name) {
      const text = texts.get(name);
      return text === undefined ? undefined : (JSON.parse(text) as OperationParams);
    },
  };
}
