import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCatalogImport } from '../../subgraphs/cisa/catalog-import/as-catalog-import.js';
import { importCve } from '../../subgraphs/cisa/catalog-import/import-cve.js';
import { importKev } from '../../subgraphs/cisa/catalog-import/import-kev.js';
import {
  isWhole,
  linesOf,
  type ImportOutcome,
} from '../../subgraphs/cisa/catalog-import/import-outcome.js';
import type { CatalogImport } from '../../subgraphs/cisa/catalog-import/catalog-import.js';
import { todayInNewYork } from '../../subgraphs/contract/dates/calendar-date.js';
import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import { cveRecord, kevCatalog } from './made-up-catalogs.js';

/** CISA's database, and how many vulnerabilities its catalogs are to have. */
export interface CatalogsOfExercise {
  readonly databaseUri: string;
  readonly databaseName: string;
  readonly clock: Clock;
  readonly seed: string;
  readonly vulnerabilities: number;
}

/** Imports the first editions of the exercise's catalogs, by the import that real ones come by. */
export function importFirstEditions(catalogs: CatalogsOfExercise): Promise<void> {
  const { seed, vulnerabilities, clock } = catalogs;
  const today = todayInNewYork(clock);
  return importing(catalogs, async (running, write) => {
    const files = [];
    for (let number = 0; number < vulnerabilities; number += 1) {
      files.push(await write(`${number}.json`, cveRecord(seed, number, today)));
    }
    whole(await importCve(files, running));
    const catalog = kevCatalog(seed, Math.ceil(vulnerabilities / 2), today);
    whole(await importKev(await write('kev.json', catalog), running));
  });
}

/** Imports a later edition of the catalog of known exploited vulnerabilities, which has more of them. */
export function importLaterEdition(catalogs: CatalogsOfExercise): Promise<void> {
  const { seed, vulnerabilities, clock } = catalogs;
  const catalog = kevCatalog(seed, vulnerabilities, todayInNewYork(clock));
  return importing(catalogs, async (running, write) => {
    whole(await importKev(await write('kev.json', catalog), running));
  });
}

type Write = (
  name: string,
  content: object,
) => Promise<{ readonly path: string; readonly sha256: null }>;

async function importing(
  { databaseUri, databaseName, clock }: CatalogsOfExercise,
  run: (running: CatalogImport, write: Write) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'exercise-catalogs-'));
  try {
    const stop = new AbortController().signal;
    const place = {
      databaseUri,
      databaseName,
      clock,
      isExercise: true,
      report: () => undefined,
      stop,
    };
    await asCatalogImport(place, (running) =>
      run(running, async (name, content) => {
        const path = join(folder, name);
        await writeFile(path, JSON.stringify(content));
        return { path, sha256: null };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What an exercise makes up is in the format: else it is wrong. */
function whole(outcome: ImportOutcome): void {
  if (!isWhole(outcome)) throw new Error(linesOf(outcome).join('\n'));
}
