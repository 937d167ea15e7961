import { LRUCache } from 'lru-cache';
import type { Clock } from '../../subgraphs/contract/dates/clock.js';

/** What a client has spent, and what it has left. */
export interface Balance {
  /** What may be spent in an hour. */
  readonly limit: number;
  readonly remaining: number;
  /** In how many seconds there is enough for what was asked; 0 where there was. */
  readonly retryAfterSeconds: number;
}

interface Account {
  readonly remaining: number;
  readonly at: number;
}

const HOUR_MS = 3_600_000;
const CLIENTS_KNOWN = 100_000;

/**
 * What each client may still spend. The hour rolls: what was spent comes back evenly, so that there is
 * no moment at which everybody starts anew. A client that has all of its hour is forgotten.
 */
export class Budgets {
  readonly #accounts = new LRUCache<string, Account>({ max: CLIENTS_KNOWN });

  constructor(
    private readonly costPerHour: number,
    private readonly clock: Clock,
  ) {}

  /** Takes so many points from a client's hour, or nothing where it has not as many. */
  spend(client: string, points: number): Balance {
    const now = this.clock.now().getTime();
    const available = this.#available(client, now);
    const isEnough = points <= available;
    const remaining = isEnough ? available - points : available;
    this.#accounts.set(client, { remaining, at: now });
    return this.#balance(remaining, isEnough ? 0 : points - available);
  }

  /** What a client has left, and when it has so many points where it has not. */
  balance(client: string, points = 0): Balance {
    const available = this.#available(client, this.clock.now().getTime());
    return this.#balance(available, Math.max(0, points - available));
  }

  #available(client: string, now: number): number {
    const account = this.#accounts.get(client);
    if (account === undefined) return this.costPerHour;
    const back = (Math.max(0, now - account.at) / HOUR_MS) * this.costPerHour;
    return Math.min(this.costPerHour, account.remaining + back);
  }

  #balance(remaining: number, missing: number): Balance {
    return {
      limit: this.costPerHour,
      remaining: Math.floor(remaining),
      retryAfterSeconds: Math.ceil((missing / this.costPerHour) * 3_600),
    };
  }
}
