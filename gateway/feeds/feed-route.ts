import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { feedQuery } from '../../subgraphs/contract/events/feed-query.js';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { isAgencyId, subgraphOf } from '../../subgraphs/contract/order/agencies.js';
import type { GraphRequest } from '../graphql-server.js';
import { authenticate, principalOfRequest } from '../identity/authenticate.js';
import type { Identity } from '../identity/identity.js';
import { refuseByStatus } from '../operations/refuse-by-status.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { CLOUDEVENTS_BATCH, cloudEventOf } from './cloud-event.js';
import { feedAnswer, type FeedEvent } from './feed-answer.js';
import { readFeedRequest, type FeedRequest } from './feed-request.js';

/** Runs one operation through the gateway, as this principal. */
type Execute = (
  request: GraphRequest,
  principal: Principal,
  requestId: string,
) => Promise<FormattedExecutionResult>;

// Short enough that a gateway which stops, and a client that left, are noticed.
const SLICE_SECONDS = 5;

/** `/feeds/{agency}`: an agency's event log as CloudEvents, for whoever may read it by `feed`. */
export function addFeedRoute(app: FastifyInstance, identity: Identity, execute: Execute): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.get<{ Params: { agency: string } }>('/feeds/:agency', {
    exposeHeadRoute: false,
    onRequest: authenticate(identity),
    handler: answer,
  });

  async function answer(
    request: FastifyRequest<{ Params: { agency: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { agency } = request.params;
    if (!isAgencyId(agency)) {
      const message =
        'There is no such agency. The identifiers are those of "{ agencies { id } }".';
      return reply.code(404).send(errorBody(ERROR_CODES.NOT_FOUND, message));
    }
    const asked = readFeedRequest(request.query);
    if (typeof asked === 'string') {
      return reply.code(400).send(errorBody('BAD_USER_INPUT', asked));
    }
    const principal = principalOfRequest(request);
    const query = feedQuery(
      subgraphOf(agency),
      'told { marking { banner } } marking { banner exercise }',
    );
    const read = (variables: FeedRequest) =>
      execute({ query, variables: { ...variables } }, principal, request.id);
    const result = await readInSlices(asked, read, () => closing || reply.raw.destroyed);
    const events = feedAnswer.safeParse(result.data).data?.agency.feed.events;
    if (events === undefined) return refuseByStatus(reply, principal, withoutPlaces(result));
    return send(reply, agency, asked, events, result);
  }
}

/** Reads a stretch, and waits for one no longer than asked. */
async function readInSlices(
  { waitSeconds, ...stretch }: FeedRequest,
  read: (request: FeedRequest) => Promise<FormattedExecutionResult>,
  isOver: () => boolean,
): Promise<FormattedExecutionResult> {
  for (let left = waitSeconds; ; left -= SLICE_SECONDS) {
    const slice = Math.min(left, SLICE_SECONDS);
    const result = await read({ ...stretch, waitSeconds: slice });
    const isEmpty = feedAnswer.safeParse(result.data).data?.agency.feed.events.length === 0;
    if (!isEmpty || left <= SLICE_SECONDS || isOver()) return result;
  }
}

/** The errors without their places, which are those of a query that the client never saw. */
function withoutPlaces({
  errors = [],
}: FormattedExecutionResult): readonly GraphQLFormattedError[] {
  return errors.map(({ message, extensions }) => ({ message, ...(extensions && { extensions }) }));
}

function send(
  reply: FastifyReply,
  agency: string,
  { after, first }: FeedRequest,
  events: readonly FeedEvent[],
  { extensions }: FormattedExecutionResult,
): FastifyReply {
  const last = events.at(-1)?.sequence ?? after;
  const marking = extensions?.['marking'] as
    { readonly banner: string; readonly exercise?: boolean } | undefined;
  if (marking !== undefined) reply.header('x-marking', marking.banner);
  if (marking?.exercise === true) reply.header('x-exercise', 'EXERCISE');
  return reply
    .type(CLOUDEVENTS_BATCH)
    .header('link', `</feeds/${agency}?after=${last}&first=${first}>; rel="next"`)
    .send(JSON.stringify(events.map(cloudEventOf)));
}
