import type { WireAnswer } from '../asking/answer.js';
import { isEventStream, readEventStream } from '../asking/read-event-stream.js';
import { headersFor } from '../asking/request-headers.js';
import { keepAnswer, type Asked } from './last-answer.js';
import { answerOfResponse, unreached } from './answer-of-response.js';

/** Every answer of a subscription as it comes, until whoever reads them stops. */
export function followAnswers(
  asked: Asked,
  token: string | null,
): AsyncIterableIterator<WireAnswer, undefined> {
  const stopping = new AbortController();
  const answers = kept(asked, read(asked, token, stopping.signal));
  return {
    next: () => answers.next(),
    return() {
      // A generator that waits for the next change would hear of it only then.
      stopping.abort();
      return answers.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* kept(
  asked: Asked,
  answers: AsyncIterable<WireAnswer>,
): AsyncGenerator<WireAnswer, undefined> {
  for await (const answer of answers) {
    keepAnswer(asked, answer);
    yield answer;
  }
}

async function* read(
  asked: Asked,
  token: string | null,
  signal: AbortSignal,
): AsyncGenerator<WireAnswer> {
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      signal,
      headers: headersFor(token, 'text/event-stream'),
      body: JSON.stringify(asked),
    });
    const { body, headers } = response;
    if (body === null || !isEventStream(headers)) {
      yield await answerOfResponse(response);
      return;
    }
    for await (const { event, data } of readEventStream(body))
      if (event === 'next') yield JSON.parse(data) as WireAnswer;
  } catch {
    if (!signal.aborted) yield unreached();
  }
}
