import { AGENCY_IDS } from '../../../subgraphs/contract/order/agencies.js';
import { OFFICES } from '../../../subgraphs/contract/order/offices.js';
import type { Chance } from '../chance.js';
import { EXERCISE, marked, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { answer, ask } from './consult.js';
import { nameInMutations } from './decide.js';
import { someProvisionOf } from './tell-task.js';

const PLANS = ['ANSWERED', 'REQUESTED', 'WITHDRAWN'] as const;

/** How many consultations go every way at every agency. */
export const EVERY_CONSULTATION = PLANS.length * AGENCY_IDS.length;

/** An agency asks an office about a piece of its work. */
export function* tellConsultation(_: Scene, chance: Chance, number: number): Story {
  const agency = AGENCY_IDS[number % AGENCY_IDS.length] ?? 'OMB';
  const plan = PLANS[Math.floor(number / AGENCY_IDS.length) % PLANS.length];
  const name = nameInMutations(agency);
  const by = officer(agency);
  const input = {
    agency,
    directive: someProvisionOf(agency, chance),
    title: marked(`Ask about step ${number}`),
  };
  const task = yield* RecordInHand.made(`create${name}Task`, input, by);
  const { id: office } = OFFICES[chance.below(OFFICES.length)] ?? OFFICES[0];
  const verb = chance.pick(['CONSULTATION', 'COORDINATION']);
  const question = { asker: name, by, about: task.id, office, verb, more: { agency } };
  const asked = yield* ask(question);
  yield* pause(chance.between(1, 20));
  if (plan === 'ANSWERED') yield* answer(asked, question, chance);
  if (plan === 'WITHDRAWN')
    yield* asked.change(
      `withdraw${name}Consultation`,
      { reason: `${EXERCISE}. It is settled.` },
      by,
    );
}
