import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Waits until requests that have arrived are read. A server that closes hangs up on connections without a
 * request, and takes one for such whose request lies unread, as it does while the process is busy.
 */
export async function whatArrivedIsRead(): Promise<void> {
  // What arrived since this turn began is looked at in the next.
  await nextTurn();
  await nextTurn();
}
