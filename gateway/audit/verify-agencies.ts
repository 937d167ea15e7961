import mongoose from 'mongoose';
import {
  verifyRecords,
  type RecordsVerdict,
} from '../../subgraphs/contract/audit/verify-records.js';
import type { StoredEvent } from '../../subgraphs/contract/events/stored-event.js';
import { verifyLog, type LogVerdict } from '../../subgraphs/contract/events/verify-log.js';
import { agenciesKeptBy, type SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { LedgerCursor, LedgerVersion } from '../../subgraphs/omb/ledger/ledger-version.js';
import { verifyCopy } from '../../subgraphs/omb/ledger/verify-copy.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { printEnd, type EarlierEnd } from './earlier-ends.js';

/** The logs that every agency keeps, of changes and of reads above public; the ledger's copy of the first; the records. */
const PARTS = ['events', 'accesses', 'ledger', 'records'] as const;

/** What was found in one part of what an agency keeps. */
export interface Verified {
  readonly subgraph: SubgraphName;
  readonly part: (typeof PARTS)[number];
  readonly verdict: LogVerdict | RecordsVerdict;
  /** Where a log ends, to be kept elsewhere; null of a broken one and of whatever is no log. */
  readonly end: EarlierEnd | null;
}

/**
 * Verifies every log of every agency, OMB's copy of it and the records, one after the other; reads only.
 * A log must still have what it ended with at earlier verifications.
 */
export async function* verifyAgencies(
  databaseUri: (subgraph: SubgraphName) => string,
  earlier: readonly EarlierEnd[] = [],
  databasePrefix = '',
): AsyncGenerator<Verified> {
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
    for (const subgraph of SUBGRAPH_NAMES) {
      const database = await databaseOf(subgraph);
      for (const part of PARTS) yield verify(part, subgraph, database, omb, earlier);
    }
  } finally {
    for (const connection of connections.values()) await connection.close();
  }
}

async function verify(
  part: Verified['part'],
  subgraph: SubgraphName,
  database: mongoose.mongo.Db,
  omb: mongoose.mongo.Db,
  earlier: readonly EarlierEnd[],
): Promise<Verified> {
  if (part === 'records') {
    const agencies = agenciesKeptBy(subgraph).map(({ id }) => id);
    return { subgraph, part, verdict: await verifyRecords(database, agencies), end: null };
  }
  if (part === 'ledger') {
    return { subgraph, part, verdict: await verifyLedger(subgraph, database, omb), end: null };
  }
  const isOfLog = (end: EarlierEnd) => end.subgraph === subgraph && end.log === part;
  const verdict = await verifyLog(database, part, earlier.filter(isOfLog));
  return {
    subgraph,
    part,
    verdict,
    end: verdict.intact ? { ...verdict, subgraph, log: part } : null,
  };
}

/** Compares OMB's copy of an event log with the log; what OMB took over must be in both. */
async function verifyLedger(
  subgraph: SubgraphName,
  database: mongoose.mongo.Db,
  omb: mongoose.mongo.Db,
): Promise<LogVerdict> {
  const cursor = await omb.collection<LedgerCursor>('ledgerCursors').findOne({ _id: subgraph });
  const verdict = await verifyCopy(
    subgraph,
    omb.collection<LedgerVersion>('ledgerVersions'),
    database.collection<StoredEvent>('events'),
  );
  if (!verdict.intact || cursor === null || verdict.entries >= cursor.sequence) return verdict;
  const finding = `OMB took over up to ${cursor.sequence}, but has ${verdict.entries}`;
  return { intact: false, brokenAt: verdict.entries + 1, finding };
}

/** One line about one part, for a terminal; of an intact log with its end. */
export function lineOf({ subgraph, part, verdict, end }: Verified): string {
  const name = `${subgraph} ${part}`.padEnd(18);
  if (!verdict.intact) return `${name} BROKEN at ${verdict.brokenAt}: ${verdict.finding}`;
  const found = `${name} intact, ${verdict.entries} ${part === 'records' ? part : 'entries'}`;
  return end === null ? found : `${found}, ${printEnd(end)}`;
}
