import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { until } from '../../../testing/until.js';
import type { Holder } from './holder.js';
import { endOrphans, runsOn } from './orphan.js';
import { commandLineOf, identityOf } from './process-identity.js';

let scratch: ScratchFolder;
let dbPath: string;
let running: ChildProcess[];
beforeEach(async () => {
  scratch = await scratchFolder();
  dbPath = join(scratch.path, 'mongodb');
  running = [];
  await mkdir(join(scratch.path, 'bin'));
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await scratch.remove();
});

/** A program of any name that runs until it is ended. */
async function runs(name: string, ...words: readonly string[]): Promise<number> {
  const program = join(scratch.path, 'bin', name);
  await symlink(process.execPath, program);
  const child = spawn(program, ['--eval', 'setInterval(() => {}, 1000)', '--', ...words], {
    stdio: 'ignore',
  });
  running.push(child);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} cannot be started`);
  await until(`${name} runs`, () => commandLineOf(pid).includes('--eval'));
  return pid;
}

function leftBy(pid: number): Holder {
  const gone = { pid: process.pid, startedAt: '1' };
  const since = '2026-06-01T12:00:00.000Z';
  return { claim: randomUUID(), holder: gone, since, mongod: identityOf(pid), uri: null };
}

const onOurData = () => ['--replSet', 'interagency', '--dbpath', dbPath];

describe('before the data is opened', () => {
  test('a mongod that outlived its process is ended', async () => {
    const mongod = await runs('mongod', ...onOurData());
    await endOrphans(leftBy(mongod), dbPath);
    expect(identityOf(mongod)).toBeNull();
  });

  test('it is also found where its process died before it wrote down which one it is', async () => {
    const mongod = await runs('mongod-7.exe', ...onOurData());
    await endOrphans(null, dbPath);
    expect(identityOf(mongod)).toBeNull();
  });

  test.each([
    ['that has the number written down', 'postgres', []],
    [
      'that speaks of our data',
      'tail',
      ['-f', 'mongod', '--dbpath', '', '--replSet', 'interagency'],
    ],
    ['that is a mongod of somebody’s own on our folder', 'mongod', ['--dbpath', '']],
    [
      'that is our mongod on a folder whose name goes on',
      'mongod',
      ['--replSet', 'interagency', '--dbpath', '-old'],
    ],
  ])('no program is ended %s', async (_, name, words) => {
    const completed = words.map((word, at) =>
      words[at - 1] === '--dbpath' ? dbPath + word : word,
    );
    const other = await runs(name, ...completed);
    await endOrphans(leftBy(other), dbPath);
    expect(identityOf(other)).not.toBeNull();
  });
});

test('a mongod is known by its folder also as wine shows it', () => {
  const words = String.raw`/c/mongod-7.exe --port 1 --dbpath Z:\srv\.data\mongodb --replSet interagency`;
  expect(runsOn('/srv/.data/mongodb', words.split(' '))).toBe(true);
  expect(runsOn('/srv/.data', words.split(' '))).toBe(false);
});
