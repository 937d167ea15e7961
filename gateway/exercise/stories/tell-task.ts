import { AGENCIES, type AgencyId } from '../../../subgraphs/contract/order/agencies.js';
import { BLOCKER_KINDS, type TaskRecord } from '../../../subgraphs/contract/tasks/task-record.js';
import type { Chance } from '../chance.js';
import { EXERCISE, marked, officer, verifier } from '../players.js';
import type { Scene } from '../scene.js';
import { nameInMutations } from './decide.js';
import { pause, RecordInHand, type Story } from '../story.js';

/** The provisions under which each agency has work to do. */
const PROVISIONS: Readonly<Record<AgencyId, readonly [string, ...string[]]>> = {
  TREASURY: ['2(d)', '3(a)', '3(b)', '3(b)(ii)'],
  NSA: ['3(a)', '3(b)', '3(b)(i)'],
  CISA: ['2(c)(i)', '2(c)(ii)', '2(c)(iii)', '3(b)(iii)'],
  OMB: ['2(e)'],
  OPM: ['2(f)'],
  DOJ: ['4'],
  CNSS: ['2(a)'],
  WAR: ['2(b)'],
};

/** A provision under which an agency has work to do. */
export function someProvisionOf(agency: AgencyId, chance: Chance): string {
  return chance.pick(PROVISIONS[agency]);
}

/** How far tasks come; those that finish go through all that is before. */
const PLANS = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'BLOCKED',
  'REPORTED_COMPLETE',
  'VERIFIED_COMPLETE',
  'CONTINUING',
  'VERIFIED_AFTER_A_BLOCK',
  'REPORTED_COMPLETE',
] as const;

/** How many tasks have come every way at every agency. */
export const EVERY_TASK = PLANS.length * AGENCIES.length;

const DOING = [
  'Review',
  'Draft',
  'Prepare',
  'Schedule',
  'Publish',
  'Compare',
  'Agree on',
  'Test',
] as const;
const THINGS = [
  'the intake form',
  'the list of liaisons',
  'the inventory of tools',
  'the notice to operators',
  'the budget table',
  'the sharing terms',
  'the training plan',
  'the weekly summary',
  'the scanning calendar',
  'the hiring notice',
] as const;

const OWNERS = [
  'DIRECTOR_OPM',
  'DIRECTOR_OMB',
  'DIRECTOR_NSA',
  'DIRECTOR_CISA',
  'NATIONAL_CYBER_DIRECTOR',
  'SECRETARY_OF_THE_TREASURY',
  'AI_DEVELOPERS',
] as const;

/** A piece of work at one of the eight agencies. */
export function* tellTask(scene: Scene, chance: Chance, number: number): Story {
  const { id: agency } = AGENCIES[number % AGENCIES.length] ?? AGENCIES[0];
  const plan = PLANS[Math.floor(number / AGENCIES.length) % PLANS.length];
  const directive = someProvisionOf(agency, chance);
  const isContinuing = plan === 'CONTINUING';
  const mutations = nameInMutations(agency);
  const update = `update${mutations}Task`;
  const by = officer(agency);
  const task = yield* RecordInHand.made(
    `create${mutations}Task`,
    {
      agency,
      directive,
      title: marked(`${chance.pick(DOING)} ${chance.pick(THINGS)} (${number})`),
      ...(chance.often(60) && {
        description: `${EXERCISE}. About ${chance.pick(THINGS)} and ${chance.pick(THINGS)}.`,
      }),
      // A third have dates of their own, and the others the provision's.
      ...(chance.often(33) && { dueOn: scene.dayIn(chance.between(5, 120)) }),
      ...(isContinuing && { continuing: true }),
      marking: markingBy(chance),
    },
    by,
  );
  if (plan === 'NOT_STARTED') return;
  if ((task.left as TaskRecord).continuing) return yield* keepOn(task, update, chance, agency);
  if (chance.often(50)) scene.leave('task', task.id);
  yield* pause(chance.between(1, 20));
  yield* task.change(update, { status: 'IN_PROGRESS' }, by);
  if (plan === 'IN_PROGRESS') return;
  yield* pause(chance.between(2, 25));
  if (plan === 'BLOCKED' || plan === 'VERIFIED_AFTER_A_BLOCK') {
    yield* task.change(
      update,
      { status: 'BLOCKED', blockers: [blockerBy(scene, chance, task.id)] },
      by,
    );
    if (plan === 'BLOCKED') return;
    yield* pause(chance.between(5, 30));
    yield* task.change(update, { status: 'IN_PROGRESS' }, by);
    yield* pause(chance.between(2, 20));
  }
  const claim = {
    status: 'REPORTED_COMPLETE',
    completedOn: scene.today,
    evidence: [evidenceOf(scene, 'AGENCY_CLAIM')],
  };
  yield* task.change(update, claim, by);
  if (plan === 'REPORTED_COMPLETE') return;
  yield* pause(chance.between(3, 30));
  const verified = {
    status: 'VERIFIED_COMPLETE',
    evidence: [evidenceOf(scene, 'INDEPENDENTLY_VERIFIED')],
  };
  yield* task.change(update, verified, verifier(agency));
}

/** Work without an end: what is known of it grows. */
function* keepOn(task: RecordInHand, update: string, chance: Chance, agency: AgencyId): Story {
  for (let times = chance.below(3); times > 0; times -= 1) {
    yield* pause(chance.between(10, 40));
    const description = `${EXERCISE}. Looked at again: ${chance.pick(THINGS)}.`;
    yield* task.change(update, { description }, officer(agency));
  }
}

/** Of twenty, one is its agency's alone, one is controlled, two are for those who signed in; the others are public. */
function markingBy(chance: Chance) {
  const twentieth = chance.below(20);
  if (twentieth === 0) return { cui: ['PRVCY'] };
  if (twentieth === 1) return { cui: ['ISVI'], tlp: 'AMBER' };
  if (twentieth < 4) return { tlp: 'GREEN' };
  return twentieth < 8 ? { tlp: 'CLEAR' } : {};
}

function blockerBy(scene: Scene, chance: Chance, own: string) {
  const others = scene.latest('task').filter((id) => id !== own);
  const task = others[chance.below(Math.max(1, others.length))];
  const kind = chance.pick(BLOCKER_KINDS);
  const first =
    kind === 'DEPENDENCY' && task !== undefined ? { task } : { owner: chance.pick(OWNERS) };
  return { kind, since: scene.today, note: `${EXERCISE}. It waits for this.`, ...first };
}

function evidenceOf(scene: Scene, kind: string) {
  return {
    kind,
    grade: 'REPORTED',
    statement: `${EXERCISE}. The result is there.`,
    source: `${EXERCISE} file`,
    date: scene.today,
  };
}
