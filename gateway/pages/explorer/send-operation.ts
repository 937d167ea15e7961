import type { Fetcher, FetcherParams, FetcherReturnType } from '@graphiql/toolkit';
import { OperationTypeNode } from 'graphql';
import type { WireAnswer } from '../asking/answer.js';
import { followAnswers } from './follow-answers.js';
import { keepAnswer, type Asked } from './last-answer.js';
import { operationNameIn, operationsIn } from './operation-name.js';
import { answerOfResponse, unreached } from './answer-of-response.js';
import { headersFor } from '../asking/request-headers.js';

/**
 * Sends what the editor holds as whoever the token names: queries and changes to `/graphql`, subscriptions
 * to the stream. Whatever fails is an answer too: of an error that is thrown, GraphiQL shows the stack.
 */
export function sendOperation(token: string | null): Fetcher {
  return (params) => {
    const asked = askedBy(params);
    // The editor shows an answer as it came; its type of an answer is that of an execution in this process.
    return (
      isSubscription(asked) ? followAnswers(asked, token) : answer(asked, token)
    ) as FetcherReturnType;
  };
}

async function answer(asked: Asked, token: string | null): Promise<WireAnswer> {
  const wire = await post(asked, token).catch(unreached);
  // What the editor asks of the schema for itself is nobody's question.
  if (asked.operationName !== 'IntrospectionQuery') keepAnswer(asked, wire);
  return wire;
}

async function post(asked: Asked, token: string | null): Promise<WireAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: headersFor(token, 'application/json'),
    body: JSON.stringify(asked),
  });
  return answerOfResponse(response);
}

function askedBy({ query, operationName, variables }: FetcherParams): Asked {
  return {
    query,
    operationName: operationNameIn(query, operationName),
    variables: (variables ?? {}) as Readonly<Record<string, unknown>>,
  };
}

/** What is not GraphQL is none: the gateway says what is wrong with it, and where. */
function isSubscription({ query, operationName }: Asked): boolean {
  const asked = operationsIn(query).find(({ name }) => (name?.value ?? null) === operationName);
  return asked?.operation === OperationTypeNode.SUBSCRIPTION;
}
