import type { Cursor } from './cursor.js';
import type { GraphClient } from './graph-client.js';

/** An event of an agency's log, as CloudEvents 1.0 has it. */
export interface FeedEvent {
  readonly specversion: '1.0';
  /** The same for the same event, however often it is read. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  /** The place in the log, with leading zeros. */
  readonly sequence: string;
  readonly authority?: string;
  readonly marking: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How a feed is followed. */
export interface FollowFeedOptions {
  /** How long to wait for news, up to 30; with 0 it ends where there is nothing new. */
  readonly waitSeconds?: number;
  readonly signal?: AbortSignal;
}

const PAGE = 100;

/**
 * What an agency's log has behind the cursor, for a token that may read it. The cursor moves when a
 * page was taken whole, so whoever breaks off gets its events again: tell them apart by `id`.
 */
export async function* followFeed(
  client: GraphClient,
  agency: string,
  cursor: Cursor,
  { waitSeconds = 0, signal }: FollowFeedOptions = {},
): AsyncGenerator<FeedEvent, void, undefined> {
  let after = (await cursor.read()) ?? '0';
  if (!/^\d+$/.test(after))
    throw new TypeError(`The cursor of a feed is a number, not "${after}".`);
  while (signal?.aborted !== true) {
    const address = new URLSearchParams({
      after,
      first: String(PAGE),
      waitSeconds: String(waitSeconds),
    });
    const text = await client.text(`/feeds/${encodeURIComponent(agency)}?${address.toString()}`, {
      signal,
      extraMs: waitSeconds * 1_000,
    });
    const events = JSON.parse(text) as readonly FeedEvent[];
    yield* events;
    const last = events.at(-1);
    if (last !== undefined) {
      after = String(Number(last.sequence));
      await cursor.write(after);
    } else if (waitSeconds === 0) return;
  }
}
