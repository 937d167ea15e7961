import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import { authenticate, principalOfRequest } from '../identity/authenticate.js';
import type { Identity } from '../identity/identity.js';
import { Unauthenticated } from '../identity/unauthenticated.js';
import { headersSoFar } from '../transport/headers-so-far.js';
import { ERROR_CODES } from '../transport/public-error.js';
import type { LiveMetrics } from './live-metrics.js';
import type { OpenStreams, StreamRefusal } from './open-streams.js';
import { Outlet } from './outlet.js';
import { countedClient } from '../identity/counted-client.js';
import { endAs, type StreamEndReason } from './stream-end.js';
import { streamHandler, type StreamSources } from './stream-handler.js';
import { HEARTBEAT, writeStream } from './write-stream.js';

/** What the route of live updates is made of. */
export interface StreamRouteOptions extends StreamSources {
  readonly identity: Identity;
  readonly streams: OpenStreams;
  readonly metrics: LiveMetrics;
}

const EVENT_STREAM = 'text/event-stream';
const RETRY_AFTER_SECONDS = '30';
const REFUSALS: Readonly<Record<StreamRefusal, readonly [status: number, message: string]>> = {
  TOO_MANY_STREAMS: [
    429,
    'You have as many streams open as one client may have. Close one, or follow several things in one.',
  ],
  STREAMS_FULL: [503, 'The gateway has as many streams open as it can. Try again later.'],
};

/** `/graphql/stream`: subscriptions by server-sent events, for whoever may ask at `/graphql`. */
export function addStreamRoute(app: FastifyInstance, options: StreamRouteOptions): void {
  const { identity, streams, metrics, limits } = options;
  const handler = streamHandler(options);

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    onRequest: authenticate(identity),
    handler: answer,
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const principal = principalOfRequest(request);
    const client = countedClient(request, principal);
    const refusal = streams.refusal(client);
    if (refusal !== null) return refuse(reply, refusal);
    if (!acceptsEvents(request)) return refuseMediaType(reply);
    const ending = new AbortController();
    const outlet = new Outlet(ending.signal);
    const closed = streams.add(client, ending);
    reply.raw.once('close', () => {
      closed();
      endAs(ending, 'CLIENT_GONE');
    });
    const checkToken = () => endWithToken(request, ending);
    const [body, { status }] = await handler({
      method: request.method,
      url: request.url,
      headers: { get: (name) => (name === 'accept' ? EVENT_STREAM : header(request, name)) },
      body: bodyOf(request),
      raw: request,
      context: { principal, client, outlet, ending: ending.signal, checkToken },
    });
    if (body === null || typeof body === 'string') return refuseRequest(reply, status, body);
    await stream(request, reply, body, { outlet, ending, checkToken });
    return reply;
  }

  async function stream(
    request: FastifyRequest,
    reply: FastifyReply,
    messages: AsyncIterable<string>,
    { outlet, ending, checkToken }: Opened,
  ): Promise<void> {
    const { raw: response } = reply.hijack();
    metrics.onOpen();
    response.writeHead(200, { 'cache-control': 'no-cache', ...headersSoFar(reply), ...HEADERS });
    response.write(HEARTBEAT);
    const beat = setInterval(() => {
      if (!response.writableNeedDrain) response.write(HEARTBEAT);
      void checkToken();
    }, limits.heartbeatMs);
    try {
      const { stalledAfterMs } = limits;
      const { onDelivered } = metrics;
      await writeStream(messages, { response, outlet, ending, stalledAfterMs, onDelivered });
    } catch (err) {
      // Nothing can be said any more in a way that the protocol has, so the client is left to come back.
      request.log.error({ err }, 'a stream failed');
      response.destroy();
    } finally {
      clearInterval(beat);
      metrics.onEnd(endOf(ending.signal));
    }
  }

  async function endWithToken(request: FastifyRequest, ending: AbortController): Promise<void> {
    try {
      await identity.principalOf(request.headers.authorization);
    } catch (err) {
      if (!(err instanceof Unauthenticated))
        request.log.error({ err }, 'a token cannot be checked');
      endAs(ending, 'TOKEN_ENDED');
    }
  }

  function refuse(reply: FastifyReply, code: StreamRefusal): FastifyReply {
    const [status, message] = REFUSALS[code];
    metrics.onRefused(code);
    return reply
      .code(status)
      .header('retry-after', RETRY_AFTER_SECONDS)
      .send(errorBody(code, message));
  }
}

interface Opened {
  readonly outlet: Outlet;
  readonly ending: AbortController;
  readonly checkToken: () => Promise<void>;
}

const HEADERS = {
  'content-type': `${EVENT_STREAM}; charset=utf-8`,
  // A proxy that collects an answer before it passes it on would hold every event back.
  'x-accel-buffering': 'no',
  connection: 'close',
};

function acceptsEvents({ headers }: FastifyRequest): boolean {
  const { accept = '*/*' } = headers;
  return accept.includes(EVENT_STREAM) || accept.includes('*/*') || accept.includes('text/*');
}

function header({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join() : value;
}

function bodyOf({ body }: FastifyRequest): Record<PropertyKey, unknown> | null {
  return typeof body === 'object' ? (body as Record<PropertyKey, unknown> | null) : null;
}

function refuseMediaType(reply: FastifyReply): FastifyReply {
  const message = `Answers here are streams: send "accept: ${EVENT_STREAM}".`;
  return reply.code(406).send(errorBody(ERROR_CODES.BAD_REQUEST, message));
}

function refuseRequest(reply: FastifyReply, status: number, body: string | null): FastifyReply {
  const [error] =
    body === null ? [] : (JSON.parse(body) as { errors: { message: string }[] }).errors;
  const message = `${error?.message ?? 'The request is malformed'}. Send a JSON object with a query, or a query in the address.`;
  return reply.code(status).send(errorBody(ERROR_CODES.BAD_REQUEST, message));
}

function endOf({ aborted, reason }: AbortSignal): StreamEndReason | 'COMPLETE' {
  return aborted ? (reason as StreamEndReason) : 'COMPLETE';
}
