import { machine, type Machines } from '../../../testing/lifecycles/machine.js';
import { leftBy } from '../../../testing/send-change.js';
import { openStage } from '../../../testing/stage.js';
import { PLACEMENT_ENDS } from '../hiring-counts/hiring-counts-record.js';
import { PATHWAY_TRANSITIONS, type PathwayState } from '../hiring-pathways/pathway-lifecycle.js';
import { Workforce } from './workforce.js';

/** How the lifecycle of OPM is walked. */
export const OPM_MACHINES: Machines = {
  subgraph: 'opm',
  openStage,
  machines: [
    machine<PathwayState>({
      table: 'PATHWAY_TRANSITIONS',
      transitions: PATHWAY_TRANSITIONS,
      // The table is of every pathway; these paused when they were open, and go on from there.
      nextOf: (from) => (from === 'PAUSED' ? ['OPEN', 'CLOSED'] : PATHWAY_TRANSITIONS[from]),
      over: (stage, way) => {
        const opm = new Workforce(stage, way);
        const take = async (id: string, state: PathwayState) => {
          await opm.prepare(id, state);
          return leftBy(await opm.take(id, state));
        };
        return {
          collection: 'hiringPathways',
          begin: () => opm.baselined(),
          bring: async (state) => {
            if (isEnd(state)) {
              const id = await opm.broughtTo('PLACED');
              await opm.endPlacements(id, state);
              return (await take(id, state)).id;
            }
            if (state !== 'PAUSED' && state !== 'CLOSED') return opm.broughtTo(state);
            return (await take(await opm.broughtTo('OPEN'), state)).id;
          },
          prepare: async ({ id, stored }, to) => {
            if (stored['state'] === 'PLACED' && isEnd(to)) await opm.endPlacements(id, to);
            else await opm.prepare(id, to);
          },
          ask: ({ id }, to) => opm.take(id, to),
        };
      },
    }),
  ],
};

function isEnd(state: PathwayState): state is (typeof PLACEMENT_ENDS)[number] {
  const ends: readonly PathwayState[] = PLACEMENT_ENDS;
  return ends.includes(state);
}
