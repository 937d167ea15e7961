import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from '../graphql-server.js';
import { principalOfRequest } from '../identity/authenticate.js';
import { countedClient } from '../identity/counted-client.js';
import type { Identity } from '../identity/identity.js';
import { Unauthenticated } from '../identity/unauthenticated.js';
import { Turns } from '../live/turns.js';
import { refuseByStatus } from '../operations/refuse-by-status.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { definitionsLink } from './definitions-link.js';
import { ExportFile } from './export-file.js';
import type { ExportFormat } from './export-format.js';
import { readExportRequest } from './export-request.js';
import type { KeptOperations } from './kept-operations.js';
import { prepareExport, type PreparedExport } from './prepare-export.js';
import { PageFailed, readPage, type ExportedPage } from './read-page.js';
import { errorsOf, sendExport } from './send-export.js';

/** What exports are made of. */
export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly identity: Identity;
  /** Keeps the operations of files whose columns have no address of their own. */
  readonly kept: KeptOperations;
  /** Runs one operation through the gateway, as this principal. */
  readonly execute: (
    request: GraphRequest,
    principal: Principal,
    requestId: string,
    client: string,
  ) => Promise<FormattedExecutionResult>;
}

/** Answers a request to `/graphql` with a file. */
export type AnswerExport = (
  request: FastifyRequest,
  reply: FastifyReply,
  format: ExportFormat,
) => Promise<FastifyReply>;

// Pages of all exports that are read at once; the others take turns, so that nobody else waits for them.
const READS_AT_ONCE = 4;

/** Makes exports of a server: the rows of a list, every page of it, read as whoever asks. */
export function exportsOf(app: FastifyInstance, options: ExportOptions): AnswerExport {
  const turns = new Turns(READS_AT_ONCE);
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });

  return async (request, reply, format) => {
    if (request.method !== 'POST' && !isPreflighted(request)) return refuseUnasked(reply);
    const asked = readExportRequest(request);
    if (typeof asked === 'string') {
      return reply.code(400).send(errorBody(ERROR_CODES.BAD_REQUEST, asked));
    }
    const principal = principalOfRequest(request);
    const prepared = prepareExport(options.schema, asked);
    if (prepared.kind === 'REFUSED') {
      const errors = prepared.errors.map((error) => error.toJSON());
      return refuseByStatus(reply, principal, errors);
    }
    const file = new ExportFile(prepared, format);
    const text = file.text((after) => turns.run(() => read(request, prepared, after)));
    const headers = {
      'content-type': format.contentType,
      ...definitionsLink(asked, options.kept),
    };
    try {
      return await sendExport(reply, { file, text, headers, principal });
    } catch (error) {
      if (!(error instanceof PageFailed)) throw error;
      return refuseByStatus(reply, principal, errorsOf(error, request.id));
    }
  };

  async function read(
    request: FastifyRequest,
    { place, pageAfter }: PreparedExport,
    after: string | null,
  ): Promise<ExportedPage> {
    if (closing) throw failed(ERROR_CODES.STOPPING, 'The gateway stops.');
    const principal = await stillAsking(request);
    const client = countedClient(request, principal);
    return readPage(await options.execute(pageAfter(after), principal, request.id, client), place);
  }

  /** Who asks, as long as the token holds: a long export outlives a short token. */
  async function stillAsking(request: FastifyRequest): Promise<Principal> {
    try {
      return await options.identity.principalOf(request.headers.authorization);
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      throw failed(ERROR_CODES.UNAUTHENTICATED, 'The token is not valid any more.');
    }
  }
}

function failed(code: string, message: string): PageFailed {
  return new PageFailed([{ message, extensions: { code } }]);
}

// A page of another origin can send a plain GET without being asked whether it may; Apollo Server
// has the same rule for answers.
function isPreflighted({ headers }: FastifyRequest): boolean {
  return ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => headers[name]);
}

function refuseUnasked(reply: FastifyReply): FastifyReply {
  const message =
    'Send the operation by POST as application/json, or add the header "apollo-require-preflight: 1".';
  return reply.code(400).send(errorBody(ERROR_CODES.BAD_REQUEST, message));
}
