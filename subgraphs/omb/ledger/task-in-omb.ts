import type { TaskRecord } from '../../contract/tasks/task-record.js';

/** A task as OMB's subgraph tells of it: one of OMB's own, or one out of the ledger. */
export interface TaskInOmb extends TaskRecord {
  /** The moment that the ledger speaks of; absent where the task comes live from OMB's own store. */
  readonly asOf?: Date;
}
