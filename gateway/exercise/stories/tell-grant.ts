import type { Chance } from '../chance.js';
import { EXERCISE, marked, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { consult } from './consult.js';
import { decide, type Power } from './decide.js';

type Ruling = 'DIRECTABLE' | 'NOT_DIRECTABLE' | 'DIRECTABLE_WITH_ACTION';

interface GrantPlan {
  /** How many steps it takes towards a determination. */
  readonly steps: number;
  readonly available: boolean;
  readonly relevant: boolean;
  readonly ruling?: Ruling;
  readonly then?: 'DIRECTED' | 'AWARDED' | 'SUPERSEDED';
}

const PLANS: readonly GrantPlan[] = [
  { steps: 4, available: true, relevant: true, ruling: 'DIRECTABLE', then: 'AWARDED' },
  { steps: 0, available: false, relevant: false },
  { steps: 1, available: false, relevant: false },
  { steps: 2, available: true, relevant: false },
  { steps: 3, available: true, relevant: true },
  { steps: 4, available: true, relevant: true },
  { steps: 4, available: true, relevant: true, ruling: 'DIRECTABLE' },
  { steps: 4, available: false, relevant: true, ruling: 'NOT_DIRECTABLE' },
  { steps: 4, available: true, relevant: false, ruling: 'DIRECTABLE_WITH_ACTION' },
  { steps: 4, available: true, relevant: true, ruling: 'DIRECTABLE', then: 'DIRECTED' },
  { steps: 4, available: false, relevant: false, ruling: 'NOT_DIRECTABLE', then: 'SUPERSEDED' },
  {
    steps: 4,
    available: true,
    relevant: false,
    ruling: 'DIRECTABLE_WITH_ACTION',
    then: 'DIRECTED',
  },
];

/** How many grant programs go every way. */
export const EVERY_GRANT = PLANS.length;

const examiner = officer('OMB', `${EXERCISE} resource management`);
const POWER: Power = {
  agency: 'OMB',
  mutation: 'proposeOMBGrantDetermination',
  office: 'DIRECTOR_OMB',
  by: examiner,
};
const UPDATE = 'updateOMBGrantDetermination';
const AWARDING = `${EXERCISE}-AGENCY`;

const STEPS = ['DATA_REQUESTED', 'AVAILABILITY_FOUND', 'RELEVANCE_FOUND', 'COORDINATED'] as const;

/** A grant program, and whether its funding can be directed as section 2(e) asks. */
export function* tellGrant(scene: Scene, chance: Chance, number: number): Story {
  const plan = PLANS[number % PLANS.length] ?? { steps: 0, available: false, relevant: false };
  // Numbers of assistance listings begin with those of agencies, and none has 00.
  const assistanceListing = `00.${String(number).padStart(3, '0')}`;
  yield* RecordInHand.made(
    'createOMBGrantProgram',
    {
      assistanceListing,
      title: marked(`Grant program ${number}`),
      awardingAgency: { name: `${EXERCISE} awarding agency`, code: AWARDING },
      evidence: [
        {
          kind: 'PRIMARY_DOCUMENT',
          statement: `${EXERCISE}. The listing.`,
          source: `${EXERCISE} listing`,
        },
      ],
    },
    examiner,
  );
  const determination = yield* determined({ assistanceListing }, plan, scene, chance, number);
  if (plan.then === undefined) return;
  yield* pause(chance.between(2, 10));
  if (plan.then === 'SUPERSEDED')
    return yield* supersede(determination, assistanceListing, scene, chance, number);
  const opportunity = {
    number: `${EXERCISE}-26-${number}`,
    issuedBy: AWARDING,
    postedOn: scene.today,
  };
  const action = plan.ruling === 'DIRECTABLE_WITH_ACTION' ? { actionCompletedOn: scene.today } : {};
  yield* determination.change(UPDATE, { state: 'DIRECTED', opportunity, ...action }, examiner);
  if (plan.then === 'DIRECTED') return;
  yield* pause(chance.between(5, 20));
  yield* determination.change(
    UPDATE,
    { state: 'AWARDED', awards: [`${EXERCISE}26GR${number}`] },
    examiner,
  );
}

/** A new determination takes the place of one that was made. */
function* supersede(
  earlier: RecordInHand,
  assistanceListing: string,
  scene: Scene,
  chance: Chance,
  number: number,
): Story {
  const plan: GrantPlan = { steps: 4, available: true, relevant: true, ruling: 'DIRECTABLE' };
  const later = yield* determined(
    { assistanceListing, supersedes: earlier.id },
    plan,
    scene,
    chance,
    number,
  );
  yield* earlier.change(UPDATE, { state: 'SUPERSEDED', supersededBy: later.id }, examiner);
}

/** A candidate, as far as its plan goes: the findings, the coordination, and what the Director determines. */
function* determined(
  input: Readonly<Record<string, unknown>>,
  plan: GrantPlan,
  scene: Scene,
  chance: Chance,
  number: number,
): Story<RecordInHand> {
  const candidate = yield* RecordInHand.made('createOMBGrantDetermination', input, examiner);
  for (const state of STEPS.slice(0, plan.steps)) {
    yield* pause(chance.between(1, 5));
    if (state === 'COORDINATED') yield* coordinate(candidate.id, chance);
    const finding = {
      ...(state === 'AVAILABILITY_FOUND' && { availability: availability(plan, scene, chance) }),
      ...(state === 'RELEVANCE_FOUND' && { relevance: relevance(plan) }),
    };
    yield* candidate.change(UPDATE, { state, ...finding }, examiner);
  }
  if (plan.ruling !== undefined)
    yield* decide(POWER, candidate, rulingOf(plan.ruling, plan, number));
  return candidate;
}

function availability({ available }: GrantPlan, scene: Scene, chance: Chance) {
  const isLimited = chance.often(70);
  const funds = {
    amount: available ? chance.between(1, 400) * 250_000 : 0,
    fiscalYear: 2026,
    // No agency has the code 000.
    treasuryAccount: isLimited ? '000-2026/2027-0001-000' : '000-X-0002-000',
    asOf: scene.today,
  };
  return {
    available,
    funds,
    purposeAllows: available,
    basis: `${EXERCISE}. The account statement.`,
  };
}

function relevance({ relevant }: GrantPlan) {
  const beneficiaries = relevant ? ['DEVELOPERS_OF_AI_VULNERABILITY_DETECTION'] : [];
  return { relevant, beneficiaries, basis: `${EXERCISE}. Who may apply.` };
}

/** Section 2(e): in coordination with two offices, each by the order's own verb. */
function* coordinate(about: string, chance: Chance): Story {
  for (const office of ['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_CISA'] as const) {
    yield* consult({ asker: 'OMB', by: examiner, about, office, verb: 'COORDINATION' }, chance, 3);
  }
}

function rulingOf(result: Ruling, { available }: GrantPlan, number: number) {
  const grounds = [
    available ? 'NOT_RELEVANT' : 'NOT_AVAILABLE',
    ...(number % 2 === 0 ? ['INSUFFICIENT'] : []),
  ];
  if (result === 'NOT_DIRECTABLE') return { result, grounds };
  if (result === 'DIRECTABLE') return { result };
  return {
    result,
    action: 'AMEND_OPPORTUNITY',
    actionDetail: `${EXERCISE}. Open it to those who develop detection.`,
  };
}
