import { change } from '../../contract/writing/change.js';
import { underEmbargo } from '../embargoes/under-embargo.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { submitFix } from './submit-fix.js';

/** Fixes, given by vendors and by nobody else. */
export function fixResolvers(store: TreasuryStore) {
  return {
    Mutation: {
      submitTreasuryFix: change('submitFix', 'clearinghouseCase', submitFix(store)),
    },
    ClearinghouseCase: {
      fixes: (record, _, context, info) => underEmbargo(record.fixes, record, context, info),
    },
  } satisfies Resolvers;
}
