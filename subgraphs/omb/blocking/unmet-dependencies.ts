import { DEPENDENCIES } from '../../contract/order/dependencies.js';
import type { Standings } from '../registry/standings.js';
import type { Obstacle } from './obstacle.js';
import { agenciesOf } from './parties-of.js';

/** What the order's own text makes one provision wait for, as long as the other is not carried out. */
export async function unmetDependencies(
  asOf: Date | null,
  standings: Standings,
): Promise<readonly Obstacle[]> {
  const each = await Promise.all(
    DEPENDENCIES.map(async ({ from, on, note }) => {
      const { work } = await standings.of({ citation: on, asOf });
      // Only what somebody verified is settled.
      if (work === 'VERIFIED_COMPLETE') return [];
      const obstacle: Obstacle = {
        id: `${from}#${on}`,
        kind: 'DEPENDENCY',
        since: null,
        note,
        directive: from,
        task: null,
        waitsForTask: null,
        waitsForDirective: on,
        waitsForParties: agenciesOf(on),
        asOf,
      };
      return [obstacle];
    }),
  );
  return each.flat();
}
