import { link, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasErrorCode } from './error-code.js';

const identity = z.object({ pid: z.number().int().positive(), startedAt: z.string().nullable() });

const holderSchema = z.object({
  /** Tells one claim from the next. */
  claim: z.uuid(),
  holder: identity,
  since: z.string(),
  /** The database's own process and its address, once it runs. */
  mongod: identity.nullable(),
  uri: z.string().nullable(),
});

/** Who holds a data folder. */
export type Holder = z.infer<typeof holderSchema>;

/** Where the present claim on a data folder is written. */
export function claimFileOf(dataDir: string): string {
  return join(dataDir, 'holder.json');
}

/** The claim in a file; null where the file is not there or no claim. */
export async function readClaim(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return holderSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export function writeClaim(path: string, holder: Holder): Promise<void> {
  return writeFile(path, JSON.stringify(holder, null, 2));
}

/**
 * Gives a finished file a second name, unless that is taken. It is there whole or not at all, so
 * that nobody reads half a claim, and of several who try exactly one succeeds.
 */
export function linked(draft: string, path: string): Promise<boolean> {
  return link(draft, path).then(
    () => true,
    (error: unknown) => {
      if (hasErrorCode(error, 'EEXIST')) return false;
      throw error;
    },
  );
}
