/** Reads something at most once for each moment, null for now; for as long as one request lasts. */
export function onceForEachMoment<Read>(
  read: (asOf: Date | null) => Promise<Read>,
): (asOf: Date | null) => Promise<Read> {
  const found = new Map<number | null, Promise<Read>>();
  return (asOf) => {
    const moment = asOf?.getTime() ?? null;
    const reading = found.get(moment) ?? read(asOf);
    found.set(moment, reading);
    return reading;
  };
}
