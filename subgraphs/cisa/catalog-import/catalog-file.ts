import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NotImported } from './not-imported.js';

/** A file, and the hash that it must have where one was given. */
export interface NamedFile {
  readonly path: string;
  readonly sha256: string | null;
}

/** What a file holds, and its hash. */
export interface CatalogFile {
  readonly json: unknown;
  readonly sha256: string;
}

/** Reads a file of JSON; refuses one that is not the file that was meant, or not whole. */
export async function readCatalogFile(file: NamedFile): Promise<CatalogFile> {
  const { bytes, sha256 } = await readAsMeant(file);
  try {
    // A file in another encoding is refused rather than read with holes in its texts.
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), sha256 };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotImported(file.path, `is no JSON, or not the whole of it (${why}).`);
  }
}

/** Refuses a file that has another hash than it must have. */
export async function checkHash(file: NamedFile): Promise<void> {
  if (file.sha256 !== null) await readAsMeant(file);
}

async function readAsMeant({ path, sha256: expected }: NamedFile) {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new NotImported(path, `cannot be read (${String(error)}).`);
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (expected === null || expected.toLowerCase() === sha256) return { bytes, sha256 };
  throw new NotImported(
    path,
    `its SHA-256 is ${sha256}, not ${expected}: this is another file, or not the whole of it. Fetch it again.`,
  );
}
