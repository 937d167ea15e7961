/** What is found out of types, by their names. */
export interface FoundByType<Found> {
  /** What is found of a type, for whoever asks of it alone. */
  readonly settled: (name: string) => Found;
  /** What is found of a type, for whoever is finding out another by it. */
  readonly ofType: (name: string) => Found;
}

/**
 * Finds something out of each type once, by way of the types that it leads to. Types lead back to
 * themselves: then `meanwhile` stands for the one that is being found out.
 */
export function foundByType<Found>(
  find: (name: string) => Found,
  meanwhile: Found,
): FoundByType<Found> {
  const cache = new Map<string, Found>();
  // What was found on the way to one answer: circles make what is found first depend on where one began.
  let onTheWay = new Map<string, Found>();
  return {
    settled(name) {
      onTheWay = new Map();
      return once(cache, name, () => ofType(name));
    },
    ofType,
  };

  function ofType(name: string): Found {
    return once(onTheWay, name, () => {
      onTheWay.set(name, meanwhile);
      return find(name);
    });
  }
}

function once<Found>(known: Map<string, Found>, name: string, find: () => Found): Found {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = find();
  known.set(name, found);
  return found;
}
