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
import { authoritiesOf } from './authorities.js';
import { authorityText } from './authority.js';
import { markingsOf } from './markings.js';

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
  /** On what it rests: what it cites, else that of its record; in words where nothing is behind it. */
  readonly authority: string;
  /** How what it gives is marked; null for what is no field of an answer. */
  readonly marking: string | null;
  /** The version that brought it; null for what is not released yet. */
  readonly since: string | null;
  /** Null for what is not deprecated. */
  readonly deprecation: Deprecation | null;
}

/** That something is going to be removed. */
export interface Deprecation {
  /** What takes its place. */
  readonly reason: string;
  /** The version that said so first; null where no release has yet. */
  readonly since: string | null;
}

/** When things came and were deprecated, by their path, such as `Task.dueOn`. */
export interface Ages {
  readonly since: (path: string) => string | null;
  readonly deprecatedSince: (path: string) => string | null;
}

/** One type. */
export interface ReferenceType {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  /** Whether each record says by itself how it is marked; what does not is public. */
  readonly isMarked: boolean;
  readonly since: string | null;
  /** The agencies whose subgraphs answer any of it, the one that answers most first. */
  readonly owners: readonly string[];
  readonly interfaces: readonly string[];
  readonly members: readonly ReferenceMember[];
}

/** The whole schema, by name of type. */
export function schemaReference(
  apiSchemaSdl: string,
  supergraphSdl: string,
  { since, deprecatedSince }: Ages,
): ReadonlyMap<string, ReferenceType> {
  const provenance = fieldProvenance(supergraphSdl);
  const schema = buildSchema(apiSchemaSdl);
  const authorityOf = authoritiesOf(schema);
  const markingOf = markingsOf(schema);
  const types = Object.values(schema.getTypeMap()).filter(
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
      owners: ownersOf(members),
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
    const [typeName = parent] = parent.split('.');
    const reason = described.deprecationReason;
    const args = 'args' in described ? described.args : [];
    return {
      name: described.name,
      type: 'type' in described ? String(described.type) : null,
      namedType: 'type' in described ? getNamedType(described.type).name : null,
      description: described.description ?? '',
      arguments: args.map((argument) => member(argument, path)),
      ...provenance(parent, described.name),
      authority: authorityText(authorityOf(typeName, described)),
      marking: isField(described) ? markingOf(typeName, described) : null,
      // An argument is as old as it is worth telling: as its field.
      since: since(path) ?? (parent.includes('.') ? since(parent) : null),
      deprecation: reason == null ? null : { reason, since: deprecatedSince(path) },
    };
  }
}

function isField(
  described: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLEnumValue,
): described is GraphQLField<unknown, unknown> {
  return 'args' in described;
}

function ownersOf(members: readonly ReferenceMember[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const owner of members.flatMap(({ owners }) => owners))
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([owner]) => owner);
}

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'object';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  return isInputObjectType(type) ? 'input' : 'scalar';
}
