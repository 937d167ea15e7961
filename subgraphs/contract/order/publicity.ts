/** How public the result of a duty is, from least to most. */
export const PUBLICITIES = [
  'UNPUBLISHED',
  'WITHHELD_CLASSIFIED',
  'ANNOUNCED',
  'PUBLISHED',
] as const;

export type Publicity = (typeof PUBLICITIES)[number];

/**
 * One value for several leads or several parts: the least public of them, because a joint result
 * is no more public than its least public part. Said to be withheld is more than not said at all.
 * Null when there is none to combine.
 */
export function combinePublicity(values: readonly Publicity[]): Publicity | null {
  return PUBLICITIES.find((candidate) => values.includes(candidate)) ?? null;
}
