/** The value in the middle, or between the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The fewest that are left where any one contributor takes its own away. */
export function fewestWithoutOne(contributors: readonly string[]): number {
  const own = new Map<string, number>();
  for (const one of contributors) own.set(one, (own.get(one) ?? 0) + 1);
  return contributors.length - Math.max(0, ...own.values());
}
