import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from '../../subgraphs/contract/identity/key-files.js';

/** A file that is generated and kept under version control differs from what it should be. */
export class GeneratedFilesOutdated extends Error {
  override readonly name = 'GeneratedFilesOutdated';
  constructor(paths: readonly string[]) {
    super(
      `Not what the schema files make today: ${paths.join(', ')}. Run npm run codegen and commit what changes.`,
    );
  }
}

/** A generated file and what belongs into it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Writes the files, with their folders. */
export async function writeGenerated(files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** Refuses where a file is not there or differs; changes nothing. */
export async function compareGenerated(files: readonly GeneratedFile[]): Promise<void> {
  const outdated: string[] = [];
  for (const { path, content } of files) {
    if ((await readIfThere(path)) !== content) outdated.push(path);
  }
  if (outdated.length > 0) throw new GeneratedFilesOutdated(outdated);
}

/** The text of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
