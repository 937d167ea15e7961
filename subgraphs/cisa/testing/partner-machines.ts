import { machine, type Way } from '../../../testing/lifecycles/machine.js';
import { idOf } from '../../../testing/send-change.js';
import type { Stage } from '../../../testing/stage.js';
import { OFFER_TRANSITIONS, type OfferState } from '../model-offers/offer-lifecycle.js';
import { PROGRAM_TRANSITIONS } from '../programs/program-lifecycle.js';
import { PARTNER_TRANSITIONS, type PartnerState } from '../trusted-partners/partner-lifecycle.js';
import {
  accessProgram,
  CyberPrograms,
  defensiveProgram,
  DEVELOPER,
  partner,
} from './cyber-programs.js';
import { ToldFacts } from './told-facts.js';

/** What NSA and Treasury tell CISA of the models that are walked. */
export const TOLD = new ToldFacts();

const cisaBy = (stage: Stage, way: Way) =>
  new CyberPrograms(stage, way === 'ask' ? undefined : 'cisa');

/** How the lifecycles of programs, offers and trusted partners are walked. Developers propose, and the Government agrees. */
export const PARTNER_MACHINES = [
  ...(['defensive', 'access'] as const).map((kind) =>
    machine({
      table: 'PROGRAM_TRANSITIONS',
      transitions: PROGRAM_TRANSITIONS,
      over: (stage, way) => {
        const cisa = cisaBy(stage, way);
        const input = kind === 'defensive' ? defensiveProgram() : accessProgram();
        return {
          collection: `${kind}Programs`,
          begin: async () => idOf(await cisa[kind]('create', input)),
          ask: ({ id, version: expectedVersion }, state) =>
            cisa[kind]('update', { id, expectedVersion, state }),
        };
      },
    }),
  ),
  machine<PartnerState>({
    table: 'PARTNER_TRANSITIONS',
    transitions: PARTNER_TRANSITIONS,
    // A partner is proposed when it is named.
    unasked: (_, to) => to === 'PROPOSED',
    refusal: (from, to) => {
      if (from === 'WITHDRAWN') return 'DEVELOPER_WITHDREW';
      return from === 'PROPOSED' && to === 'EARLY_ACCESS' ? 'PARTNER_NOT_MUTUAL' : 'SKIPPED_STATE';
    },
    over: (stage, way) => {
      const cisa = cisaBy(stage, way);
      return {
        collection: 'trustedPartners',
        begin: async () => idOf(await cisa.partner('submit', partner(TOLD.opened(DEVELOPER)))),
        ask: ({ id, version: expectedVersion }, to) => {
          if (to === 'WITHDRAWN') return cisa.partner('withdraw', { id, expectedVersion });
          if (to === 'EARLY_ACCESS') return cisa.beginAccess({ id, expectedVersion });
          return cisa.partner('update', { id, expectedVersion, state: to });
        },
      };
    },
  }),
  machine<OfferState>({
    table: 'OFFER_TRANSITIONS',
    transitions: OFFER_TRANSITIONS,
    unasked: (_, to) => to === 'PROPOSED',
    refusal: (from) => (from === 'WITHDRAWN' ? 'DEVELOPER_WITHDREW' : 'SKIPPED_STATE'),
    over: async (stage, way) => {
      const cisa = cisaBy(stage, way);
      const program = await cisa.running();
      return {
        collection: 'modelOffers',
        begin: async () =>
          idOf(
            await cisa.offer('submit', {
              accessProgram: program,
              frontierModel: TOLD.opened(DEVELOPER),
            }),
          ),
        ask: ({ id, version: expectedVersion }, to) =>
          to === 'WITHDRAWN'
            ? cisa.offer('withdraw', { id, expectedVersion })
            : cisa.offer('update', { id, expectedVersion, state: to }),
      };
    },
  }),
];
