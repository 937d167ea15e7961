/** What live updates may cost, all in one place. Times are in milliseconds. */
export interface LiveLimits {
  /** Streams open at once by one client: an API key, a person or service, or an address. */
  readonly streamsPerClient: number;
  /** Streams open at once at this gateway. */
  readonly streams: number;
  /** How often a silent stream says that it is alive, and whether its token still holds. */
  readonly heartbeatMs: number;
  /** How long a client may take nothing of what was written before it is dropped. */
  readonly stalledAfterMs: number;
  /** The most events that one query answers; fewer where so many would cost more than one request may. */
  readonly pageSize: number;
  /** Queries of all streams that run at once; the others take turns, so that nobody else waits for them. */
  readonly readsAtOnce: number;
}

export const DEFAULT_LIVE_LIMITS: LiveLimits = {
  streamsPerClient: 10,
  streams: 2_000,
  heartbeatMs: 15_000,
  stalledAfterMs: 30_000,
  pageSize: 50,
  readsAtOnce: 16,
};
