import { useState } from 'react';
import type { Operation } from '../asking/operation.js';
import { useToken } from '../asking/token.js';
import { fetchCsv } from './fetch-csv.js';
import { offerFile } from './offer-file.js';

/** Gives a whole list as a file, to whoever asks as they may see it. */
export function DownloadCsv({
  operation,
  children,
}: {
  readonly operation: Operation;
  /** What is in the file, such as "all tasks". */
  readonly children: string;
}) {
  const token = useToken();
  const [problem, setProblem] = useState<string | null>(null);
  async function download() {
    setProblem(null);
    const file = await fetchCsv(operation, token);
    if (typeof file === 'string') setProblem(file);
    else offerFile(file);
  }
  return (
    <p>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => void download()}
      >
        Download {children} as CSV
      </button>
      {problem !== null && <span role="alert"> {problem}</span>}
    </p>
  );
}
