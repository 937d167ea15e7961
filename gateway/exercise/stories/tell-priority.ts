import type { Chance } from '../chance.js';
import { EXERCISE, marked } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { decide, type Power } from './decide.js';
import { prosecutor } from './tell-referral.js';

const PLANS = ['REVISED', 'DRAFT', 'ISSUED', 'ACTIVE', 'RESCINDED'] as const;

/** How many priorities go every way. */
export const EVERY_PRIORITY = PLANS.length;

const POWER: Power = {
  agency: 'DOJ',
  mutation: 'proposeDOJPriorityDecision',
  office: 'ATTORNEY_GENERAL',
  by: prosecutor,
};
const UPDATE = 'updateDOJEnforcementPriority';

/** An enforcement priority of section 4, under the law as it is. */
export function* tellPriority(_: Scene, chance: Chance, number: number): Story {
  const plan = PLANS[number % PLANS.length];
  const priority = yield* draft(number, null);
  yield* priority.change(
    UPDATE,
    { text: `${EXERCISE}. What comes first, in other words.` },
    prosecutor,
  );
  if (plan === 'DRAFT') return;
  yield* pause(chance.between(2, 10));
  yield* decide(POWER, priority, { decision: 'ISSUE' });
  if (plan === 'ISSUED') return;
  yield* pause(1);
  yield* priority.change(UPDATE, { state: 'ACTIVE' }, prosecutor);
  if (plan === 'ACTIVE') return;
  yield* pause(chance.between(15, 40));
  if (plan === 'REVISED')
    yield* decide(POWER, yield* draft(number, priority.id), { decision: 'ISSUE' });
  yield* decide(POWER, priority, { decision: plan === 'REVISED' ? 'REVISE' : 'RESCIND' });
}

function draft(number: number, supersedes: string | null): Story<RecordInHand> {
  return RecordInHand.made(
    'createDOJEnforcementPriority',
    {
      title: marked(`Priority ${number}${supersedes === null ? '' : ', revised'}`),
      text: `${EXERCISE}. Intrusions in which AI was the instrument come first.`,
      statutes: ['18 USC 1030'],
      aiUse: ['INSTRUMENT_OF_ACCESS'],
      ...(supersedes !== null && { supersedes }),
    },
    prosecutor,
  );
}
