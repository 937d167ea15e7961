import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { recordBehind } from './record-of.js';

/** What can be asked, changed or followed: a field of a root type. */
export interface RootField {
  readonly root: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** What uses a type: types that have it as a part, and root fields that take it or give records of it. */
export interface Uses {
  readonly types: ReadonlySet<string>;
  readonly rootFields: readonly RootField[];
}

const NOWHERE: Uses = { types: new Set(), rootFields: [] };

/** Answers what uses each type of a schema. */
export function usesOf(schema: GraphQLSchema): (typeName: string) => Uses {
  const types = new Map<string, Set<string>>();
  const rootFields = new Map<string, RootField[]>();
  const roots = rootTypes(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (roots.has(type.name)) continue;
    for (const used of namesIn(type)) entry(types, used, () => new Set()).add(type.name);
  }
  for (const root of roots.values()) {
    for (const field of Object.values(root.getFields())) {
      const given = recordBehind(getNamedType(field.type)).name;
      for (const name of new Set([given, ...namesInField(field)]))
        entry(rootFields, name, () => []).push({ root: root.name, field });
    }
  }
  return (name) => ({
    types: types.get(name) ?? NOWHERE.types,
    rootFields: rootFields.get(name) ?? NOWHERE.rootFields,
  });
}

/** The types with which an operation begins, by name. */
export function rootTypes(schema: GraphQLSchema): ReadonlyMap<string, GraphQLObjectType> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Map(roots.flatMap((root) => (root == null ? [] : [[root.name, root] as const])));
}

function namesIn(type: GraphQLNamedType): readonly string[] {
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => getNamedType(field.type).name);
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap(namesInField);
  return [];
}

function namesInField({ type, args }: GraphQLField<unknown, unknown>): readonly string[] {
  return [type, ...args.map((argument) => argument.type)].map((one) => getNamedType(one).name);
}

function entry<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  const value = map.get(name) ?? make();
  map.set(name, value);
  return value;
}
