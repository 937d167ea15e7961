import { useState } from 'react';
import { useToken } from '../asking/token.js';
import { fetchCsv } from '../downloads/fetch-csv.js';
import { offerFile } from '../downloads/offer-file.js';
import { withheldText } from '../frame/redactions.js';
import { tableOf } from './answer-table.js';
import { AsTable } from './as-table.js';
import { useLastAnswer, type LastAnswer } from './last-answer.js';
import { Share } from './share.js';

/** What to know of the answer that is shown: its marking, what is withheld of it, and other forms of it. */
export function AboutAnswer() {
  const last = useLastAnswer();
  return (
    <section className="about" aria-label="About the answer">
      <div aria-live="polite">
        {last === null ? (
          <p>Ask something to see what is to know of its answer.</p>
        ) : (
          <Known {...last} />
        )}
      </div>
      <div className="about__forms">
        {last !== null && <Forms {...last} />}
        <Share />
      </div>
    </section>
  );
}

function Known({ answer }: LastAnswer) {
  const { marking, exercise, redactions, warnings, errors } = answer;
  return (
    <ul>
      {exercise && (
        <li>
          <strong>EXERCISE</strong>: generated data; none of it happened.
        </li>
      )}
      <li>{marking === null ? 'Nothing in it is marked.' : <strong>{marking}</strong>}</li>
      {redactions.map((redaction) => (
        <li key={redaction.path.join('.')}>
          Withheld: <code>{redaction.path.join(' › ')}</code>, {withheldText(redaction)}
        </li>
      ))}
      {warnings.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
      {errors.map(({ message, path, extensions }) => (
        <li key={`${message} ${path?.join('.') ?? ''}`}>
          {extensions?.code ?? 'Error'}: {message}
        </li>
      ))}
    </ul>
  );
}

function Forms({ asked, answer }: LastAnswer) {
  const token = useToken();
  const [problem, setProblem] = useState<string | null>(null);
  const table = tableOf(answer.data);
  async function download() {
    setProblem(null);
    const { query: text, variables, operationName } = asked;
    const file = await fetchCsv({ text, hash: null, variables }, token, operationName);
    if (typeof file === 'string') setProblem(file);
    else offerFile(file);
  }
  return (
    <>
      {table !== null && <AsTable {...table} />}
      <button type="button" onClick={() => void download()}>
        Download CSV
      </button>
      {problem !== null && <span role="alert">{problem}</span>}
    </>
  );
}
