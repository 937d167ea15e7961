import { ChangesDocument } from '../generated/graphql.js';
import type { Change } from './follow-changes.js';
import { NoAnswer } from './no-answer.js';
import { isEventStream, readEventStream, type StreamMessage } from './read-event-stream.js';
import { headersFor } from './request-headers.js';
import { retryAfterMs } from './retry-after.js';
import { canBeSent } from './token-text.js';

/** One message of the stream of changes. */
export interface ChangeMessage {
  readonly id: string | null;
  readonly change: Change | null;
  /** Whether the gateway says that it does not go on. */
  readonly isRefused: boolean;
}

// The gateway shows that it is alive every 15 seconds; a connection that lost its other end says nothing.
const SILENT_AFTER_MS = 45_000;

/**
 * Opens the stream of changes behind an event. It ends when the gateway ends it, when the attempt is
 * given up, and when nothing came for too long. A number where it is not to be opened for so many
 * milliseconds.
 */
export async function openChanges(
  token: string | null,
  after: string | null,
  attempt: AbortController,
): Promise<AsyncIterable<ChangeMessage> | number> {
  if (token !== null && !canBeSent(token)) throw new NoAnswer('LOST');
  const { ok, body, headers } = await fetch('/graphql/stream', {
    method: 'POST',
    signal: attempt.signal,
    headers: {
      ...headersFor(token, 'text/event-stream'),
      ...(after !== null && { 'last-event-id': after }),
    },
    body: JSON.stringify({ query: ChangesDocument.toString() }),
  });
  if (ok && body !== null && isEventStream(headers)) return messagesOf(body, attempt);
  const wait = retryAfterMs(headers.get('retry-after'), Date.now());
  if (wait !== null) return wait;
  throw new NoAnswer('LOST');
}

async function* messagesOf(
  body: ReadableStream<Uint8Array>,
  attempt: AbortController,
): AsyncGenerator<ChangeMessage> {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const onAlive = () => {
    clearTimeout(silence);
    silence = setTimeout(() => attempt.abort(), SILENT_AFTER_MS);
  };
  try {
    for await (const message of readEventStream(body, onAlive)) yield messageOf(message);
  } finally {
    clearTimeout(silence);
    attempt.abort();
  }
}

function messageOf({ id, event, data }: StreamMessage): ChangeMessage {
  if (event !== 'next') return { id, change: null, isRefused: false };
  const said = JSON.parse(data) as {
    readonly data?: { readonly events?: Change | null } | null;
  };
  const change = said.data?.events ?? null;
  return { id, change, isRefused: change === null };
}
