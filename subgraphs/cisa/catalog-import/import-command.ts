import { parseArgs } from 'node:util';
import type { NamedFile } from './catalog-file.js';
import type { CatalogImport } from './catalog-import.js';
import { importCve } from './import-cve.js';
import { importKev } from './import-kev.js';
import type { ImportOutcome } from './import-outcome.js';

const USAGE = `npm run import -- kev FILE [--sha256 HEX]
npm run import -- cve FILE… [--sha256 HEX]…   one hash for each file, in their order`;

/** A command line that asks for nothing that can be done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command line asks for. */
export type ImportCommand = (running: CatalogImport) => Promise<ImportOutcome>;

/** Reads a command line; refuses one that cannot be meant. */
export function readImportCommand(args: readonly string[]): ImportCommand {
  const { positionals, hashes } = read(args);
  const [catalog, ...paths] = positionals;
  const [first, ...others] = withHashes(paths, hashes);
  if (first === undefined) throw new UsageError(USAGE);
  if (catalog === 'kev' && others.length === 0) return (running) => importKev(first, running);
  if (catalog === 'cve') return (running) => importCve([first, ...others], running);
  throw new UsageError(USAGE);
}

function read(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sha256: { type: 'string', multiple: true, default: [] } },
    });
    return { positionals, hashes: values.sha256 };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function withHashes(paths: readonly string[], hashes: readonly string[]): readonly NamedFile[] {
  if (hashes.length > 0 && hashes.length !== paths.length) {
    throw new UsageError(
      `There are ${paths.length} files, but ${hashes.length} hashes: give one for each file, in their order, or none.`,
    );
  }
  for (const hash of hashes) {
    if (!/^[0-9a-f]{64}$/i.test(hash)) throw new UsageError(`"${hash}" is no SHA-256 in hex.`);
  }
  return paths.map((path, index) => ({ path, sha256: hashes[index] ?? null }));
}
