import { machine, type Machines } from '../../../testing/lifecycles/machine.js';
import { openStage } from '../../../testing/stage.js';
import {
  PRIORITY_DECISIONS,
  PRIORITY_TRANSITIONS,
} from '../enforcement-priorities/priority-lifecycle.js';
import { PUBLIC_CASE_TRANSITIONS } from '../public-cases/public-case-record.js';
import { REFERRAL_TRANSITIONS } from '../referrals/referral-lifecycle.js';
import { Enforcement } from './enforcement.js';

let dockets = 0;
const ownDocket = () => `1:26-cr-${(dockets += 1)}`;

/** How the lifecycles of DOJ are walked. */
export const DOJ_MACHINES: Machines = {
  subgraph: 'doj',
  openStage,
  machines: [
    machine({
      table: 'PRIORITY_TRANSITIONS',
      transitions: PRIORITY_TRANSITIONS,
      over: (stage, way) => {
        const doj = new Enforcement(stage, way);
        return {
          collection: 'enforcementPriorities',
          begin: () => doj.draft(),
          ask: async ({ id, version: expectedVersion }, to) => {
            const decisions = Object.entries(PRIORITY_DECISIONS);
            const decision = decisions.find(([, state]) => state === to)?.[0];
            if (decision === undefined) {
              return doj.updatePriority({ id, expectedVersion, state: to });
            }
            const proposed = await doj.proposeDecision({ id, expectedVersion, decision });
            return proposed.record === null ? proposed : doj.confirm(proposed.record['id']);
          },
        };
      },
    }),
    machine({
      table: 'REFERRAL_TRANSITIONS',
      transitions: REFERRAL_TRANSITIONS,
      over: (stage, way) => {
        const doj = new Enforcement(stage, way);
        let publicCase = '';
        return {
          collection: 'referrals',
          begin: () => doj.submitted(),
          prepare: async ({ stored }, to) => {
            if (to === 'CHARGED') publicCase = await doj.charged(ownDocket());
            if (to !== 'RESOLVED' || stored['state'] !== 'CHARGED') return;
            const end = { outcome: 'PLEA', resolvedOn: '2026-11-21', expectedVersion: 1 };
            await doj.updateCase({ id: publicCase, ...end });
          },
          ask: ({ id, version }, state) => {
            const isDeclined = state === 'DECLINED' || state === 'RETURNED';
            return doj.updateReferral({
              id,
              expectedVersion: version,
              state,
              ...(isDeclined ? { declination: 'INCOMPLETE' } : {}),
              ...(state === 'CHARGED' ? { publicCase } : {}),
            });
          },
        };
      },
    }),
    machine({
      table: 'PUBLIC_CASE_TRANSITIONS',
      transitions: PUBLIC_CASE_TRANSITIONS,
      // No change says that a case is charged: the record of it does.
      unasked: (_, to) => to === 'CHARGED',
      over: (stage, way) => {
        const doj = new Enforcement(stage, way);
        return {
          collection: 'publicCases',
          begin: () => doj.charged(ownDocket()),
          ask: ({ id, version }) =>
            doj.updateCase({
              id,
              expectedVersion: version,
              outcome: 'DISMISSED',
              resolvedOn: '2026-11-21',
            }),
        };
      },
    }),
  ],
};
