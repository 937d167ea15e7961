import type { Chance } from '../chance.js';
import type { Scene } from '../scene.js';
import { pause, type Story } from '../story.js';
import type { CaseAtHand } from './case-at-hand.js';

/** How the embargo of a case goes. */
export const EMBARGO_PLANS = [
  'NONE',
  'ACTIVE',
  'ENDED',
  'PROPOSED',
  'TERM_OVER',
  'REVISED',
  'REVISION_OPEN',
  'REJECTED',
  'DECLINED',
  'REVISION_REJECTED',
  'PUBLIC_BEFORE_TERM',
] as const;
export type EmbargoPlan = (typeof EMBARGO_PLANS)[number];

const LONG_DAYS = 300;

/** An embargo is proposed, and whoever takes part says whether it signs. */
export function* agreeOnEmbargo(
  at: CaseAtHand,
  plan: EmbargoPlan,
  scene: Scene,
  chance: Chance,
): Story {
  if (plan === 'NONE') return;
  const days = plan === 'TERM_OVER' ? 8 : plan === 'ACTIVE' ? chance.between(30, 200) : LONG_DAYS;
  yield* at.change('proposeTreasuryEmbargo', { until: scene.dayIn(days) });
  if (plan === 'PROPOSED') return;
  yield* pause(1);
  const consent = plan === 'DECLINED' ? 'DECLINED' : 'SIGNATORY';
  for (const vendor of at.vendors) yield* at.say(vendor, { consent });
  if (plan === 'DECLINED') return;
  if (plan === 'REJECTED') {
    yield* decide(at, 'REJECT');
    return;
  }
  if (chance.often(70)) yield* at.say(at.reportedBy, { consent: 'SIGNATORY' });
  yield* decide(at, 'ACCEPT');
  yield* afterwards(at, plan, scene);
}

function* afterwards(at: CaseAtHand, plan: EmbargoPlan, scene: Scene): Story {
  if (plan === 'PUBLIC_BEFORE_TERM') {
    yield* pause(2);
    yield* at.change('reportTreasuryPublicFacts', { publiclyKnown: true });
  }
  if (plan === 'TERM_OVER') yield* pause(9);
  if (!plan.startsWith('REVIS')) return;
  yield* pause(3);
  yield* at.change('proposeTreasuryEmbargo', { until: scene.dayIn(LONG_DAYS + 30) });
  if (plan === 'REVISION_OPEN') return;
  if (plan === 'REVISION_REJECTED') {
    yield* decide(at, 'REJECT');
    return;
  }
  const bound = at.now.participants.filter(({ isBound }) => isBound);
  for (const { organization } of bound) yield* at.say(organization, { consent: 'SIGNATORY' });
  yield* decide(at, 'ACCEPT');
}

/** Whatever of an embargo is still in force or open ends before the case does. */
export function* endEmbargo(at: CaseAtHand, scene: Scene): Story {
  const { state, until } = at.now.embargo;
  const isOver = until !== null && until < scene.today;
  if ((state === 'ACTIVE' || state === 'REVISE') && !isOver) yield* decide(at, 'END');
  if (state === 'PROPOSED') yield* decide(at, 'REJECT');
}

function* decide(at: CaseAtHand, decision: 'ACCEPT' | 'REJECT' | 'END'): Story {
  yield* at.change('updateTreasuryEmbargo', { decision });
}
