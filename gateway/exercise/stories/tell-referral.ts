import type { AgencyId } from '../../../subgraphs/contract/order/agencies.js';
import { KNOWN_STATUTES } from '../../../subgraphs/doj/statutes/known-statutes.js';
import type { ReferralState } from '../../../subgraphs/doj/referrals/referral-lifecycle.js';
import type { Chance } from '../chance.js';
import { EXERCISE, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { cveIdOf } from './made-up.js';

export const prosecutor = officer('DOJ', `${EXERCISE} section`);

const WAY: readonly ReferralState[] = [
  'SUBMITTED',
  'RECEIVED',
  'ACCEPTED',
  'MATTER_OPEN',
  'CHARGED',
  'RESOLVED',
];
const PLANS: readonly (readonly [
  until: ReferralState,
  then?: 'DECLINED' | 'RETURNED' | 'SEALED',
])[] = [
  ['RESOLVED'],
  ['SUBMITTED'],
  ['RECEIVED'],
  ['ACCEPTED'],
  ['MATTER_OPEN'],
  ['CHARGED'],
  ['RECEIVED', 'DECLINED'],
  ['RECEIVED', 'RETURNED'],
  ['MATTER_OPEN', 'DECLINED'],
  ['MATTER_OPEN', 'SEALED'],
  ['CHARGED', 'SEALED'],
];

/** How many referrals go every way. */
export const EVERY_REFERRAL = PLANS.length;

/** Some districts of the courts: their places are real, and the cases are not. */
const DISTRICTS = ['NYSD', 'CAND', 'DCD', 'TXWD', 'VAED', 'ILND', 'WAWD', 'MAD'] as const;
const SUBMITTERS = ['TREASURY', 'CISA', 'NSA', 'OPM'] as const satisfies readonly AgencyId[];
const UPDATE = 'updateDOJReferral';

/** An agency refers a matter to DOJ: a person of it, and never because somebody reported or engaged. */
export function* tellReferral(scene: Scene, chance: Chance, number: number): Story {
  const [until, then] = PLANS[number % PLANS.length] ?? ['SUBMITTED'];
  const district = chance.pick(DISTRICTS);
  const about = {
    statutes: statutesBy(chance),
    district,
    target: chance.pick(['PUBLIC', 'PRIVATE']),
    predicate: predicateBy(chance),
  };
  const referral = yield* RecordInHand.made(
    'submitDOJReferral',
    {
      ...about,
      aiUse: ['INSTRUMENT_OF_ACCESS'],
      basis: chance.pick([
        'OWN_INQUIRY',
        'INSPECTOR_GENERAL',
        'COMPLAINT',
        'OWN_INCIDENT',
        'PUBLIC_SOURCE',
      ]),
      sourceCaseRef: `${EXERCISE}-${number}`,
    },
    officer(chance.pick(SUBMITTERS)),
  );
  for (const state of WAY.slice(1, WAY.indexOf(until) + 1)) {
    yield* pause(chance.between(2, 10));
    if (state === 'CHARGED' && then === 'SEALED') yield* seal(referral, number);
    yield* step(referral, state, about, then === 'SEALED', scene, chance, number);
  }
  if (then === undefined || until === 'CHARGED') return;
  yield* pause(2);
  if (then === 'SEALED') yield* seal(referral, number);
  else
    yield* referral.change(
      UPDATE,
      {
        state: then,
        declination: chance.pick(['INSUFFICIENT_EVIDENCE', 'NO_FEDERAL_OFFENSE', 'AGENCY_REQUEST']),
      },
      prosecutor,
    );
}

function* seal(referral: RecordInHand, number: number): Story {
  yield* referral.change(UPDATE, { sealedDocket: docketOf(number) }, prosecutor);
  yield* pause(3);
}

function* step(
  referral: RecordInHand,
  state: ReferralState,
  about: Readonly<Record<string, unknown>>,
  wasSealed: boolean,
  scene: Scene,
  chance: Chance,
  number: number,
): Story {
  if (state === 'CHARGED') {
    // A seal is lifted before anything is public.
    if (wasSealed) yield* referral.change(UPDATE, { sealLifted: true }, prosecutor);
    const publicCase = yield* charge(about, scene, chance, number);
    scene.leave(`case of referral ${number}`, publicCase.id);
    yield* referral.change(UPDATE, { state, publicCase: publicCase.id }, prosecutor);
    return;
  }
  if (state === 'RESOLVED') {
    const id = scene.latest(`case of referral ${number}`).at(-1);
    yield* RecordInHand.made(
      'updateDOJPublicCase',
      { id, expectedVersion: 1, ...outcomeBy(scene, chance) },
      prosecutor,
    );
    scene.forget(`case of referral ${number}`);
  }
  const component =
    state === 'ACCEPTED'
      ? { component: chance.pick(['CCIPS', 'NATIONAL_SECURITY_DIVISION', 'ATTORNEYS_OFFICE']) }
      : {};
  yield* referral.change(UPDATE, { state, ...component }, prosecutor);
}

/** A public case that no referral of the exercise led to. */
export function* tellPublicCase(scene: Scene, chance: Chance, number: number): Story {
  const about = {
    statutes: statutesBy(chance),
    district: chance.pick(DISTRICTS),
    target: 'PRIVATE',
    predicate: predicateBy(chance),
  };
  const publicCase = yield* charge(about, scene, chance, number + ALONE);
  if (number % 3 === 0) return;
  yield* pause(chance.between(5, 40));
  yield* publicCase.change('updateDOJPublicCase', outcomeBy(scene, chance), prosecutor);
}

/** Dockets of these numbers and later belong to no referral. */
const ALONE = 500_000;

function charge(
  about: Readonly<Record<string, unknown>>,
  scene: Scene,
  chance: Chance,
  number: number,
): Story<RecordInHand> {
  return RecordInHand.made(
    'createDOJPublicCase',
    {
      ...about,
      docketNumber: docketOf(number),
      aiUse: ['INSTRUMENT_OF_ACCESS'],
      filedOn: scene.today,
      ...(chance.often(40) && { cveIds: [cveIdOf(chance.below(30))] }),
      evidence: [
        {
          kind: 'PRIMARY_DOCUMENT',
          statement: `${EXERCISE}. The charge.`,
          source: `${EXERCISE} docket`,
        },
      ],
    },
    prosecutor,
  );
}

/** A number of a year that no docket has yet. */
function docketOf(number: number): string {
  return `9:99-cr-${String(number).padStart(6, '0')}`;
}

function outcomeBy(scene: Scene, chance: Chance) {
  const outcome = chance.pick(['PLEA', 'PLEA', 'VERDICT_GUILTY', 'ACQUITTED', 'DISMISSED']);
  return { outcome, resolvedOn: scene.today };
}

function predicateBy(chance: Chance): readonly string[] {
  return [chance.pick(['ILLEGAL_ACCESS', 'ILLEGAL_DAMAGE'])];
}

function statutesBy(chance: Chance): readonly string[] {
  const others = KNOWN_STATUTES.map(({ id }) => id);
  const first = chance.pick(['18 USC 1030', '18 USC 1030', '18 USC 1028', '18 USC 1343']);
  const other = others[chance.below(others.length)] ?? first;
  return chance.often(50) || other === first ? [first] : [first, other];
}
