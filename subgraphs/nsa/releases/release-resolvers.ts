import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import type { NamedPower } from '../../contract/powers/power.js';
import { propose } from '../../contract/powers/propose.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';

/** The release of fields, one by one. */
export function releaseResolvers(release: NamedPower) {
  return {
    Mutation: {
      proposeNSAFieldRelease: change(
        'proposeFieldRelease',
        'proposal',
        withoutLeaveToRelease(propose(release)),
      ),
    },
  } satisfies Resolvers;
}
