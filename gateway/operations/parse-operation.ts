import {
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { whichOperation } from './which-operation.js';

/** An operation as a client sends it. */
export interface OperationParams {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Errors that say what is wrong with an operation, with the codes of `/graphql`. */
export interface RefusedOperation {
  readonly kind: 'REFUSED';
  readonly errors: readonly GraphQLError[];
}

/** An operation that the schema has, and the document that it stands in. */
export interface ParsedOperation {
  readonly kind: 'OPERATION';
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * How many words and signs a document may have. Comparing the fields of a longer one with one another,
 * as validation does, would take longer than any answer.
 */
export const MOST_TOKENS = 5_000;

/** Parses a document, validates it, and finds the operation that is meant. */
export function parseOperation(
  schema: GraphQLSchema,
  { query, operationName }: OperationParams,
): ParsedOperation | RefusedOperation {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    return refusedOperation('GRAPHQL_PARSE_FAILED', [asGraphqlError(error)]);
  }
  const invalid = problemsOf(schema, document);
  if (invalid.length > 0) return refusedOperation('GRAPHQL_VALIDATION_FAILED', invalid);
  const operation = getOperationAST(document, operationName);
  if (operation != null) return { kind: 'OPERATION', document, operation };
  const message = whichOperation(document, operationName);
  return refusedOperation('OPERATION_RESOLUTION_FAILURE', [new GraphQLError(message)]);
}

/** The variables of an operation as its types have them. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  inputs: Readonly<Record<string, unknown>>,
): { readonly kind: 'VARIABLES'; readonly values: Record<string, unknown> } | RefusedOperation {
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, inputs);
  return errors === undefined
    ? { kind: 'VARIABLES', values: coerced }
    : refusedOperation('BAD_USER_INPUT', errors);
}

/** A refusal whose errors all have one code. */
export function refusedOperation(code: string, errors: readonly GraphQLError[]): RefusedOperation {
  const coded = errors.map(
    ({ message, nodes, source, positions }) =>
      new GraphQLError(message, {
        nodes: nodes ?? null,
        source: source ?? null,
        positions: positions ?? null,
        extensions: { code },
      }),
  );
  return { kind: 'REFUSED', errors: coded };
}

function problemsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document);
  } catch (error) {
    // The rule of a subscription's one field throws where a variable decides about that field.
    return [asGraphqlError(error)];
  }
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  throw error;
}
