import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';

/** The port of each subgraph that runs alone on one machine. */
export const SUBGRAPH_PORTS: Readonly<Record<SubgraphName, number>> = {
  treasury: 4001,
  nsa: 4002,
  cisa: 4003,
  omb: 4004,
  opm: 4005,
  doj: 4006,
};

/** Where the subgraphs are on one machine. */
export const LOCAL_URL_TEMPLATE = 'http://127.0.0.1:{port}/graphql';

/** A URL that cannot be used; the message says how to state one. */
export class RoutingUrlError extends Error {
  override readonly name = 'RoutingUrlError';
}

/** The URLs of all subgraphs: from a template with `{name}` and `{port}`, some replaced one by one. */
export function routingUrls(
  replaced: readonly string[] = [],
  template: string = LOCAL_URL_TEMPLATE,
): Readonly<Record<SubgraphName, string>> {
  const urls: Record<SubgraphName, string> = { ...fromTemplate(template) };
  for (const assignment of replaced) {
    const [name, url] = split(assignment);
    if (!isSubgraphName(name)) {
      const known = Object.keys(SUBGRAPH_PORTS).join(', ');
      throw new RoutingUrlError(`--url ${assignment}: the name must be one of ${known}.`);
    }
    urls[name] = checked(url);
  }
  return urls;
}

function fromTemplate(template: string): Record<SubgraphName, string> {
  const url = (name: SubgraphName): string =>
    checked(template.replaceAll('{name}', name).replaceAll('{port}', String(SUBGRAPH_PORTS[name])));
  return {
    treasury: url('treasury'),
    nsa: url('nsa'),
    cisa: url('cisa'),
    omb: url('omb'),
    opm: url('opm'),
    doj: url('doj'),
  };
}

function split(assignment: string): readonly [string, string] {
  const at = assignment.indexOf('=');
  if (at < 1) throw new RoutingUrlError(`--url ${assignment}: write NAME=URL.`);
  return [assignment.slice(0, at), assignment.slice(at + 1)];
}

function isSubgraphName(name: string): name is SubgraphName {
  return Object.hasOwn(SUBGRAPH_PORTS, name);
}

function checked(url: string): string {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if (protocol === 'http:' || protocol === 'https:') return url;
  throw new RoutingUrlError(`${url} is not an http or https URL.`);
}
