import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import { PROTECTIONS } from '../../../subgraphs/treasury/early-access/agreement-record.js';
import type { Chance } from '../chance.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';

/** How far the early access to a model comes. */
export type AccessPlan = 'ACKNOWLEDGING' | 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';

/** The most days of section 3(b)(ii). */
const LONGEST = 30;

/** The version of each model that is given access to. */
export const MODEL_VERSION = '1.0';

/** A developer gives the Government access to a designated model before others, under all six protections; the window, where it came to one. */
export function* giveEarlyAccess(
  engagement: RecordInHand,
  frontierModel: string,
  plan: AccessPlan,
  developer: Principal,
  scene: Scene,
  chance: Chance,
): Story<RecordInHand | null> {
  const agreement = yield* RecordInHand.made(
    'createTreasuryEarlyAccessAgreement',
    { frontierModel },
    developer,
  );
  const acknowledge = 'updateTreasuryEarlyAccessAgreement';
  yield* agreement.change(acknowledge, { acknowledged: PROTECTIONS.slice(0, 4) }, developer);
  if (plan === 'ACKNOWLEDGING') return null;
  yield* agreement.change(acknowledge, { acknowledged: PROTECTIONS.slice(4) }, developer);
  const wait = plan === 'SCHEDULED' ? 170 : 0;
  const days = plan === 'OPEN' ? LONGEST : chance.between(5, 12);
  const window = {
    frontierModel,
    modelVersion: MODEL_VERSION,
    opensOn: scene.dayIn(wait),
    closesOn: scene.dayIn(wait + days),
    plannedPartnerReleaseOn: scene.dayIn(wait + days + chance.below(10)),
  };
  const made = yield* RecordInHand.made('createTreasuryEarlyAccessWindow', window, developer);
  if (plan === 'SCHEDULED') return null;
  yield* engagement.change('submitNSAEngagementStep', { state: 'ACCESS_WINDOW_OPEN' }, developer);
  if (plan === 'WITHDRAWN') {
    yield* pause(2);
    yield* agreement.change('withdrawTreasuryEarlyAccessAgreement', {}, developer);
  }
  if (plan === 'CLOSED') yield* pause(days + 1);
  return made;
}
