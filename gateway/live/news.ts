import { z } from 'zod';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { AssertionSigner } from '../../subgraphs/contract/identity/sign-assertions.js';
import { audiencesOf } from '../../subgraphs/contract/policy/audience.js';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';
import type { Logger } from '../logger.js';
import { AudienceNews } from './audience-news.js';

/** How the gateway hears of new events. */
export interface NewsOptions {
  /** OMB's, which keeps the ledger. */
  readonly transport: SubgraphTransport;
  readonly signer: AssertionSigner;
  readonly logger: Logger;
}

const QUERY = `query News($otherThan: ID, $waitSeconds: Int) {
  newestEvent(otherThan: $otherThan, waitSeconds: $waitSeconds)
}`;
const answer = z.object({ newestEvent: z.string().nullable() });
/** How much longer than the wait an answer may take. */
const PATIENCE_MS = 10_000;

/**
 * Hears of new events, once for all subscribers who may know of the same: nobody is told that
 * something happened which they may not know of, and OMB is asked no more often for many than for one.
 */
export class News {
  readonly #byAudiences = new Map<string, AudienceNews>();
  readonly #stopping = new AbortController();

  constructor(private readonly options: NewsOptions) {}

  /** The news of everyone who may know of what this principal may know of. */
  of(principal: Principal): AudienceNews {
    const key = audiencesOf(principal).join();
    const known = this.#byAudiences.get(key);
    if (known !== undefined) return known;
    const ask = (as: Principal, otherThan: string | null, waitSeconds: number) =>
      this.newest(as, otherThan, waitSeconds);
    const news = new AudienceNews(ask, this.#stopping.signal, this.options.logger);
    this.#byAudiences.set(key, news);
    return news;
  }

  /** The newest event that a principal may know of; waits for another one than this. */
  async newest(
    principal: Principal,
    otherThan: string | null = null,
    waitSeconds = 0,
  ): Promise<string | null> {
    const { transport, signer } = this.options;
    const { data, errors } = await transport.send(
      {
        query: QUERY,
        variables: { otherThan, waitSeconds },
        assertion: await signer.sign(principal, 'omb'),
      },
      { timeoutMs: waitSeconds * 1_000 + PATIENCE_MS },
    );
    const parsed = answer.safeParse(data);
    if (parsed.success) return parsed.data.newestEvent;
    throw new Error(`OMB did not say which event is the newest: ${errors?.[0]?.message ?? ''}`);
  }

  stop(): void {
    this.#stopping.abort();
  }
}
