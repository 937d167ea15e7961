import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GraphClient } from './graph-client.js';
import type { TypedDocument } from './typed-document.js';

/** The formats of a list as a file. */
export type FileType = 'text/csv' | 'application/jsonl';

/**
 * Writes every row of an operation's list to a file. The file gets its name only when it is whole: a
 * download that breaks off leaves none.
 */
export async function takeAway<Variables>(
  client: GraphClient,
  document: TypedDocument<unknown, Variables>,
  variables: Variables,
  { path, type }: { readonly path: string; readonly type: FileType },
): Promise<void> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const rows = await client.stream('/graphql', { method: 'POST', headers: { accept: type }, body });
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(rows), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
