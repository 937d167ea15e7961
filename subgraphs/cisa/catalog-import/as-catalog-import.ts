import type { Clock } from '../../contract/dates/clock.js';
import { Committed } from '../../contract/events/committed.js';
import { openStore } from '../../contract/store/agency-store.js';
import { makeIndexes } from '../../contract/store/make-indexes.js';
import { Writer } from '../../contract/writing/writer.js';
import { openCisaStore } from '../cisa-store.js';
import type { CatalogImport } from './catalog-import.js';

/** Where an import finds CISA's database, and what it tells whoever waits. */
export interface ImportEnvironment extends Pick<CatalogImport, 'report' | 'stop'> {
  readonly databaseUri: string;
  readonly databaseName: string;
  readonly clock: Clock;
}

/** Runs something as an import into CISA's database: beside a running subgraph, or without one. */
export async function asCatalogImport<Result>(
  { databaseUri, databaseName, clock, report, stop }: ImportEnvironment,
  run: (running: CatalogImport) => Promise<Result>,
): Promise<Result> {
  const agencyStore = openStore(databaseUri, databaseName);
  const store = openCisaStore(agencyStore.connection);
  try {
    await makeIndexes(agencyStore.connection);
    const writer = new Writer(agencyStore, clock, new Committed(), { guest: 'import' });
    return await run({ store, writer, report, stop });
  } finally {
    await agencyStore.connection.close();
  }
}
