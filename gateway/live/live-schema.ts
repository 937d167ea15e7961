import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendSchema, parse, type GraphQLSchema } from 'graphql';

const SUBSCRIPTION = parse(readFileSync(join(import.meta.dirname, 'subscription.graphql'), 'utf8'));

/**
 * The API schema with what can be followed live. The supergraph has no subscriptions, because each
 * event is answered by queries; a graph without events is left as it is.
 */
export function withSubscription(apiSchema: GraphQLSchema): GraphQLSchema {
  return hasEvents(apiSchema) ? extendSchema(apiSchema, SUBSCRIPTION) : apiSchema;
}

function hasEvents(schema: GraphQLSchema): boolean {
  return schema.getType('Event') !== undefined && schema.getType('EventFilter') !== undefined;
}
