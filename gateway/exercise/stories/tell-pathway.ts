import { AGENCY_IDS } from '../../../subgraphs/contract/order/agencies.js';
import { countsId } from '../../../subgraphs/opm/hiring-counts/hiring-counts-record.js';
import type { PathwayState } from '../../../subgraphs/opm/hiring-pathways/pathway-lifecycle.js';
import { NICE_CATEGORIES } from '../../../subgraphs/opm/position-terms/nice-roles.js';
import type { Chance } from '../chance.js';
import { EXERCISE, marked, officer } from '../players.js';
import type { Scene } from '../scene.js';
import { change, pause, RecordInHand, type Story } from '../story.js';

type End = 'COMPLETED' | 'CONVERTED' | 'SEPARATED';

const WAY: readonly PathwayState[] = [
  'BASELINED',
  'PROPOSED',
  'AUTHORIZED',
  'OPEN',
  'REVIEWING',
  'CERTIFIED',
  'SELECTED',
  'ONBOARDED',
  'PLACED',
];

const PLANS: readonly (readonly [
  until: PathwayState,
  then?: End | 'CLOSED' | 'PAUSED' | 'RESUMED',
])[] = [
  ['PLACED'],
  ['PLACED', 'COMPLETED'],
  ['PLACED', 'CONVERTED'],
  ['PLACED', 'SEPARATED'],
  ['BASELINED'],
  ['PROPOSED'],
  ['AUTHORIZED'],
  ['OPEN'],
  ['REVIEWING'],
  ['CERTIFIED'],
  ['SELECTED'],
  ['ONBOARDED'],
  ['OPEN', 'PAUSED'],
  ['AUTHORIZED', 'CLOSED'],
  ['REVIEWING', 'RESUMED'],
];

/** How many pathways go every way. */
export const EVERY_PATHWAY = PLANS.length;

const recruiter = officer('OPM', `${EXERCISE} employee services`);
const UPDATE = 'updateOPMHiringPathway';
/** The provisions that placed people work for, and the stages in which they are counted. */
const PROVISIONS = [
  '2(a)',
  '2(b)',
  '2(c)(i)',
  '2(c)(ii)',
  '2(d)',
  '2(e)',
  '2(f)',
  '3(a)',
  '4',
] as const;
const STAGES = {
  REVIEWING: 'APPLIED',
  CERTIFIED: 'CERTIFIED',
  SELECTED: 'SELECTED',
  ONBOARDED: 'ONBOARDED',
} as const;

/** A round of hiring, in which people are numbers. */
export function* tellPathway(scene: Scene, chance: Chance, number: number): Story {
  const [until, then] = PLANS[number % PLANS.length] ?? ['BASELINED'];
  const baseline = { asOf: '2026-04-13', seats: chance.between(20, 120), series: ['2210'] };
  const input = {
    code: `${EXERCISE}_ROUND_${number}`,
    title: marked(`Hiring round ${number}`),
    baseline,
  };
  const pathway = yield* RecordInHand.made('createOPMHiringPathway', input, recruiter);
  const counts = new Counts(pathway.id);
  const people = chance.between(12, 60);
  for (const state of WAY.slice(1, WAY.indexOf(until) + 1)) {
    yield* pause(chance.between(2, 7));
    yield* step(pathway, counts, state, people, scene, chance, number);
  }
  if (then === 'CLOSED' || then === 'PAUSED')
    yield* pathway.change(UPDATE, { state: then }, recruiter);
  if (then === 'RESUMED') {
    yield* pathway.change(UPDATE, { state: 'PAUSED' }, recruiter);
    yield* pause(10);
    yield* pathway.change(UPDATE, { state: until }, recruiter);
  }
  if (then === 'COMPLETED' || then === 'CONVERTED' || then === 'SEPARATED') {
    yield* pause(chance.between(10, 20));
    yield* counts.end(then);
    yield* pathway.change(UPDATE, { state: then }, recruiter);
  }
}

function* step(
  pathway: RecordInHand,
  counts: Counts,
  state: PathwayState,
  people: number,
  scene: Scene,
  chance: Chance,
  number: number,
): Story {
  if (state in STAGES) {
    const stage = STAGES[state as keyof typeof STAGES];
    const share = { APPLIED: 8, CERTIFIED: 4, SELECTED: 2, ONBOARDED: 1 }[stage];
    yield* counts.count(stage, people * share, scene);
  }
  if (state === 'PLACED') yield* counts.place(people, scene, chance);
  const plan = state === 'PROPOSED' ? planOf(scene, chance, number) : {};
  yield* pathway.change(UPDATE, { state, ...plan }, recruiter);
}

/** What goes beyond the baseline, under an authority of the law as it is. */
function planOf(scene: Scene, chance: Chance, number: number) {
  return {
    seats: chance.between(130, 400),
    authorities: [{ citation: '5 CFR 337 subpart B', expiresOn: '2028-12-31' }],
    grades: ['GS-13', 'GS-14'],
    series: ['2210', '1550'],
    niceRoles: ['PD-WRL-007'],
    hiringPaths: ['PUBLIC'],
    hosts: [
      { agency: chance.pick(['CISA', 'NSA', 'TREASURY', 'DOJ']), seats: chance.between(20, 100) },
    ],
    announcements: [{ controlNumber: String(number).padStart(9, '0'), opensOn: scene.today }],
  };
}

/** The people of a pathway: their record changes with each count and each placement. */
class Counts {
  #version = 1;
  readonly #placements: { readonly placement: RecordInHand; readonly people: number }[] = [];

  constructor(private readonly pathway: string) {}

  *count(stage: string, count: number, scene: Scene): Story {
    const input = {
      id: countsId(this.pathway),
      expectedVersion: this.#version,
      stage,
      count,
      on: scene.today,
    };
    yield* change('reportOPMHiringCount', input, recruiter);
    this.#version += 1;
  }

  /** Places everyone who came on board, at one to three agencies. */
  *place(people: number, scene: Scene, chance: Chance): Story {
    const parts = chance.between(1, 3);
    for (let part = 0; part < parts; part += 1) {
      const count =
        part === parts - 1
          ? people - part * Math.floor(people / parts)
          : Math.floor(people / parts);
      const placement = yield* RecordInHand.made(
        'createOPMPlacement',
        {
          pathway: this.pathway,
          agency: AGENCY_IDS[chance.below(AGENCY_IDS.length)],
          directive: chance.pick(PROVISIONS),
          niceRole: `${chance.pick(NICE_CATEGORIES)}-WRL-00${chance.between(1, 9)}`,
          series: chance.pick(['2210', '1550', '1560']),
          grade: chance.pick(['GS-13', 'GS-14']),
          count,
          placedOn: scene.today,
        },
        recruiter,
      );
      this.#placements.push({ placement, people: count });
      this.#version += 1;
    }
  }

  /** Ends every placement in one way. */
  *end(end: End): Story {
    for (const { placement, people } of this.#placements) {
      yield* placement.change('updateOPMPlacement', { end, count: people }, recruiter);
      this.#version += 1;
    }
  }
}
