/** What every record has that changes through the event log. */
export interface StoredRecord {
  readonly _id: string;
  /** The number of changes made; the event log has as many events about the record. */
  readonly version: number;
}
