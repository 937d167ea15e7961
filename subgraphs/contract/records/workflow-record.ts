import type { Model } from 'mongoose';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { EvidenceItem } from '../order/evidence.js';
import type { StoredRecord } from '../store/stored-record.js';

/** A record of an agency's workflow: what each has, whatever it is about. */
export interface WorkflowRecord extends StoredRecord {
  /** Whose record it is. */
  readonly agency: AgencyId;
  /** How the record is marked; its audience follows. */
  readonly marking: MarkingRecord;
  /** The organizations outside of government whose record it is too, where there are any. */
  readonly parties?: readonly string[];
  readonly evidenceItems?: readonly EvidenceItem[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A kind of record, for its changes. */
export interface RecordKind<R extends WorkflowRecord> {
  /** The kind, in the record's identifier and its events, such as `enforcementPriority`. */
  readonly kind: string;
  /** What people call it, such as `enforcement priority`. */
  readonly called: string;
  readonly records: Model<R>;
  /** The state that an event names as its `from` and `to`. */
  readonly stateOf: (record: R) => string;
}
