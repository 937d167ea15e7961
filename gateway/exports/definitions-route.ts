import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import type { OperationParams } from '../operations/parse-operation.js';
import { refuseByStatus } from '../operations/refuse-by-status.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { DEFINITIONS_URL, TABLE_METADATA } from './definitions-link.js';
import { definitionsOf } from './definitions.js';
import { readExportRequest } from './export-request.js';
import { fieldProvenance } from './field-provenance.js';
import type { KeptOperations } from './kept-operations.js';
import { prepareExport } from './prepare-export.js';

const NOT_KEPT =
  'This gateway does not know the operation any more. Send the operation itself to /graphql/definitions by POST, as you sent it for the file.';

/** `/graphql/definitions`, and below it each operation that is kept: what the columns of an export mean. Nothing is asked of any agency, so anyone may know. */
export function addDefinitionsRoute(
  app: FastifyInstance,
  schema: GraphQLSchema,
  supergraphSdl: string,
  kept: KeptOperations,
): void {
  const provenance = fieldProvenance(supergraphSdl);
  app.route({
    method: ['GET', 'POST'],
    url: DEFINITIONS_URL,
    exposeHeadRoute: false,
    handler(request: FastifyRequest, reply: FastifyReply): FastifyReply {
      const asked = readExportRequest(request);
      return typeof asked === 'string'
        ? reply.code(400).send(errorBody(ERROR_CODES.BAD_REQUEST, asked))
        : answer(asked, reply);
    },
  });
  app.get<{ Params: { name: string } }>(`${DEFINITIONS_URL}/:name`, (request, reply) => {
    const asked = kept.find(request.params.name);
    return asked === undefined
      ? reply.code(404).send(errorBody(ERROR_CODES.NOT_FOUND, NOT_KEPT))
      : answer(asked, reply);
  });

  function answer(asked: OperationParams, reply: FastifyReply): FastifyReply {
    const prepared = prepareExport(schema, asked);
    if (prepared.kind === 'REFUSED') {
      const errors = prepared.errors.map((error) => error.toJSON());
      return refuseByStatus(reply, publicPrincipal, errors);
    }
    const name = `attachment; filename="${prepared.name}.csv-metadata.json"`;
    return reply
      .header('content-disposition', name)
      .type(TABLE_METADATA)
      .send(JSON.stringify(definitionsOf(prepared, provenance), null, 2));
  }
}
