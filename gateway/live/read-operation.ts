import {
  GraphQLError,
  OperationTypeNode,
  getArgumentValues,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import {
  coerceVariables,
  parseOperation,
  refusedOperation,
  type OperationParams,
  type ParsedOperation,
  type RefusedOperation,
} from '../operations/parse-operation.js';
import { pageQuery, type PageQuery } from './page-query.js';
import { rootFields } from './root-fields.js';

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
  | RefusedOperation;

/** Reads an operation; the codes of what is wrong with it are those of `/graphql`. */
export function readOperation(schema: GraphQLSchema, params: OperationParams): ReadOperation {
  const parsed = parseOperation(schema, params);
  if (parsed.kind === 'REFUSED') return parsed;
  const { document, operation } = parsed;
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    return readSubscription(schema, parsed, params.variables ?? {});
  }
  if (isIntrospection(document, operation)) return { kind: 'INTROSPECTION', document };
  const message = 'Only subscriptions run here. Send queries and mutations to /graphql.';
  return refusedOperation('BAD_REQUEST', [new GraphQLError(message)]);
}

function readSubscription(
  schema: GraphQLSchema,
  { document, operation }: ParsedOperation,
  inputs: Readonly<Record<string, unknown>>,
): ReadOperation {
  const fields = rootFields(document, operation);
  const [field] = fields ?? [];
  if (fields === null || field === undefined) {
    const message = 'No directive can decide about the one field of a subscription.';
    return refusedOperation('BAD_USER_INPUT', [new GraphQLError(message)]);
  }
  const coerced = coerceVariables(schema, operation, inputs);
  if (coerced.kind === 'REFUSED') return coerced;
  const page = pageQuery(document, operation, fields);
  const variables = Object.fromEntries(
    Object.entries(inputs).filter(([name]) => page.variableNames.includes(name)),
  );
  const after = afterOf(schema, field, coerced.values);
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
