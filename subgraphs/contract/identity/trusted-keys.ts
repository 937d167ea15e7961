import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../dates/clock.js';
import { isMissing, readJson } from './key-files.js';
import { publicJwkSchema, trustedKeyOf } from './signing-key.js';
import type { PublicJwk, TrustedKey } from './signing-key.js';

/** The keys whose statements a process believes. */
export interface TrustedKeys {
  find(kid: string): Promise<TrustedKey | undefined>;
}

const jwksSchema = z.object({ keys: z.array(publicJwkSchema).min(1) });

/** Parses a JWKS given as JSON, such as a deployment's setting. */
export function parseTrustedJwks(json: string): readonly PublicJwk[] {
  return jwksSchema.parse(JSON.parse(json)).keys;
}

/** Exactly these keys, for good: what a deployment states in its settings. */
export async function trustOnly(jwks: readonly PublicJwk[]): Promise<TrustedKeys> {
  const keys = new Map<string, TrustedKey>();
  for (const jwk of jwks) keys.set(jwk.kid, await trustedKeyOf(jwk));
  return { find: (kid) => Promise.resolve(keys.get(kid)) };
}

// A stranger's key id must not make us read the disk at every request.
const REREAD_AFTER_MS = 1_000;

/**
 * The keys published in a folder that the processes share. Read again when a key id is new, because
 * a subgraph may start before the gateway has made its key.
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
      const known = keys.get(kid);
      if (known !== undefined) return known;
      if (clock.now().getTime() - readAt >= REREAD_AFTER_MS) {
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
    const jwk = publicJwkSchema.safeParse(await readJson(join(folder, name)));
    // A file that is none of ours is not trusted, and must not stop the others from being read.
    if (jwk.success) found.push(await trustedKeyOf(jwk.data));
  }
  return found;
}
