import { countOf } from '../../contract/connections/connection.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { pastMoment } from '../ledger/past-moment.js';
import { listEvents } from './list-events.js';
import { newestEvent } from './newest-event.js';

/** Everything that changed, at every agency. */
export const eventResolvers = {
  Query: {
    events: (_, request, context) =>
      listEvents({ ...request, asOf: pastMoment(request.asOf, context.now) }, context),
    newestEvent: (_, request, context) => newestEvent(request, context),
  },
  EventConnection: { totalCount: countOf },
} satisfies Resolvers;
