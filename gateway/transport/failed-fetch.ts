import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphUnavailable } from '../../subgraphs/contract/transport/subgraph-request.js';
import type { ResponsePath } from './answer-trail.js';

/** A fetch of the plan that failed, or one error of its answer. */
export interface FailedFetch {
  readonly subgraph: string;
  /** The text sent to the subgraph; for the path only, never shown. */
  readonly operation: string;
  /** The plan's path, such as `agencies.@`; empty for a root fetch. */
  readonly planPath: ResponsePath;
  /** The entities asked for; undefined for a root fetch. */
  readonly representations: readonly unknown[] | undefined;
  readonly problem:
    | { readonly kind: 'UNAVAILABLE'; readonly reason: SubgraphUnavailable['reason'] }
    | { readonly kind: 'ERROR'; readonly error: GraphQLFormattedError };
}

const FAILED_FETCH: unique symbol = Symbol('failed fetch');

/**
 * Carries a failure through the gateway, which copies extensions and makes up a path that is wrong
 * for lists of several types. The symbol keeps it out of any JSON.
 */
export function carrierOf(failure: FailedFetch): GraphQLFormattedError {
  const extensions = { code: 'FETCH_FAILED', [FAILED_FETCH]: failure };
  return { message: 'A fetch failed', extensions };
}

/** The failure that an error carries, if it carries one. */
export function carriedFailure(error: { readonly extensions?: object }): FailedFetch | undefined {
  const extensions: { [FAILED_FETCH]?: FailedFetch } = error.extensions ?? {};
  return extensions[FAILED_FETCH];
}
