/** Makes something at most once for each moment, null for now; for as long as one request lasts. */
export function onceForEachMoment<Made>(
  make: (asOf: Date | null) => Made,
): (asOf: Date | null) => Made {
  const made = new Map<number | null, Made>();
  return (asOf) => {
    const moment = asOf?.getTime() ?? null;
    const before = made.get(moment);
    if (before !== undefined) return before;
    const now = make(asOf);
    made.set(moment, now);
    return now;
  };
}
