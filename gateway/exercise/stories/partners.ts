import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import { SECTORS } from '../../../subgraphs/contract/order/sectors.js';
import type { Chance } from '../chance.js';
import { EXERCISE } from '../players.js';
import type { Scene } from '../scene.js';
import { pause, RecordInHand, type Story } from '../story.js';
import { drafter } from './tell-instrument.js';
import { ACCESS_PROGRAM } from './tell-program.js';

/** How far trusted partners come, one after the other: the last one decides nothing for the others. */
const PARTNER_PLANS = ['AGREED', 'PROPOSED', 'ENDED', 'WITHDRAWN', 'EARLY_ACCESS'] as const;

/** The developer and the Government select trusted partners, each by itself, and agree or do not. 3(b)(iii). */
export function* selectPartners(
  frontierModel: string,
  developer: Principal,
  chance: Chance,
  number: number,
): Story {
  for (const [index, plan] of PARTNER_PLANS.entries()) {
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
    const partner = yield* RecordInHand.made(propose, input, proposer);
    if (plan === 'PROPOSED') continue;
    if (plan === 'ENDED')
      yield* partner.change('updateCISATrustedPartner', { state: 'ENDED' }, drafter);
    if (plan === 'WITHDRAWN') yield* partner.change('withdrawCISATrustedPartner', {}, developer);
    if (plan === 'ENDED' || plan === 'WITHDRAWN') continue;
    yield* partner.change('updateCISATrustedPartner', { state: 'AGREED' }, drafter);
    if (plan === 'EARLY_ACCESS')
      yield* partner.change('reportCISATrustedPartnerAccess', {}, developer);
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
