import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { stateVendorStatus } from './state-vendor-status.js';

/** What vendors say of their own products. */
export function vendorStatusResolvers(store: TreasuryStore) {
  const name = 'clearinghouseCase';
  return {
    Mutation: {
      updateTreasuryVendorStatus: change('stateVendorStatus', name, stateVendorStatus(store)),
    },
  } satisfies Resolvers;
}
