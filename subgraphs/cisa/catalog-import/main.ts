import { findOrOpenDatabase } from '../../contract/database/find-or-open-database.js';
import { systemClock } from '../../contract/dates/clock.js';
import { readSubgraphSettings } from '../../contract/process/subgraph-settings.js';
import { readImportCommand, UsageError } from './import-command.js';
import { isWhole, linesOf } from './import-outcome.js';
import { asCatalogImport } from './as-catalog-import.js';

// `npm run import -- kev FILE`: real catalogs in, beside a running graph or without one. Exits with 0 where
// everything went in or was there, with 1 where something was refused or skipped, with 2 where the command
// cannot be meant.
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
const report = (line: string) => process.stderr.write(`${line}\n`);
try {
  const command = readImportCommand(process.argv.slice(2));
  const { database: options } = readSubgraphSettings('cisa');
  const database = await findOrOpenDatabase({ ...options, report });
  try {
    const outcome = await asCatalogImport(
      {
        databaseUri: database.uri,
        databaseName: 'cisa',
        clock: systemClock,
        report,
        stop: stopping.signal,
      },
      command,
    );
    for (const line of linesOf(outcome)) process.stdout.write(`${line}\n`);
    process.exitCode = isWhole(outcome) ? 0 : 1;
  } finally {
    await database.stop();
  }
} catch (error) {
  report(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
