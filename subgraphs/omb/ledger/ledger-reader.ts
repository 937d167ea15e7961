import DataLoader from 'dataloader';
import type { Audience } from '../../contract/policy/audience.js';
import type { KnownReports } from './known-reports.js';
import type { LedgerStore } from './ledger-store.js';
import { readKnownReports } from './read-known-reports.js';
import { readTasks } from './read-tasks.js';
import type { TaskInOmb } from './task-in-omb.js';

/** What one request reads of the ledger: nothing before it is asked for, and nothing twice. */
export interface LedgerReader {
  knownReports(): Promise<KnownReports>;
  readonly tasks: DataLoader<string, TaskInOmb | null>;
}

/** A fresh reader for one request: what it remembers must not outlive it. */
export function ledgerReader(store: LedgerStore, audiences: readonly Audience[]): LedgerReader {
  let known: Promise<KnownReports> | undefined;
  return {
    knownReports: () => (known ??= readKnownReports(store, audiences)),
    tasks: new DataLoader((ids) => readTasks(store, ids, audiences)),
  };
}
