/** A day in milliseconds, where clocks are not changed. */
export const DAY_MS = 86_400_000;
