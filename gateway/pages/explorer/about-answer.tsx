import { useGraphiQL } from '@graphiql/react';
import { useRef, useState } from 'react';
import { useToken } from '../asking/token.js';
import { fetchCsv } from '../downloads/fetch-csv.js';
import { offerFile } from '../downloads/offer-file.js';
import { withheldText } from '../frame/redactions.js';
import { tableOf, type AnswerTable } from './answer-table.js';
import { useLastAnswer, type LastAnswer } from './last-answer.js';
import { shareLink } from './share-link.js';

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

function AsTable({ place, columns, rows }: AnswerTable) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Show as table
      </button>
      <dialog ref={dialog} className="about__table" aria-label={`${place} as a table`}>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
        <div tabIndex={0} role="region" aria-label={place}>
          <table>
            <caption>
              <code>{place}</code>, {rows.length} {rows.length === 1 ? 'row' : 'rows'} of this page
            </caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={columns[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </dialog>
    </>
  );
}

/** A link to what is in the editor; shown, because not every browser lets a page write to the clipboard. */
function Share() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [link, setLink] = useState<string | null>(null);
  function share() {
    const query = queryEditor?.getValue() ?? '';
    const variables = variableEditor?.getValue() ?? '';
    const made = shareLink(location.href, { query, variables });
    setLink(made);
    // Where that is not allowed, the link is there to be copied by hand.
    if (isSecureContext) navigator.clipboard.writeText(made).catch(() => undefined);
  }
  return (
    <>
      <button type="button" onClick={share}>
        Share a link
      </button>
      {link !== null && (
        <label>
          Link to this operation, without the token
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
