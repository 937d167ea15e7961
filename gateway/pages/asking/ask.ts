import { answerOf, type Answer, type WireAnswer } from './answer.js';
import type { Operation } from './operation.js';

/** The gateway does not know who asks: the token is wrong, or too old. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** Asks the public API: by the operation's hash, and in full where the gateway is of another version. */
export async function ask(operation: Operation, token: string | null): Promise<Answer> {
  const { text, hash, variables } = operation;
  if (hash !== null) {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const answer = answerOf(await post({ extensions, variables }, token));
    if (!isUnknownOperation(answer)) return answer;
  }
  return answerOf(await post({ query: text, variables }, token));
}

function isUnknownOperation({ errors }: Answer): boolean {
  return errors.some(
    ({ extensions }) => extensions?.code?.startsWith('PERSISTED_QUERY_NOT_') ?? false,
  );
}

async function post(body: unknown, token: string | null): Promise<WireAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (response.status === 401) throw new TokenRefused(await firstMessage(response));
  return (await response.json()) as WireAnswer;
}

async function firstMessage(response: Response): Promise<string> {
  const { errors } = (await response.json()) as WireAnswer;
  return errors?.[0]?.message ?? 'The token was refused.';
}
