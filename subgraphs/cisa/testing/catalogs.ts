import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from '../../../testing/stage.js';
import { testDatabaseUri } from '../../../testing/take-databases.js';
import { asCatalogImport } from '../catalog-import/as-catalog-import.js';
import { readImportCommand } from '../catalog-import/import-command.js';
import type { ImportOutcome } from '../catalog-import/import-outcome.js';

const FOLDER = join(import.meta.dirname, 'catalogs');

/** CISA's catalog as it was published on August 25, 2025. */
export const KEV_FILE = join(FOLDER, 'known_exploited_vulnerabilities.json');

/** 80 CVE records with CISA's container. */
export const CVE_FILES: readonly string[] = readdirSync(join(FOLDER, 'cve'))
  .sort()
  .map((name) => join(FOLDER, 'cve', name));

/** The file of one of them. */
export function cveFile(cveId: string): string {
  return join(FOLDER, 'cve', `${cveId}.json`);
}

/** What a file holds, as it is. */
export function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Runs the import command on the database of a stage, as another process of CISA would. */
export async function runImport(
  stage: Pick<Stage, 'clock' | 'databaseOf'>,
  args: readonly string[],
  { report = () => undefined, stop = new AbortController().signal }: ImportOptions = {},
): Promise<ImportOutcome> {
  return asCatalogImport(
    {
      databaseUri: testDatabaseUri(),
      databaseName: stage.databaseOf('cisa').databaseName,
      clock: stage.clock,
      report,
      stop,
    },
    readImportCommand(args),
  );
}

interface ImportOptions {
  readonly report?: (line: string) => void;
  readonly stop?: AbortSignal;
}

/** Files that a test makes, in a folder of its own. */
export class MadeFiles {
  #folder: string | undefined;

  /** Writes a file and says where it is. */
  async write(name: string, content: unknown): Promise<string> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'catalogs-'));
    const path = join(this.#folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true });
  }
}
