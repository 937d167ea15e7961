import type { GraphClient } from './graph-client.js';
import { GraphError, isObject, problemsOf, type GraphProblem } from './graph-error.js';
import { readEventStream } from './read-event-stream.js';
import type { TypedDocument } from './typed-document.js';

/** An event of a subscription, with what was selected of it. */
export interface LiveMessage<Data> {
  /** The event's identifier: where to go on from. */
  readonly id: string;
  readonly data: Data | null;
  /** What is missing of it, and why. */
  readonly problems: readonly GraphProblem[];
}

/** How a subscription is followed. */
export interface FollowLiveOptions {
  /** The event behind which to begin; now where absent. */
  readonly after?: string | null;
  readonly signal?: AbortSignal;
}

const CONNECT_AGAIN_MS = 1_000;
/** Ends of a stream after which whoever connects again, in time and with a new token where it needs one, misses nothing. */
const GO_ON: ReadonlySet<string> = new Set(['SLOW_CONSUMER', 'UNAUTHENTICATED', 'OVER_RATE_LIMIT']);

/** Follows a subscription. Cut off, it connects again and goes on right behind the last event that was taken. */
export async function* followLive<Data, Variables>(
  client: GraphClient,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { after = null, signal }: FollowLiveOptions = {},
): AsyncGenerator<LiveMessage<Data>, void, undefined> {
  const body = JSON.stringify({ query: document.toString(), variables });
  let last = after;
  const isOver = () => signal?.aborted === true;
  while (!isOver()) {
    let pauseMs = CONNECT_AGAIN_MS;
    try {
      const stream = await client.stream('/graphql/stream', {
        method: 'POST',
        headers: { accept: 'text/event-stream', ...(last !== null && { 'last-event-id': last }) },
        body,
        signal,
      });
      for await (const { id, event, data } of readEventStream(stream)) {
        if (event === 'complete') return;
        const answer: unknown = JSON.parse(data);
        const problems = problemsOf(answer);
        if (id === null) {
          pauseMs = untilAgainMs(problems);
          break;
        }
        yield { id, data: (isObject(answer) ? answer['data'] : null) as Data | null, problems };
        last = id;
      }
    } catch (error) {
      if (isOver()) return;
      if (error instanceof GraphError) throw error;
    }
    await client.pause(pauseMs, signal).catch(() => undefined);
  }
}

/** A message that is about no event says why the stream ends: how long to wait, where that passes. */
function untilAgainMs(problems: readonly GraphProblem[]): number {
  const passing = problems.find(({ code }) => GO_ON.has(code));
  if (passing === undefined) {
    throw new GraphError(problems, { status: 200, requestId: null, retryAfterSeconds: null });
  }
  const { retryAfterSeconds: seconds } = passing.extensions;
  return typeof seconds === 'number' ? seconds * 1_000 : CONNECT_AGAIN_MS;
}
