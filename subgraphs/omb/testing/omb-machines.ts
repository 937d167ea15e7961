import { machine, type Machines } from '../../../testing/lifecycles/machine.js';
import { openStage } from '../../../testing/stage.js';
import {
  DETERMINATION_TRANSITIONS,
  type DeterminationState,
} from '../grants/determination-lifecycle.js';
import { Grants } from './grants.js';

/** How the lifecycle of OMB is walked. */
export const OMB_MACHINES: Machines = {
  subgraph: 'omb',
  openStage,
  machines: [
    machine<DeterminationState>({
      table: 'DETERMINATION_TRANSITIONS',
      transitions: DETERMINATION_TRANSITIONS,
      over: (stage, way) => {
        const omb = new Grants(stage, way);
        let needs: Record<string, unknown> = {};
        return {
          collection: 'grantDeterminations',
          begin: () => omb.candidate(),
          prepare: async ({ id, stored }, to) => {
            needs = await omb.prepare(id, to);
            if (stored['state'] === 'DIRECTABLE_WITH_ACTION' && to === 'DIRECTED') {
              needs['actionCompletedOn'] = '2026-11-20';
            }
          },
          ask: ({ id, version }, to) => omb.take(id, version, to, needs),
        };
      },
    }),
  ],
};
