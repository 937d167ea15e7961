import type { SubgraphUnavailable } from '../../subgraphs/contract/transport/subgraph-request.js';
import type { Logger } from '../logger.js';

/** Logs when an agency goes and when it is back, instead of once for every fetch in between. */
export class AvailabilityLog {
  readonly #gone = new Set<string>();

  constructor(private readonly logger: Logger) {}

  /** A fetch was answered. */
  reached(subgraph: string): void {
    if (this.#gone.delete(subgraph)) this.logger.info({ subgraph }, 'a subgraph answers again');
  }

  /** A fetch was not answered. */
  missed(subgraph: string, error: SubgraphUnavailable, requestId: string): void {
    const level = this.#gone.has(subgraph) ? 'debug' : 'warn';
    this.#gone.add(subgraph);
    this.logger[level]({ subgraph, requestId, err: error }, 'a subgraph cannot be reached');
  }
}
