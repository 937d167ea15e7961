import { answerOf, type Answer, type WireAnswer } from './answer.js';
import { NoAnswer, TokenRefused } from './no-answer.js';
import type { Operation } from './operation.js';
import { readAnswer } from './read-answer.js';
import { refusalOf } from './refusal-of.js';
import { headersFor } from './request-headers.js';
import { retryAfterMs } from './retry-after.js';
import { canBeSent, NOT_A_TOKEN } from './token-text.js';

/** An answer, and when it was given. */
export interface DatedAnswer {
  readonly answer: Answer;
  /** By the clock of whoever answered, as an ISO date and time. */
  readonly at: string;
}

/**
 * Asks the public API: by the operation's hash, and in full where the gateway is of another version.
 * Throws `TokenRefused` where the token is not taken, and `NoAnswer` where nothing came that is one.
 */
export async function ask(
  operation: Operation,
  token: string | null,
  signal: AbortSignal,
): Promise<DatedAnswer> {
  const { text, hash, variables } = operation;
  if (hash !== null) {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const asked = await post({ extensions, variables }, token, signal);
    if (!isUnknownOperation(asked.answer)) return asked;
  }
  return post({ query: text, variables }, token, signal);
}

function isUnknownOperation({ errors }: Answer): boolean {
  return errors.some(
    ({ extensions }) => extensions?.code?.startsWith('PERSISTED_QUERY_NOT_') ?? false,
  );
}

async function post(
  body: unknown,
  token: string | null,
  signal: AbortSignal,
): Promise<DatedAnswer> {
  if (token !== null && !canBeSent(token)) throw new TokenRefused(NOT_A_TOKEN);
  const response = await send(body, token, signal);
  const wire = await readBody(response);
  const { status, headers } = response;
  const wait = retryAfterMs(headers.get('retry-after'), Date.now());
  if (status === 429) throw new NoAnswer('TOO_MANY', wait);
  const refusal = token === null ? null : refusalOf(status, wire);
  if (refusal !== null) throw new TokenRefused(refusal);
  if (wire === null) throw new NoAnswer('LOST', wait);
  return { answer: answerOf(wire), at: dateOf(headers.get('date')) };
}

async function send(body: unknown, token: string | null, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      signal,
      headers: headersFor(token, 'application/json'),
      body: JSON.stringify(body),
    });
  } catch {
    throw new NoAnswer('LOST');
  }
}

async function readBody(response: Response): Promise<WireAnswer | null> {
  try {
    return readAnswer(await response.json());
  } catch {
    // No JSON, or cut off within it.
    return null;
  }
}

function dateOf(header: string | null): string {
  const stated = Date.parse(header ?? '');
  return new Date(Number.isNaN(stated) ? Date.now() : stated).toISOString();
}
