import { PUBLIC_RECORD } from '../writing/claim.js';
import type { EventRecord } from './event-record.js';

/** An event as an older version of this software may have written it: without the right, the proposer and what was told. */
export type StoredEvent = Omit<EventRecord, 'right' | 'proposedBy' | 'told'> &
  Partial<Pick<EventRecord, 'right' | 'proposedBy' | 'told'>>;

/** The right behind what the order and the public record say, which nobody at the agency wrote. */
export const INITIAL_DATA = 'INITIAL_DATA';

/** The one right under which each kind of record could be changed before events named it. */
const RIGHT_OF_KIND: Readonly<Record<string, string>> = {
  task: 'CHANGE_TASK',
  report: 'REPORT_ON_DIRECTIVE',
};

/** An event with its right: nothing in a log is ever changed, so an old one is completed as it is read. */
export function eventAsStored(event: StoredEvent): EventRecord {
  const { kind, actor, right, proposedBy = null, told = [] } = event;
  const initial = actor.subject === PUBLIC_RECORD ? INITIAL_DATA : undefined;
  return {
    ...event,
    right: right ?? initial ?? RIGHT_OF_KIND[kind] ?? 'UNKNOWN',
    proposedBy,
    told,
  };
}
