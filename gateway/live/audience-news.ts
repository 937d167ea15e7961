import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { retryDelayMs } from '../../subgraphs/contract/waiting/retry-delay.js';
import { pause } from '../../subgraphs/contract/waiting/until-stopped.js';
import type { Logger } from '../logger.js';

/** Asks for the newest event that somebody may know of; waits for another one than this. */
export type AskForNewest = (
  as: Principal,
  otherThan: string | null,
  waitSeconds: number,
) => Promise<string | null>;

/** Short enough that a gateway which stops is not held up by an answer that is held back. */
const WAIT_SECONDS = 5;

/** The news of those who may know of the same events: asks for it while at least one of them listens. */
export class AudienceNews {
  readonly #listeners = new Set<Principal>();
  readonly #waiting = new Set<() => void>();
  #known: string | null = null;
  #version = 0;
  #asking = false;
  #failures = 0;

  constructor(
    private readonly ask: AskForNewest,
    private readonly stop: AbortSignal,
    private readonly logger: Logger,
  ) {}

  /** Grows with every news; whoever read events after a version has all that it told of. */
  get version(): number {
    return this.#version;
  }

  /** Begins to listen; answers how to end it. */
  listen(principal: Principal): () => void {
    // A copy, so that two streams of one principal are two listeners.
    const listener = { ...principal };
    this.#listeners.add(listener);
    void this.#listen();
    return () => this.#listeners.delete(listener);
  }

  /** Resolves at the first news after a version, or when the signal comes. */
  async after(version: number, signal: AbortSignal): Promise<void> {
    if (version !== this.#version || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  async #listen(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    for (;;) {
      const [listener] = this.#listeners;
      if (listener === undefined || this.stop.aborted) break;
      await this.#round(listener);
    }
    this.#asking = false;
  }

  async #round(as: Principal): Promise<void> {
    try {
      const newest = await this.ask(as, this.#known, WAIT_SECONDS);
      this.#failures = 0;
      if (newest === this.#known) return;
      this.#known = newest;
      this.#tell();
    } catch (err) {
      if (this.stop.aborted) return;
      this.#failures += 1;
      const level = this.#failures === 1 ? 'warn' : 'debug';
      this.logger[level]({ err }, 'live updates hear nothing from OMB; it is asked again');
      await pause(retryDelayMs(this.#failures), this.stop);
    }
  }

  #tell(): void {
    this.#version += 1;
    for (const wake of [...this.#waiting]) wake();
  }
}
