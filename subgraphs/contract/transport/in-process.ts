import type { FormattedExecutionResult } from 'graphql';
import type { Subgraph } from '../subgraph.js';
import { SubgraphUnavailable } from './subgraph-request.js';
import type { SubgraphTransport } from './subgraph-request.js';

/** How long a subgraph may take to answer, where the caller sets no other limit. */
export const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Calls a subgraph that runs in this process. The answer belongs to the caller, who merges other
 * answers into it, so a subgraph that keeps answers must hand out copies. Closing the transport
 * leaves the subgraph running; whoever started it stops it.
 */
export function inProcessTransport(subgraph: Subgraph): SubgraphTransport {
  return {
    send: (request, limits) =>
      withDeadline(
        subgraph.execute(request),
        subgraph.name,
        limits?.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      ),
    close: () => Promise.resolve(),
  };
}

function withDeadline(
  answer: Promise<FormattedExecutionResult>,
  name: string,
  timeoutMs: number,
): Promise<FormattedExecutionResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SubgraphUnavailable(name, 'TIMEOUT')), timeoutMs);
    answer
      .then(resolve, (cause: unknown) =>
        reject(new SubgraphUnavailable(name, 'BAD_ANSWER', { cause })),
      )
      .finally(() => clearTimeout(timer));
  });
}
