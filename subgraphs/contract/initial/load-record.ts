import type { Model } from 'mongoose';
import { INITIAL_DATA } from '../events/stored-event.js';
import type { RecordKind, WorkflowRecord } from '../records/workflow-record.js';
import type { StoredRecord } from '../store/stored-record.js';
import { PUBLIC_RECORD } from '../writing/claim.js';
import { recordKey } from '../writing/record-key.js';
import { done, type WriteCommand } from '../writing/write-command.js';

type LoadedRecord = StoredRecord & Pick<WorkflowRecord, 'agency' | 'marking' | 'evidenceItems'>;

interface LoadedKind<R> extends Pick<RecordKind<WorkflowRecord>, 'kind'> {
  readonly records: Model<R>;
  readonly stateOf: (record: R) => string;
}

/** Loads a record of the public record. Where it is there already nothing is done, so that what an agency wrote stays. */
export function loadRecord<R extends LoadedRecord>(
  { kind, records, stateOf }: LoadedKind<R>,
  record: R,
  authority: string,
): WriteCommand<boolean> {
  return {
    idempotency: null,
    reads: [recordKey(records, record._id)],
    decide: async (work) => {
      if ((await work.read(records, record._id)) !== null) return done(false);
      work.change(records, record, {
        kind,
        agency: record.agency,
        actor: { subject: PUBLIC_RECORD, agency: null, office: null },
        right: INITIAL_DATA,
        authority,
        from: null,
        to: stateOf(record),
        reason: 'Initial data: the order and the public record.',
        evidenceItems: record.evidenceItems ?? [],
        marking: record.marking,
      });
      return done(true);
    },
  };
}
