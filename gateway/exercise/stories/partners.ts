import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import { SECTORS } from '../../../subgraphs/contract/order/sectors.js';
import type { Chance } from '../chance.js';
import { EXERCISE } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { drafter } from './tell-instrument.js';
import { ACCESS_PROGRAM } from './tell-program.js';

/** How far trusted partners come, one after the other, before the last, to which both agree. */
const PARTNER_PLANS = ['AGREED', 'PROPOSED', 'ENDED', 'WITHDRAWN'] as const;
const DECIDE = 'updateCISATrustedPartner';

/** The developer and the Government select trusted partners, each by itself, and agree or do not; the last to which both agreed. 3(b)(iii). */
export function* selectPartners(
  frontierModel: string,
  developer: Principal,
  chance: Chance,
  number: number,
): Story<RecordInHand> {
  for (const [index, plan] of PARTNER_PLANS.entries()) {
    const partner = yield* proposePartner(index);
    if (plan === 'AGREED') yield* partner.change(DECIDE, { state: 'AGREED' }, drafter);
    if (plan === 'ENDED') yield* partner.change(DECIDE, { state: 'ENDED' }, drafter);
    if (plan === 'WITHDRAWN') yield* partner.change('withdrawCISATrustedPartner', {}, developer);
  }
  const last = yield* proposePartner(PARTNER_PLANS.length);
  yield* last.change(DECIDE, { state: 'AGREED' }, drafter);
  return last;

  function proposePartner(index: number): Story<RecordInHand> {
    const byDeveloper = index % 2 === 0;
    const input = {
      frontierModel,
      organization: `${EXERCISE} Partner ${number}-${index}`,
      sector: SECTORS[chance.below(SECTORS.length)],
      purposes: ['CRITICAL_INFRASTRUCTURE_CYBERSECURITY'],
    };
    const [propose, proposer] = byDeveloper
      ? (['submitCISATrustedPartner', developer] as const)
      : (['createCISATrustedPartner', drafter] as const);
    return RecordInHand.made(propose, input, proposer);
  }
}

const OFFER_PLANS = ['AGREED', 'PROPOSED', 'ENDED', 'WITHDRAWN'] as const;

/** An access program offers a designated model, where its developer and CISA agree. 2(c)(iii). */
export function* offerModel(
  frontierModel: string,
  developer: Principal,
  scene: Scene,
  number: number,
): Story {
  while (scene.latest(ACCESS_PROGRAM).length === 0) yield* pause(5);
  const input = { accessProgram: scene.latest(ACCESS_PROGRAM)[0], frontierModel };
  const offer = yield* RecordInHand.made('createCISAModelOffer', input, drafter);
  const plan = OFFER_PLANS[(number + Math.floor(number / 5)) % OFFER_PLANS.length];
  if (plan === 'AGREED') yield* offer.change('confirmCISAModelOffer', {}, developer);
  if (plan === 'ENDED') yield* offer.change('updateCISAModelOffer', { state: 'ENDED' }, drafter);
  if (plan === 'WITHDRAWN') yield* offer.change('withdrawCISAModelOffer', {}, developer);
}
