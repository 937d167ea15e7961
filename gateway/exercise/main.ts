import { pino } from 'pino';
import { findOrOpenDatabase } from '../../subgraphs/contract/database/find-or-open-database.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { readSettings } from '../settings.js';
import { readExerciseCommand, UsageError } from './exercise-command.js';
import { makeExercise } from './make-exercise.js';
import { removeExercise } from './remove-exercise.js';

// `npm run exercise -- --tasks 10000`: exercise data, in databases of its own; `--remove` ends it. Exits with
// 0 where that was done, with 1 where it was not, with 2 where the command cannot be meant.
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
const report = (line: string) => process.stderr.write(`${line}\n`);
try {
  const command = readExerciseCommand(process.argv.slice(2));
  const { agencyMongodbUris, dataDir, database: options, production } = readSettings();
  if (production) throw new Error('No exercise on a production system: run it on one of its own.');
  const database = await findOrOpenDatabase({ ...options, report });
  const databaseUri = (name: SubgraphName) => agencyMongodbUris[name] ?? database.uri;
  try {
    if (command.remove) {
      const events = await removeExercise(databaseUri);
      report(
        events === 0
          ? 'There is no exercise.'
          : `The exercise is removed, with its ${events.toLocaleString('en-US')} events. From the next start the graph shows what is real.`,
      );
    } else {
      const logger = pino({ level: 'error' });
      const stop = stopping.signal;
      const changes = await makeExercise({
        databaseUri,
        dataDir,
        ...command,
        logger,
        report,
        stop,
      });
      report(
        `EXERCISE: ${changes.toLocaleString('en-US')} changes over 180 days. From the next start the graph shows it, and nothing else, until it is removed.`,
      );
    }
  } finally {
    await database.stop();
  }
} catch (error) {
  report(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
