import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { ownOrigin } from './own-origin.js';

/** A text of public data, and when the newest of it changed. */
export interface PublicDocument {
  /** The text for whoever reached this gateway at an origin, which absolute links begin with. */
  readonly text: (origin: string) => string;
  readonly changedAt: Date;
}

/** Where a document is, and how it is made. */
export interface PublicDocumentRoute {
  readonly url: string;
  readonly mediaType: string;
  /** Null where the data cannot be read now. */
  readonly make: () => Promise<PublicDocument | null>;
}

const FRESH_SECONDS = 60;
const RETRY_AFTER_SECONDS = '10';

/** Serves a document of public data, the same for whoever asks, with what caches need to know. */
export function addPublicDocument(
  app: FastifyInstance,
  { url, mediaType, make }: PublicDocumentRoute,
): void {
  let making: Promise<PublicDocument | null> | undefined;
  // However many ask at once, it is made once at a time.
  const makeOnce = () => (making ??= make().finally(() => (making = undefined)));

  app.get(url, async (request, reply) => {
    const document = await makeOnce();
    if (document === null) return unavailable(reply);
    const { changedAt } = document;
    const text = document.text(ownOrigin(request));
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    reply
      .header('etag', etag)
      .header('last-modified', changedAt.toUTCString())
      .header('cache-control', `public, max-age=${FRESH_SECONDS}`);
    if (isKnown(request, etag, changedAt)) return reply.code(304).send();
    return reply.type(mediaType).send(text);
  });
}

/** Whether the client has it already: by its tag, or else by its date, in whole seconds. */
function isKnown({ headers }: FastifyRequest, etag: string, changedAt: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags === '*' || tags.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(changedAt.getTime() / 1_000) * 1_000 <= since;
}

function unavailable(reply: FastifyReply): FastifyReply {
  const message = 'OMB, which keeps the ledger, cannot be reached now. Try again in a moment.';
  return reply
    .code(503)
    .header('retry-after', RETRY_AFTER_SECONDS)
    .header('cache-control', 'no-store')
    .send(errorBody(ERROR_CODES.AGENCY_UNAVAILABLE, message, { agency: 'OMB' }));
}
