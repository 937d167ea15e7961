import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import type { Spending } from '../../subgraphs/contract/identity/spending.js';
import type { MarkingRecord } from '../../subgraphs/contract/markings/marking.js';
import type { Redaction } from '../../subgraphs/contract/markings/redaction.js';
import { ERROR_CODES } from '../transport/public-error.js';
import type { Row } from './csv.js';
import { PAGE_INFO } from './every-page.js';

/** A row, and what of it is withheld, with the places in the row. */
export interface ExportedRow {
  readonly row: Row;
  readonly redactions: readonly Redaction[];
}

/** A page of the list. */
export interface ExportedPage {
  readonly rows: readonly ExportedRow[];
  /** Where the next page begins; null where this is the last. */
  readonly next: string | null;
  readonly marking: MarkingRecord & { readonly exercise?: boolean };
  /** What whoever asks may spend in an hour, and has left behind this page. */
  readonly spending: Spending | undefined;
  /** What the page rests on, such as a ledger that has not heard an agency for a while. */
  readonly warnings: readonly { readonly code: string; readonly agency: string }[];
}

/** A page that cannot be had as a whole. */
export class PageFailed extends Error {
  override readonly name = 'PageFailed';
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('A page of the export cannot be had');
  }
}

const connection = z.object({
  [PAGE_INFO]: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const row = z.record(z.string(), z.unknown());

/** Where in an answer the rows are. */
export interface RowsPlace {
  /** The names that lead to the list. */
  readonly path: readonly string[];
  /** The name of its rows. */
  readonly rows: string;
}

/** Reads a page of an answer. A page with any error has holes that look like empty cells, so it counts as none. */
export function readPage(
  { data, errors, extensions }: FormattedExecutionResult,
  place: RowsPlace,
): ExportedPage {
  if (errors !== undefined) throw new PageFailed(errors);
  const found = place.path.reduce<unknown>(
    (value, name) => (value == null ? null : (value as Row)[name]),
    data,
  );
  if (found == null) throw new PageFailed([nothingAt(place.path, extensions)]);
  const { [PAGE_INFO]: info } = connection.parse(found);
  const redactions = (extensions?.['redactions'] ?? []) as readonly Redaction[];
  const rows = row.array().parse((found as Row)[place.rows]);
  return {
    rows: withRedactions(rows, redactions, [...place.path, place.rows]),
    next: info.hasNextPage ? info.endCursor : null,
    marking: extensions?.['marking'] as ExportedPage['marking'],
    spending: extensions?.['cost'] as Spending | undefined,
    warnings: (extensions?.['warnings'] ?? []) as ExportedPage['warnings'],
  };
}

function withRedactions(
  rows: readonly Row[],
  redactions: readonly Redaction[],
  place: readonly string[],
): readonly ExportedRow[] {
  const placed = redactions.map((redaction) => {
    const [row, ...path] = redaction.path.slice(place.length);
    return { row, redaction: { ...redaction, path } };
  });
  // One that could only be placed at the list stands for every row.
  const ofRow = (index: number) => placed.filter(({ row }) => row === index || row === undefined);
  return rows.map((each, index) => ({
    row: each,
    redactions: placed.length === 0 ? [] : ofRow(index).map(({ redaction }) => redaction),
  }));
}

function nothingAt(
  path: readonly string[],
  extensions: FormattedExecutionResult['extensions'],
): GraphQLFormattedError {
  const message = `There is no list at ${path.join('.')}: what it belongs to does not exist, or you may not know of it.`;
  const redactions = extensions?.['redactions'];
  return {
    message,
    path,
    extensions: { code: ERROR_CODES.NOT_FOUND, ...(redactions !== undefined && { redactions }) },
  };
}
