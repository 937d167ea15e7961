import type { Chance } from '../chance.js';
import { EXERCISE } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { decide, type Power } from './decide.js';
import { consultAll, evaluator, THRESHOLD } from './tell-thresholds.js';

/** How far a determination about a model comes. */
export type HowDetermined = 'DRAFT' | 'CONSULTED' | 'NOT_COVERED' | 'DESIGNATED_COVERED';

const POWER: Power = {
  agency: 'NSA',
  mutation: 'proposeNSADesignation',
  office: 'DIRECTOR_NSA',
  by: evaluator,
};

/** Whether a model is covered, as the Director of NSA determines it under the threshold in force. */
export function* determine(
  engagement: RecordInHand,
  how: HowDetermined,
  scene: Scene,
  chance: Chance,
  number: number,
): Story {
  while (scene.latest(THRESHOLD).length === 0) yield* pause(1);
  const threshold = scene.latest(THRESHOLD).at(-1);
  const input = {
    engagement: engagement.id,
    threshold,
    reading: chance.pick(['BOTH', 'DESIGNATION_ONLY', 'THRESHOLD_ONLY']),
  };
  const designation = yield* RecordInHand.made('createNSADesignation', input, evaluator);
  if (how === 'DRAFT') return;
  yield* consultAll(designation.id, chance);
  yield* designation.change('updateNSADesignation', { state: 'CONSULTED' }, evaluator);
  if (how === 'CONSULTED') return;
  yield* decide(POWER, designation, {
    finding: how,
    reason: `${EXERCISE}. The evaluation is over.`,
  });
  engagement.moved();
  if (number % 4 !== 0) return;
  const fields = [
    'RECORD',
    'FINDING',
    'DECIDED_ON',
    ...(number % 8 === 0 ? ['FRONTIER_MODEL'] : []),
  ];
  yield* decide({ ...POWER, mutation: 'proposeNSAFieldRelease' }, designation, { fields });
}
