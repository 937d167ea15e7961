import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(1024).max(65_535);

/**
 * The port at which the data was last served. It is taken again where it is free, so that the
 * processes which share the database find it again by themselves after a restart.
 */
export async function lastPort(dataDir: string): Promise<number | undefined> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => '');
  return port.safeParse(text).data;
}

/** Keeps the port for the next start. */
export async function keepPort(dataDir: string, uri: string): Promise<void> {
  await writeFile(fileOf(dataDir), new URL(uri).port);
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'port');
}
