import type { Model } from 'mongoose';
import { Committed } from '../../contract/events/committed.js';
import type { LedgerHead } from './ledger-version.js';

/** How often somebody looks for what another process took over, while anyone waits. */
const OTHER_PROCESSES_MS = 1_000;

/** Tells whoever waits that the ledger took events over. It says that there are some, never which or how many. */
export class LedgerGrowth {
  readonly #takenOver = new Committed();
  #waiting = 0;
  #looking = false;
  #position: number | undefined;
  #closed = false;

  constructor(private readonly heads: Model<LedgerHead>) {}

  /** Wakes everyone: after each stretch that this process took over. */
  announce(): void {
    this.#takenOver.announce();
  }

  /** Lets everyone go, and lets nobody wait any more: for a process that stops. */
  close(): void {
    this.#closed = true;
    this.announce();
  }

  isClosed(): boolean {
    return this.#closed;
  }

  /** Resolves when the ledger may have grown, or after so many milliseconds at the latest. */
  async next(atMostMs: number): Promise<void> {
    if (this.#closed) return;
    const grown = this.#takenOver.next(atMostMs);
    this.#waiting += 1;
    void this.#lookAround();
    await grown;
    this.#waiting -= 1;
  }

  // One look for all who wait: their number must not become a number of reads.
  async #lookAround(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    while (this.#waiting > 0 && !this.#closed) {
      await this.#takenOver.next(OTHER_PROCESSES_MS);
      const position = await this.#readPosition();
      if (position !== this.#position) this.announce();
      this.#position = position;
    }
    this.#looking = false;
  }

  // A database that is away takes nothing over; whoever waits finds out by its own read.
  async #readPosition(): Promise<number | undefined> {
    if (this.#closed) return this.#position;
    const head = await this.heads
      .findById('ledger')
      .lean()
      .catch(() => null);
    return head?.position ?? this.#position;
  }
}
