import { PROVISIONS, isReportable } from '../../contract/order/provisions.js';
import type { AxisCount } from '../generated/resolver-types.js';
import type { Standing } from '../registry/standing.js';
import type { Standings } from '../registry/standings.js';

type Axis = 'work' | 'timeliness' | 'publicity' | 'evidence';

/** How many of the provisions that leads report on stand where, by each axis. */
export async function countAxes(
  standings: Standings,
  asOf: Date | null,
): Promise<Record<Axis, AxisCount[]>> {
  const stands = await Promise.all(
    PROVISIONS.filter(isReportable).map(({ citation }) => standings.of({ citation, asOf })),
  );
  const along = (axis: Axis) => countAlong(axis, stands);
  return {
    work: along('work'),
    timeliness: along('timeliness'),
    publicity: along('publicity'),
    evidence: along('evidence'),
  };
}

function countAlong(axis: Axis, stands: readonly Standing[]): AxisCount[] {
  const counts = new Map<string | null, number>();
  for (const { [axis]: value } of stands) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => (one.value ?? '~').localeCompare(other.value ?? '~'));
}
