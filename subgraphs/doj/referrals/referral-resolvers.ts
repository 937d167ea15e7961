import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import { judicialDistrict } from '../districts/judicial-districts.js';
import type { DojStore } from '../doj-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { statute } from '../statutes/known-statutes.js';
import { listReferrals } from './list-referrals.js';
import { ReferralCounter } from './referral-counter.js';
import { forDojAlone, stateFor } from './referral-view.js';
import { submitReferral } from './submit-referral.js';
import { updateReferral } from './update-referral.js';

/** Referrals: all of them for DOJ, acknowledgements for whoever submitted, protected counts for everyone. */
export function referralResolvers(store: DojStore) {
  const counter = new ReferralCounter(store.referrals);
  return {
    Query: {
      referrals: (_, request, context) => listReferrals(store, request, context),
      referralCounts: (_, request, context, info) => counter.counts(request, context, info),
    },
    Mutation: {
      submitDOJReferral: change('submitReferral', 'referral', submitReferral(store)),
      updateDOJReferral: change('updateReferral', 'referral', updateReferral(store)),
    },
    Referral: {
      id: ({ _id }) => _id,
      state: (referral, _, context) => stateFor(referral, context),
      receivedOn: ({ steps }) => steps.find(({ state }) => state === 'RECEIVED')?.on ?? null,
      statutes: ({ statutes }) => statutes.map(statute),
      district: ({ district }) => judicialDistrict(district),
      publicCase: ({ publicCase }, _, { publicCases }) =>
        publicCase === null ? null : publicCases.load(publicCase),
      component: ({ component }, _, context, info) => forDojAlone(component, context, info),
      declination: ({ declination }, _, context, info) => forDojAlone(declination, context, info),
      sealedDocket: ({ sealedDocket }, _, context, info) =>
        forDojAlone(sealedDocket, context, info),
      version: ({ version }, _, context, info) => forDojAlone(version, context, info),
    },
    ReferralConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
