import type { SubgraphEnvironment } from '../../contract/graph/subgraph-environment.js';
import { ledgerPrincipal } from '../../contract/identity/principal.js';
import { AGENCIES, type SubgraphName } from '../../contract/order/agencies.js';
import { FeedPuller } from './feed-puller.js';
import type { LedgerStore } from './ledger-store.js';

/** Every feed that the ledger keeps a copy of; OMB's own comes by the same way as the others. */
export const FEEDS: readonly SubgraphName[] = [
  ...new Set(AGENCIES.map(({ subgraph }) => subgraph)),
];

const LEDGER = ledgerPrincipal();

/** OMB's copy of what the agencies say: it pulls their feeds, and no agency needs it to keep working. */
export class Ledger {
  #pullers: readonly FeedPuller[] = [];

  constructor(
    private readonly store: LedgerStore,
    private readonly environment: SubgraphEnvironment,
  ) {}

  /** Starts to read every feed, each for itself; does not wait for any of them. */
  start(): void {
    // Peers are looked up only now, because one of them is the subgraph that is being built around this.
    this.#pullers = FEEDS.map((subgraph) => this.#pullerOf(subgraph));
    for (const puller of this.#pullers) puller.start();
  }

  async stop(): Promise<void> {
    this.store.growth.close();
    await Promise.all(this.#pullers.map((puller) => puller.stop()));
  }

  #pullerOf(subgraph: SubgraphName): FeedPuller {
    const { peer, signer, clock, logger } = this.environment;
    const source = {
      subgraph,
      transport: peer(subgraph),
      assertion: () => signer.sign(LEDGER, subgraph),
    };
    return new FeedPuller(source, this.store, clock, logger);
  }
}
