import { parseArgs } from 'node:util';
import { findOrOpenDatabase } from '../../subgraphs/contract/database/find-or-open-database.js';
import { SHOWS_EXERCISE, shownData } from '../../subgraphs/contract/exercise/exercise-database.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { readSettings } from '../settings.js';
import { readEarlierEnds } from './earlier-ends.js';
import { lineOf, verifyAgencies } from './verify-agencies.js';

// `npm run audit -- verify`: names the first thing that is wrong with each log and with the records; exits
// with 1 where something is.
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { since: { type: 'string', multiple: true, default: [] } },
  });
  const [command, ...ends] = positionals;
  if (command !== 'verify') {
    throw new Error('npm run audit -- verify [--since FILE]… [treasury:events:17:HASH]…');
  }
  const earlier = await readEarlierEnds(ends, values.since);
  const { agencyMongodbUris, database: options } = readSettings();
  const report = (step: string) => process.stderr.write(`${step}\n`);
  const database = await findOrOpenDatabase({ ...options, report });
  const databaseUri = (name: SubgraphName) => agencyMongodbUris[name] ?? database.uri;
  const { databasePrefix, isExercise } = await shownData(databaseUri('omb'), 'omb');
  if (isExercise) report(SHOWS_EXERCISE);
  let intact = true;
  for await (const found of verifyAgencies(databaseUri, earlier, databasePrefix)) {
    process.stdout.write(`${lineOf(found)}\n`);
    intact &&= found.verdict.intact;
  }
  await database.stop();
  process.exitCode = intact ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
