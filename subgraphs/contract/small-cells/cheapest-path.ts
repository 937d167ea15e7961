/** A way on from one sum to the next: more of a flow, or less of one that comes in. */
export interface Step {
  readonly flow: number;
  readonly direction: 1 | -1;
  readonly next: number;
}

interface Arrival {
  readonly cost: number;
  readonly by: Step | null;
  readonly from: number;
}

/**
 * The path that costs least (Dijkstra), or null where there is none; a step priced null cannot be
 * taken. The order of the steps settles what is equal, so the same table gives the same path.
 */
export function cheapestPath(
  steps: readonly (readonly Step[])[],
  start: number,
  end: number,
  price: (step: Step) => number | null,
): readonly Step[] | null {
  const arrivals = new Map<number, Arrival>([[start, { cost: 0, by: null, from: start }]]);
  const open = new Set([start]);
  for (let at = nearest(open, arrivals); at !== null; at = nearest(open, arrivals)) {
    if (at === end) return pathTo(end, arrivals);
    open.delete(at);
    const sofar = arrivals.get(at)?.cost ?? 0;
    for (const step of steps[at] ?? []) {
      const more = price(step);
      if (more === null || sofar + more >= (arrivals.get(step.next)?.cost ?? Infinity)) continue;
      arrivals.set(step.next, { cost: sofar + more, by: step, from: at });
      open.add(step.next);
      // Nothing is cheaper than free, and in a table with much withheld most paths are.
      if (step.next === end && sofar + more === 0) return pathTo(end, arrivals);
    }
  }
  return null;
}

function nearest(open: ReadonlySet<number>, arrivals: ReadonlyMap<number, Arrival>): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const at of open) {
    const cost = arrivals.get(at)?.cost ?? Infinity;
    // The newest of equals: going deep soon meets the end, where going wide would visit every sum.
    if (cost > least) continue;
    [best, least] = [at, cost];
  }
  return best;
}

function pathTo(end: number, arrivals: ReadonlyMap<number, Arrival>): readonly Step[] {
  const path: Step[] = [];
  for (let at = arrivals.get(end); at !== undefined && at.by !== null; at = arrivals.get(at.from)) {
    path.push(at.by);
  }
  return path;
}
