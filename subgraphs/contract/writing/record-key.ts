import type { Model } from 'mongoose';
import type { StoredRecord } from '../store/stored-record.js';

/** A record that a command is about to read, so that one read can serve a whole group of commands. */
export interface RecordKey {
  // A model's type is invariant in its record, so a key for any record needs the weakest one.
  readonly model: Model<StoredRecord>;
  readonly id: string;
}

/** A key for a record of a model. */
export function recordKey<R extends StoredRecord>(model: Model<R>, id: string): RecordKey {
  return { model: model as unknown as Model<StoredRecord>, id };
}
