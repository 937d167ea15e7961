import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type OperationDefinitionNode,
} from 'graphql';
import { CARRIES_A_QUERY } from './carried-query.js';

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

/** The variables that say how large a page is, or which query is carried: an operation's cost depends on nothing else. */
export function sizingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Field: ({ name, arguments: given = [] }) => {
      const sizing = given.filter(
        (one) => one.name.value === FIRST || name.value === CARRIES_A_QUERY,
      );
      for (const one of sizing) visit(one, { Variable: (each) => void names.add(each.name.value) });
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
