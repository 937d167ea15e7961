import { agencyOfSubgraph, type SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';

const NAMES = new Map<string, SubgraphName>(
  SUBGRAPH_NAMES.map((name) => [agencyOfSubgraph(name).typeName, name]),
);
const NAME = new RegExp(`^[a-z]+(${[...NAMES.keys()].join('|')})[A-Z]`);

/** Whose mutation it is: each carries the agency's name behind its verb. */
export function subgraphOfMutation(mutation: string): SubgraphName {
  const subgraph = NAMES.get(NAME.exec(mutation)?.[1] ?? '');
  if (subgraph === undefined) throw new RangeError(`${mutation} is no mutation of an agency.`);
  return subgraph;
}
