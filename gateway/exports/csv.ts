import type { Column } from './columns.js';
import { columnName } from './columns.js';
import { Withheld } from './withheld.js';

/** A row of an answer, as the graph gives it. */
export type Row = Readonly<Record<string, unknown>>;

// RFC 4180.
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$|^$/;
// What spreadsheets take for a formula (OWASP, CSV Injection), and the mark itself, so that it can be taken off again.
const NEEDS_MARK = /^[=+\-@\t\r\n'＝＋－＠]/;
// Where Excel splits at semicolons or tabs a formula can begin within a text, also behind quotes.
const FORMULA_BEHIND_SEPARATOR = /([;\t]["' ]*)(?=[=+\-@＝＋－＠])/g;

/** The line of names. */
export function csvHeader(columns: readonly Column[]): string {
  return line(columns.map((column) => text(columnName(column))));
}

/** The line of a row. */
export function csvRow(columns: readonly Column[], row: Row): string {
  return line(columns.map(({ path }) => cell(valueAt(row, path))));
}

/** A line that is none of the list's: the first cell says why, the others are empty. */
export function csvNotice(columns: readonly Column[], notice: string): string {
  return line(columns.map((_, index) => (index === 0 ? text(notice) : '')));
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}${LINE_END}`;
}

function valueAt(row: Row, path: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of path) {
    if (value === null || value === undefined || value instanceof Withheld) return value;
    value = (value as Row)[name];
  }
  return value;
}

/** Nothing where there is no value; a text, even an empty one, is told apart from that. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return text(value);
  if (value instanceof Withheld) return text(value.toJSON());
  if (value instanceof Date) return value.toISOString();
  const json = JSON.stringify(value);
  // A number or a truth value is no text, so it is no formula either, whatever it begins with.
  return typeof value === 'object' ? text(json) : json;
}

function text(value: string): string {
  const marked = value.replace(FORMULA_BEHIND_SEPARATOR, "$1'");
  const harmless = NEEDS_MARK.test(value) ? `'${marked}` : marked;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
