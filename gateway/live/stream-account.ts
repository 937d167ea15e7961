import type { GraphQLError } from 'graphql';
import type { Balance, Budgets } from '../limits/budgets.js';
import { spent } from '../limits/over-limit.js';
import { errorInStream } from './error-in-stream.js';

/** The client of a stream cannot pay its next event; once it can, it goes on behind the last one that it has. */
export class HourSpent extends Error {
  override readonly name = 'HourSpent';
  constructor(readonly error: GraphQLError) {
    super(error.message);
  }
}

/** What the events of a stream cost its client: each one's price, when it is delivered, and nothing else. */
export class StreamAccount {
  constructor(
    private readonly budgets: Budgets,
    private readonly client: string,
    private readonly costOfEvent: number,
  ) {}

  /** How many events the client can pay now, at least one: what it cannot pay is not read for it. */
  affordable(): number {
    const balance = this.budgets.balance(this.client, this.costOfEvent);
    this.#requireEnough(balance);
    return Math.floor(balance.remaining / this.costOfEvent);
  }

  /** Takes the price of one event. */
  pay(): void {
    this.#requireEnough(this.budgets.spend(this.client, this.costOfEvent));
  }

  #requireEnough(balance: Balance): void {
    if (balance.retryAfterSeconds === 0) return;
    throw new HourSpent(errorInStream(spent(balance, this.costOfEvent, 'The next event')));
  }
}
