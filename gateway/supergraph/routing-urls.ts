import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import {
  LOCAL_URL_TEMPLATE,
  SUBGRAPH_NAMES,
  isSubgraphName,
  urlFromTemplate,
} from '../../subgraphs/contract/transport/local-urls.js';

/** A URL that cannot be used; the message says how to state one. */
export class RoutingUrlError extends Error {
  override readonly name = 'RoutingUrlError';
}

/** The URLs of all subgraphs: from a template with `{name}` and `{port}`, some replaced one by one. */
export function routingUrls(
  replaced: readonly string[] = [],
  template: string = LOCAL_URL_TEMPLATE,
): Readonly<Record<SubgraphName, string>> {
  const urls = Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, checked(urlFromTemplate(template, name))]),
  ) as Record<SubgraphName, string>;
  for (const assignment of replaced) {
    const [name, url] = split(assignment);
    if (!isSubgraphName(name)) {
      const known = SUBGRAPH_NAMES.join(', ');
      throw new RoutingUrlError(`--url ${assignment}: the name must be one of ${known}.`);
    }
    urls[name] = checked(url);
  }
  return urls;
}

function split(assignment: string): readonly [string, string] {
  const at = assignment.indexOf('=');
  if (at < 1) throw new RoutingUrlError(`--url ${assignment}: write NAME=URL.`);
  return [assignment.slice(0, at), assignment.slice(at + 1)];
}

function checked(url: string): string {
  const { protocol } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if (protocol === 'http:' || protocol === 'https:') return url;
  throw new RoutingUrlError(`${url} is not an http or https URL.`);
}
