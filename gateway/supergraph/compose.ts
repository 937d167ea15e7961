import { composeServices } from '@apollo/composition';
import {
  lexicographicSortSchema,
  printSchema,
  type DocumentNode,
  type GraphQLError,
} from 'graphql';
import { withSubscription } from '../live/live-schema.js';

/** One subgraph as the composer takes it. */
export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** What the subgraphs make together. */
export interface ComposedGraph {
  /** For routers: who answers which field, and where each is. */
  readonly supergraphSdl: string;
  /** For clients: what can be asked, sorted by name so that a difference shows what changed. */
  readonly apiSchemaSdl: string;
}

/** The subgraphs contradict each other; the message says where, one line for each problem. */
export class CompositionFailed extends Error {
  override readonly name = 'CompositionFailed';
  constructor(readonly problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** Composes all subgraphs, or throws `CompositionFailed`. */
export function composeGraph(subgraphs: readonly SubgraphSource[]): ComposedGraph {
  const result = composeServices([...subgraphs]);
  if (result.errors !== undefined) throw new CompositionFailed(result.errors.map(problemOf));
  const apiSchema = withSubscription(result.schema.toAPISchema().toGraphQLJSSchema());
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSchemaSdl: `${printSchema(lexicographicSortSchema(apiSchema)).trimEnd()}\n`,
  };
}

/** Composes the supergraph of all subgraphs, or throws `CompositionFailed`. */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): string {
  return composeGraph(subgraphs).supergraphSdl;
}

function problemOf({ message, extensions }: GraphQLError): string {
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : 'COMPOSITION_ERROR';
  // The composer wraps long explanations; one problem stays one line.
  return `${code}: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
