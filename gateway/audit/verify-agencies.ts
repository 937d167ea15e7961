import mongoose from 'mongoose';
import type { LogHead } from '../../subgraphs/contract/events/event-schemas.js';
import { verifyLog, type LogVerdict } from '../../subgraphs/contract/events/verify-log.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';

/** The logs that every agency keeps: of changes, and of reads above public. */
const LOGS = ['events', 'accesses'] as const;

/** What was found in one log of one agency. */
export interface VerifiedLog {
  readonly subgraph: SubgraphName;
  readonly log: (typeof LOGS)[number];
  readonly verdict: LogVerdict;
}

/** Verifies every log of every agency, one after the other; reads only. */
export async function* verifyAgencies(
  databaseUri: (subgraph: SubgraphName) => string,
  databasePrefix = '',
): AsyncGenerator<VerifiedLog> {
  for (const subgraph of SUBGRAPH_NAMES) {
    const connection = await mongoose.createConnection(databaseUri(subgraph)).asPromise();
    try {
      const database = connection.getClient().db(`${databasePrefix}${subgraph}`);
      for (const log of LOGS) {
        const head = await database.collection<LogHead>('logHeads').findOne({ _id: log });
        yield { subgraph, log, verdict: await verifyLog(database.collection(log), head) };
      }
    } finally {
      await connection.close();
    }
  }
}

/** One line about one log, for a terminal. */
export function lineOf({ subgraph, log, verdict }: VerifiedLog): string {
  const name = `${subgraph} ${log}`.padEnd(18);
  return verdict.intact
    ? `${name} intact, ${verdict.entries} entries`
    : `${name} BROKEN at ${verdict.brokenAt}: ${verdict.finding}`;
}
