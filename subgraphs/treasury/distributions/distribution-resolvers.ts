import { change } from '../../contract/writing/change.js';
import { underEmbargo } from '../embargoes/under-embargo.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { acknowledgeDistribution } from './acknowledge-distribution.js';
import { recordDistribution } from './record-distribution.js';

/** What was distributed of a case, to whom, and who has it. */
export function distributionResolvers(store: TreasuryStore) {
  const name = 'clearinghouseCase';
  return {
    Mutation: {
      createTreasuryDistribution: change('recordDistribution', name, recordDistribution(store)),
      confirmTreasuryDistribution: change(
        'acknowledgeDistribution',
        name,
        acknowledgeDistribution(store),
      ),
    },
    ClearinghouseCase: {
      distributions: (record, _, context, info) =>
        underEmbargo(record.distributions, record, context, info),
    },
  } satisfies Resolvers;
}
