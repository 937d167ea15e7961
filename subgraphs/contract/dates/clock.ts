/** Where the time comes from. Injected everywhere, so that a test can say what day it is. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is told otherwise. */
export interface FixedClock extends Clock {
  /** Moves the clock to an instant, in ISO 8601. */
  set(iso: string): void;
  /** Moves the clock forward (or, when negative, back) by milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that stands at one instant, in ISO 8601; for tests and for questions about the past. */
export function fixedClock(iso: string): FixedClock {
  let instant = instantOf(iso);
  return {
    // A copy each time, because a Date is mutable and a caller could move ours.
    now: () => new Date(instant),
    set: (next) => {
      instant = instantOf(next);
    },
    advance: (milliseconds) => {
      instant += milliseconds;
    },
  };
}

function instantOf(iso: string): number {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new RangeError(`Not an ISO 8601 instant: ${iso}`);
  return instant;
}
