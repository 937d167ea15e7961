/** The first list of an answer as a table. */
export interface AnswerTable {
  /** Where the list stands in the answer, such as `tasks.nodes`. */
  readonly place: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The first list of records in an answer, one row each; null where it has none. */
export function tableOf(data: unknown): AnswerTable | null {
  const list = firstList(data, []);
  if (list === null) return null;
  const rows = list.records.map(flatten);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return {
    place: list.place.join('.'),
    columns,
    rows: rows.map((row) => columns.map((column) => row.get(column) ?? '')),
  };
}

interface FoundList {
  readonly place: readonly string[];
  readonly records: readonly Fields[];
}

/** The list that is nearest to the top. */
function firstList(data: unknown, place: readonly string[]): FoundList | null {
  if (!isFields(data)) return null;
  const entries = Object.entries(data);
  for (const [name, value] of entries) {
    if (Array.isArray(value) && value.length > 0 && value.every(isFields))
      return { place: [...place, name], records: value };
  }
  for (const [name, value] of entries) {
    const found = firstList(value, [...place, name]);
    if (found !== null) return found;
  }
  return null;
}

/** A record as one row: what is nested has a dotted name, and a list in it is written as JSON. */
function flatten(record: Fields): ReadonlyMap<string, string> {
  const row = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    // Where the next page of a nested list begins is nothing that the record says of itself.
    if (name === 'pageInfo') continue;
    if (isFields(value))
      for (const [nested, text] of flatten(value)) row.set(`${name}.${nested}`, text);
    else row.set(name, textOf(value));
  }
  return row;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
