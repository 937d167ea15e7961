import { SECTION_3A_DETERMINATION } from '../../../subgraphs/contract/order/determination.js';
import { isOfficeId } from '../../../subgraphs/contract/order/offices.js';
import type { Chance } from '../chance.js';
import { EXERCISE, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { consult } from './consult.js';
import { decide, type Power } from './decide.js';

export const evaluator = officer('NSA', `${EXERCISE} evaluation`);

/** Where stories find the threshold determination in force; there is none while another takes its place. */
export const THRESHOLD = 'threshold in force';

/** The offices that section 3(a) has consulted on a determination. */
const CONSULTED = SECTION_3A_DETERMINATION.consultations.flatMap(({ party, through, required }) => {
  const office = through ?? party;
  return required && isOfficeId(office) ? [office] : [];
});

const POWER: Power = {
  agency: 'NSA',
  mutation: 'proposeNSAThreshold',
  office: 'DIRECTOR_NSA',
  by: evaluator,
};

/** The thresholds of section 3(a), one after the other: each takes the place of the one before, and the last is a draft. */
export function* tellThresholds(scene: Scene, chance: Chance): Story {
  const first = yield* draft(null);
  yield* consulted(first, chance);
  yield* decide(POWER, first);
  scene.leave(THRESHOLD, first.id);
  yield* release(first);
  yield* pause(80);
  const second = yield* draft(first.id);
  yield* consulted(second, chance);
  // Whoever would rest on the one before waits until this one is determined.
  scene.forget(THRESHOLD);
  yield* pause(1);
  yield* decide(POWER, second);
  scene.leave(THRESHOLD, second.id);
  yield* pause(30);
  yield* draft(second.id);
}

function draft(supersedes: string | null): Story<RecordInHand> {
  const input = { reading: 'BOTH', ...(supersedes !== null && { supersedes }) };
  return RecordInHand.made('createNSAThresholdDetermination', input, evaluator);
}

function* consulted(threshold: RecordInHand, chance: Chance): Story {
  yield* consultAll(threshold.id, chance);
  yield* threshold.change('updateNSAThresholdDetermination', { state: 'CONSULTED' }, evaluator);
}

/** Asks every office that section 3(a) names about a determination. */
export function* consultAll(about: string, chance: Chance): Story {
  for (const office of CONSULTED) {
    yield* consult({ asker: 'NSA', by: evaluator, about, office, verb: 'CONSULTATION' }, chance);
  }
}

function* release(threshold: RecordInHand): Story {
  const power = { ...POWER, mutation: 'proposeNSAFieldRelease' };
  yield* decide(power, threshold, { fields: ['RECORD', 'VERSION_ID', 'DECIDED_ON'] });
}
