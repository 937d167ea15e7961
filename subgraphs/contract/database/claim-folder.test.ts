import { readdir, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { until } from '../../../testing/until.js';
import { claimFolder, readHolder, recordRunning, releaseFolder, type Holder } from './holder.js';
import { identityOf } from './process-identity.js';

let scratch: ScratchFolder;
beforeAll(async () => {
  scratch = await scratchFolder();
});
afterAll(() => scratch.remove());

let made = 0;
function newFolder(): string {
  made += 1;
  const folder = join(scratch.path, `data-${made}`);
  mkdirSync(folder);
  return folder;
}

/** A claim whose process ended long ago. */
function deadClaim(): Holder {
  return {
    claim: randomUUID(),
    holder: { pid: process.pid, startedAt: '1' },
    since: '2026-06-01T12:00:00.000Z',
    mongod: null,
    uri: null,
  };
}

function leaveBehind(folder: string, holder: Holder): void {
  writeFileSync(join(folder, 'holder.json'), JSON.stringify(holder));
}

const isHeld = { name: 'DataFolderHeld' };

describe('a data folder', () => {
  test('that nobody holds is claimed, and let go again', async () => {
    const folder = newFolder();
    const { claim, previous } = await claimFolder(folder);
    expect(previous).toBeNull();
    expect(claim.holder).toEqual(identityOf(process.pid));
    expect(await readHolder(folder)).toEqual(claim);
    await releaseFolder(folder, claim);
    expect(await readdir(folder)).toEqual([]);
  });

  test('that a living process holds is refused, with its number and since when', async () => {
    const folder = newFolder();
    const { claim } = await claimFolder(folder);
    await expect(claimFolder(folder)).rejects.toMatchObject({
      ...isHeld,
      message: expect.stringContaining(`held by process ${process.pid} since ${claim.since}`),
    });
    expect(await readHolder(folder)).toEqual(claim);
  });

  test('is not let go by one who no longer holds it', async () => {
    const folder = newFolder();
    const { claim } = await claimFolder(folder);
    await releaseFolder(folder, deadClaim());
    expect(await readHolder(folder)).toEqual(claim);
  });

  test('names its database as soon as that runs', async () => {
    const folder = newFolder();
    const { claim } = await claimFolder(folder);
    const running = { ...claim, mongod: identityOf(process.pid), uri: 'mongodb://somewhere' };
    await recordRunning(folder, running);
    expect(await readHolder(folder)).toEqual(running);
  });
});

describe('a claim left behind', () => {
  test('by a process that ended is taken over, and named for what it may have left running', async () => {
    const folder = newFolder();
    const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(ended, 'exit');
    const left = { ...deadClaim(), holder: { pid: ended.pid ?? 0, startedAt: '1' } };
    leaveBehind(folder, left);
    const { claim, previous } = await claimFolder(folder);
    expect(previous).toEqual(left);
    expect(await readHolder(folder)).toEqual(claim);
    expect(await readdir(folder)).toEqual(['holder.json']);
  });

  test('whose number another process has by now is taken over', async () => {
    const folder = newFolder();
    // This very process has the number, but it started at another time.
    leaveBehind(folder, deadClaim());
    await expect(claimFolder(folder)).resolves.toMatchObject({ claim: { uri: null } });
  });

  test('by a process that ended, but of whose end nobody took notice, is taken over', async () => {
    const folder = newFolder();
    // The shell becomes `sleep` and never asks after the child that it had before.
    const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 >&2 & echo $!; exec sleep 60 3<&-'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    try {
      const nameOf = () => readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim();
      await until('the shell is another program', () => nameOf() === 'sleep');
      parent.stdin.end();
      const statOf = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
      await until('the child has ended', () => statOf()[2] === 'Z');
      const startedAt = statOf()[21] ?? null;
      leaveBehind(folder, { ...deadClaim(), holder: { pid, startedAt } });
      await expect(claimFolder(folder)).resolves.toMatchObject({ claim: { uri: null } });
    } finally {
      parent.kill('SIGKILL');
    }
  });

  test.each([
    ['is empty', ''],
    ['was written half', '{"claim": "3f0c'],
    ['is of another shape', '{"pid": 1}'],
  ])('that %s is nobody’s, and taken over', async (_, content) => {
    const folder = newFolder();
    await writeFile(join(folder, 'holder.json'), content);
    const { claim, previous } = await claimFolder(folder);
    expect(previous).toBeNull();
    expect(await readHolder(folder)).toEqual(claim);
  });

  test('in the midst of a takeover is taken over in turn', async () => {
    const folder = newFolder();
    const [first, second] = [deadClaim(), deadClaim()];
    leaveBehind(folder, first);
    await writeFile(join(folder, `holder.json.after-${first.claim}`), JSON.stringify(second));
    const { claim, previous } = await claimFolder(folder);
    // The second one died before it could start anything.
    expect(previous).toEqual(first);
    expect(await readHolder(folder)).toEqual(claim);
    expect(await readdir(folder)).toEqual(['holder.json']);
  });
});

test('a claim that a living process is just taking over is held', async () => {
  const folder = newFolder();
  const first = deadClaim();
  leaveBehind(folder, first);
  const living = { ...deadClaim(), holder: identityOf(process.ppid) ?? first.holder };
  await writeFile(join(folder, `holder.json.after-${first.claim}`), JSON.stringify(living));
  await expect(claimFolder(folder)).rejects.toMatchObject(isHeld);
});

describe('of many who claim a folder at one instant', () => {
  test.each([
    ['that is free', false],
    ['that a dead process held', true],
  ])('%s, exactly one gets it', async (_, held) => {
    for (let round = 0; round < 100; round += 1) {
      const folder = newFolder();
      if (held) leaveBehind(folder, deadClaim());
      const all = await Promise.allSettled(Array.from({ length: 8 }, () => claimFolder(folder)));
      const won = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.claim] : []));
      const lost = all.filter(({ status }) => status === 'rejected');
      expect(won).toHaveLength(1);
      expect(lost).toEqual(
        Array.from({ length: 7 }, () => ({
          status: 'rejected',
          reason: expect.objectContaining(isHeld),
        })),
      );
      expect(await readHolder(folder)).toEqual(won[0]);
    }
  });

  test('in processes of their own, exactly one gets it', async () => {
    const [processes, rounds] = [5, 300];
    const folders = Array.from({ length: rounds }, newFolder);
    for (const folder of folders) leaveBehind(folder, deadClaim());
    const racers = Array.from({ length: processes }, () => startRacer(folders));
    try {
      await Promise.all(racers.map(({ ready }) => ready));
      const startAt = Date.now() + 50;
      const wins = await Promise.all(racers.map((racer) => racer.race(startAt)));
      const winners = folders.map((_, round) => wins.filter((won) => won[round] === true).length);
      expect(winners).toEqual(folders.map(() => 1));
      // Each of them won some: they did race.
      expect(wins.filter((won) => won.includes(true)).length).toBeGreaterThan(1);
    } finally {
      for (const { end } of racers) end();
    }
  });
});

/** Claims each folder at its own millisecond, and lives on so that its claims do. */
const RACER = `
  import { claimFolder } from ${JSON.stringify(resolve('dist/subgraphs/contract/database/holder.js'))};
  setInterval(() => {}, 1000);
  process.send('ready');
  process.once('message', async ({ folders, startAt }) => {
    const won = [];
    for (const [round, folder] of folders.entries()) {
      while (Date.now() < startAt + round * 5);
      won.push(await claimFolder(folder).then(() => true, (error) => {
        if (error.name !== 'DataFolderHeld') throw error;
        return false;
      }));
    }
    process.send(won);
  });
`;

function startRacer(folders: readonly string[]) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', RACER], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    ready: once(child, 'message'),
    async race(startAt: number): Promise<readonly boolean[]> {
      const answer = once(child, 'message');
      child.send({ folders, startAt });
      const [won] = (await answer) as [readonly boolean[]];
      return won;
    },
    end: () => child.kill('SIGKILL'),
  };
}
