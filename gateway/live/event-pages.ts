import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from '../graphql-server.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { eventPageOf, type EventPage } from './event-page.js';
import type { Subscription } from './read-operation.js';
import { Turns } from './turns.js';

/** Runs one operation through the gateway, as this principal. */
export type Execute = (
  request: GraphRequest,
  principal: Principal,
) => Promise<FormattedExecutionResult>;

/** Which page: of whose subscription, behind which event, how many events, and read after which news. */
export interface PageRequest {
  readonly principal: Principal;
  readonly subscription: Subscription;
  readonly after: string | null;
  readonly first: number;
  readonly news: number;
}

/** The events cannot be read as they were asked for; asking again would change nothing. */
export class PageRefused extends Error {
  override readonly name = 'PageRefused';
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('The events cannot be read as asked for');
  }
}

/** The events cannot be read now; asking again will do. */
export class PageUnavailable extends Error {
  override readonly name = 'PageUnavailable';
}

// What may be over in a moment; a subscriber waits for its end.
const PASSING: ReadonlySet<unknown> = new Set([
  ERROR_CODES.AGENCY_UNAVAILABLE,
  ERROR_CODES.INTERNAL_ERROR,
  'DATABASE_UNAVAILABLE',
]);

const PAGES_SHARED = 100;
const SHARED_MS = 5_000;

/**
 * Reads pages of events, each as the client who subscribed. The public is one principal, so whoever
 * subscribed to the same as the public shares the answer; anyone else's is read for them alone.
 */
export class EventPages {
  readonly #shared = new LRUCache<string, Promise<EventPage>>({
    max: PAGES_SHARED,
    ttl: SHARED_MS,
  });
  readonly #turns: Turns;

  constructor(
    private readonly execute: Execute,
    readsAtOnce: number,
  ) {
    this.#turns = new Turns(readsAtOnce);
  }

  read(request: PageRequest): Promise<EventPage> {
    if (request.principal.kind !== 'PUBLIC') return this.#read(request);
    const { subscription, after, first, news } = request;
    // With the news it was read after: an older page could end before an event that is known by now.
    const key = JSON.stringify([subscription, after, first, news]);
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const page = this.#read(request);
    this.#shared.set(key, page);
    page.catch(() => this.#shared.delete(key));
    return page;
  }

  async #read({ principal, subscription, after, first }: PageRequest): Promise<EventPage> {
    const { query, operationName, variables, responseKey } = subscription;
    const { afterVariable, firstVariable } = subscription;
    const request = {
      query,
      operationName,
      variables: { ...variables, [afterVariable]: after, [firstVariable]: first },
    };
    const result = await this.#turns.run(() => this.execute(request, principal));
    const page = eventPageOf(result, responseKey);
    if (page !== null) return page;
    const { errors = [] } = result;
    if (errors.some(({ extensions }) => PASSING.has(extensions?.['code']))) {
      throw new PageUnavailable();
    }
    throw new PageRefused(errors);
  }
}
