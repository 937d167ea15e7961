import {
  getOperationAST,
  NoFragmentCyclesRule,
  parse,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LONGEST_QUERY } from '../../subgraphs/omb/snapshots/snapshot-query.js';

/** The field that asks a query which it is given as text: what that costs, it costs. */
export const CARRIES_A_QUERY = 'snapshot';

/** An operation with what it is asked with. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query that a field carries; null where it carries none that could be asked. */
export function carriedQuery(
  schema: GraphQLSchema,
  { arguments: given = [] }: FieldNode,
  outer: Omit<AskedOperation, 'document'>,
): AskedOperation | null {
  const known = withDefaults(outer);
  const argument = (called: string): unknown => {
    const value = given.find(({ name }) => name.value === called)?.value;
    return value === undefined ? undefined : valueFromASTUntyped(value, known);
  };
  const document = parsed(argument('query'));
  if (document === null) return null;
  // Measuring fragments that lead to themselves would not end; the query is refused where it would be asked.
  if (validate(schema, document, [NoFragmentCyclesRule]).length > 0) return null;
  const operation = getOperationAST(document);
  if (operation == null) return null;
  return { document, operation, variables: { ...(argument('variables') as object | undefined) } };
}

function withDefaults({ operation, variables }: Omit<AskedOperation, 'document'>) {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined
      ? []
      : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

function parsed(text: unknown): DocumentNode | null {
  // A longer one is refused unread, and so is not read to be measured.
  if (typeof text !== 'string' || text.length > LONGEST_QUERY) return null;
  try {
    return parse(text);
  } catch {
    return null;
  }
}
