import { agency, type AgencyId, type AgencyTypeName } from '../order/agencies.js';

/** An agency by its type and identifier, for the graph to go on from at whoever keeps it. */
export interface AgencyReference {
  readonly __typename: AgencyTypeName;
  readonly id: AgencyId;
}

export function agencyReference(id: AgencyId): AgencyReference {
  return { __typename: agency(id).typeName, id };
}
