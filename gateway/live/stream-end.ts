import { GraphQLError } from 'graphql';
import { ERROR_CODES } from '../transport/public-error.js';

/** Why a stream ends before its client ends it. */
export type StreamEndReason = 'CLIENT_GONE' | 'STOPPING' | 'TOKEN_ENDED' | 'SLOW_CONSUMER';

// A stream that ends because the gateway stops says nothing, and is not complete: then clients connect again by themselves.
const ERRORS: Readonly<Partial<Record<StreamEndReason, GraphQLError>>> = {
  TOKEN_ENDED: error(
    ERROR_CODES.UNAUTHENTICATED,
    'The token is not valid any more. Get a new one, and connect again with the last id as Last-Event-ID.',
  ),
  SLOW_CONSUMER: error(
    ERROR_CODES.SLOW_CONSUMER,
    'Events came faster than they were read. Connect again with the last id as Last-Event-ID; select less, or filter.',
  ),
};

/** Ends a stream, for a reason; the first reason stands. */
export function endAs(ending: AbortController, reason: StreamEndReason): void {
  ending.abort(reason);
}

/** The last thing that a stream says, where there is something to say. */
export function lastWordOf(reason: unknown): { readonly errors: readonly GraphQLError[] } | null {
  const last = ERRORS[reason as StreamEndReason];
  return last === undefined ? null : { errors: [last] };
}

function error(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
