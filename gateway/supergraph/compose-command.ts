import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { composeSupergraph } from './compose.js';
import { compareGenerated, writeGenerated, type GeneratedFile } from './generated-file.js';
import { routingUrls } from './routing-urls.js';

/** The composed file that is kept under version control. */
export const SUPERGRAPH_PATH = 'gateway/supergraph/supergraph.graphql';

/**
 * `compose [--out FILE] [--check] [--url nsa=http://…] [--url-template http://{name}:{port}/graphql]`:
 * writes the supergraph and, unless it goes elsewhere, each subgraph's whole schema into its own
 * folder; with `--check` only says whether they are up to date. Answers the supergraph's path.
 */
export async function runComposeCommand(
  args: readonly string[],
  sdlOf: Readonly<Record<SubgraphName, string>>,
): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
      url: { type: 'string', multiple: true, default: [] },
      'url-template': { type: 'string' },
    },
  });
  const urls = routingUrls(values.url, values['url-template']);
  const subgraphs = Object.entries(sdlOf) as [SubgraphName, string][];
  const path = values.out ?? SUPERGRAPH_PATH;
  const content = composeSupergraph(
    subgraphs.map(([name, sdl]) => ({ name, url: urls[name], typeDefs: parse(sdl) })),
  );
  const files: GeneratedFile[] = [{ path, content }];
  // A supergraph for another place leaves the tree as it is.
  if (values.out === undefined) files.push(...subgraphs.map(schemaFile));
  await (values.check ? compareGenerated(files) : writeGenerated(files));
  return path;
}

function schemaFile([name, content]: readonly [SubgraphName, string]): GeneratedFile {
  return { path: `subgraphs/${name}/generated/schema.graphql`, content };
}
