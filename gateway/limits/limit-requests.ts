import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../transport/gateway-context.js';
import type { Budgets } from './budgets.js';
import { OperationSizes } from './operation-sizes.js';
import { rateLimitHeaders, spent, tooLarge } from './over-limit.js';
import type { RequestLimits } from './request-limits.js';

/**
 * Refuses what is too large before anything of it is asked, and takes what the rest costs from the hour
 * of whoever asks. The gateway's own questions cost nobody anything.
 */
export function limitRequests(
  limits: RequestLimits,
  budgets: Budgets,
): ApolloServerPlugin<GatewayContext> {
  let sizes: OperationSizes | undefined;
  const sizesOf = (schema: GraphQLSchema) => (sizes ??= new OperationSizes(schema));
  return {
    requestDidStart: () =>
      Promise.resolve({
        // Not a rule of validation: Apollo Server gives those a code of its own.
        didResolveOperation({ schema, document, operation, request, contextValue }) {
          // Where none was chosen there is nothing to measure, and the request is refused for that.
          if (operation === undefined) return Promise.resolve();
          const size = sizesOf(schema).of(document, operation, request.variables ?? {});
          const problem = tooLarge(size, limits);
          if (problem !== null) throw problem;
          const { client } = contextValue;
          if (client === undefined) return Promise.resolve();
          const balance = budgets.spend(client, size.cost);
          if (balance.retryAfterSeconds > 0) throw spent(balance, size.cost);
          contextValue.spent = { cost: size.cost, ...balance };
          return Promise.resolve();
        },
        willSendResponse({ contextValue: { spent: spending }, response }) {
          if (spending === undefined || response.body.kind !== 'single') return Promise.resolve();
          const { cost, limit, remaining } = spending;
          for (const [name, value] of rateLimitHeaders(spending)) {
            response.http.headers.set(name, value);
          }
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { cost, limit, remaining },
          };
          return Promise.resolve();
        },
      }),
  };
}
