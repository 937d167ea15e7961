import type { FormattedExecutionResult } from 'graphql';
import type { Spending } from '../identity/spending.js';

/** One GraphQL operation on its way to one subgraph, however it gets there. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** The signed statement of who asks (contract/identity); a subgraph refuses a request without one. */
  readonly assertion: string | undefined;
  /** Correlates the log lines of one public request over all processes. */
  readonly requestId?: string | undefined;
  /** What whoever asks has left to spend, where somebody counts. */
  readonly spending?: Spending | undefined;
}

/** How a request reaches a subgraph: in the same process or over HTTP; nothing else in the code knows which. */
export interface SubgraphTransport {
  send(
    request: SubgraphRequest,
    limits?: { readonly timeoutMs?: number },
  ): Promise<FormattedExecutionResult>;
  close(): Promise<void>;
}

/** The subgraph could not be asked at all (refused, timed out, gone). Carries no address: nobody outside may see one. */
export class SubgraphUnavailable extends Error {
  override readonly name = 'SubgraphUnavailable';
  constructor(
    readonly subgraph: string,
    readonly reason: 'UNREACHABLE' | 'TIMEOUT' | 'BAD_ANSWER',
    options?: ErrorOptions,
  ) {
    super(`The ${subgraph} subgraph could not be asked: ${reason}`, options);
  }
}
