import type { ExecutionResult } from 'graphql';
import type { Ask } from '../asking/peers.js';
import type { Disclosure } from '../audit/disclosure.js';
import type { CalendarDate } from '../dates/calendar-date.js';
import type { EventFeed } from '../events/event-feed.js';
import type { Principal } from '../identity/principal.js';
import type { Spending } from '../identity/spending.js';
import type { Ceiling } from '../markings/ceiling.js';
import type { Logger } from '../logging/logger.js';
import type { SubgraphName } from '../order/agencies.js';
import type { Audience } from '../policy/audience.js';
import type { Policy } from '../policy/policy.js';
import type { Powers } from '../powers/powers.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { ContractLoaders } from './contract-loaders.js';
import type { Writer } from '../writing/writer.js';

/** An operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a resolver has at hand for one request. Nothing reaches a resolver by another way. */
export interface GraphContext {
  readonly subgraph: SubgraphName;
  /** Who asks, as their signed statement says. */
  readonly principal: Principal;
  /** What they have left to spend; null where nobody counts. For showing alone. */
  readonly spending: Spending | null;
  readonly policy: Policy;
  /** The named powers of this subgraph's agencies. */
  readonly powers: Powers;
  /** The audiences the caller belongs to: a record of any other does not exist for them. */
  readonly audiences: readonly Audience[];
  /** What the system may hold at most. */
  readonly markingCeiling: Ceiling;
  /** The moment of the request, the same for every field of the answer. */
  readonly now: Date;
  /** The day of the request in America/New_York. */
  readonly today: CalendarDate;
  readonly logger: Logger;
  /** Whether the graph shows an exercise: then nothing that it tells of happened. */
  readonly isExercise: boolean;
  /** The unique part of a new identifier. */
  readonly newId: () => string;
  readonly store: AgencyStore;
  readonly writer: Writer;
  readonly feed: EventFeed;
  readonly loaders: ContractLoaders;
  /** What the answer discloses; whatever gives a record away tells it. */
  readonly disclosure: Disclosure;
  /** Asks another agency for a fact that a change rests on; only before a transaction (`asking/after-asking.ts`). */
  readonly ask: Ask;
  /**
   * Runs another operation of this subgraph as part of the same request: for the same caller, under
   * the same rules. What it discloses is apart, for whoever asked to take over.
   */
  readonly run: (operation: Operation) => Promise<{
    readonly result: ExecutionResult;
    readonly disclosure: Disclosure;
  }>;
}
