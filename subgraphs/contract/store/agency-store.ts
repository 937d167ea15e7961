import mongoose, { type Connection, type Model } from 'mongoose';
import { accessSchema, type AccessEntry } from '../audit/access-schema.js';
import { spillSchema } from '../audit/spill-schema.js';
import type { OfficeConsultation } from '../consultations/consultation-record.js';
import { consultationSchema } from '../consultations/consultation-schema.js';
import type { SpillRecord } from '../markings/spill-record.js';
import type { EventRecord } from '../events/event-record.js';
import { eventSchema, givenAnswerSchema, logHeadSchema } from '../events/event-schemas.js';
import type { GivenAnswer, LogHead } from '../events/event-schemas.js';
import type { ProposalRecord } from '../powers/proposal-record.js';
import { proposalSchema } from '../powers/proposal-schema.js';
import type { ReportRecord } from '../reports/report-record.js';
import { reportSchema } from '../reports/report-schema.js';
import type { TaskRecord } from '../tasks/task-record.js';
import { taskSchema } from '../tasks/task-schema.js';
import { DATABASE_PATIENCE_MS } from './database-patience.js';

/** An agency's own database: nobody else reads or writes it. */
export interface AgencyStore {
  readonly connection: Connection;
  /** Connects, once; fails where the database does not answer in time. */
  readonly connect: () => Promise<void>;
  readonly tasks: Model<TaskRecord>;
  readonly reports: Model<ReportRecord>;
  readonly proposals: Model<ProposalRecord>;
  readonly consultations: Model<OfficeConsultation>;
  readonly events: Model<EventRecord>;
  readonly logHeads: Model<LogHead>;
  readonly givenAnswers: Model<GivenAnswer>;
  readonly accesses: Model<AccessEntry>;
  readonly spills: Model<SpillRecord>;
}

/**
 * An agency's database, to which nobody has connected yet: building a graph keeps a process so busy that
 * the patience with the database could be over before its first answer is read.
 */
export function openStore(uri: string, databaseName: string): AgencyStore {
  const connection = mongoose.createConnection();
  // Indexes are made once, on purpose, by makeIndexes: not behind the back of the first request.
  connection.set('autoIndex', false);
  connection.set('autoCreate', false);
  connection.set('bufferCommands', false);
  return {
    connection,
    async connect() {
      await connection.openUri(uri, {
        dbName: databaseName,
        maxPoolSize: 20,
        serverSelectionTimeoutMS: DATABASE_PATIENCE_MS,
        // A write that was acknowledged survives the loss of the process and of the machine.
        writeConcern: { w: 'majority', journal: true },
      });
    },
    tasks: connection.model<TaskRecord>('Task', taskSchema),
    reports: connection.model<ReportRecord>('DirectiveReport', reportSchema),
    proposals: connection.model<ProposalRecord>('Proposal', proposalSchema),
    consultations: connection.model<OfficeConsultation>('OfficeConsultation', consultationSchema),
    events: connection.model<EventRecord>('Event', eventSchema),
    logHeads: connection.model<LogHead>('LogHead', logHeadSchema),
    givenAnswers: connection.model<GivenAnswer>('GivenAnswer', givenAnswerSchema),
    accesses: connection.model<AccessEntry>('Access', accessSchema),
    spills: connection.model<SpillRecord>('Spill', spillSchema),
  };
}
