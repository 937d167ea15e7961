import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const texts = z.record(z.string(), z.string());
const FILE = 'generated/persisted-documents.json';
// Apollo Server's name for a hash.
const PREFIX = 'apq:';
const OTHERS_LIMIT_CHARACTERS = 8 * 1024 * 1024;

/**
 * Where the server looks for an operation that is asked for by its hash. Those of the pages are always
 * there; what others send once under a hash of their own is kept as long as there is room.
 */
export function knownOperations() {
  const known = texts.parse(JSON.parse(readFileSync(join(import.meta.dirname, FILE), 'utf8')));
  const others = new LRUCache<string, string>({
    maxSize: OTHERS_LIMIT_CHARACTERS,
    sizeCalculation: (text, key) => text.length + key.length,
  });
  return {
    get: (key: string) => Promise.resolve(known[key.slice(PREFIX.length)] ?? others.get(key)),
    set: (key: string, text: string) => Promise.resolve(void others.set(key, text)),
    delete: (key: string) => Promise.resolve(others.delete(key)),
  };
}
