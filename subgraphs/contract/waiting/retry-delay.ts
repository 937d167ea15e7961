const SHORTEST_MS = 250;
const LONGEST_MS = 15_000;

/**
 * How long to wait after so many failures in a row: twice as long each time, up to a limit, and
 * never quite the same, so that many readers do not come back at one moment.
 */
export function retryDelayMs(failures: number, random: () => number = Math.random): number {
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (failures - 1));
  return longest * (0.5 + random() / 2);
}
