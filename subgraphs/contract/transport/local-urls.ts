import type { SubgraphName } from '../order/agencies.js';

/** The port of each subgraph that runs alone on one machine. */
export const SUBGRAPH_PORTS: Readonly<Record<SubgraphName, number>> = {
  treasury: 4001,
  nsa: 4002,
  cisa: 4003,
  omb: 4004,
  opm: 4005,
  doj: 4006,
};

/** The names of all subgraphs. */
export const SUBGRAPH_NAMES = Object.keys(SUBGRAPH_PORTS) as readonly SubgraphName[];

/** True when the text names a subgraph. */
export function isSubgraphName(text: string): text is SubgraphName {
  return Object.hasOwn(SUBGRAPH_PORTS, text);
}

/** Where the subgraphs are on one machine. */
export const LOCAL_URL_TEMPLATE = 'http://127.0.0.1:{port}/graphql';

/** Where a subgraph is, from a template with `{name}` and `{port}`. */
export function urlFromTemplate(template: string, name: SubgraphName): string {
  return template.replaceAll('{name}', name).replaceAll('{port}', String(SUBGRAPH_PORTS[name]));
}
