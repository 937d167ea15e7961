import type { GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import type { FastifyRequest } from 'fastify';
import type { Column } from './columns.js';
import { csvHeader, csvNotice, csvRow } from './csv.js';
import type { ExportedRow } from './read-page.js';
import { withWithheld } from './withheld.js';

/** How the rows of an export are written. */
export interface ExportFormat {
  readonly contentType: string;
  /** Of the file, with its dot. */
  readonly extension: string;
  /** What stands before the first row. */
  header(columns: readonly Column[]): string;
  row(columns: readonly Column[], row: ExportedRow): string;
  /** The last words of a file that is not whole. */
  incomplete(columns: readonly Column[], error: GraphQLFormattedError): string;
}

const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

const CSV: ExportFormat = {
  contentType: CSV_TYPE,
  extension: '.csv',
  header: csvHeader,
  row: (columns, { row, redactions }) =>
    csvRow(columns, redactions.length === 0 ? row : withWithheld(row, redactions)),
  incomplete: (columns, { message, extensions }) =>
    csvNotice(columns, `[INCOMPLETE: ${String(extensions?.['code'])}; ${message}]`),
};

// Excel takes a file without this mark for one in the code page of its country.
const BYTE_ORDER_MARK = '\ufeff';
const CSV_FOR_EXCEL: ExportFormat = {
  ...CSV,
  header: (columns) => BYTE_ORDER_MARK + csvHeader(columns),
};

/** A name that no field can have. */
const REDACTIONS = '@redactions';

const JSON_LINES: Omit<ExportFormat, 'contentType'> = {
  extension: '.jsonl',
  header: () => '',
  row: (_columns, { row, redactions }) =>
    jsonLine(redactions.length === 0 ? row : { ...row, [REDACTIONS]: redactions }),
  incomplete: (_columns, error) => jsonLine({ '@errors': [error] }),
};

// JSON Lines have no registered name; the second is the older one. Of CSV the mark is asked for by a
// parameter of ours, since parsers that go by RFC 4180 take it for a part of the first column's name.
const FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  [CSV_TYPE, CSV],
  [`${CSV_TYPE}; bom=present`, CSV_FOR_EXCEL],
  ['application/jsonl', { ...JSON_LINES, contentType: 'application/jsonl; charset=utf-8' }],
  ['application/x-ndjson', { ...JSON_LINES, contentType: 'application/x-ndjson; charset=utf-8' }],
]);
// Whoever takes anything gets the answer as GraphQL over HTTP has it.
const ANSWERS = ['application/json', 'application/graphql-response+json'];
const OFFERED = [...ANSWERS, ...FORMATS.keys()];

/** The format in which a client would rather have a list than as an answer; null where it would not. */
export function wantedFormat({ headers }: Pick<FastifyRequest, 'headers'>): ExportFormat | null {
  const wanted = new Negotiator({ headers }).mediaType(OFFERED);
  return FORMATS.get(wanted ?? '') ?? null;
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
