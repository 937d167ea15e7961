import type { GraphQLError } from 'graphql';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { retryDelayMs } from '../../subgraphs/contract/waiting/retry-delay.js';
import { pause } from '../../subgraphs/contract/waiting/until-stopped.js';
import type { AudienceNews } from './audience-news.js';
import { errorInStream } from './error-in-stream.js';
import type { EventPage, EventPayload } from './event-page.js';
import { PageRefused, PageUnavailable, type EventPages } from './event-pages.js';
import type { Outlet } from './outlet.js';
import type { Subscription } from './read-operation.js';
import { HourSpent, type StreamAccount } from './stream-account.js';
import { lastWordOf } from './stream-end.js';

/** Everything that one subscriber's stream is made of. */
export interface LiveStream {
  readonly principal: Principal;
  readonly subscription: Subscription;
  /** The event behind which to begin; null for the beginning of the ledger. */
  readonly beginAfter: string | null;
  readonly pages: EventPages;
  readonly news: AudienceNews;
  readonly pageSize: number;
  /** Out of which the client pays each event. */
  readonly account: StreamAccount;
  readonly outlet: Outlet;
  /** Aborted when the stream must end; its reason says why. */
  readonly ending: AbortSignal;
  /** Ends the stream where its token does not hold any more. */
  readonly checkToken: () => Promise<void>;
}

type Message = EventPayload | { readonly errors: readonly GraphQLError[] };

/**
 * The messages of one subscriber, each event once and in the ledger's order. The ledger is the
 * buffer: nothing is read before the client has taken what was read before it, so that a slow client
 * costs no more than a fast one.
 */
export async function* liveEvents(stream: LiveStream): AsyncGenerator<Message, void, undefined> {
  const { ending, news, outlet, pageSize, account } = stream;
  const stopListening = news.listen(stream.principal);
  try {
    let after = stream.beginAfter;
    let first = pageSize;
    while (!ending.aborted) {
      const version = news.version;
      const page = await readPage(stream, after, Math.min(first, account.affordable()), version);
      if (page === null) continue;
      if (!page.isPublic && page.events.length > 1) {
        // One by one, so that each says how it is marked itself.
        first = 1;
        continue;
      }
      for (const { cursor, payload } of page.events) {
        if (!(await outlet.hasRoom())) break;
        account.pay();
        outlet.sends(cursor);
        yield payload;
        after = cursor;
      }
      if (page.hasMore) continue;
      first = pageSize;
      await news.after(version, ending);
    }
    const last = lastWordOf(ending.reason);
    if (last !== null) yield last;
  } catch (error) {
    const errors = lastErrorsOf(error);
    // Not under the identifier of the event before.
    await outlet.hasRoom();
    yield { errors };
  } finally {
    stopListening();
  }
}

/** A page, or null where the stream ended meanwhile or the page must be asked for again. */
async function readPage(
  { principal, subscription, pages, ending, checkToken }: LiveStream,
  after: string | null,
  first: number,
  news: number,
): Promise<EventPage | null> {
  await checkToken();
  for (let failures = 1; !ending.aborted; failures += 1) {
    try {
      return await pages.read({ principal, subscription, after, first, news });
    } catch (error) {
      if (!(error instanceof PageUnavailable)) throw error;
      await pause(retryDelayMs(failures), ending);
    }
  }
  return null;
}

/** What a stream says that cannot go on as it was asked for; anything unexpected is thrown on. */
function lastErrorsOf(error: unknown): readonly GraphQLError[] {
  if (error instanceof HourSpent) return [error.error];
  if (error instanceof PageRefused) return error.errors.map(errorInStream);
  throw error;
}
