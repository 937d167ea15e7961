import type { Blocker, TaskRecord } from '../../contract/tasks/task-record.js';
import type { LedgerVersion } from './ledger-version.js';
import type { Coverage } from './read-coverage.js';

/** A task as OMB's subgraph tells of it: one of OMB's own, or one out of the ledger. */
export interface TaskInOmb extends TaskRecord {
  /** The moment that the ledger speaks of; absent where the task comes live from OMB's own store. */
  readonly asOf?: Date;
  /** The moment of the past that was asked about; absent or null for now. */
  readonly pastMoment?: Date | null;
}

/** What a task waits for, with the moment that was asked about. */
export interface BlockerInOmb extends Blocker {
  /** The moment of the past; absent or null for now. */
  readonly asOf?: Date | null;
}

/** A task out of the ledger, as it stood at the moment that was asked about. */
export function taskInOmb(
  { state, at, subgraph }: LedgerVersion<TaskRecord>,
  coverage: Coverage,
  asOf: Date | null,
): TaskInOmb {
  // A ledger that never caught up knows at least what the task's own last event said.
  const known = coverage.get(subgraph)?.pulledAt ?? at;
  return { ...state, pastMoment: asOf, asOf: asOf !== null && asOf < known ? asOf : known };
}
