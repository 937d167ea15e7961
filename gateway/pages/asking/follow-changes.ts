import { ChangesDocument, type ChangesSubscription } from '../generated/graphql.js';
import { readEventStream } from './read-event-stream.js';

/** Something that changed, as pages show it. */
export type Change = ChangesSubscription['events'];

/** Who is told what. */
export interface Follower {
  onChange(change: Change): void;
  /** Whether changes arrive now; while they do not, the follower tries again by itself. */
  onLive(live: boolean): void;
}

const RETRY_AFTER_MS = 3_000;

/**
 * Follows all changes until told to stop. Whoever is cut off goes on right behind the last one that
 * came, so that nothing is lost.
 */
export function followChanges(token: string | null, follower: Follower): () => void {
  const stopping = new AbortController();
  let lastId: string | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      signal: stopping.signal,
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(lastId !== null && { 'last-event-id': lastId }),
      },
      body: JSON.stringify({ query: ChangesDocument.toString() }),
    });
    if (!response.ok || response.body === null) return;
    follower.onLive(true);
    for await (const { id, event, data } of readEventStream(response.body)) {
      if (id !== null) lastId = id;
      if (event === 'next') tell(data);
    }
  }

  function tell(data: string): void {
    const message = JSON.parse(data) as { readonly data?: ChangesSubscription | null };
    if (message.data != null) follower.onChange(message.data.events);
  }

  async function followOn(): Promise<void> {
    // A stream that breaks off is followed again; why it did is of no use to whoever reads the page.
    await follow().catch(() => undefined);
    if (stopping.signal.aborted) return;
    follower.onLive(false);
    retry = setTimeout(() => void followOn(), RETRY_AFTER_MS);
  }

  void followOn();
  return () => {
    stopping.abort();
    clearTimeout(retry);
  };
}
