import type { EventRecord } from '../../contract/events/event-record.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { wordsOf } from '../search/words-of.js';
import { taskState } from './record-states.js';
import { ledgerRecordKey, type LedgerVersion } from './ledger-version.js';
import type { PlacedEvent } from './place-events.js';

/** The versions that a stretch of a feed brings: each holds until the next one of its record. */
export function versionsOf(
  subgraph: SubgraphName,
  events: readonly PlacedEvent[],
): readonly LedgerVersion[] {
  const nextOf = new Map<string, Date>();
  // From the last to the first, because the next version says how long one held.
  return events.toReversed().map(versionOf).toReversed();

  function versionOf({ _id: sequence, id, ...event }: PlacedEvent): LedgerVersion {
    const record = ledgerRecordKey(subgraph, event.kind, event.subject);
    const validTo = nextOf.get(record) ?? null;
    nextOf.set(record, event.at);
    const waitsFor = waitsForOf(event);
    const version = { ...event, _id: id, subgraph, sequence, record, validTo, waitsFor };
    return { ...version, words: wordsOf(version) };
  }
}

/** The parties, tasks and provisions that a task waits for; nothing else in the ledger waits. */
function waitsForOf({ kind, state }: Pick<EventRecord, 'kind' | 'state'>): readonly string[] {
  if (kind !== 'task') return [];
  const named = taskState
    .parse(state)
    .blockers.flatMap(({ owner, task, directive }) => [owner, task, directive]);
  return [...new Set(named.filter((one) => one !== null))];
}
