import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';

/** A closed network should cost seconds, not minutes. */
const ANSWERS_WITHIN_MS = 3_000;
const SILENT_FOR_MS = 30_000;

/** Fetches an archive into a folder and checks it against the SHA-256 published beside it. */
export async function fetchArchive(
  url: string,
  folder: string,
  report: (step: string) => void,
): Promise<void> {
  // Where the environment names a proxy, the way out is through it.
  const dispatcher = new EnvHttpProxyAgent({ bodyTimeout: SILENT_FOR_MS });
  const name = basename(new URL(url).pathname);
  const draft = join(folder, `${name}.${randomUUID()}`);
  try {
    const expected = (await (await get(`${url}.sha256`, dispatcher)).text()).slice(0, 64);
    report(`fetching ${name}`);
    await mkdir(folder, { recursive: true });
    const found = await save(await get(url, dispatcher), draft);
    if (found !== expected)
      throw new Error(`${name} has the SHA-256 ${found}, not ${expected}: refused`);
    await rename(draft, join(folder, name));
  } finally {
    await rm(draft, { force: true });
    await dispatcher.destroy();
  }
}

/** The body of an answer; the certificate of whoever gives it is checked. */
async function get(url: string, dispatcher: Dispatcher): Promise<Dispatcher.ResponseData['body']> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), ANSWERS_WITHIN_MS);
  const answer = await request(url, { dispatcher, signal: late.signal })
    .catch((cause: unknown) => {
      throw new Error('the download host cannot be reached', { cause });
    })
    .finally(() => clearTimeout(timer));
  if (answer.statusCode === 200) return answer.body;
  await answer.body.dump();
  throw new Error(`the download host answers ${answer.statusCode} for ${url}`);
}

/** Writes a stream to a file; answers its hash. */
async function save(body: Dispatcher.ResponseData['body'], path: string): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      hash.update(chunk);
      next(null, chunk);
    },
  });
  await pipeline(body, hashing, createWriteStream(path));
  return hash.digest('hex');
}
