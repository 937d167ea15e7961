import type { Logger } from '../../contract/logging/logger.js';
import type { SubgraphName } from '../../contract/order/agencies.js';

/** Logs when a feed falls silent and when it is back, instead of at every attempt in between. */
export class FeedAvailability {
  #silent = false;

  constructor(
    private readonly subgraph: SubgraphName,
    private readonly logger: Logger,
  ) {}

  /** A stretch of the feed was taken over. */
  heard(): void {
    if (this.#silent) this.logger.info({ subgraph: this.subgraph }, 'a feed is read again');
    this.#silent = false;
  }

  /** The feed could not be read, or what it said could not be kept. */
  missed(err: unknown): void {
    const level = this.#silent ? 'debug' : 'warn';
    this.#silent = true;
    this.logger[level](
      { subgraph: this.subgraph, err },
      'a feed cannot be read; it is tried again',
    );
  }
}
