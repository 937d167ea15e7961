import DataLoader from 'dataloader';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { KnownConsultations } from './known-consultations.js';
import { readKnownConsultations } from './read-known-consultations.js';
import type { KnownReports } from './known-reports.js';
import type { LedgerStore } from './ledger-store.js';
import { lagWarnings } from './lag.js';
import { onceForEachMoment } from './once-for-each-moment.js';
import { readCoverage, type Coverage } from './read-coverage.js';
import { shownCoverage } from './shown-coverage.js';
import { readKnownReports } from './read-known-reports.js';
import { readTasks } from './read-tasks.js';
import type { TaskInOmb } from './task-in-omb.js';

/** What one request reads of the ledger: nothing before it is asked for, and nothing twice. */
export interface LedgerReader {
  readonly store: LedgerStore;
  /** How far the ledger has come with each feed. */
  coverage(): Promise<Coverage>;
  /** What the leads reported, as it stood at a moment; now where it is null. */
  knownReports(asOf: Date | null): Promise<KnownReports>;
  /** Whom agencies asked, as it stood at a moment; now where it is null. */
  consultations(asOf: Date | null): Promise<KnownConsultations>;
  /** Tasks by identifier, as they stood at a moment; now where it is null. */
  readonly tasks: (asOf: Date | null) => DataLoader<string, TaskInOmb | null>;
}

/** A fresh reader for one request: what it remembers must not outlive it. */
export function ledgerReader(
  store: LedgerStore,
  context: Pick<GraphContext, 'audiences' | 'disclosure' | 'now' | 'policy' | 'principal'>,
): LedgerReader {
  const { audiences, disclosure, now } = context;
  let covered: Promise<Coverage> | undefined;
  const coverage = () => (covered ??= readWithWarnings());
  const readWithWarnings = async () => {
    const found = shownCoverage(await readCoverage(store), context);
    for (const warning of lagWarnings(found, now)) disclosure.warn(warning);
    return found;
  };
  return {
    store,
    coverage,
    knownReports: onceForEachMoment((asOf) => readKnownReports(store, coverage, audiences, asOf)),
    consultations: onceForEachMoment((asOf) => readKnownConsultations(store, context, asOf)),
    tasks: onceForEachMoment(
      (asOf) => new DataLoader((ids) => readTasks(store, coverage, ids, asOf, context)),
    ),
  };
}
