import type { Clock } from '../dates/clock.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { Committed } from '../events/committed.js';
import { isOutage } from '../store/outage.js';
import { OwnTransactions } from '../store/own-transactions.js';
import { commitGroup, type CommitPlace } from './commit-group.js';
import { randomEventId, type NewEventId } from './event-id.js';
import type { Outcome, WriteCommand } from './write-command.js';

/** The most commands that share a transaction: enough to pay for it, few enough to keep it short. */
const LARGEST_GROUP = 100;

interface Waiting {
  readonly command: WriteCommand<unknown>;
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly fail: (error: unknown) => void;
}

/** How a writer differs from the one of an agency's subgraph. */
interface WriterOptions {
  /** The name of a command that writes beside the agency's subgraph; none for the subgraph itself. */
  readonly guest?: string;
  /** Makes the unique part of the identifier of an event; a random one where absent. */
  readonly eventId?: NewEventId;
}

/**
 * An agency's one writer in this process. Commands that arrive while a transaction is under way wait
 * and share the next: writers that fight over the head of the log are many times slower.
 */
export class Writer {
  readonly #waiting: Waiting[] = [];
  readonly #place: CommitPlace;
  #draining: Promise<void> | null = null;

  constructor(
    store: AgencyStore,
    clock: Clock,
    private readonly committed: Committed,
    { guest, eventId = randomEventId }: WriterOptions = {},
  ) {
    const name = guest === undefined ? 'events' : `events/${guest}`;
    const transactions = new OwnTransactions(store.connection, name);
    this.#place = { store, transactions, clock, takesHeadFirst: guest !== undefined, eventId };
  }

  /** Runs a command; the promise settles when its changes are on disk, or when nothing was changed. */
  submit<Answer>(command: WriteCommand<Answer>): Promise<Outcome<Answer>> {
    const outcome = new Promise<Outcome<unknown>>((settle, fail) => {
      this.#waiting.push({ command, settle, fail });
    });
    this.#draining ??= this.#drain();
    return outcome as Promise<Outcome<Answer>>;
  }

  /** Waits for everything submitted so far. */
  async settled(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    // Whoever submits in the same turn joins the first group.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      await this.#commit(this.#waiting.splice(0, LARGEST_GROUP));
    }
    this.#draining = null;
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await commitGroup(
        this.#place,
        group.map(({ command }) => command),
      );
      this.committed.announce();
      group.forEach(({ settle }, index) => {
        const outcome = outcomes[index];
        if (outcome !== undefined) settle(outcome);
      });
    } catch (error) {
      await this.#commitAlone(group, error);
    }
  }

  /** A command that fails unexpectedly must not take down those that shared its transaction. */
  async #commitAlone(group: readonly Waiting[], error: unknown): Promise<void> {
    const [only, ...others] = group;
    if (only === undefined) return;
    if (isOutage(error)) {
      // It would fail each of them again, after waiting each time; also those that wait for their turn.
      for (const { fail } of [...group, ...this.#waiting.splice(0)]) fail(error);
    } else if (others.length === 0) only.fail(error);
    else for (const waiting of group) await this.#commit([waiting]);
  }
}
