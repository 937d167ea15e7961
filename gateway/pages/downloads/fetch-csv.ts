import type { Operation } from '../asking/operation.js';

/** A file, as it came. */
export interface CsvFile {
  readonly content: Blob;
  readonly name: string;
}

/** Asks the public API for a list as CSV, all of it; a text says why there is none. */
export async function fetchCsv(
  { text, variables }: Operation,
  token: string | null,
): Promise<CsvFile | string> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'text/csv',
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: text, variables }),
    });
    if (!response.ok) return `There is no file now (${response.status}). Try again later.`;
    // One that was cut off fails here, so that a part never looks whole.
    return { content: await response.blob(), name: nameOf(response) };
  } catch {
    return 'The file was cut off on its way. Try again.';
  }
}

function nameOf({ headers }: Response): string {
  const [, name] = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '') ?? [];
  return name ?? 'list.csv';
}
