import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { fetchArchive } from './official-archive.js';

const ARCHIVE = Buffer.from('an archive with a mongod in it');
const SHA256 = createHash('sha256').update(ARCHIVE).digest('hex');

let scratch: ScratchFolder;
let folder: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = scratch.path;
});

let close = () => Promise.resolve();

/** A download host on this machine; answers the archive's address. */
async function hosted(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mongodb-7.tgz`;
}

const publishing =
  (hash: string): RequestListener =>
  (request, response) => {
    response.end(request.url?.endsWith('.sha256') ? `${hash}  mongodb-7.tgz\n` : ARCHIVE);
  };

/** Expects that a host is passed over, and for that reason. */
async function expectPassedOver(url: string, reason: object): Promise<void> {
  const fetched = fetchArchive(url, folder, () => undefined);
  const message = 'the download host cannot be reached';
  await expect(fetched).rejects.toMatchObject({ message, cause: reason });
}

afterEach(async () => {
  await close();
  close = () => Promise.resolve();
  await scratch.remove();
});

describe('The archive of the official binary', () => {
  test('is kept whole where it has the published hash', async () => {
    await fetchArchive(await hosted(publishing(SHA256)), folder, () => undefined);
    expect(await readFile(join(folder, 'mongodb-7.tgz'))).toEqual(ARCHIVE);
    expect(await readdir(folder)).toEqual(['mongodb-7.tgz']);
  });

  test('is refused where it has another hash, and nothing of it is kept', async () => {
    const url = await hosted(publishing('0'.repeat(64)));
    const fetched = fetchArchive(url, folder, () => undefined);
    await expect(fetched).rejects.toThrow(`SHA-256 ${SHA256}, not ${'0'.repeat(64)}: refused`);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is not what a host sends instead of it', async () => {
    const url = await hosted((_request, response) => response.writeHead(403).end('No.'));
    const fetched = fetchArchive(url, folder, () => undefined);
    await expect(fetched).rejects.toThrow('the download host answers 403');
    expect(await readdir(folder)).toEqual([]);
  });

  test('is passed over within seconds where the host takes the question and never answers', async () => {
    const asked: unknown[] = [];
    const url = await hosted(({ url: path }) => void asked.push(path));
    // Our own limit of seconds ends it: that of the client, which is minutes, has another name.
    await expectPassedOver(url, { name: 'AbortError' });
    expect(asked).toEqual(['/mongodb-7.tgz.sha256']);
  });

  test('is passed over at once where the connection is refused', async () => {
    const url = await hosted(() => undefined);
    await close();
    close = () => Promise.resolve();
    // The refusal itself ends it, and no limit has to.
    await expectPassedOver(url, { code: 'ECONNREFUSED' });
  });
});
