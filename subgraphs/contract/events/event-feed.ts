import type { AgencyStore } from '../store/agency-store.js';
import type { Committed } from './committed.js';
import type { EventRecord } from './event-record.js';
import { eventAsStored, type StoredEvent } from './stored-event.js';

/** The longest wait for a new event. */
export const LONGEST_WAIT_SECONDS = 30;
/** The most events in one answer. */
export const LARGEST_STRETCH = 1_000;

/** A stretch of the log. */
export interface FeedStretch {
  readonly events: readonly EventRecord[];
  readonly lastSequence: number;
}

/** How often a waiting reader looks for commits of other processes of the same agency. */
const OTHER_PROCESSES_MS = 1_000;

/** Reads an agency's event log by sequence number. */
export class EventFeed {
  #closed = false;

  constructor(
    private readonly store: AgencyStore,
    private readonly committed: Committed,
  ) {}

  /** The events after a sequence number; waits for one where there is none yet. */
  async read(after: number, first: number, waitSeconds: number): Promise<FeedStretch> {
    const deadline = performance.now() + waitSeconds * 1_000;
    for (;;) {
      // Listening starts before reading, so that a commit in between wakes the reader at once.
      const left = deadline - performance.now();
      const wake = left > 0 ? this.committed.next(Math.min(left, OTHER_PROCESSES_MS)) : null;
      const stretch = await this.#stretch(after, first);
      if (stretch.events.length > 0 || wake === null || this.#isClosed()) return stretch;
      await wake;
      // A process that stops lets go of its database, so there is nothing more to read.
      if (this.#isClosed()) return stretch;
    }
  }

  /** Lets every waiting reader go, for a process that stops. */
  close(): void {
    this.#closed = true;
    this.committed.announce();
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  async #stretch(after: number, first: number): Promise<FeedStretch> {
    const [events, head] = await Promise.all([
      this.store.events
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(first)
        .lean<StoredEvent[]>(),
      this.store.logHeads.findById('events').lean(),
    ]);
    return { events: events.map(eventAsStored), lastSequence: head?.sequence ?? 0 };
  }
}
