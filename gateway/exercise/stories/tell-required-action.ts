import { FCEB_AGENCIES } from '../../../subgraphs/cisa/required-actions/fceb-agencies.js';
import type { Chance } from '../chance.js';
import { EXERCISE, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { decide } from './decide.js';
import { ACTION, DIRECTIVE, drafter } from './tell-instrument.js';

const PLANS = [
  'VALIDATED',
  'PENDING',
  'REPORTED',
  'EXCEPTION_REQUESTED',
  'EXCEPTION_GRANTED',
  'GIVEN_BACK',
  'RELEASED',
] as const;

/** The directive of June 2026 that is known, with what it asks of agencies. */
const KNOWN = 'CISA:instrument:BOD-26-04';
const KNOWN_ACTIONS = ['POLICY', 'PROCEDURES', 'TIMELINES'] as const;

/** One for each agency that can be bound, and each action of that directive and of one of the exercise. */
export const EVERY_REQUIRED_ACTION = FCEB_AGENCIES.length * (KNOWN_ACTIONS.length + 1);

/** What a directive has an agency do: the agency reports, and CISA looks at it. */
export function* tellRequiredAction(scene: Scene, chance: Chance, number: number): Story {
  const boundAgency = FCEB_AGENCIES[number % FCEB_AGENCIES.length] ?? 'OMB';
  const known = KNOWN_ACTIONS[Math.floor(number / FCEB_AGENCIES.length)];
  while (known === undefined && scene.latest(DIRECTIVE).length === 0) yield* pause(5);
  const directive = known === undefined ? scene.latest(DIRECTIVE)[0] : KNOWN;
  const plan = PLANS[(number * 3) % PLANS.length];
  const input = { directive, action: known ?? ACTION, agency: boundAgency };
  const required = yield* RecordInHand.made('createCISARequiredAction', input, drafter);
  if (plan === 'PENDING') return;
  yield* pause(chance.between(5, 30));
  const asksForMore = plan === 'EXCEPTION_REQUESTED' || plan === 'EXCEPTION_GRANTED';
  const state = asksForMore ? 'EXCEPTION_REQUESTED' : 'REPORTED';
  const channel = asksForMore ? {} : { channel: 'CYBERSCOPE' };
  const statement = `${EXERCISE}. What the agency says.`;
  yield* required.change(
    'reportCISARequiredAction',
    { state, statement, ...channel },
    officer(boundAgency),
  );
  if (plan === 'REPORTED' || plan === 'EXCEPTION_REQUESTED') return;
  yield* pause(chance.between(2, 12));
  const next =
    plan === 'EXCEPTION_GRANTED' ? plan : plan === 'GIVEN_BACK' ? 'PENDING' : 'VALIDATED';
  yield* required.change(
    'updateCISARequiredAction',
    { state: next, statement: `${EXERCISE}. What CISA says.` },
    drafter,
  );
  if (plan !== 'RELEASED') return;
  const power = {
    agency: 'CISA',
    mutation: 'proposeCISAComplianceRelease',
    office: 'DIRECTOR_CISA',
    by: drafter,
  } as const;
  yield* decide(power, required);
}
