import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import { ERROR_CODES } from '../transport/public-error.js';
import type { AskAsPublic } from './ask-as-public.js';

const EVENT = `query OneEvent($id: ID!) {
  node(id: $id) {
    ... on Event {
      id at kind subject version right authority from to reason
      agency { id name }
      actor { agency office }
      evidenceItems { kind grade statement source sourceAddress date asOf }
      marking { banner exercise }
    }
  }
}`;
const answer = z.object({ node: z.looseObject({ at: z.unknown() }).nullable() });

/** `/events/{id}`: a public event as JSON, where the links of `/changes.atom` lead. */
export function addOneEvent(app: FastifyInstance, ask: AskAsPublic): void {
  app.get<{ Params: { id: string } }>('/events/:id', async (request, reply) => {
    const found = await ask({ query: EVENT, variables: { id: request.params.id } }, answer);
    if (found?.node == null || found.node.at === undefined) {
      const message = 'There is no such event, or it is not public. Ask /graphql with a token.';
      return reply.code(404).send(errorBody(ERROR_CODES.NOT_FOUND, message));
    }
    return reply.header('cache-control', 'public, max-age=60').send(found.node);
  });
}
