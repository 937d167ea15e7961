import type { ClientSession, Model } from 'mongoose';
import type { NewEventId } from './event-id.js';
import type { EventDetails, EventRecord } from '../events/event-record.js';
import { highWaterMark } from '../markings/high-water-mark.js';
import type { StoredRecord } from '../store/stored-record.js';
import { recordKey, type RecordKey } from './record-key.js';

/** An event whose place in the log is not known yet. */
export type StagedEvent = Omit<EventRecord, '_id'>;

interface Staged {
  readonly key: RecordKey;
  readonly record: StoredRecord;
  readonly event: StagedEvent;
}

/**
 * What one group of commands reads and changes within one transaction. Changes are staged in memory,
 * seen by later commands of the group, and written together at the end.
 */
export class UnitOfWork {
  readonly #records = new Map<Model<StoredRecord>, Map<string, StoredRecord | null>>();
  readonly #staged: Staged[] = [];

  constructor(
    private readonly session: ClientSession,
    /** The moment of every change in the group: never before the last event of the log. */
    readonly now: Date,
    /** Makes the unique part of an event's identifier. */
    private readonly eventId: NewEventId,
  ) {}

  /** Reads records in one round trip for each model. */
  async prefetch(keys: readonly RecordKey[]): Promise<void> {
    for (const [model, ids] of idsByModel(keys)) {
      const seen = this.#recordsOf(model);
      const missing = [...ids].filter((id) => !seen.has(id));
      if (missing.length === 0) continue;
      for (const id of missing) seen.set(id, null);
      const found = await model
        .find({ _id: { $in: missing } }, null, { session: this.session })
        .lean<StoredRecord[]>();
      for (const record of found) seen.set(record._id, record);
    }
  }

  /** The record as it stands within the group, or null where there is none. */
  async read<R extends StoredRecord>(model: Model<R>, id: string): Promise<R | null> {
    const key = recordKey(model, id);
    await this.prefetch([key]);
    return (this.#recordsOf(key.model).get(id) ?? null) as R | null;
  }

  /**
   * The records of a model that meet a condition, as they stand within the group. `holds` says the same
   * of a record as the condition does, for those that changed since they were read.
   */
  async matching<R extends StoredRecord>(
    model: Model<R>,
    condition: object,
    holds: (record: R) => boolean,
  ): Promise<readonly R[]> {
    const { model: key } = recordKey(model, '');
    const stored = await key
      .find(condition, null, { session: this.session })
      .lean<StoredRecord[]>();
    const found = new Map<string, StoredRecord>(stored.map((record) => [record._id, record]));
    for (const [id, record] of this.#recordsOf(key)) if (record !== null) found.set(id, record);
    return ([...found.values()] as unknown as R[]).filter(holds);
  }

  /** The records of a model that have these values, as they stand within the group. */
  readWhere<R extends StoredRecord>(model: Model<R>, values: Partial<R>): Promise<readonly R[]> {
    return this.matching(model, values, (record) =>
      Object.entries(values).every(([name, value]) => record[name as keyof R] === value),
    );
  }

  /** Stages a record and its event: there is no way to write one without the other. */
  change<R extends StoredRecord>(model: Model<R>, record: R, details: EventDetails): R {
    const key = recordKey(model, record._id);
    const { now } = this;
    const id = this.eventId(record);
    this.#recordsOf(key.model).set(record._id, record);
    this.#staged.push({ key, record, event: stagedEvent(record, details, { now, id }) });
    return record;
  }

  /** How many changes are staged; give it to `undoTo` to drop those that came later. */
  get staged(): number {
    return this.#staged.length;
  }

  /** Drops what was staged after a moment, for a command that refuses or fails half-way. */
  undoTo(staged: number): void {
    for (const { key } of this.#staged.splice(staged)) {
      const earlier = this.#staged.findLast(
        (kept) => kept.key.model === key.model && kept.key.id === key.id,
      );
      // What was there before the group is read again when somebody asks for it.
      if (earlier === undefined) this.#recordsOf(key.model).delete(key.id);
      else this.#recordsOf(key.model).set(key.id, earlier.record);
    }
  }

  /** The staged events, in order. */
  get events(): readonly StagedEvent[] {
    return this.#staged.map(({ event }) => event);
  }

  /** The last staged state of every record that changed, by model. */
  get changedRecords(): ReadonlyMap<Model<StoredRecord>, readonly StoredRecord[]> {
    const last = new Map<Model<StoredRecord>, Map<string, StoredRecord>>();
    for (const { key, record } of this.#staged) {
      const records = last.get(key.model) ?? new Map<string, StoredRecord>();
      last.set(key.model, records.set(key.id, record));
    }
    return new Map([...last].map(([model, records]) => [model, [...records.values()]]));
  }

  #recordsOf(model: Model<StoredRecord>): Map<string, StoredRecord | null> {
    const records = this.#records.get(model) ?? new Map<string, StoredRecord | null>();
    this.#records.set(model, records);
    return records;
  }
}

function stagedEvent(
  record: StoredRecord,
  details: EventDetails,
  { now: at, id }: { readonly now: Date; readonly id: string },
): StagedEvent {
  const { marking, told = [] } = details;
  return {
    proposedBy: null,
    ...details,
    told,
    // Whoever passes the event on handles it like the strictest thing in it.
    marking:
      told.length === 0 ? marking : highWaterMark([marking, ...told.map((fact) => fact.marking)]),
    id: `${details.agency}:event:${id}`,
    at,
    subject: record._id,
    version: record.version,
    audience: record.audience,
    state: { ...record },
  };
}

function idsByModel(keys: readonly RecordKey[]): Map<Model<StoredRecord>, Set<string>> {
  const ids = new Map<Model<StoredRecord>, Set<string>>();
  for (const { model, id } of keys) ids.set(model, (ids.get(model) ?? new Set()).add(id));
  return ids;
}
