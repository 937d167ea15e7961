/** The number in the middle. */
export function median(numbers) {
  const sorted = ascending(numbers);
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.ceil((sorted.length - 1) / 2)];
  return (below + above) / 2;
}

/**
 * Where the median of endlessly many such numbers lies, 95 times of 100: between two of these, by
 * their ranks alone, so that one number far off moves neither.
 */
export function medianBounds(numbers) {
  const sorted = ascending(numbers);
  const rank = Math.floor((sorted.length - 1.96 * Math.sqrt(sorted.length)) / 2);
  const at = Math.max(rank - 1, 0);
  return [sorted[at], sorted[sorted.length - 1 - at]];
}

function ascending(numbers) {
  return [...numbers].sort((one, other) => one - other);
}
