import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import {
  AGENCY_IDS,
  agenciesKeptBy,
  subgraphOf,
  type AgencyId,
} from '../../subgraphs/contract/order/agencies.js';
import { callers } from '../../subgraphs/contract/policy/rights.js';

/** Everyone who may come for an agency's records: each kind of caller, of that agency and of others. */
export function columnsFor(agency: AgencyId): ReadonlyMap<string, Principal> {
  return new Map(
    [agency, ...others(agency)].flatMap((own) =>
      callers(own).map(([caller, principal]) => [named(caller, principal), principal] as const),
    ),
  );
}

function named(caller: string, { agency }: Principal): string {
  return agency === null ? caller : `${caller}, of ${agency}`;
}

/** The next agency of another subgraph, and where the subgraph keeps more than one, the next of those. */
function others(agency: AgencyId): readonly AgencyId[] {
  const kept = agenciesKeptBy(subgraphOf(agency)).map(({ id }) => id);
  const elsewhere = [agency, ...AGENCY_IDS.filter((id) => !kept.includes(id))];
  elsewhere.sort((a, b) => AGENCY_IDS.indexOf(a) - AGENCY_IDS.indexOf(b));
  const next = [after(agency, elsewhere), after(agency, kept)];
  return next.filter((other) => other !== agency);
}

function after(agency: AgencyId, ring: readonly AgencyId[]): AgencyId {
  return ring[(ring.indexOf(agency) + 1) % ring.length] ?? agency;
}
