import {
  addDays,
  todayInNewYork,
  type CalendarDate,
} from '../../subgraphs/contract/dates/calendar-date.js';
import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import { DAY_MS } from '../../subgraphs/contract/dates/day-length.js';

/** The most that a list of what others may refer to remembers. */
const REMEMBERED = 50;

/** What stories know of the day, and of what others left behind. */
export class Scene {
  readonly #left = new Map<string, string[]>();

  constructor(private readonly clock: Clock) {}

  /** The day in America/New_York. */
  get today(): CalendarDate {
    return todayInNewYork(this.clock);
  }

  /** The moment. */
  get now(): Date {
    return this.clock.now();
  }

  /** The day so many days from now. */
  dayIn(days: number): CalendarDate {
    return addDays(this.today, days);
  }

  /** The moment so many days from now. */
  momentIn(days: number): Date {
    return new Date(this.now.getTime() + days * DAY_MS);
  }

  /** Leaves an identifier behind for other stories; only the latest are remembered. */
  leave(kind: string, id: string): void {
    const ids = this.#left.get(kind) ?? [];
    ids.push(id);
    if (ids.length > REMEMBERED) ids.shift();
    this.#left.set(kind, ids);
  }

  /** Forgets what was left behind, so that nobody rests on it any more. */
  forget(kind: string): void {
    this.#left.delete(kind);
  }

  /** The latest of what others left behind, oldest first. */
  latest(kind: string): readonly string[] {
    return this.#left.get(kind) ?? [];
  }
}
