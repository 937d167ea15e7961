import mongoose from 'mongoose';
import type { LogHead } from '../../subgraphs/contract/events/event-schemas.js';
import type { StoredEvent } from '../../subgraphs/contract/events/stored-event.js';
import { verifyLog, type LogVerdict } from '../../subgraphs/contract/events/verify-log.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { verifyCopy } from '../../subgraphs/omb/ledger/verify-copy.js';
import type { LedgerVersion } from '../../subgraphs/omb/ledger/ledger-version.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';

/** The logs that every agency keeps, of changes and of reads above public; and the ledger's copy of the first. */
const LOGS = ['events', 'accesses'] as const;
type Log = (typeof LOGS)[number] | 'ledger';

/** What was found in one log of one agency. */
export interface VerifiedLog {
  readonly subgraph: SubgraphName;
  readonly log: Log;
  readonly verdict: LogVerdict;
}

/** Verifies every log of every agency and OMB's copy of it, one after the other; reads only. */
export async function* verifyAgencies(
  databaseUri: (subgraph: SubgraphName) => string,
  databasePrefix = '',
): AsyncGenerator<VerifiedLog> {
  const connections = new Map<SubgraphName, mongoose.Connection>();
  const databaseOf = async (subgraph: SubgraphName) => {
    const connection =
      connections.get(subgraph) ?? mongoose.createConnection(databaseUri(subgraph));
    connections.set(subgraph, connection);
    await connection.asPromise();
    return connection.getClient().db(`${databasePrefix}${subgraph}`);
  };
  try {
    const omb = await databaseOf('omb');
    const versions = omb.collection<LedgerVersion>('ledgerVersions');
    for (const subgraph of SUBGRAPH_NAMES) {
      const database = await databaseOf(subgraph);
      for (const log of LOGS) {
        const head = await database.collection<LogHead>('logHeads').findOne({ _id: log });
        yield { subgraph, log, verdict: await verifyLog(database.collection(log), head) };
      }
      const events = database.collection<StoredEvent>('events');
      yield { subgraph, log: 'ledger', verdict: await verifyCopy(subgraph, versions, events) };
    }
  } finally {
    for (const connection of connections.values()) await connection.close();
  }
}

/** One line about one log, for a terminal. */
export function lineOf({ subgraph, log, verdict }: VerifiedLog): string {
  const name = `${subgraph} ${log}`.padEnd(18);
  return verdict.intact
    ? `${name} intact, ${verdict.entries} entries`
    : `${name} BROKEN at ${verdict.brokenAt}: ${verdict.finding}`;
}
