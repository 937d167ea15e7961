import type { CaseState } from '../../../subgraphs/treasury/cases/case-lifecycle.js';
import type { Chance } from '../chance.js';
import { EXERCISE, memberOf } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, type Story } from '../story.js';
import { CaseAtHand } from './case-at-hand.js';
import { agreeOnEmbargo, EMBARGO_PLANS, endEmbargo, type EmbargoPlan } from './embargo-of-case.js';
import { distribute, giveFixes, hearVendors } from './work-of-vendors.js';

/** The way of a case that comes to its end. */
const WAY: readonly CaseState[] = [
  'REPORTED',
  'DECONFLICTED',
  'VALIDATING',
  'VALIDATED',
  'PRIORITIZED',
  'REMEDIATION_COORDINATED',
  'PATCH_DISTRIBUTED',
  'CLOSED',
];

/** How far a case comes on that way, and whether it leaves it there. */
const PLANS: readonly (readonly [
  until: CaseState,
  then?: CaseState,
  more?: 'RESUMES' | 'CLOSES' | 'NSA',
])[] = [
  ['CLOSED'],
  ['REPORTED'],
  ['DECONFLICTED'],
  ['VALIDATING'],
  ['VALIDATED'],
  ['PRIORITIZED'],
  ['REMEDIATION_COORDINATED'],
  ['PATCH_DISTRIBUTED'],
  ['CLOSED'],
  ['VALIDATING', 'DUPLICATE'],
  ['VALIDATING', 'INVALID'],
  ['VALIDATED', 'DEFERRED'],
  ['PRIORITIZED', 'ON_HOLD'],
  ['DECONFLICTED', 'WITHDRAWN_BY_REPORTER'],
  ['VALIDATED', 'TRANSFERRED'],
  ['REPORTED', 'TRANSFERRED', 'NSA'],
  ['VALIDATING', 'INVALID', 'RESUMES'],
  ['PRIORITIZED', 'ON_HOLD', 'RESUMES'],
  ['VALIDATING', 'INVALID', 'CLOSES'],
];

/** What becomes public of cases; most stay unknown. */
const FACTS: readonly Readonly<Record<string, boolean>>[] = [
  {},
  { publiclyKnown: true },
  {},
  { attacksObserved: true },
  {},
  { exploitPublic: true },
  {},
  { publiclyKnown: true, attacksObserved: true },
  { exploitPublic: true, attacksObserved: true },
];

/** How many cases there are of every plan with every embargo. */
export const EVERY_CASE = PLANS.length * 6;

/** The decision points of a case, all given: none is guessed. */
function pointsBy(chance: Chance) {
  return {
    exploitation: chance.pick(['NONE', 'NONE', 'PUBLIC_POC', 'ACTIVE']),
    automatable: chance.often(40),
    technicalImpact: chance.pick(['PARTIAL', 'TOTAL']),
    publiclyExposed: chance.often(50),
    missionAndWellBeing: chance.pick(['LOW', 'MEDIUM', 'HIGH']),
  };
}

/** A vulnerability that somebody reports to the clearinghouse, and what becomes of it. */
export function* tellCase(scene: Scene, chance: Chance, number: number): Story {
  const [until, then, more] = PLANS[number % PLANS.length] ?? ['REPORTED'];
  const embargo = EMBARGO_PLANS[(number * 3) % EMBARGO_PLANS.length] ?? 'NONE';
  const isNsas = more === 'NSA';
  const at = yield* CaseAtHand.reported(
    chance,
    number,
    isNsas ? { affectsNationalSecuritySystems: true } : {},
  );
  yield* walk(at, 'REPORTED', until, embargo, scene, chance, number);
  if (then === undefined) return yield* comesOut(at, number);
  yield* pause(chance.between(1, 6));
  yield* turnAside(at, then, isNsas, scene);
  if (more === undefined || isNsas) return;
  yield* pause(chance.between(5, 20));
  if (more === 'CLOSES') {
    yield* endEmbargo(at, scene);
    yield* at.step('CLOSED');
    return;
  }
  const resumesTo = then === 'INVALID' ? 'VALIDATING' : until;
  yield* at.step(resumesTo);
  yield* walk(at, resumesTo, 'REMEDIATION_COORDINATED', 'NONE', scene, chance, number);
}

function* walk(
  at: CaseAtHand,
  from: CaseState,
  until: CaseState,
  embargo: EmbargoPlan,
  scene: Scene,
  chance: Chance,
  number: number,
): Story {
  for (const state of WAY.slice(WAY.indexOf(from) + 1, WAY.indexOf(until) + 1)) {
    yield* pause(chance.between(1, 9));
    if (state === 'VALIDATED') yield* hearVendors(at, chance);
    if (state === 'REMEDIATION_COORDINATED') yield* agreeOnEmbargo(at, embargo, scene, chance);
    if (state === 'PATCH_DISTRIBUTED') {
      yield* giveFixes(at, chance, number);
      yield* distribute(at, scene, chance);
    }
    if (state === 'CLOSED') {
      yield* deploy(at);
      yield* endEmbargo(at, scene);
    }
    yield* at.step(state, state === 'PRIORITIZED' ? { ssvc: pointsBy(chance) } : {});
  }
  if (until === 'CLOSED' && at.now.marking.tlp === 'AMBER') scene.leave('closed case', at.id);
}

function* deploy(at: CaseAtHand): Story {
  for (const { organization, fixPath, reportState } of at.now.participants) {
    if (fixPath === 'FIX_READY') yield* at.state(organization, { fixPath: 'FIX_DEPLOYED' });
    if (reportState === 'ACCEPTED' || reportState === 'DEFERRED')
      yield* at.say(organization, { reportState: 'CLOSED' });
  }
}

/** Leaves the way that ends with a patch. */
function* turnAside(at: CaseAtHand, to: CaseState, isNsas: boolean, scene: Scene): Story {
  if (to === 'WITHDRAWN_BY_REPORTER') {
    yield* at.change('withdrawTreasuryCase', {}, memberOf(at.reportedBy));
    return;
  }
  if (to === 'DUPLICATE') {
    const original = scene.latest('closed case')[0];
    // Without a case that came first there is nothing to be a duplicate of.
    if (original !== undefined) yield* at.step('DUPLICATE', { duplicateOf: original });
    return;
  }
  const transferTo =
    to === 'TRANSFERRED' && !isNsas ? { transferTo: `${EXERCISE} coordinator` } : {};
  yield* at.step(to, transferTo);
}

/** What becomes public, and who leaves: nobody has to stay. */
function* comesOut(at: CaseAtHand, number: number): Story {
  const { state, publicFacts } = at.now;
  if (state === 'CLOSED') return;
  yield* pause(3);
  const facts = FACTS[number % FACTS.length] ?? {};
  if (Object.keys(facts).length > 0 && publicFacts === 'pxa')
    yield* at.change('reportTreasuryPublicFacts', facts);
  if (number % 10 === 7)
    yield* at.change('withdrawTreasuryParticipation', {}, memberOf(at.reportedBy));
  if (number % 5 === 3) yield* at.invite(`${EXERCISE} Operator ${number % 30}`, 'DEPLOYER');
}
