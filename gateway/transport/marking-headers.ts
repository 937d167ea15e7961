import type { ApolloServerPlugin } from '@apollo/server';
import { isPublic } from '../../subgraphs/contract/markings/ceiling.js';
import { bannerOf } from '../../subgraphs/contract/markings/marking.js';
import type { GatewayContext } from './gateway-context.js';

/** Says in a header how the answer is marked, and keeps whatever is above public out of every cache. */
export const markingHeaders: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response }) => {
        const { marking, isExercise } = contextValue.disclosed;
        response.http.headers.set('x-marking', bannerOf(marking));
        if (isExercise) response.http.headers.set('x-exercise', 'EXERCISE');
        // A sharing promise is no classification: it has a header of its own.
        if (marking.tlp !== null) response.http.headers.set('x-tlp', marking.tlp);
        if (!isPublic(marking)) response.http.headers.set('cache-control', 'private, no-store');
        return Promise.resolve();
      },
    }),
};
