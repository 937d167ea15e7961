import { shownData } from '../../contract/exercise/exercise-database.js';
import { databaseUriOf } from '../../contract/process/run-alone.js';
import { readSubgraphSettings } from '../../contract/process/subgraph-settings.js';
import { openStore } from '../../contract/store/agency-store.js';
import { openLedgerStore } from './ledger-store.js';
import { rebuildLedger } from './rebuild-ledger.js';

// `npm run ledger -- rebuild`: OMB's ledger from zero, beside a running OMB.
const [, , command] = process.argv;
if (command !== 'rebuild') {
  process.stderr.write('npm run ledger -- rebuild\n');
  process.exit(2);
}
try {
  const uri = await databaseUriOf(readSubgraphSettings('omb'));
  const { databasePrefix } = await shownData(uri, 'omb');
  const { connection, connect } = openStore(uri, `${databasePrefix}omb`);
  await connect();
  const store = openLedgerStore(connection);
  await rebuildLedger(store, (line) => process.stdout.write(`${line}\n`));
  await connection.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
