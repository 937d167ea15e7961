import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { subgraphSdl } from '../../subgraphs/contract/graph/subgraph-sdl.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { runComposeCommand } from './compose-command.js';

const SUBGRAPHS = join(import.meta.dirname, '..', '..', 'subgraphs');

// `npm run compose`: each subgraph's whole schema into its own folder, then the supergraph of all.
try {
  const typeDefs: Partial<Record<SubgraphName, DocumentNode>> = {};
  for (const name of SUBGRAPH_NAMES) {
    const sdl = subgraphSdl(name, join(SUBGRAPHS, name));
    await mkdir(`subgraphs/${name}/generated`, { recursive: true });
    await writeFile(`subgraphs/${name}/generated/schema.graphql`, sdl);
    typeDefs[name] = parse(sdl);
  }
  const path = await runComposeCommand(
    process.argv.slice(2),
    typeDefs as Record<SubgraphName, DocumentNode>,
  );
  process.stdout.write(`${path}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
