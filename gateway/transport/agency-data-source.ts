import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { AssertionSigner } from '../../subgraphs/contract/identity/sign-assertions.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SubgraphUnavailable } from '../../subgraphs/contract/transport/subgraph-request.js';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';
import { askedWaitMs } from './asked-wait.js';
import type { AvailabilityLog } from './availability-log.js';
import { carrierOf } from './failed-fetch.js';
import type { FailedFetch } from './failed-fetch.js';
import type { GatewayContext } from './gateway-context.js';

/** How a fetch ended, for the metrics. */
export type FetchOutcome = 'OK' | 'ERRORS' | SubgraphUnavailable['reason'];

/** What one subgraph's data source is made of. */
export interface AgencyDataSourceOptions {
  readonly subgraph: SubgraphName;
  readonly transport: SubgraphTransport;
  readonly signer: AssertionSigner;
  readonly timeoutMs: number;
  readonly availability: AvailabilityLog;
  readonly onFetch: (subgraph: string, outcome: FetchOutcome, milliseconds: number) => void;
}

/** The gateway's answers, errors as data: a thrown one would reach the public with its address. */
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** One fetch of a plan: who asks and the request's id go along, nothing else does. */
export class AgencyDataSource implements GraphQLDataSource {
  constructor(private readonly options: AgencyDataSourceOptions) {}

  async process(process: GraphQLDataSourceProcessOptions): Promise<Answer> {
    if (!('incomingRequestContext' in process)) {
      throw new Error('Schemas and health are not asked through the data source');
    }
    const context = process.context as GatewayContext;
    // Only the plan is wanted, and it is made by now.
    if (context.onPlan !== undefined) return { data: null };
    const { subgraph, availability, onFetch } = this.options;
    const startedAt = performance.now();
    const fetch = {
      subgraph,
      operation: process.request.query ?? '',
      planPath: process.pathInIncomingRequest ?? [],
      representations: representationsOf(process.request.variables),
    };
    try {
      const answer = await this.#send(process.request, context, fetch.representations);
      const { data, errors, extensions } = answer;
      if (extensions !== undefined) context.disclosed.add(fetch, extensions);
      availability.reached(subgraph);
      onFetch(subgraph, errors === undefined ? 'OK' : 'ERRORS', performance.now() - startedAt);
      if (data && fetch.representations === undefined) context.trail.add(data);
      return { data: data ?? null, ...(errors && { errors: errors.map(carry(fetch)) }) };
    } catch (error) {
      onFetch(subgraph, outcomeOf(error), performance.now() - startedAt);
      return {
        data: null,
        errors: [carrierOf({ ...fetch, problem: this.#problem(error, context) })],
      };
    }
  }

  #problem(error: unknown, { requestId }: GatewayContext): FailedFetch['problem'] {
    const { subgraph, availability } = this.options;
    if (error instanceof SubgraphUnavailable) {
      availability.missed(subgraph, error, requestId);
      return { kind: 'UNAVAILABLE', reason: error.reason };
    }
    // A fault on our side of the fetch: without a code, it is logged and masked like any other.
    return { kind: 'ERROR', error: { message: String(error) } };
  }

  async #send(
    { query, variables, operationName }: GraphQLDataSourceProcessOptions['request'],
    { principal, requestId, spent: spending }: GatewayContext,
    representations: readonly unknown[] | undefined,
  ): Promise<FormattedExecutionResult> {
    const { subgraph, transport, signer, timeoutMs } = this.options;
    const assertion = await signer.sign(principal, subgraph);
    const result = await transport.send(
      { query: query ?? '', variables, operationName, assertion, requestId, spending },
      // An agency that was asked to wait is not late while it does.
      { timeoutMs: timeoutMs + askedWaitMs(query ?? '', variables) },
    );
    // Checked here because the gateway would throw an error that names neither agency nor place.
    if (representations !== undefined && result.data && !answersAll(result.data, representations)) {
      throw new SubgraphUnavailable(subgraph, 'BAD_ANSWER');
    }
    return result;
  }
}

function outcomeOf(error: unknown): FetchOutcome {
  return error instanceof SubgraphUnavailable ? error.reason : 'ERRORS';
}

function carry(
  fetch: Omit<FailedFetch, 'problem'>,
): (error: GraphQLFormattedError) => GraphQLFormattedError {
  return (error) => carrierOf({ ...fetch, problem: { kind: 'ERROR', error } });
}

function representationsOf(
  variables: Record<string, unknown> | undefined,
): readonly unknown[] | undefined {
  const representations = variables?.['representations'];
  return Array.isArray(representations) ? representations : undefined;
}

function answersAll(data: Record<string, unknown>, asked: readonly unknown[]): boolean {
  const entities = data['_entities'];
  return Array.isArray(entities) && entities.length === asked.length;
}
