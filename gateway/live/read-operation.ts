import {
  GraphQLError,
  OperationTypeNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { pageQuery, type PageQuery } from './page-query.js';
import { rootFields } from './root-fields.js';

/** An operation as a client sends it. */
export interface OperationParams {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** A subscription that can be run: the query that answers a page of its events, and where it begins. */
export interface Subscription extends PageQuery {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The event behind which the client wants to begin; null where it did not say. */
  readonly after: string | null;
}

/** What a client sent: a subscription, a question about the schema, or errors that say what is wrong. */
export type ReadOperation =
  | { readonly kind: 'SUBSCRIPTION'; readonly subscription: Subscription }
  | { readonly kind: 'INTROSPECTION'; readonly document: DocumentNode }
  | { readonly kind: 'REFUSED'; readonly errors: readonly GraphQLError[] };

/** Reads an operation; the codes of what is wrong with it are those of `/graphql`. */
export function readOperation(schema: GraphQLSchema, params: OperationParams): ReadOperation {
  let document: DocumentNode;
  try {
    document = parse(params.query);
  } catch (error) {
    return refused('GRAPHQL_PARSE_FAILED', [asGraphqlError(error)]);
  }
  const invalid = problemsOf(schema, document);
  if (invalid.length > 0) return refused('GRAPHQL_VALIDATION_FAILED', invalid);
  const operation = getOperationAST(document, params.operationName);
  if (operation == null) {
    const message = 'Say by "operationName" which operation of the document is meant.';
    return refused('OPERATION_RESOLUTION_FAILURE', [new GraphQLError(message)]);
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    return readSubscription(schema, document, operation, params.variables ?? {});
  }
  if (isIntrospection(document, operation)) return { kind: 'INTROSPECTION', document };
  const message = 'Only subscriptions run here. Send queries and mutations to /graphql.';
  return refused('BAD_REQUEST', [new GraphQLError(message)]);
}

function problemsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document);
  } catch (error) {
    // The rule of the one field throws where a variable decides about that field.
    return [asGraphqlError(error)];
  }
}

function readSubscription(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  inputs: Readonly<Record<string, unknown>>,
): ReadOperation {
  const fields = rootFields(document, operation);
  const [field] = fields ?? [];
  if (fields === null || field === undefined) {
    const message = 'No directive can decide about the one field of a subscription.';
    return refused('BAD_USER_INPUT', [new GraphQLError(message)]);
  }
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, inputs);
  if (errors !== undefined) return refused('BAD_USER_INPUT', errors);
  const page = pageQuery(document, operation, fields);
  const variables = Object.fromEntries(
    Object.entries(inputs).filter(([name]) => page.variableNames.includes(name)),
  );
  const after = afterOf(schema, field, coerced);
  return { kind: 'SUBSCRIPTION', subscription: { ...page, variables, after } };
}

function afterOf(
  schema: GraphQLSchema,
  field: FieldNode,
  variables: Record<string, unknown>,
): string | null {
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (definition === undefined) return null;
  const { after } = getArgumentValues(definition, field, variables);
  return typeof after === 'string' ? after : null;
}

function isIntrospection(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return rootFields(document, operation)?.every(({ name }) => name.value.startsWith('__')) ?? false;
}

function refused(code: string, errors: readonly GraphQLError[]): ReadOperation {
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

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  throw error;
}
