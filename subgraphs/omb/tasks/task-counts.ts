import { LRUCache } from 'lru-cache';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { countingStages, type TaskGroup } from '../../contract/tasks/count-tasks.js';
import type { Audience } from '../../contract/policy/audience.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../contract/transport/local-urls.js';
import { heldAt } from '../ledger/held-at.js';
import { HOLDING_INDEX, type LedgerStore } from '../ledger/ledger-store.js';
import type { Coverage } from '../ledger/read-coverage.js';

/** What is counted: of which moment, on which day, for whom, and out of how much of each feed. */
export interface Counted {
  readonly asOf: Date | null;
  readonly day: CalendarDate;
  readonly audiences: readonly Audience[];
  readonly coverage: Coverage;
  /** The feeds that are known of at the moment: what was read of others so far is not counted. */
  readonly known: readonly SubgraphName[];
}

const MOST_KEPT = 200;

/** Counts over the tasks of all agencies, each made once for as long as the ledger has nothing new. */
export class TaskCounts {
  readonly #kept = new LRUCache<string, Promise<readonly TaskGroup[]>>({ max: MOST_KEPT });

  constructor(private readonly store: LedgerStore) {}

  /** The tasks by agency, provision and state. */
  groups(counted: Counted): Promise<readonly TaskGroup[]> {
    const key = keyOf(counted);
    const groups = this.#kept.get(key) ?? this.#count(counted);
    this.#kept.set(key, groups);
    groups.catch(() => this.#kept.delete(key));
    return groups;
  }

  async #count({ asOf, day, audiences, known }: Counted): Promise<readonly TaskGroup[]> {
    const counting = this.store.versions.aggregate<TaskGroup>([
      { $match: { kind: 'task', audience: { $in: [...audiences] }, ...heldAt(asOf) } },
      ...(known.length < SUBGRAPH_NAMES.length ? [{ $match: { subgraph: { $in: known } } }] : []),
      { $replaceWith: '$state' },
      ...countingStages(day),
    ]);
    // Left to itself the database may read every version that ever was.
    if (asOf === null) counting.hint(HOLDING_INDEX);
    return counting;
  }
}

// What the ledger holds follows from how far it has come with each feed, and from nothing else.
function keyOf({ asOf, day, audiences, coverage, known }: Counted): string {
  const read = [...coverage].map(([subgraph, { sequence }]) => `${subgraph} ${sequence}`);
  return JSON.stringify([asOf, day, [...audiences].sort(), read.sort(), known.toSorted()]);
}
