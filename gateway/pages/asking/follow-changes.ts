import type { ChangesSubscription } from '../generated/graphql.js';
import { openChanges } from './open-changes.js';

/** Something that changed, as pages show it. */
export type Change = ChangesSubscription['events'];

/** Who is told what. */
export interface Follower {
  onChange(change: Change): void;
  /** Changes arrive from now on; some may have been missed before, of which nothing will be told. */
  onLive(mayHaveMissed: boolean): void;
  /** Changes do not arrive now; the follower tries again by itself. */
  onCutOff(): void;
}

const FIRST_RETRY_MS = 3_000;
const LONGEST_RETRY_MS = 10_000;
// A gateway whose ledger is away opens the stream all the same, says so in it and ends it.
const LIVE_AFTER_MS = 300;

/**
 * Follows all changes behind an event until told to stop. Whoever is cut off goes on right behind the
 * last event that came. That does not make up for everything: the gateway may be another one, whose
 * ledger has not heard of a change that its agencies already tell of. So whoever was cut off, or knows
 * of no event to begin behind, may have missed something.
 */
export function followChanges(
  token: string | null,
  after: string | null,
  follower: Follower,
): () => void {
  let lastId = after;
  let mayHaveMissed = after === null;
  let failures = 0;
  let isStopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let attempt = new AbortController();

  async function follow(): Promise<number | null> {
    attempt = new AbortController();
    const opened = await openChanges(token, lastId, attempt);
    if (typeof opened === 'number') return opened;
    const settled = setTimeout(live, LIVE_AFTER_MS);
    try {
      for await (const { id, change, isRefused } of opened) {
        // What cannot be followed from there is followed from the present on.
        if (isRefused) {
          lastId = null;
          break;
        }
        lastId = id ?? lastId;
        if (change !== null) follower.onChange(change);
      }
    } finally {
      clearTimeout(settled);
    }
    return null;
  }

  function live(): void {
    failures = 0;
    follower.onLive(mayHaveMissed);
    mayHaveMissed = true;
  }

  async function followOn(): Promise<void> {
    // A stream that breaks off is followed again; why it did is of no use to whoever reads the page.
    const wait = await follow().catch(() => null);
    if (isStopped) return;
    mayHaveMissed = true;
    follower.onCutOff();
    retry = setTimeout(() => void followOn(), wait ?? retryMs(failures));
    failures += 1;
  }

  void followOn();
  return () => {
    isStopped = true;
    attempt.abort();
    clearTimeout(retry);
  };
}

/** Longer each time, and never the same for all: a gateway that is back is not met by every page at once. */
function retryMs(failures: number): number {
  const ms = Math.min(FIRST_RETRY_MS * 1.5 ** failures, LONGEST_RETRY_MS);
  return ms * (0.8 + 0.4 * Math.random());
}
