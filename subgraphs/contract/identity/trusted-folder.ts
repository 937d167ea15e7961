import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../dates/clock.js';
import { isMissing, readJson } from './key-files.js';
import { publicJwkSchema, trustedKeyOf } from './signing-key.js';
import type { TrustedKey } from './signing-key.js';
import type { TrustedKeys } from './trusted-keys.js';

// A stranger's key id must not make us read the disk at every request.
const REREAD_AFTER_MS = 1_000;
// A key whose file is taken away stops being believed within this time.
const BELIEVED_MS = 60_000;

/**
 * The keys published in a folder that the processes share. Read again when a key id is new, because
 * a subgraph may start before the gateway has made its key, and once a minute, because a key may be
 * withdrawn.
 */
export function trustFolder(folder: string, clock: Clock): TrustedKeys {
  let keys: ReadonlyMap<string, TrustedKey> = new Map();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    readAt = clock.now().getTime();
    keys = new Map((await readFolder(folder)).map((key) => [key.kid, key]));
  }

  return {
    async find(kid) {
      const age = clock.now().getTime() - readAt;
      if (age >= (keys.has(kid) ? BELIEVED_MS : REREAD_AFTER_MS)) {
        reading ??= read().finally(() => (reading = undefined));
      }
      await reading;
      return keys.get(kid);
    },
  };
}

async function readFolder(folder: string): Promise<TrustedKey[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found: TrustedKey[] = [];
  for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
    const key = await readKey(join(folder, name));
    if (key !== null) found.push(key);
  }
  return found;
}

// A file that is none of ours is not trusted, and must not stop the others from being read.
async function readKey(path: string): Promise<TrustedKey | null> {
  try {
    return await trustedKeyOf(publicJwkSchema.parse(await readJson(path)));
  } catch {
    return null;
  }
}
