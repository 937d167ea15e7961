import type { LiveLimits } from './live-limits.js';
import { endAs } from './stream-end.js';

/** Why a stream is not opened. */
export type StreamRefusal = 'TOO_MANY_STREAMS' | 'STREAMS_FULL';

/** The streams that are open at this gateway, and whose they are. */
export class OpenStreams {
  readonly #byClient = new Map<string, number>();
  readonly #open = new Set<AbortController>();
  #draining = false;

  constructor(private readonly limits: Pick<LiveLimits, 'streams' | 'streamsPerClient'>) {}

  /** Why a client may not open another stream now; null where it may. */
  refusal(client: string): StreamRefusal | null {
    if (this.#open.size >= this.limits.streams) return 'STREAMS_FULL';
    return (this.#byClient.get(client) ?? 0) >= this.limits.streamsPerClient
      ? 'TOO_MANY_STREAMS'
      : null;
  }

  /** Counts a stream until it is closed; answers how to say so. */
  add(client: string, ending: AbortController): () => void {
    this.#open.add(ending);
    // Whoever was on the way in when the gateway began to stop.
    if (this.#draining) endAs(ending, 'STOPPING');
    this.#byClient.set(client, (this.#byClient.get(client) ?? 0) + 1);
    return () => {
      if (!this.#open.delete(ending)) return;
      const others = (this.#byClient.get(client) ?? 1) - 1;
      // A client that is gone leaves nothing behind.
      if (others === 0) this.#byClient.delete(client);
      else this.#byClient.set(client, others);
    };
  }

  /** Ends every stream, because the gateway stops. */
  drain(): void {
    this.#draining = true;
    for (const ending of this.#open) endAs(ending, 'STOPPING');
  }
}
