import { findRunningDatabase } from '../../subgraphs/contract/database/find-running-database.js';
import { openDatabase } from '../../subgraphs/contract/database/open-database.js';
import { readSettings } from '../settings.js';
import { lineOf, verifyAgencies } from './verify-agencies.js';

// `npm run audit -- verify`: names the first broken link of each log, and the first event that the ledger has otherwise; exits with 1 where one is broken.
const [, , command] = process.argv;
if (command !== 'verify') {
  process.stderr.write('npm run audit -- verify\n');
  process.exit(2);
}
try {
  const { agencyMongodbUris, database: options } = readSettings();
  const running = options.mongodbUri ?? (await findRunningDatabase(options.dataDir));
  const report = (step: string) => process.stderr.write(`${step}\n`);
  const opened = running === null ? await openDatabase({ ...options, report }) : null;
  const uri = running ?? opened?.uri ?? '';
  let intact = true;
  for await (const found of verifyAgencies((name) => agencyMongodbUris[name] ?? uri)) {
    process.stdout.write(`${lineOf(found)}\n`);
    intact &&= found.verdict.intact;
  }
  await opened?.stop();
  process.exitCode = intact ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
