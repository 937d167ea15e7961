/**
 * A number of a table, as a flow from one of its sums to another. In a table with margins each
 * number stands in exactly two sums, once on each side, so a table is a circulation, and what a
 * reader can work out about a withheld number is how far that flow can be changed.
 */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** What withholding it costs the reader. */
  readonly weight: number;
}

/** What a reader knows of a withheld number without the published ones: the least and the most it can be. */
export type Bounds = (flow: number) => { readonly least: number; readonly most: number };

interface Step {
  readonly flow: number;
  readonly direction: 1 | -1;
}

/**
 * Changes one number by so much and lets others make up for it, within the bounds. Answers which
 * others, those that are withheld already before any that is not, or null where none can. If all
 * of them are withheld, the changed table is as good an explanation of the published one.
 */
export function compensate(
  flows: readonly Flow[],
  withheld: ReadonlySet<number>,
  target: { readonly flow: Flow; readonly change: number },
  bounds: Bounds,
): ReadonlySet<number> | null {
  const { flow: changed, change } = target;
  const counts = flows.map(({ count }) => count);
  const used = new Set<number>();
  const [start, end] = change > 0 ? [changed.to, changed.from] : [changed.from, changed.to];
  const room = (at: number, direction: 1 | -1): number => {
    const { least, most } = bounds(at);
    const count = counts[at] ?? 0;
    return flows[at] === changed ? 0 : direction === 1 ? most - count : count - least;
  };
  const price = (at: number) => (withheld.has(at) || used.has(at) ? 0 : (flows[at]?.weight ?? 0));
  for (let left = Math.abs(change); left > 0;) {
    const path = cheapestPath(flows, start, end, room, price);
    if (path === null) return null;
    const amount = Math.min(left, ...path.map(({ flow, direction }) => room(flow, direction)));
    for (const { flow, direction } of path) {
      counts[flow] = (counts[flow] ?? 0) + direction * amount;
      used.add(flow);
    }
    left -= amount;
  }
  return used;
}

/** The path that costs readers least; the first of equals in the order of the flows. */
function cheapestPath(
  flows: readonly Flow[],
  start: number,
  end: number,
  room: (flow: number, direction: 1 | -1) => number,
  price: (flow: number) => number,
): readonly Step[] | null {
  const reached = new Map<number, { cost: number; step: Step | null; before: number }>();
  reached.set(start, { cost: 0, step: null, before: start });
  // Bellman and Ford's rounds: few here, and their order is fixed, so the same table gives the same path.
  for (let changed = true; changed;) {
    changed = false;
    const visit = (before: number, next: number, step: Step) => {
      const known = reached.get(before);
      if (known === undefined || room(step.flow, step.direction) <= 0) return;
      const cost = known.cost + price(step.flow);
      if (cost >= (reached.get(next)?.cost ?? Infinity)) return;
      reached.set(next, { cost, step, before });
      changed = true;
    };
    flows.forEach(({ from, to }, flow) => {
      visit(from, to, { flow, direction: 1 });
      visit(to, from, { flow, direction: -1 });
    });
  }
  const steps: Step[] = [];
  for (let at = end; ;) {
    const arrival = reached.get(at);
    if (arrival === undefined) return null;
    if (arrival.step === null) return steps;
    steps.push(arrival.step);
    at = arrival.before;
  }
}
