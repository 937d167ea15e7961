import type { ServerResponse } from 'node:http';
import type { Outlet } from './outlet.js';
import { endAs, type StreamEndReason } from './stream-end.js';

/** Where a stream is written, and how long its client may take. */
export interface StreamSink {
  readonly response: ServerResponse;
  readonly outlet: Outlet;
  /** Aborted when the stream must end; its reason says why. */
  readonly ending: AbortController;
  readonly stalledAfterMs: number;
  readonly onDelivered: () => void;
}

/** A comment, which clients skip: it opens the stream for browsers and keeps it open in proxies. */
export const HEARTBEAT = ':\n\n';

// A stream that is cut off is not complete: its client comes back by itself.
const CUT_OFF: ReadonlySet<unknown> = new Set<StreamEndReason>(['STOPPING', 'CLIENT_GONE']);

/** Writes the messages as they come, no faster than the client takes them, each with its event's identifier. */
export async function writeStream(
  messages: AsyncIterable<string>,
  { response, outlet, ending, stalledAfterMs, onDelivered }: StreamSink,
): Promise<void> {
  for await (const message of messages) {
    if (CUT_OFF.has(ending.signal.reason)) break;
    // The signs of life are ours to give, at our own intervals.
    if (message === HEARTBEAT) continue;
    const { cursor } = outlet;
    response.write(cursor === undefined ? message : `id: ${cursor}\n${message}`);
    if (!(await isTaken(response, ending.signal, stalledAfterMs))) endAs(ending, 'SLOW_CONSUMER');
    if (cursor !== undefined) onDelivered();
    outlet.taken();
  }
  if (ending.signal.reason === 'CLIENT_GONE') return;
  // Whoever does not read its last word either is not waited for.
  const timer = setTimeout(() => response.destroy(), stalledAfterMs).unref();
  response.once('close', () => clearTimeout(timer));
  response.end();
}

/** Waits until the client has room again; false where it takes too long. */
async function isTaken(
  response: ServerResponse,
  ending: AbortSignal,
  withinMs: number,
): Promise<boolean> {
  if (!response.writableNeedDrain || ending.aborted) return true;
  return new Promise((resolve) => {
    const settle = (taken: boolean) => {
      clearTimeout(timer);
      response.off('drain', onDrain);
      ending.removeEventListener('abort', onDrain);
      resolve(taken);
    };
    const onDrain = () => settle(true);
    const timer = setTimeout(() => settle(false), withinMs);
    response.on('drain', onDrain);
    ending.addEventListener('abort', onDrain);
  });
}
