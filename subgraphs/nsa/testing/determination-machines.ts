import { machine, type At } from '../../../testing/lifecycles/machine.js';
import { idOf, recordOf } from '../../../testing/send-change.js';
import type { Stage } from '../../../testing/stage.js';
import { DESIGNATION_TRANSITIONS } from '../designations/designation-lifecycle.js';
import { THRESHOLD_TRANSITIONS } from '../threshold-determinations/threshold-lifecycle.js';
import { Determinations } from './determinations.js';

/** How determinations of NSA's Director are walked: the threshold, and whether a model meets it. */
export const DETERMINATION_MACHINES = [
  machine({
    table: 'THRESHOLD_TRANSITIONS',
    transitions: THRESHOLD_TRANSITIONS,
    refusal: (from, to) => {
      if (to === 'SUPERSEDED') return 'DECIDER_NOT_AUTHORIZED';
      return from === 'DRAFT' && to === 'DETERMINED' ? 'CONSULTATION_MISSING' : 'SKIPPED_STATE';
    },
    over: (stage, way) => {
      const nsa = new Determinations(stage, way === 'ask' ? undefined : 'nsa');
      return {
        collection: 'thresholdDeterminations',
        begin: () => nextDraft(stage, nsa),
        prepare: async ({ id, stored }, to) => {
          if (to === 'CONSULTED') await nsa.consultAll(id);
          if (to === 'SUPERSEDED' && stored['state'] === 'DETERMINED') {
            const next = idOf(await nsa.draftThreshold({ supersedes: id }));
            await nsa.consultAll(next);
            await nsa.stepThreshold({ id: next, expectedVersion: 1, state: 'CONSULTED' });
          }
        },
        ask: async (at, to) => {
          const isSuperseded = to === 'SUPERSEDED' && at.stored['state'] === 'DETERMINED';
          if (to !== 'DETERMINED' && !isSuperseded) {
            return nsa.stepThreshold({ id: at.id, expectedVersion: at.version, state: to });
          }
          // One is superseded by the determination of the next.
          const determined = isSuperseded ? await underWay(stage) : at;
          const of = { id: determined?.id, expectedVersion: determined?.version };
          const proposed = await nsa.proposeThreshold(of);
          return proposed.record === null ? proposed : nsa.confirm(proposed.record['id']);
        },
      };
    },
  }),
  machine({
    table: 'DESIGNATION_TRANSITIONS',
    transitions: DESIGNATION_TRANSITIONS,
    refusal: (from, to) => {
      if (to === 'REVISED' || to === 'RESCINDED') return 'DECIDER_NOT_AUTHORIZED';
      return from === 'DRAFT' && to === 'IN_FORCE' ? 'CONSULTATION_MISSING' : 'SKIPPED_STATE';
    },
    over: async (stage, way) => {
      const nsa = new Determinations(stage, way === 'ask' ? undefined : 'nsa');
      const threshold = await nsa.thresholdInForce();
      let next = '';
      return {
        collection: 'designations',
        begin: async () => {
          const alias = `Designated ${(models += 1)}`;
          const { id } = await nsa.broughtTo('DETERMINATION_PENDING', alias, threshold);
          return idOf(await nsa.draftDesignation({ engagement: id, threshold }));
        },
        prepare: async ({ id, stored }, to) => {
          if (to === 'CONSULTED') await nsa.consultAll(id);
          if (isReplaced(stored, to)) {
            next = await nsa.consultedDesignation(String(stored['engagement']), threshold);
          }
        },
        ask: async ({ id, version: expectedVersion, stored }, to) => {
          const replaced = isReplaced(stored, to);
          if (to !== 'IN_FORCE' && !replaced) {
            return nsa.stepDesignation({ id, expectedVersion, state: to });
          }
          const finding = to === 'RESCINDED' ? 'DESIGNATED_COVERED' : 'NOT_COVERED';
          const of = replaced ? { id: next, expectedVersion: 2 } : { id, expectedVersion };
          const proposed = await nsa.proposeDesignation({ ...of, finding });
          return proposed.record === null ? proposed : nsa.confirm(proposed.record['id']);
        },
      };
    },
  }),
];

let models = 0;

/** Only another determination takes the place of one in force. */
function isReplaced(stored: At['stored'], to: string): boolean {
  return stored['state'] === 'IN_FORCE' && (to === 'REVISED' || to === 'RESCINDED');
}

/** The one threshold that is being drafted: each takes the place of the one before. */
async function underWay(stage: Stage) {
  const found = await stage
    .databaseOf('nsa')
    .collection('thresholdDeterminations')
    .findOne({ state: { $in: ['DRAFT', 'CONSULTED'] } });
  if (found === null) return null;
  return { id: String(found['_id']), version: Number(found['version']), state: found['state'] };
}

/** A draft that nobody was consulted on; what is further is determined first. */
async function nextDraft(stage: Stage, nsa: Determinations): Promise<string> {
  const present = await underWay(stage);
  if (present?.state === 'DRAFT') return present.id;
  if (present !== null) {
    const proposal = { id: present.id, expectedVersion: present.version };
    recordOf(await nsa.confirm(idOf(await nsa.proposeThreshold(proposal))));
  }
  return idOf(await nsa.draftThreshold({ supersedes: await nsa.thresholdInForce() }));
}
