import type { Clock } from '../../contract/dates/clock.js';
import { feedQuery } from '../../contract/events/feed-query.js';
import type { Logger } from '../../contract/logging/logger.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import type { SubgraphTransport } from '../../contract/transport/subgraph-request.js';
import { readFeedAnswer } from './feed-answer.js';
import { FeedAvailability } from './feed-availability.js';
import type { LedgerStore } from './ledger-store.js';
import { readCursor } from './read-cursor.js';
import { retryDelayMs } from '../../contract/waiting/retry-delay.js';
import { takeOver, type PulledStretch } from './take-over.js';
import { pause, untilStopped } from '../../contract/waiting/until-stopped.js';

/** One agency's feed, and how to reach it. */
export interface FeedSource {
  readonly subgraph: SubgraphName;
  readonly transport: SubgraphTransport;
  /** A signed statement that the ledger asks. */
  readonly assertion: () => Promise<string>;
}

/** How long a feed may hold its answer back while nothing happens. */
const WAIT_SECONDS = 20;
/** How much longer an answer may take before the feed counts as down. */
const PATIENCE_MS = 10_000;
/** How long after it was asked an answer may come. */
export const LONGEST_ANSWER_MS = WAIT_SECONDS * 1_000 + PATIENCE_MS;
/** How many events are asked for at once. */
const USUAL_STRETCH = 200;
/** A feed that has nothing to say is asked at most this often. */
const SHORTEST_ROUND_MS = 1_000;

/** Takes one agency's feed over, stretch by stretch, until it is stopped. */
export class FeedPuller {
  readonly #stopping = new AbortController();
  readonly #availability: FeedAvailability;
  #running: Promise<void> = Promise.resolve();
  /** The last event taken over, as far as this process knows; null where it must look. */
  #sequence: number | null = null;
  #failures = 0;

  constructor(
    private readonly source: FeedSource,
    private readonly store: LedgerStore,
    private readonly clock: Clock,
    logger: Logger,
  ) {
    this.#availability = new FeedAvailability(source.subgraph, logger);
  }

  start(): void {
    this.#running = this.#run(this.#stopping.signal);
  }

  /** Finishes what is being written; does not wait for a feed that holds its answer back. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) await this.#round(stop);
  }

  /** One stretch, and the pause after it where there is reason for one; never throws. */
  async #round(stop: AbortSignal): Promise<void> {
    const started = performance.now();
    try {
      const pulled = await this.#pull(stop);
      this.#sequence = await takeOver(this.store, pulled);
      this.#failures = 0;
      this.#availability.heard();
      if (pulled.events.length > 0) return;
      await pause(SHORTEST_ROUND_MS - (performance.now() - started), stop);
    } catch (error) {
      if (stop.aborted) return;
      this.#failures += 1;
      this.#sequence = null;
      this.#availability.missed(error);
      await pause(retryDelayMs(this.#failures), stop);
    }
  }

  async #pull(stop: AbortSignal): Promise<PulledStretch> {
    const { subgraph, transport, assertion } = this.source;
    const after = this.#sequence ?? (await readCursor(this.store, subgraph)).sequence;
    // A stretch that proves too much for the way is asked for in smaller parts.
    const first = Math.max(1, Math.floor(USUAL_STRETCH / 2 ** this.#failures));
    const request = {
      query: feedQuery(subgraph),
      variables: { after, first, waitSeconds: WAIT_SECONDS },
      assertion: await assertion(),
    };
    const sent = transport.send(request, { timeoutMs: LONGEST_ANSWER_MS });
    const answer = await untilStopped(sent, stop);
    return { subgraph, after, at: this.clock.now(), ...readFeedAnswer(subgraph, after, answer) };
  }
}
