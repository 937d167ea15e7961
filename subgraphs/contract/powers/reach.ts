import type { Model } from 'mongoose';
import { mustHaveAnswered } from '../consultations/must-have-answered.js';
import type { EventDetails } from '../events/event-record.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { Consultation } from '../order/consultations.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { StoredRecord } from '../store/stored-record.js';
import { recordKey, type RecordKey } from '../writing/record-key.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { done, refused, type Outcome } from '../writing/write-command.js';
import type { Decision } from './power.js';

/** A record that a named power can be used on. */
export interface PowerRecord extends StoredRecord {
  readonly agency: AgencyId;
  readonly marking: MarkingRecord;
}

/** What a power does to one kind of record. */
export interface PowerOver<R extends PowerRecord, Content> {
  /** The kind, as it stands in the record's identifier and its events. */
  readonly kind: string;
  readonly records: (store: AgencyStore) => Model<R>;
  /** The state that an event names as its `from` and `to`. */
  readonly stateOf: (record: R) => string;
  /** The strictest marking of the record and its parts. */
  readonly markingOf: (record: R) => MarkingRecord;
  /** Whom the order has consulted about the record before the power is used so; nobody where absent. Each must have answered. */
  readonly consulted?: (record: R, content: Content) => readonly Consultation[];
  /** The record after the change, one version on, or why it is refused. It must be pure. */
  readonly change: (record: R, content: Content, decision: Decision) => Outcome<R>;
}

/** What of an event the confirmation knows; the record's kind, states and marking are added. */
export type ConfirmedDetails = Pick<
  EventDetails,
  'actor' | 'right' | 'proposedBy' | 'authority' | 'reason'
>;

/** A record that a power reaches, as it stands within a transaction. */
export interface Reached<Content> {
  readonly record: PowerRecord;
  /** The strictest marking of the record and its parts. */
  readonly strictest: MarkingRecord;
  /** What the power would make of it, or why not; nothing is written before it is staged. */
  readonly change: (
    content: Content,
    decision: Decision,
  ) => Outcome<(details: ConfirmedDetails) => void>;
}

/** One kind of record that a power reaches. */
export interface Reaches<Content> {
  readonly kind: string;
  readonly keyOf: (store: AgencyStore, id: string) => RecordKey;
  readonly reach: (
    work: UnitOfWork,
    store: AgencyStore,
    id: string,
  ) => Promise<Reached<Content> | null>;
}

/** A kind of record and its change, as a power takes them. */
export function over<R extends PowerRecord, Content>(
  given: PowerOver<R, Content>,
): Reaches<Content> {
  const { kind, records, stateOf, markingOf, consulted, change } = given;
  return {
    kind,
    keyOf: (store, id) => recordKey(records(store), id),
    async reach(work, store, id) {
      const record = await work.read(records(store), id);
      if (record === null) return null;
      const { agency, _id: about } = record;
      const asked =
        consulted === undefined ? [] : await work.readWhere(store.consultations, { agency, about });
      return {
        record,
        strictest: markingOf(record),
        change(content, decision) {
          const known = asked.filter(({ audience }) => decision.audiences.includes(audience));
          const missing = mustHaveAnswered(consulted?.(record, content) ?? [], known, 'id');
          if (missing !== null) return refused(missing);
          const { answer: changed, refusal } = change(record, content, decision);
          if (refusal !== null) return { answer: null, refusal };
          return done((details) => {
            work.change(records(store), changed, {
              ...details,
              kind,
              agency: record.agency,
              from: stateOf(record),
              to: stateOf(changed),
              evidenceItems: [],
              marking: markingOf(changed),
            });
          });
        },
      };
    },
  };
}

/** The kind of record that an identifier names, such as `task` in `TREASURY:task:…`. */
export function kindOf(id: string): string | undefined {
  return id.split(':')[1];
}
