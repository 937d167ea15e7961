import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentNode } from 'graphql';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { isMissing } from '../../subgraphs/contract/identity/key-files.js';
import { composeSupergraph } from './compose.js';
import { routingUrls } from './routing-urls.js';

/** The composed file that is kept under version control. */
export const SUPERGRAPH_PATH = 'gateway/supergraph/supergraph.graphql';

/** The file differs from what the subgraphs compose to. */
export class SupergraphOutdated extends Error {
  override readonly name = 'SupergraphOutdated';
}

/**
 * `compose [--out FILE] [--check] [--url nsa=http://…] [--url-template http://{name}:{port}/graphql]`:
 * writes the supergraph, or with `--check` only says whether the file is up to date. Answers the
 * file's path.
 */
export async function runComposeCommand(
  args: readonly string[],
  typeDefs: Readonly<Record<SubgraphName, DocumentNode>>,
): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: SUPERGRAPH_PATH },
      check: { type: 'boolean', default: false },
      url: { type: 'string', multiple: true, default: [] },
      'url-template': { type: 'string' },
    },
  });
  const urls = routingUrls(values.url, values['url-template']);
  const sdl = composeSupergraph(
    (Object.entries(typeDefs) as [SubgraphName, DocumentNode][]).map(([name, document]) => ({
      name,
      url: urls[name],
      typeDefs: document,
    })),
  );
  if (values.check) await compare(values.out, sdl);
  else await write(values.out, sdl);
  return values.out;
}

async function write(path: string, sdl: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, sdl);
}

async function compare(path: string, sdl: string): Promise<void> {
  const present = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (present !== sdl) {
    throw new SupergraphOutdated(
      `${path} is not what the subgraphs compose to: run npm run compose.`,
    );
  }
}
