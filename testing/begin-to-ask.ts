import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FormattedExecutionResult } from 'graphql';
import type { HttpAnswer } from './ask-over-http.js';

/** Asks the question whose head the server has taken up already; rejects where it hangs up. */
export type AskTheRest<Data> = () => Promise<HttpAnswer<Data>>;

/**
 * Sends the head of a question, and waits until the server says that it has it: from then on the question
 * is under way there, and not in a line that a server which stops may hang up as idle.
 */
export async function beginToAsk<Data>(url: string, query: string): Promise<AskTheRest<Data>> {
  const body = JSON.stringify({ query });
  const asked = request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  const answered = once(asked, 'response').then(([response]) => text(response as IncomingMessage));
  // Whoever waits for the rest hears of it; until then it must not end as an unhandled rejection.
  answered.catch(() => undefined);
  asked.flushHeaders();
  await once(asked, 'continue');
  return async () => {
    asked.end(body);
    const answer = await answered;
    return { ...(JSON.parse(answer) as FormattedExecutionResult<Data>), text: answer };
  };
}
