import { AGENCY_IDS } from '../../../subgraphs/contract/order/agencies.js';
import { RELEASING_OFFICES } from '../../../subgraphs/contract/powers/releasing-offices.js';
import type { Chance } from '../chance.js';
import { marked, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { end, nameInMutations, propose, type Power } from './decide.js';
import { someProvisionOf } from './tell-task.js';

const PLANS = ['CONFIRMED', 'PROPOSED', 'DECLINED', 'WITHDRAWN'] as const;
const VERBS = { CONFIRMED: 'confirm', DECLINED: 'decline', WITHDRAWN: 'withdraw' } as const;

/** How many proposals go every way at every agency. */
export const EVERY_RELEASE = PLANS.length * AGENCY_IDS.length;

/** Controlled information that somebody proposes to release. What nobody decides for thirty days has lapsed. */
export function* tellRelease(_: Scene, chance: Chance, number: number): Story {
  const agency = AGENCY_IDS[number % AGENCY_IDS.length] ?? 'OMB';
  const plan = PLANS[Math.floor(number / AGENCY_IDS.length) % PLANS.length] ?? 'PROPOSED';
  const name = nameInMutations(agency);
  const by = officer(agency);
  const input = {
    agency,
    directive: someProvisionOf(agency, chance),
    title: marked(`A step that few may know of (${number})`),
    marking: { cui: ['ISVI'], tlp: 'AMBER' },
  };
  const task = yield* RecordInHand.made(`create${name}Task`, input, by);
  const power: Power = {
    agency,
    mutation: `propose${name}Release`,
    office: RELEASING_OFFICES[agency],
    by,
  };
  const proposal = yield* propose(power, task, { target: 'RECORD', marking: { tlp: 'CLEAR' } });
  yield* pause(chance.between(1, 12));
  if (plan !== 'PROPOSED') yield* end(power, proposal, VERBS[plan]);
}
