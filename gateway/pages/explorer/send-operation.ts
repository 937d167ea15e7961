import type { Fetcher, FetcherParams, FetcherReturnType } from '@graphiql/toolkit';
import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import type { WireAnswer } from '../asking/answer.js';
import { readEventStream } from '../asking/read-event-stream.js';
import { keepAnswer, type Asked } from './last-answer.js';

/** Sends what the editor holds as whoever the token names: queries and changes to `/graphql`, subscriptions to the stream. */
export function sendOperation(token: string | null): Fetcher {
  return (params) => {
    const asked = askedBy(params);
    // The editor shows an answer as it came; its type of an answer is that of an execution in this process.
    return (
      isSubscription(asked) ? follow(asked, token) : answer(asked, token)
    ) as FetcherReturnType;
  };
}

async function answer(asked: Asked, token: string | null): Promise<WireAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: headersFor(token, 'application/json'),
    body: JSON.stringify(asked),
  });
  const wire = (await response.json()) as WireAnswer;
  // What the editor asks of the schema for itself is nobody's question.
  if (asked.operationName !== 'IntrospectionQuery') keepAnswer(asked, wire);
  return wire;
}

async function* follow(asked: Asked, token: string | null): AsyncGenerator<WireAnswer> {
  const stopping = new AbortController();
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      signal: stopping.signal,
      headers: headersFor(token, 'text/event-stream'),
      body: JSON.stringify(asked),
    });
    const { body } = response;
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (body === null || !isStream) {
      yield (await response.json()) as WireAnswer;
      return;
    }
    for await (const { event, data } of readEventStream(body)) {
      if (event !== 'next') continue;
      const wire = JSON.parse(data) as WireAnswer;
      keepAnswer(asked, wire);
      yield wire;
    }
  } finally {
    stopping.abort();
  }
}

/** The headers of a request, with the token where there is one. */
export function headersFor(token: string | null, accept: string): Record<string, string> {
  return {
    accept,
    'content-type': 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
}

function askedBy({ query, operationName, variables }: FetcherParams): Asked {
  return {
    query,
    operationName: operationName ?? null,
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
  };
}

function isSubscription({ query, operationName }: Asked): boolean {
  const found = getOperationAST(parse(query), operationName)?.operation;
  return found === OperationTypeNode.SUBSCRIPTION;
}
