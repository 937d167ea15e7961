import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
// Sets APOLLO_TELEMETRY_DISABLED before a gateway is constructed: nothing here calls out.
import '../settings.js';
import type { AssertionSigner } from '../../subgraphs/contract/identity/sign-assertions.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';
import { DEFAULT_TIMEOUT_MS } from '../../subgraphs/contract/transport/in-process.js';
import type { Logger } from '../logger.js';
import { AgencyDataSource } from './agency-data-source.js';
import type { FetchOutcome } from './agency-data-source.js';
import { AvailabilityLog } from './availability-log.js';
import { completeErrors } from './complete-errors.js';
import type { GatewayContext } from './gateway-context.js';
import { enforcedBySubgraphs } from './own-enforcement.js';
import { internalError } from './public-error.js';

/** What the executor of the whole graph is made of. */
export interface FederatedGraphOptions {
  readonly supergraphSdl: string;
  /** By the subgraph's name in the supergraph. */
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly signer: AssertionSigner;
  readonly logger: Logger;
  /** Deadlines of a fetch by subgraph, where ten seconds are not right. */
  readonly timeoutsMs?: Readonly<Record<string, number | undefined>>;
  readonly onFetch: (subgraph: string, outcome: FetchOutcome, milliseconds: number) => void;
}

type ServerGateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<ServerGateway['load']>>['executor']>;

/** The graph as Apollo Server takes it, and the schema it shows once it is loaded. */
export interface FederatedGraph {
  readonly gateway: ServerGateway;
  schema(): GraphQLSchema;
}

/** Builds the executor. Apollo's gateway plans and merges; how it fetches and fails is ours. */
export function buildFederatedGraph(options: FederatedGraphOptions): FederatedGraph {
  const { supergraphSdl, logger } = options;
  const availability = new AvailabilityLog(logger);
  let schema: GraphQLSchema | undefined;
  const apollo = new ApolloGateway({
    supergraphSdl: enforcedBySubgraphs(supergraphSdl),
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => dataSource(name, options, availability),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) =>
      (requestContext.context as GatewayContext).onPlan?.(queryPlan),
  });
  apollo.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));

  return {
    schema() {
      if (schema === undefined) throw new Error('The graph is not loaded yet');
      return schema;
    },
    gateway: {
      onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
      stop: () => apollo.stop(),
      async load(loadOptions) {
        await apollo.load(loadOptions);
        return { executor: (request) => execute(apollo.executor, request, logger) };
      },
    },
  };
}

async function execute(
  executor: ApolloGateway['executor'],
  request: Parameters<Executor>[0],
  logger: Logger,
): ReturnType<Executor> {
  const context = request.context as GatewayContext;
  try {
    const result = completeErrors(await executor(request), context, logger);
    return context.disclosed.in(result, context);
  } catch (error) {
    logger.error({ err: error, requestId: context.requestId }, 'the gateway could not execute');
    return { errors: [internalError(context.requestId)] };
  }
}

function dataSource(
  name: string,
  options: FederatedGraphOptions,
  availability: AvailabilityLog,
): AgencyDataSource {
  const transport = options.transports[name];
  if (transport === undefined)
    throw new Error(`The supergraph names a subgraph without transport: ${name}`);
  return new AgencyDataSource({
    // A supergraph from elsewhere may have other names; an assertion's audience is simply that name.
    subgraph: name as SubgraphName,
    transport,
    signer: options.signer,
    timeoutMs: options.timeoutsMs?.[name] ?? DEFAULT_TIMEOUT_MS,
    availability,
    onFetch: options.onFetch,
  });
}
