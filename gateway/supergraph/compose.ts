import { composeServices } from '@apollo/composition';
import type { DocumentNode, GraphQLError } from 'graphql';

/** One subgraph as the composer takes it. */
export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** The subgraphs contradict each other; the message says where, one line for each problem. */
export class CompositionFailed extends Error {
  override readonly name = 'CompositionFailed';
  constructor(readonly problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** Composes the supergraph of all subgraphs, or throws `CompositionFailed`. */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): string {
  const result = composeServices([...subgraphs]);
  if (result.errors !== undefined) throw new CompositionFailed(result.errors.map(problemOf));
  return `${result.supergraphSdl.trimEnd()}\n`;
}

function problemOf({ message, extensions }: GraphQLError): string {
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'COMPOSITION_ERROR';
  // The composer wraps long explanations; one problem stays one line.
  return `${code}: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
