import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** A type that has fields to read. */
export type Readable = GraphQLObjectType | GraphQLInterfaceType;

// By these a record is referred to from elsewhere; what has none of them is a part of another.
const IDENTIFIERS = ['id', 'citation', 'cveId'];

/** True for a type whose fields can be read. */
export function isReadable(type: GraphQLNamedType): type is Readable {
  return isObjectType(type) || isInterfaceType(type);
}

/** True for a record of its own, which other records only refer to. */
export function isRecord(type: GraphQLNamedType): type is Readable {
  return isReadable(type) && IDENTIFIERS.some((name) => name in type.getFields());
}

/** What a wrapper is about: the records of a page or of its edges, the record of a payload; else the type itself. */
export function recordBehind(type: GraphQLNamedType): GraphQLNamedType {
  if (!isReadable(type)) return type;
  const { nodes, node, ...others } = type.getFields();
  if (type.name.endsWith('Connection') && nodes) return named(nodes.type);
  if (type.name.endsWith('Edge') && node) return named(node.type);
  if (!type.name.endsWith('Payload')) return type;
  const record = Object.values(others).find(({ name }) => name !== 'userErrors');
  return record === undefined ? type : named(record.type);
}

function named(type: GraphQLOutputType): GraphQLNamedType {
  return getNamedType(type);
}
