import type { Clock } from '../../contract/dates/clock.js';
import { Committed } from '../../contract/events/committed.js';
import { openStore } from '../../contract/store/agency-store.js';
import { makeIndexes } from '../../contract/store/make-indexes.js';
import { derivedEventId, randomEventId } from '../../contract/writing/event-id.js';
import { Writer } from '../../contract/writing/writer.js';
import { openCisaStore } from '../cisa-store.js';
import type { CatalogImport } from './catalog-import.js';

/** Where an import finds CISA's database, and what it tells whoever waits. */
export interface ImportEnvironment extends Pick<CatalogImport, 'report' | 'stop'> {
  readonly databaseUri: string;
  readonly databaseName: string;
  readonly clock: Clock;
  /** Whether the database holds an exercise; it does not where absent. */
  readonly isExercise?: boolean;
}

/** Runs something as an import into CISA's database: beside a running subgraph, or without one. */
export async function asCatalogImport<Result>(
  { databaseUri, databaseName, clock, isExercise = false, report, stop }: ImportEnvironment,
  run: (running: CatalogImport) => Promise<Result>,
): Promise<Result> {
  const agencyStore = openStore(databaseUri, databaseName);
  const store = openCisaStore(agencyStore.connection);
  try {
    await agencyStore.connect();
    await makeIndexes(agencyStore.connection);
    const writer = new Writer(agencyStore, clock, new Committed(), {
      guest: 'import',
      eventId: isExercise ? derivedEventId : randomEventId,
    });
    return await run({ store, writer, report, stop });
  } finally {
    await agencyStore.connection.close();
  }
}
