import { AGENCIES } from '../../subgraphs/contract/order/agencies.js';

/** How an error names the agency whose subgraph failed. */
export interface AgencyName {
  readonly id: string;
  readonly shortName: string;
}

/** The agency that owns a subgraph; a subgraph of another supergraph goes by its own name. */
export function agencyNameOf(subgraph: string): AgencyName {
  const owner = AGENCIES.find((agency) => agency.subgraph === subgraph);
  if (owner === undefined) return { id: subgraph, shortName: subgraph };
  return { id: owner.id, shortName: owner.typeName };
}
