import type { HiringPathwayRecord } from './hiring-pathway-record.js';

type Measured = Pick<
  HiringPathwayRecord,
  'baseline' | 'seats' | 'authorities' | 'grades' | 'series' | 'hosts'
>;

/** How far a pathway goes beyond its baseline. Null is what cannot be compared, because one side is not known. */
export interface Expansion {
  readonly seats: number | null;
  readonly authorities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly series: readonly string[] | null;
  readonly agencies: readonly string[] | null;
}

/** Measures a pathway against its baseline. */
export function expansionOf({
  baseline,
  seats,
  authorities,
  grades,
  series,
  hosts,
}: Measured): Expansion {
  const isKnown = seats !== null && baseline.seats !== null;
  return {
    seats: isKnown ? seats - baseline.seats : null,
    authorities: added(
      baseline.authorities,
      authorities.map(({ citation }) => citation),
    ),
    grades: added(baseline.grades, grades),
    series: added(baseline.series, series),
    agencies: added(
      baseline.agencies,
      hosts.map(({ agency }) => agency),
    ),
  };
}

/** Whether something is more than the baseline; null where nothing can be compared. */
export function isExpanded({ seats, ...lists }: Expansion): boolean | null {
  const known = Object.values(lists).filter((list) => list !== null);
  if (seats === null && known.length === 0) return null;
  return (seats ?? 0) > 0 || known.some((list) => list.length > 0);
}

/** A plan that names none does not say that there are none, so it is not compared. */
function added(before: readonly string[] | null, now: readonly string[]): readonly string[] | null {
  const isKnown = before !== null && now.length > 0;
  return isKnown ? now.filter((one) => !before.includes(one)) : null;
}
