import type { buildSubgraphSchema } from '@apollo/subgraph';

type SchemaModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>;

/** Resolvers by type and field, as the schema is built from; each map is checked against its generated types before. */
export type ResolverMap = NonNullable<SchemaModule['resolvers']>;

/** One map of several: later maps add fields to the types of earlier ones. */
export function mergeResolvers(...maps: readonly ResolverMap[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, resolvers] of Object.entries(map)) {
      merged[type] = isFieldMap(resolvers) ? Object.assign({}, merged[type], resolvers) : resolvers;
    }
  }
  return merged as ResolverMap;
}

function isFieldMap(resolvers: object): boolean {
  // A scalar is an instance of a class of graphql's, not a map of fields.
  return Object.getPrototypeOf(resolvers) === Object.prototype;
}
