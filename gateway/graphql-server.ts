import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from './logger.js';
import { knownOperations } from './pages/known-operations.js';
import type { FederatedGraph } from './transport/apollo-gateway.js';
import { MOST_TOKENS } from './operations/parse-operation.js';
import { refuseUnresolved } from './operations/refuse-unresolved.js';
import { markingHeaders } from './transport/marking-headers.js';
import type { GatewayContext } from './transport/gateway-context.js';
import { maskApolloError } from './transport/public-error.js';

/** One operation, as code in this process asks it. */
export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Builds and starts Apollo Server over the graph. */
export async function startGraphqlServer(
  { gateway }: FederatedGraph,
  logger: Logger,
  limits: ApolloServerPlugin<GatewayContext>,
): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    // The graph is public, and whoever builds on it needs to read what it is.
    introspection: true,
    csrfPrevention: true,
    persistedQueries: { cache: knownOperations() },
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    includeStacktraceInErrorResponses: false,
    formatError: maskApolloError,
    // Whoever starts the gateway handles signals, once, for everything in the process.
    stopOnTerminationSignals: false,
    plugins: [
      // The landing page would load from an outside host, and the reports go to one.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      markingHeaders,
      refuseUnresolved,
      limits,
    ],
  });
  await server.start();
  return server;
}

/** Runs one operation without HTTP. */
export async function runOperation(
  server: ApolloServer<GatewayContext>,
  { query, variables, operationName }: GraphRequest,
  context: GatewayContext,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(
    {
      query,
      ...(variables !== undefined && { variables: { ...variables } }),
      ...(operationName !== undefined && { operationName }),
    },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new Error('The gateway answers in one piece');
  return body.singleResult;
}
