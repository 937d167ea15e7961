import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print } from 'graphql';
import type { SubgraphSource } from '../gateway/supergraph/compose.js';

/** Beside the compiled code, which a change of the composer makes anew. */
const FOLDER = 'dist/composed';

/**
 * The supergraph of these subgraphs, composed by the first test file that needs it: composing took a
 * quarter of what opening a stage costs, and the same schemas compose to the same supergraph.
 */
export async function composedOnce(subgraphs: readonly SubgraphSource[]): Promise<string> {
  const sources = subgraphs.map(({ name, url, typeDefs }) => [name, url, textOf(typeDefs)]);
  const digest = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
  const kept = join(FOLDER, `${digest}.graphql`);
  const found = await readFile(kept, 'utf8').catch(() => null);
  if (found !== null) return found;
  const { composeSupergraph } = await import('../gateway/supergraph/compose.js');
  const composed = composeSupergraph(subgraphs);
  await mkdir(FOLDER, { recursive: true });
  // Other files compose at the same moment: each puts the whole file there, or none of it.
  const written = `${kept}.${randomUUID()}`;
  await writeFile(written, composed);
  await rename(written, kept);
  return composed;
}

function textOf(typeDefs: SubgraphSource['typeDefs']): string {
  return typeDefs.loc?.source.body ?? print(typeDefs);
}
