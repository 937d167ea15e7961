import {
  Enforcement,
  prosecutor,
  publicCaseInput,
  referralInput,
} from '../../subgraphs/doj/testing/enforcement.js';
import { AVAILABLE, examiner, Grants, RELEVANT } from '../../subgraphs/omb/testing/grants.js';
import {
  pathwayInput,
  PLAN,
  placementInput,
  recruiter,
  Workforce,
} from '../../subgraphs/opm/testing/workforce.js';
import { servicePrincipal } from '../../subgraphs/contract/identity/principal.js';
import { leftBy, recordOf } from '../send-change.js';
import { officer, type Stage } from '../stage.js';
import type { Call, Provocations } from './provocation.js';

const ofGrant = (at: { id: string; version: number }, input: object): Call => ({
  mutation: 'updateOMBGrantDetermination',
  input: { id: at.id, expectedVersion: at.version, ...input },
  as: examiner,
});
const pathway = (input: object): Call => ({
  mutation: 'createOPMHiringPathway',
  input: pathwayInput({ ...input }),
  as: recruiter,
});
const referral = (input: object, as = officer('TREASURY')): Call => ({
  mutation: 'submitDOJReferral',
  input: referralInput({ ...input }),
  as,
});

/** A referral whose matter is open; it has version 4. */
async function openMatter(stage: Stage): Promise<string> {
  const doj = new Enforcement(stage);
  const id = await doj.submitted();
  for (const [at, state] of ['RECEIVED', 'ACCEPTED', 'MATTER_OPEN'].entries()) {
    recordOf(await doj.updateReferral({ id, expectedVersion: at + 1, state }));
  }
  return id;
}

/** What OMB, OPM and DOJ refuse. domain.md 4.4 to 4.6. */
export const OF_FUNDS_PEOPLE_AND_LAW: Provocations = {
  AVAILABILITY_UNPROVEN: async ({ stage }) =>
    ofGrant(await new Grants(stage).broughtTo('DATA_REQUESTED'), {
      state: 'AVAILABILITY_FOUND',
      availability: { ...AVAILABLE, funds: null },
    }),
  APPROPRIATION_EXPIRED: async ({ stage }) => {
    const funds = {
      ...AVAILABLE.funds,
      fiscalYear: 2025,
      treasuryAccount: '070-2025/2026-0413-000',
    };
    return ofGrant(await new Grants(stage).broughtTo('DATA_REQUESTED'), {
      state: 'AVAILABILITY_FOUND',
      availability: { ...AVAILABLE, funds },
    });
  },
  COORDINATION_MISSING: async ({ stage }) =>
    ofGrant(await new Grants(stage).broughtTo('RELEVANCE_FOUND'), { state: 'COORDINATED' }),
  LISTING_NUMBER_INVALID: () => ({
    mutation: 'createOMBGrantDetermination',
    input: { assistanceListing: '97-137' },
    as: examiner,
  }),
  BENEFICIARY_NOT_IN_2E: async ({ stage }) =>
    ofGrant(await new Grants(stage).broughtTo('AVAILABILITY_FOUND'), {
      state: 'RELEVANCE_FOUND',
      relevance: { ...RELEVANT, beneficiaries: ['RURAL_HOSPITALS'] },
    }),

  NO_BASELINE: () => pathway({ baseline: null }),
  SMALL_CELL: () => pathway({ baseline: { asOf: '2026-04-13', onboards: 4 } }),
  PII_FORBIDDEN: () => pathway({ title: 'Led by Ms. Doe' }),
  AUTHORITY_EXPIRED: async ({ stage }) => {
    const opm = new Workforce(stage);
    const id = await opm.baselined();
    const authorities = [{ citation: '5 CFR 337 subpart B', expiresOn: '2026-11-20' }];
    const plan = { ...PLAN, id, expectedVersion: 1, state: 'PROPOSED', authorities };
    const { version } = leftBy(await opm.updatePathway(plan));
    const input = { id, expectedVersion: version, state: 'AUTHORIZED' };
    return { mutation: 'updateOPMHiringPathway', input, as: recruiter };
  },
  PLACEMENTS_EXCEED_ONBOARDS: async ({ stage }) => {
    const id = await new Workforce(stage).broughtTo('ONBOARDED', 2);
    const input = placementInput(id, { count: 3 });
    return { mutation: 'createOPMPlacement', input, as: recruiter };
  },

  PREDICATE_MISSING: () => referral({ predicate: [] }),
  STATUTE_UNKNOWN: () => referral({ statutes: ['hacking'] }),
  AUTO_REFERRAL_FORBIDDEN: () => referral({}, servicePrincipal('TREASURY', 'clearinghouse')),
  PRECHARGE_DISCLOSURE: async ({ stage }) => ({
    mutation: 'updateDOJReferral',
    input: { id: await openMatter(stage), expectedVersion: 4, state: 'CHARGED' },
    as: prosecutor,
  }),
  SEALED: async ({ stage }) => {
    const sealed = {
      id: await openMatter(stage),
      expectedVersion: 4,
      sealedDocket: '1:26-cr-77001',
    };
    recordOf(await new Enforcement(stage).updateReferral(sealed));
    const input = publicCaseInput('1:26-cr-77001');
    return { mutation: 'createDOJPublicCase', input, as: prosecutor };
  },
};
