import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { isThere } from '../process/is-there.js';
import { claimFileOf, linked, readClaim, writeClaim, type Holder } from './claim-file.js';
import { identityOf } from './process-identity.js';
import { ChangedHands, succeedHolder } from './succeed-holder.js';

export type { Holder } from './claim-file.js';

/** A claim on a data folder, and the dead one in whose place it came. */
export interface Claimed {
  readonly claim: Holder;
  /** For what it may have left running. */
  readonly previous: Holder | null;
}

const ATTEMPTS = 5;

/** Who holds the folder by its file, dead or alive; null where nobody claimed it. */
export function readHolder(dataDir: string): Promise<Holder | null> {
  return readClaim(claimFileOf(dataDir));
}

/** Claims a data folder for this process; refuses where a living one holds it. */
export async function claimFolder(dataDir: string): Promise<Claimed> {
  await mkdir(dataDir, { recursive: true });
  const claim = newClaim();
  const draft = `${claimFileOf(dataDir)}.${claim.claim}`;
  await writeClaim(draft, claim);
  try {
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      if (await linked(draft, claimFileOf(dataDir))) return { claim, previous: null };
      // Let go since the link was refused: then it is free for the next attempt.
      if (!(await isThere(claimFileOf(dataDir)))) continue;
      return { claim, previous: await succeedHolder(dataDir, draft) };
    }
    throw new ChangedHands(dataDir);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Writes down what runs on the folder now. */
export async function recordRunning(dataDir: string, holder: Holder): Promise<void> {
  const draft = `${claimFileOf(dataDir)}.${holder.claim}`;
  await writeClaim(draft, holder);
  await rename(draft, claimFileOf(dataDir));
}

/** Lets the folder go, if it is still ours. */
export async function releaseFolder(dataDir: string, { claim }: Holder): Promise<void> {
  const present = await readHolder(dataDir);
  if (present?.claim === claim) await rm(claimFileOf(dataDir), { force: true });
}

function newClaim(): Holder {
  const holder = identityOf(process.pid) ?? { pid: process.pid, startedAt: null };
  return { claim: randomUUID(), holder, since: new Date().toISOString(), mongod: null, uri: null };
}
