import type { GraphContext } from '../graph/graph-context.js';
import { AGENCY_IDS, type AgencyId } from '../order/agencies.js';
import { onlyFor } from './audience.js';

/** The agencies whose own controlled information the caller may know. */
export function agenciesKnownInside({
  audiences,
}: Pick<GraphContext, 'audiences'>): readonly AgencyId[] {
  return AGENCY_IDS.filter((id) => audiences.includes(onlyFor(id)));
}
