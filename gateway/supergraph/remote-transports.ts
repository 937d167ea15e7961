import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode, EnumTypeDefinitionNode } from 'graphql';
import { httpTransport } from '../../subgraphs/contract/transport/http.js';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';

/** Where a supergraph says that each of its subgraphs is, by name. */
export function subgraphUrls(supergraphSdl: string): Readonly<Record<string, string>> {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs === undefined) throw new Error('The file is not a composed supergraph.');
  const urls: Record<string, string> = {};
  for (const { directives } of graphs.values ?? []) {
    const graph = directives?.find(({ name }) => name.value === 'join__graph');
    const name = argument(graph, 'name');
    const url = argument(graph, 'url');
    if (name === undefined || !url) {
      throw new Error(`The supergraph states no URL for the subgraph ${name ?? 'without a name'}.`);
    }
    urls[name] = url;
  }
  return urls;
}

/** Reaches every subgraph of a supergraph over HTTP, where the supergraph says it is. */
export function remoteTransports(
  supergraphSdl: string,
): Readonly<Record<string, SubgraphTransport>> {
  return Object.fromEntries(
    Object.entries(subgraphUrls(supergraphSdl)).map(([name, url]) => [
      name,
      httpTransport({ name, url }),
    ]),
  );
}

function argument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
