import type { WireAnswer } from '../asking/answer.js';
import type { Operation } from '../asking/operation.js';
import { headersFor } from '../asking/request-headers.js';

/** With a byte order mark: without one a spreadsheet may take what is not English for something else. */
const FOR_SPREADSHEETS = 'text/csv; bom=present';

/** A file, as it came. */
export interface CsvFile {
  readonly content: Blob;
  readonly name: string;
}

/** Asks the public API for a list as CSV, all of it; a text says why there is none. */
export async function fetchCsv(
  { text, variables }: Operation,
  token: string | null,
  operationName: string | null = null,
): Promise<CsvFile | string> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: headersFor(token, FOR_SPREADSHEETS),
      body: JSON.stringify({ query: text, operationName, variables }),
    });
    if (!response.ok) return await reasonOf(response);
    // One that was cut off fails here, so that a part never looks whole.
    return { content: await response.blob(), name: nameOf(response) };
  } catch {
    return 'The file was cut off on its way. Try again.';
  }
}

/** What the graph says of it, such as that there is no list to export. */
async function reasonOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as WireAnswer;
  return errors?.[0]?.message ?? `There is no file now (${response.status}). Try again later.`;
}

function nameOf({ headers }: Response): string {
  const [, name] = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  return name ?? 'list.csv';
}
