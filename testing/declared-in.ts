import { Kind, parse } from 'graphql';
import { schemasOfSubgraphs } from '../gateway/supergraph/schemas-of-subgraphs.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';

/** The names of the fields of an input, or of the values of an enum, as a subgraph declares them. */
export function declaredIn(subgraph: SubgraphName, typeName: string): readonly string[] {
  const names = parse(schemasOfSubgraphs()[subgraph]).definitions.flatMap((definition) => {
    const { kind } = definition;
    if (kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value === typeName)
      return (definition.fields ?? []).map(({ name }) => name.value);
    if (kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === typeName)
      return (definition.values ?? []).map(({ name }) => name.value);
    return [];
  });
  if (names.length === 0) throw new RangeError(`${subgraph} declares no ${typeName}`);
  return names;
}
