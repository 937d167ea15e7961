import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { SPENDING_HEADER, writeSpending } from '../identity/spending.js';
import { DEFAULT_TIMEOUT_MS } from './in-process.js';
import { SubgraphUnavailable } from './subgraph-request.js';
import type { SubgraphRequest, SubgraphTransport } from './subgraph-request.js';

/** Settings of the connections to one subgraph; the defaults are for a neighbour in the same network. */
export interface HttpTransportOptions {
  readonly name: string;
  readonly url: string;
  readonly connections?: number;
  readonly maxAnswerBytes?: number;
}

const CONNECTIONS = 64;
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/**
 * Reaches a subgraph over HTTP, on connections that are kept. The pool dials again by itself, so a
 * subgraph that comes back is used again at the next request.
 */
export function httpTransport(options: HttpTransportOptions): SubgraphTransport {
  const { name } = options;
  const url = new URL(options.url);
  const path = `${url.pathname}${url.search}`;
  const pool = new Pool(url.origin, {
    connections: options.connections ?? CONNECTIONS,
    // Shorter than the server's own, so that it is never the server that hangs up on a request.
    keepAliveTimeout: 30_000,
    maxResponseSize: options.maxAnswerBytes ?? MAX_ANSWER_BYTES,
    // One deadline over the whole exchange, below; these would only add timers.
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  return {
    async send(request, limits) {
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), limits?.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      try {
        const answer = await pool.request({
          path,
          method: 'POST',
          headers: headersOf(request),
          body: bodyOf(request),
          signal: deadline.signal,
        });
        return resultOf(await answer.body.text());
      } catch (cause) {
        if (cause instanceof BadAnswer)
          throw new SubgraphUnavailable(name, 'BAD_ANSWER', { cause });
        const reason = deadline.signal.aborted ? 'TIMEOUT' : 'UNREACHABLE';
        throw new SubgraphUnavailable(name, reason, { cause });
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => (pool.closed ? Promise.resolve() : pool.close()),
  };
}

function headersOf(request: SubgraphRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };
  if (request.assertion !== undefined) headers['authorization'] = `Bearer ${request.assertion}`;
  if (request.requestId !== undefined) headers['x-request-id'] = request.requestId;
  if (request.spending !== undefined) headers[SPENDING_HEADER] = writeSpending(request.spending);
  return headers;
}

function bodyOf({ query, variables, operationName }: SubgraphRequest): string {
  return JSON.stringify({ query, variables, operationName });
}

/** Something answered, but not with GraphQL: a proxy's page, or half an answer. */
class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
}

// The status is not asked: GraphQL over HTTP answers with 4xx and a well-formed body for refusals.
function resultOf(text: string): FormattedExecutionResult {
  const body = parse(text);
  if (typeof body !== 'object' || body === null) throw new BadAnswer('Not a JSON object');
  const answer: { data?: unknown; errors?: unknown } = body;
  const hasData = typeof answer.data === 'object' && 'data' in answer;
  if (!hasData && !Array.isArray(answer.errors)) throw new BadAnswer('No data and no errors');
  return answer as FormattedExecutionResult;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new BadAnswer('Not JSON', { cause });
  }
}
