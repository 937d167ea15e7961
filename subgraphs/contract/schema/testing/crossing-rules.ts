import { Kind, print, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { fieldsByType, fieldsNodes, isNullableThroughout, namedType } from './schema-elements.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * Design rule 1, as far as a schema can tell: an agency that is down costs its own fields and nothing
 * around them, so whatever may have to be fetched elsewhere can be null. That is
 * - every root field;
 * - a field whose type is here only as a reference (nothing but its key), and each entry of a list of such;
 * - a field of an entity that another subgraph of the same entity does not have.
 */
export function fieldsThatMustBeNullable(
  schemas: Readonly<Record<string, DocumentNode>>,
): readonly string[] {
  const partsOf = entityParts(schemas);
  return Object.entries(schemas).flatMap(([subgraph, schema]) => {
    const references = referencesIn(schema);
    return [...fieldsByType(schema)].flatMap(([type, fields]) =>
      fields
        .filter(({ type: of }) => !isNullableThroughout(of))
        .filter((field) => {
          const mayBeAway = ROOTS.includes(type) && field.type.kind === Kind.NON_NULL_TYPE;
          const isReference = references.has(namedType(field.type));
          return mayBeAway || isReference || isElsewhere(field, partsOf.get(type) ?? []);
        })
        .map(({ name }) => `${subgraph}: ${type}.${name.value}`),
    );
  });
}

/**
 * For each entity, the names of the fields that each subgraph which keeps a part of it has. Where a
 * subgraph only adds to what it refers to, the reference can be null already, and what is added must be.
 */
function entityParts(schemas: Readonly<Record<string, DocumentNode>>) {
  const parts = new Map<string, ReadonlySet<string>[]>();
  for (const schema of Object.values(schemas)) {
    const references = referencesIn(schema);
    const fields = fieldsByType(schema);
    for (const entity of keyed(schema)) {
      if (references.has(entity) || onlyAdds(schema, entity, schemas)) continue;
      const names = new Set(fields.get(entity)?.map(({ name }) => name.value));
      parts.set(entity, [...(parts.get(entity) ?? []), names]);
    }
  }
  return parts;
}

/** Whether a subgraph refers to an entity and adds fields to it that no other subgraph has. */
function onlyAdds(
  schema: DocumentNode,
  entity: string,
  schemas: Readonly<Record<string, DocumentNode>>,
): boolean {
  const isReference = fieldsNodes(schema).some(
    ({ name, directives = [] }) =>
      name.value === entity && directives.some((key) => print(key).includes('resolvable: false')),
  );
  const key = keyFieldsOf(schema, entity);
  const namesIn = (one: DocumentNode) =>
    (fieldsByType(one).get(entity) ?? []).map(({ name }) => name.value);
  const elsewhere = Object.values(schemas)
    .filter((other) => other !== schema)
    .flatMap(namesIn);
  return isReference && namesIn(schema).every((name) => name === key || !elsewhere.includes(name));
}

function isElsewhere(
  { name, type }: FieldDefinitionNode,
  parts: readonly ReadonlySet<string>[],
): boolean {
  return type.kind === Kind.NON_NULL_TYPE && parts.some((part) => !part.has(name.value));
}

/** Entities of which a subgraph has nothing but the key. */
function referencesIn(schema: DocumentNode): ReadonlySet<string> {
  const fields = fieldsByType(schema);
  const references = [...keyed(schema)].filter((entity) => {
    const names = fields.get(entity)?.map(({ name }) => name.value);
    return names?.join(' ') === keyFieldsOf(schema, entity);
  });
  return new Set(references);
}

function keyed(schema: DocumentNode): ReadonlySet<string> {
  const names = fieldsNodes(schema)
    .filter(({ name }) => keyFieldsOf(schema, name.value) !== undefined)
    .map(({ name }) => name.value);
  return new Set(names);
}

function keyFieldsOf(schema: DocumentNode, entity: string): string | undefined {
  const key = fieldsNodes(schema)
    .filter(({ name }) => name.value === entity)
    .flatMap(({ directives = [] }) => directives)
    .find(({ name }) => name.value === 'key');
  const value = key?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
