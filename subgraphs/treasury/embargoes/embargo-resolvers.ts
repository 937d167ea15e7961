import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { embargoedOn } from './embargo.js';
import { proposeEmbargo } from './propose-embargo.js';
import { updateEmbargo } from './update-embargo.js';

/** The embargo of a case, as it stands today. */
export function embargoResolvers(store: TreasuryStore) {
  const name = 'clearinghouseCase';
  return {
    Mutation: {
      proposeTreasuryEmbargo: change('proposeEmbargo', name, proposeEmbargo(store)),
      updateTreasuryEmbargo: change('updateEmbargo', name, updateEmbargo(store)),
    },
    ClearinghouseCase: {
      embargo: (record, _, { today }) => {
        const { embargo } = embargoedOn(record, today);
        // Attacks under way should end an embargo; only what is public ends it by itself.
        const shouldEnd = record.publicFacts.endsWith('A') && embargo.state !== 'EXITED';
        return { ...embargo, shouldEnd, breached: embargo.endedBy === 'PUBLIC_BEFORE_TERM' };
      },
    },
  } satisfies Resolvers;
}
