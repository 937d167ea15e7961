import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';

const FIRST = 'first';

/** How many elements a field was asked for; null where it has no pages. */
export function pageSizeOf(
  { args }: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const argument = args.find(({ name }) => name === FIRST);
  if (argument === undefined) return null;
  const value = given.find(({ name }) => name.value === FIRST)?.value;
  if (value?.kind === Kind.INT) return sizeOf(Number(value.value));
  if (value?.kind === Kind.VARIABLE) {
    const { value: name } = value.name;
    const asked = variables[name] ?? defaultOf(operation, name);
    if (typeof asked === 'number') return sizeOf(asked);
  }
  return sizeOf(Number(argument.defaultValue));
}

/** The variables that say how large a page is: an operation's cost depends on nothing else. */
export function pageSizeVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === FIRST && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function defaultOf({ variableDefinitions = [] }: OperationDefinitionNode, name: string): unknown {
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  const { defaultValue } = definition ?? {};
  return defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined;
}

// A size that the list will refuse costs no less for it, and never less than nothing.
function sizeOf(asked: number): number {
  return Number.isFinite(asked) ? Math.max(0, asked) : 0;
}
