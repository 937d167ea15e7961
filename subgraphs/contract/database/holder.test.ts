import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { claimFileOf, readClaim, writeClaim, type Holder } from './claim-file.js';
import { claimFolder, DataFolderHeld, readHolder, releaseFolder } from './holder.js';
import { identityOf } from './process-identity.js';
import { removeTemporaryFolders, temporaryFolder } from './testing/temporary-folder.js';

const SINCE = '2026-11-21T08:00:00.000Z';
/** Our own number, but of a process that started at another time: the number was used again. */
const gone = { pid: process.pid, startedAt: '1' };

function claimOf(holder: Holder['holder']): Holder {
  return { claim: randomUUID(), holder, since: SINCE, mongod: null, uri: null };
}

async function heldBy(holder: Holder['holder']): Promise<{ dataDir: string; claim: Holder }> {
  const dataDir = await temporaryFolder();
  const claim = claimOf(holder);
  await writeClaim(claimFileOf(dataDir), claim);
  return { dataDir, claim };
}

async function race(dataDir: string): Promise<readonly PromiseSettledResult<unknown>[]> {
  return Promise.allSettled(Array.from({ length: 12 }, () => claimFolder(dataDir)));
}

function refusalsOf(results: readonly PromiseSettledResult<unknown>[]): readonly unknown[] {
  return results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
}

afterEach(removeTemporaryFolders);

describe('Who holds a data folder', () => {
  it('is named with its number, since when, and what to do', async () => {
    const { dataDir } = await heldBy(identityOf(process.ppid) ?? gone);
    await expect(claimFolder(dataDir)).rejects.toThrow(
      `The data in ${dataDir} is held by process ${process.ppid} since ${SINCE}. Stop it (kill ${process.ppid}), or`,
    );
  });

  it('is passed over where its number belongs to another process now', async () => {
    const { dataDir, claim } = await heldBy(gone);
    const { claim: ours, previous } = await claimFolder(dataDir);
    expect(previous?.claim).toBe(claim.claim);
    expect((await readHolder(dataDir))?.claim).toBe(ours.claim);
    expect(await readdir(dataDir)).toEqual(['holder.json']);
  });

  it('is passed over where it died while it took a dead one’s place', async () => {
    const { dataDir, claim } = await heldBy(gone);
    await writeClaim(`${claimFileOf(dataDir)}.after-${claim.claim}`, claimOf(gone));
    await claimFolder(dataDir);
    expect(await readdir(dataDir)).toEqual(['holder.json']);
  });

  it('is the one that is just taking a dead one’s place, for whoever comes meanwhile', async () => {
    const { dataDir, claim } = await heldBy(gone);
    const living = identityOf(process.ppid) ?? gone;
    await writeClaim(`${claimFileOf(dataDir)}.after-${claim.claim}`, claimOf(living));
    await expect(claimFolder(dataDir)).rejects.toThrow(DataFolderHeld);
  });

  it('is nobody where the file cannot be read', async () => {
    const { dataDir } = await heldBy(gone);
    await writeClaim(claimFileOf(dataDir), { ...claimOf(gone), claim: 'half a fi' });
    const { claim } = await claimFolder(dataDir);
    expect((await readClaim(join(dataDir, 'holder.json')))?.claim).toBe(claim.claim);
  });

  it('is exactly one of those who come to a free folder at the same instant', async () => {
    const refusals = refusalsOf(await race(await temporaryFolder()));
    expect(refusals).toHaveLength(11);
    expect(refusals.every((refusal) => refusal instanceof DataFolderHeld)).toBe(true);
  });

  it('is exactly one of those who come to a dead one’s folder at the same instant', async () => {
    const { dataDir } = await heldBy(gone);
    const refusals = refusalsOf(await race(dataDir));
    expect(refusals).toHaveLength(11);
    expect(await readdir(dataDir)).toEqual(['holder.json']);
  });

  it('lets go only what is its own', async () => {
    const { dataDir, claim } = await heldBy(gone);
    await releaseFolder(dataDir, claimOf(gone));
    expect((await readHolder(dataDir))?.claim).toBe(claim.claim);
    await releaseFolder(dataDir, claim);
    expect(await readHolder(dataDir)).toBeNull();
  });
});
