import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../transport/gateway-context.js';
import { whichOperation } from './which-operation.js';

/**
 * Refuses a document of which no operation was chosen: the executor would find nothing to run, and take
 * that for a failure of ours.
 */
export const refuseUnresolved: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, operation, request }) {
        if (operation !== undefined) return Promise.resolve();
        throw new GraphQLError(whichOperation(document, request.operationName), {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        });
      },
    }),
};
