import { isListType, getNullableType, isObjectType, type GraphQLOutputType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';

/** The page of a list that a field answers; null for any other field. */
export function connectionTypeOf(output: GraphQLOutputType): GraphQLObjectType | null {
  const type = getNullableType(output);
  if (!isObjectType(type)) return null;
  const { pageInfo, nodes } = type.getFields();
  return pageInfo !== undefined && nodes !== undefined && isListType(getNullableType(nodes.type))
    ? type
    : null;
}
