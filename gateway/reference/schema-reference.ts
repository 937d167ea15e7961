import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
} from 'graphql';
import { fieldProvenance } from '../exports/field-provenance.js';
import { citedAuthorities } from './cited-authorities.js';

/** What kind of type it is, in the words of GraphQL. */
export type TypeKind = 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

/** One field, input field or value. */
export interface ReferenceMember {
  readonly name: string;
  /** How its type is written; null for a value of an enum. */
  readonly type: string | null;
  /** The type behind lists and non-null, for a link; null for a value of an enum. */
  readonly namedType: string | null;
  readonly description: string;
  readonly arguments: readonly ReferenceMember[];
  /** The agencies whose subgraphs answer it. */
  readonly owners: readonly string[];
  /** The rights that it takes, beside what each record's marking asks for. */
  readonly rights: readonly string[];
  readonly authorities: readonly string[];
  /** The version that brought it; null for what is not released yet. */
  readonly since: string | null;
  readonly deprecation: string | null;
}

/** One type. */
export interface ReferenceType {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  /** Whether each record says by itself how it is marked; what does not is public. */
  readonly isMarked: boolean;
  readonly since: string | null;
  readonly interfaces: readonly string[];
  readonly members: readonly ReferenceMember[];
}

/** The whole schema, by name of type. */
export function schemaReference(
  apiSchemaSdl: string,
  supergraphSdl: string,
  since: (path: string) => string | null,
): ReadonlyMap<string, ReferenceType> {
  const provenance = fieldProvenance(supergraphSdl);
  const types = Object.values(buildSchema(apiSchemaSdl).getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return new Map(types.map((type) => [type.name, referenceType(type)]));

  function referenceType(type: GraphQLNamedType): ReferenceType {
    const members = membersOf(type);
    return {
      name: type.name,
      kind: kindOf(type),
      description: type.description ?? '',
      isMarked: members.some(({ name }) => name === 'marking'),
      since: since(type.name),
      interfaces:
        isObjectType(type) || isInterfaceType(type)
          ? type.getInterfaces().map(({ name }) => name)
          : [],
      members,
    };
  }

  function membersOf(type: GraphQLNamedType): readonly ReferenceMember[] {
    if (isEnumType(type)) return type.getValues().map((value) => member(value, type.name));
    if (isUnionType(type)) return [];
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      return Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(
        type.getFields(),
      ).map((field) => member(field, type.name));
    return [];
  }

  function member(
    described: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLEnumValue,
    parent: string,
  ): ReferenceMember {
    const path = `${parent}.${described.name}`;
    const args = 'args' in described ? described.args : [];
    return {
      name: described.name,
      type: 'type' in described ? String(described.type) : null,
      namedType: 'type' in described ? getNamedType(described.type).name : null,
      description: described.description ?? '',
      arguments: args.map((argument) => member(argument, path)),
      ...provenance(parent, described.name),
      authorities: citedAuthorities(described.description),
      // An argument is as old as it is worth telling: as its field.
      since: since(path) ?? (parent.includes('.') ? since(parent) : null),
      deprecation: described.deprecationReason ?? null,
    };
  }
}

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'object';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  return isInputObjectType(type) ? 'input' : 'scalar';
}
