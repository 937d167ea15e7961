import type { GraphQLResolveInfo } from 'graphql';
import { agencyReference, type AgencyReference } from '../../contract/agency/agency-reference.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { OpmCyberWorkforceArgs, Resolvers } from '../generated/resolver-types.js';
import type { OpmContext } from '../opm-context.js';
import type { PlacementCounter } from '../placements/placement-counter.js';

/** The cyber workforce of each agency of the order, which OPM adds to what the agency says of itself. */
export function cyberWorkforceResolvers(counter: PlacementCounter) {
  const cyberWorkforce = async (
    { id }: AgencyReference,
    { quarter }: Partial<OpmCyberWorkforceArgs>,
    context: OpmContext,
    info: GraphQLResolveInfo,
  ) => {
    const [placements, seats] = await Promise.all([
      counter.at(id, quarter, context, info),
      context.seats.load(id),
    ]);
    const { total, ...rest } = placements;
    return { ...rest, placements: total, seats };
  };
  const ofAgency = (own: AgencyId) => ({
    __resolveReference: ({ id }: { readonly id: string }) =>
      id === own ? agencyReference(own) : null,
    cyberWorkforce,
  });
  return {
    // What every agency has of itself, OPM's own type has from the contract.
    OPM: { cyberWorkforce },
    Treasury: ofAgency('TREASURY'),
    NSA: ofAgency('NSA'),
    CISA: ofAgency('CISA'),
    OMB: ofAgency('OMB'),
    DOJ: ofAgency('DOJ'),
    CNSS: ofAgency('CNSS'),
    DepartmentOfWar: ofAgency('WAR'),
  } satisfies Resolvers;
}
