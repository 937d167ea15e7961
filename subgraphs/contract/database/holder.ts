import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { identityOf, stillRuns } from './process-identity.js';

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

/** Another process holds the data. */
export class DataFolderHeld extends Error {
  override readonly name = 'DataFolderHeld';
  constructor(dataDir: string, { holder, since }: Holder) {
    super(
      `The data in ${dataDir} is held by process ${holder.pid} since ${since}. ` +
        `Stop it (kill ${holder.pid}), or give this one a folder of its own with DATA_DIR.`,
    );
  }
}

/** Who holds the folder by its file, dead or alive; null where nobody claimed it. */
export async function readHolder(dataDir: string): Promise<Holder | null> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Claims a data folder for this process; refuses where a living one holds it. Answers the dead
 * holder whose claim it took over, for what that may have left running.
 */
export async function claimFolder(
  dataDir: string,
): Promise<{ claim: Holder; previous: Holder | null }> {
  await mkdir(dataDir, { recursive: true });
  const claim = newClaim();
  const previous = await readHolder(dataDir);
  if (previous !== null) {
    if (stillRuns(previous.holder)) throw new DataFolderHeld(dataDir, previous);
    await removeStale(dataDir, previous);
  }
  if (await createExclusively(dataDir, claim)) return { claim, previous };
  const winner = await readHolder(dataDir);
  // An unreadable file is nobody's claim: it is replaced, and only then is the folder ours.
  if (winner !== null) throw new DataFolderHeld(dataDir, winner);
  await rm(fileOf(dataDir), { force: true });
  return claimFolder(dataDir);
}

/** Writes down what runs on the folder now. */
export async function recordRunning(dataDir: string, holder: Holder): Promise<void> {
  await writeWhole(`${fileOf(dataDir)}.${holder.claim}`, holder);
  await rename(`${fileOf(dataDir)}.${holder.claim}`, fileOf(dataDir));
}

/** Lets the folder go, if it is still ours. */
export async function releaseFolder(dataDir: string, { claim }: Holder): Promise<void> {
  const present = await readHolder(dataDir);
  if (present?.claim === claim) await rm(fileOf(dataDir), { force: true });
}

function newClaim(): Holder {
  const holder = identityOf(process.pid) ?? { pid: process.pid, startedAt: null };
  return { claim: randomUUID(), holder, since: new Date().toISOString(), mongod: null, uri: null };
}

/** Takes a dead claim away; of two who try at once, the second must not take the first one's new claim. */
async function removeStale(dataDir: string, stale: Holder): Promise<void> {
  const aside = `${fileOf(dataDir)}.stale-${randomUUID()}`;
  await rename(fileOf(dataDir), aside).catch(() => undefined);
  const taken = await readFile(aside, 'utf8').catch(() => null);
  if (taken !== null && !taken.includes(stale.claim))
    await link(aside, fileOf(dataDir)).catch(() => undefined);
  await rm(aside, { force: true });
}

async function createExclusively(dataDir: string, claim: Holder): Promise<boolean> {
  const draft = `${fileOf(dataDir)}.${claim.claim}`;
  await writeWhole(draft, claim);
  try {
    // A link either makes the file whole or fails because it is there: nobody reads half a claim.
    await link(draft, fileOf(dataDir));
    return true;
  } catch {
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

function writeWhole(path: string, holder: Holder): Promise<void> {
  return writeFile(path, JSON.stringify(holder, null, 2));
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'holder.json');
}
