import { getOperationAST, parse, type GraphQLError, type GraphQLSchema } from 'graphql';
import { measureOperation } from '../limits/measure-operation.js';
import { tooLarge } from '../limits/over-limit.js';
import type { RequestLimits } from '../limits/request-limits.js';
import type { Subscription } from './read-operation.js';

/** How many events of a stream are asked for at once, and what each of them costs. */
export interface StreamSize {
  readonly pageSize: number;
  /** In points: what one more event makes a page cost. */
  readonly costOfEvent: number;
}

/**
 * Measures what a stream asks for: as many events at once as one request may cost, and so many at most.
 * A selection of which not even one event fits is too large.
 */
export function sizeOfStream(
  schema: GraphQLSchema,
  { query, variables, firstVariable }: Subscription,
  limits: RequestLimits,
  mostEvents: number,
): StreamSize | GraphQLError {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('A page of events is one query');
  const sizeOf = (events: number) =>
    measureOperation(schema, document, operation, { ...variables, [firstVariable]: events });
  const one = sizeOf(1);
  const problem = tooLarge(one, limits);
  if (problem !== null) return problem;
  const costOfEvent = sizeOf(2).cost - one.cost;
  const others = Math.floor((limits.cost - one.cost) / costOfEvent);
  return { pageSize: Math.min(mostEvents, 1 + others), costOfEvent };
}
