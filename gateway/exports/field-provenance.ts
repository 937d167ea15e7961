import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Whose a field is, and what takes a right to read it. */
export interface Provenance {
  /** The agencies whose subgraphs answer it. */
  readonly owners: readonly string[];
  /** The rights that open it, by the names of the schema; none where everyone may ask. */
  readonly rights: readonly string[];
}

const NOBODYS: Provenance = { owners: [], rights: [] };

/** Answers whose a field is, as the supergraph says it. */
export function fieldProvenance(
  supergraphSdl: string,
): (typeName: string, fieldName: string) => Provenance {
  const found = new Map<string, Provenance>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      found.set(`${definition.name.value}.${field.name.value}`, provenanceOf(definition, field));
    }
  }
  return (typeName, fieldName) => found.get(`${typeName}.${fieldName}`) ?? NOBODYS;
}

function provenanceOf(
  type: ObjectTypeDefinitionNode,
  { directives = [] }: FieldDefinitionNode,
): Provenance {
  const stated = named(directives, 'join__field').filter(({ external }) => external !== true);
  const graphs = (stated.length > 0 ? stated : named(type.directives ?? [], 'join__type')).map(
    ({ graph }) => graph,
  );
  const rights = named(directives, 'policy').flatMap(({ policies }) => policies as string[][]);
  return { owners: [...new Set(graphs.map(String))], rights: [...new Set(rights.flat())] };
}

function named(
  directives: readonly ConstDirectiveNode[],
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(
        given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
      ),
    );
}
