import { cheapestPath, type Step } from './cheapest-path.js';

/**
 * A number of a table, as a flow from one of its sums to another. In a table with margins each
 * number stands in exactly two sums, once on each side, so a table is a circulation, and what a
 * reader can work out about a withheld number is how far that flow can be changed.
 */
export interface Flow {
  /** The sums are numbered from 0 in the order of their keys, which settles what is chosen among equals. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** What withholding it costs the reader. */
  readonly weight: number;
}

/** What a reader knows of a withheld number without the published ones: the least and the most it can be. */
export type Bounds = (flow: number) => { readonly least: number; readonly most: number };

export interface Network {
  readonly flows: readonly Flow[];
  /** For each sum, the ways on from it: along its outgoing flows, and back along its incoming ones. */
  readonly steps: readonly (readonly Step[])[];
}

export function networkOf(flows: readonly Flow[]): Network {
  const size = Math.max(...flows.flatMap(({ from, to }) => [from, to])) + 1;
  const steps: Step[][] = Array.from({ length: size }, () => []);
  flows.forEach(({ from, to }, flow) => {
    steps[from]?.push({ flow, direction: 1, next: to });
    steps[to]?.push({ flow, direction: -1, next: from });
  });
  return { flows, steps };
}

/**
 * Changes one number by so much and lets others make up for it, within the bounds. Answers which
 * others, those that are withheld already before any that is not, or null where none can. If all
 * of them are withheld, the changed table is as good an explanation of the published one.
 */
export function compensate(
  { flows, steps }: Network,
  withheld: ReadonlySet<number>,
  { target, change }: { readonly target: number; readonly change: number },
  bounds: Bounds,
): ReadonlySet<number> | null {
  const changed = flows[target];
  if (changed === undefined) return null;
  const [start, end] = change > 0 ? [changed.to, changed.from] : [changed.from, changed.to];
  const moved = new Map<number, number>();
  const room = ({ flow, direction }: Step): number => {
    if (flow === target) return 0;
    const count = (flows[flow]?.count ?? 0) + (moved.get(flow) ?? 0);
    const { least, most } = bounds(flow);
    return direction === 1 ? most - count : count - least;
  };
  const price = ({ flow }: Step): number =>
    withheld.has(flow) || moved.has(flow) ? 0 : (flows[flow]?.weight ?? 0);
  for (let left = Math.abs(change); left > 0;) {
    const free = (step: Step) => (price(step) === 0 && room(step) > 0 ? 0 : null);
    const withMore = (step: Step) => (room(step) > 0 ? price(step) : null);
    // Most often nothing more has to be withheld, and that is found out faster alone.
    const path = cheapestPath(steps, start, end, free) ?? cheapestPath(steps, start, end, withMore);
    if (path === null) return null;
    const amount = Math.min(left, ...path.map(room));
    for (const { flow, direction } of path) {
      moved.set(flow, (moved.get(flow) ?? 0) + direction * amount);
    }
    left -= amount;
  }
  return new Set(moved.keys());
}
