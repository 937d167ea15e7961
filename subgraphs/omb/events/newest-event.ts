import { LONGEST_WAIT_SECONDS } from '../../contract/events/event-feed.js';
import { inputError } from '../../contract/graph/input-error.js';
import type { QueryNewestEventArgs } from '../generated/resolver-types.js';
import type { OmbContext } from '../omb-context.js';
import { lastEvent } from './event-places.js';

/**
 * The identifier of the newest event that the caller may know of; waits, where asked to, for another
 * one than the caller has. What happens beyond the caller's knowledge neither ends the wait nor shows.
 */
export async function newestEvent(
  { otherThan, waitSeconds }: Partial<QueryNewestEventArgs>,
  { audiences, ledger }: Pick<OmbContext, 'audiences' | 'ledger'>,
): Promise<string | null> {
  const { growth } = ledger.store;
  const deadline = performance.now() + requireWait(waitSeconds ?? 0) * 1_000;
  for (;;) {
    // Listening starts before reading, so that what comes in between is not slept through.
    const left = deadline - performance.now();
    const grown = left > 0 ? growth.next(left) : null;
    const id = await lastEvent(ledger.store, { audience: { $in: [...audiences] } });
    if (id !== (otherThan ?? null) || grown === null || growth.isClosed()) return id;
    await grown;
    // A process that stops lets go of its database, so there is nothing more to read.
    if (growth.isClosed()) return id;
  }
}

function requireWait(waitSeconds: number): number {
  if (waitSeconds >= 0 && waitSeconds <= LONGEST_WAIT_SECONDS) return waitSeconds;
  throw inputError(
    'WAIT_OUT_OF_RANGE',
    `"waitSeconds" must be from 0 to ${LONGEST_WAIT_SECONDS}, but was ${waitSeconds}.`,
  );
}
