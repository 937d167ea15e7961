import type { FastifyRequest } from 'fastify';
import { GraphQLError, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler, type Handler, type OperationResult } from 'graphql-sse';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { Budgets } from '../limits/budgets.js';
import type { RequestLimits } from '../limits/request-limits.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { errorInStream } from './error-in-stream.js';
import type { EventPages } from './event-pages.js';
import { liveEvents } from './live-events.js';
import type { LiveLimits } from './live-limits.js';
import type { News } from './news.js';
import type { Outlet } from './outlet.js';
import { readOperation, type Subscription } from './read-operation.js';
import { sizeOfStream } from './size-of-stream.js';
import { StreamAccount } from './stream-account.js';

/** Who opened a stream, and what it is written by. */
export interface StreamContext {
  readonly principal: Principal;
  /** As whose its events count. */
  readonly client: string;
  readonly outlet: Outlet;
  readonly ending: AbortSignal;
  readonly checkToken: () => Promise<void>;
}

/** What every stream is answered from. */
export interface StreamSources {
  readonly schema: GraphQLSchema;
  readonly pages: EventPages;
  readonly news: News;
  readonly limits: LiveLimits;
  /** What one request may be, and so what is asked for at once. */
  readonly requestLimits: RequestLimits;
  /** What is delivered is paid for like what is asked. */
  readonly budgets: Budgets;
}

/**
 * The protocol, GraphQL over server-sent events, in its distinct connections mode alone. In the other
 * mode a stream is reserved first and fed by further requests: anybody could reserve streams that
 * nobody ever opens, and what waits for one has no bound.
 */
export function streamHandler(sources: StreamSources): Handler<FastifyRequest, StreamContext> {
  return createHandler<FastifyRequest, StreamContext>({
    authenticate: () => null,
    onSubscribe: ({ raw, context }, params) => {
      const operation = readOperation(sources.schema, params);
      if (operation.kind === 'REFUSED') return only({ errors: operation.errors });
      if (operation.kind === 'INTROSPECTION') {
        const { operationName, variables: variableValues } = params;
        const { document } = operation;
        return execute({
          schema: sources.schema,
          document,
          ...(operationName !== undefined && { operationName }),
          ...(variableValues !== undefined && { variableValues }),
        });
      }
      return subscribe(operation.subscription, lastEventId(raw), context, sources);
    },
  });
}

async function subscribe(
  subscription: Subscription,
  lastId: string | null,
  context: StreamContext,
  { schema, pages, news, limits, requestLimits, budgets }: StreamSources,
): Promise<OperationResult> {
  const { principal, client } = context;
  const size = sizeOfStream(schema, subscription, requestLimits, limits.pageSize);
  if (size instanceof GraphQLError) return only({ errors: [errorInStream(size)] });
  const known = lastId ?? subscription.after;
  // Before the stream opens, so that whatever happens once it is open is in it.
  const newest = known === null ? await newestOf(news, principal) : known;
  if (newest instanceof GraphQLError) return only({ errors: [newest] });
  return liveEvents({
    ...context,
    subscription,
    beginAfter: newest,
    pages,
    news: news.of(principal),
    pageSize: size.pageSize,
    account: new StreamAccount(budgets, client, size.costOfEvent),
  });
}

async function newestOf(news: News, principal: Principal): Promise<string | GraphQLError | null> {
  try {
    return await news.newest(principal);
  } catch {
    const message = 'OMB, which keeps the ledger, cannot be reached now. Try again in a moment.';
    const extensions = { code: ERROR_CODES.AGENCY_UNAVAILABLE, agency: 'OMB' };
    return new GraphQLError(message, { extensions });
  }
}

/** The event that a client had last: what browsers send by themselves when they were cut off. */
function lastEventId({ headers }: FastifyRequest): string | null {
  const sent = headers['last-event-id'];
  return typeof sent === 'string' && sent !== '' ? sent : null;
}

/** An answer as the protocol wants it for what is wrong with an operation: a stream of one message. */
async function* only(result: ExecutionResult): AsyncGenerator<ExecutionResult, void, undefined> {
  yield await Promise.resolve(result);
}
