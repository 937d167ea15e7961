import { BENEFICIARY_CLASSES } from '../../../subgraphs/cisa/access-programs/beneficiary.js';
import type { Chance } from '../chance.js';
import { EXERCISE, marked } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { drafter } from './tell-instrument.js';

const PLANS = ['IN_OPERATION', 'PLANNED', 'UNDER_WAY', 'PAUSED', 'ENDED', 'RESUMED'] as const;

/** How many programs of each kind go every way. */
export const EVERY_PROGRAM = PLANS.length;

/** Where other stories find an access program. */
export const ACCESS_PROGRAM = 'access program';

/** A program under 2(c)(ii), which enhances AI-enabled defensive tools: a new one, or more of what there was. */
export function* tellDefensiveProgram(_: Scene, chance: Chance, number: number): Story {
  const isMore = number % 2 === 0;
  const measures = [{ name: 'agencies served', atBaseline: 4, present: chance.between(4, 40) }];
  const input = {
    ...programOf(`Defensive tools ${number}`),
    effort: isMore ? 'EXPAND' : 'ESTABLISH',
    enhances: [`${EXERCISE} scanner`],
    ...(isMore && {
      baseline: { asOf: '2026-06-01', description: `${EXERCISE}. One pilot.`, measures },
    }),
    ...(number % 3 === 0 && { alsoSupports: ['2(c)(i)'] }),
  };
  const program = yield* RecordInHand.made('createCISADefensiveProgram', input, drafter);
  yield* run(program, 'updateCISADefensiveProgram', chance, number);
}

/** A program under 2(c)(iii), which facilitates access to cyber tools for one of the classes that it names. */
export function* tellAccessProgram(scene: Scene, chance: Chance, number: number): Story {
  const beneficiaryClass = BENEFICIARY_CLASSES[number % BENEFICIARY_CLASSES.length];
  const who =
    beneficiaryClass === 'OTHER_OPERATORS'
      ? { description: `${EXERCISE} operators`, sector: 'TRANSPORTATION_SYSTEMS' }
      : {};
  const input = {
    ...programOf(`Access to tools ${number}`),
    beneficiaries: [{ beneficiaryClass, ...who }],
    tools: [{ kind: 'SERVICE', name: `${EXERCISE} scanning`, provider: `${EXERCISE} provider` }],
  };
  const program = yield* RecordInHand.made('createCISAAccessProgram', input, drafter);
  if (PLANS[number % PLANS.length] === 'IN_OPERATION') scene.leave(ACCESS_PROGRAM, program.id);
  yield* run(program, 'updateCISAAccessProgram', chance, number);
}

function programOf(title: string) {
  return {
    title: marked(title),
    description: `${EXERCISE}. What the program does.`,
    runBy: 'CISA',
    evidence: [
      {
        kind: 'AGENCY_CLAIM',
        statement: `${EXERCISE}. It is planned.`,
        source: `${EXERCISE} file`,
      },
    ],
  };
}

function* run(program: RecordInHand, mutation: string, chance: Chance, number: number): Story {
  const plan = PLANS[number % PLANS.length];
  if (plan === 'PLANNED') return;
  for (const state of waysOf(plan)) {
    yield* pause(chance.between(3, 15));
    yield* program.change(mutation, { state }, drafter);
  }
}

function waysOf(plan: (typeof PLANS)[number] | undefined): readonly string[] {
  if (plan === 'UNDER_WAY') return ['UNDER_WAY'];
  const begun = ['UNDER_WAY', 'IN_OPERATION'];
  if (plan === 'PAUSED') return [...begun, 'PAUSED'];
  if (plan === 'RESUMED') return [...begun, 'PAUSED', 'IN_OPERATION'];
  return plan === 'ENDED' ? [...begun, 'ENDED'] : begun;
}
