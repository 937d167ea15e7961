import type { Connection } from '../../contract/connections/connection.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { EventRecord } from '../../contract/events/event-record.js';
import { inputError } from '../../contract/graph/input-error.js';
import type { QueryEventsArgs } from '../generated/resolver-types.js';
import { recordMarkingOf } from '../ledger/record-states.js';
import { eventOf, type LedgerVersion } from '../ledger/ledger-version.js';
import type { OmbContext } from '../omb-context.js';
import { eventConditions } from './event-conditions.js';
import { placeOfEvent, requireWhole, type VisibleStretch } from './event-places.js';

/** A page of events. */
export type EventList = Connection<EventRecord>;

/** Which page of the events of all agencies, and up to which moment. */
export type EventListRequest = Omit<Partial<QueryEventsArgs>, 'asOf'> & {
  readonly asOf: Date | null;
};

/** A page of what changed at all agencies, out of the ledger. */
export async function listEvents(
  { filter, direction, first, after, asOf }: EventListRequest,
  { audiences, disclosure, ledger }: OmbContext,
): Promise<EventList> {
  const sign = direction === 'DESC' ? -1 : 1;
  const size = pageSize(first);
  const { versions } = ledger.store;
  const visible: VisibleStretch = { audience: { $in: [...audiences] } };
  const conditions = eventConditions({ ...filter });
  if (asOf !== null) conditions.push({ at: { $lte: asOf } });
  const inList = { $and: [visible, ...conditions] };
  const place = after == null ? {} : { position: await beyondEvent(after) };
  const beyond = { ...visible, ...place };
  // Whoever wants the newest gets what is there, and goes on from nothing.
  const readsOn = sign === 1 || after != null;
  // Asked first, so that an answer which rests on old news says so.
  await Promise.all([ledger.coverage(), readsOn && requireWhole(ledger.store, beyond)]);
  const found = await versions
    // Asked for its audience once: twice, and the database sorts all events in place of reading a page.
    .find({ $and: [...inList.$and, place] })
    .sort({ position: sign })
    .limit(size + 1)
    .lean<LedgerVersion[]>();
  // It may have been emptied between the two.
  if (readsOn) await requireWhole(ledger.store, beyond);
  const nodes = found.slice(0, size).map(eventOf);
  for (const { subject, state, marking } of nodes) {
    disclosure.saw(subject, recordMarkingOf(state, marking));
  }
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id })),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: after != null,
      startCursor: nodes.at(0)?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
    totalCount: () => versions.countDocuments(inList),
  };

  /** The places beyond an event. One that the caller may not know of is refused like one that never was. */
  async function beyondEvent(id: string): Promise<{ $gt: number } | { $lt: number }> {
    const position = await placeOfEvent(ledger.store, id, visible);
    if (position === null) {
      throw inputError(
        'CURSOR_FOREIGN',
        '"after" is no event that this list could show. Use the identifier of an event, or an "endCursor".',
      );
    }
    return sign === 1 ? { $gt: position } : { $lt: position };
  }
}
