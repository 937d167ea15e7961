import { getNamedType, isEnumType } from 'graphql';
import { columnName, saysWhetherListGoesOn, type Column } from './columns.js';
import type { Provenance } from './field-provenance.js';
import type { PreparedExport } from './prepare-export.js';

const DATATYPES: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  LocalDate: 'date',
  DateTime: 'datetime',
  JSONObject: 'json',
};

const HOW_TO_READ =
  'One row for each record of the list, through all of its pages. An empty cell has no value; "" is an empty text. A list is one cell, written as JSON. A value that is withheld from whoever asked reads [WITHHELD: reason; marking; ask office]. A text that a spreadsheet could take for a formula, or that begins with an apostrophe, has an apostrophe before it, which is not part of the value; so has what follows a semicolon or a tab within a text, and blanks or quotes behind it, where it begins as a formula does. A file that broke off ends with a row that begins with [INCOMPLETE: and a connection that was cut.';
const GOES_ON =
  'True where the list in this row has more than its cell holds: ask for it by itself, or with a larger "first".';

/** What the columns of an export mean, as metadata of a table (W3C, CSV on the Web). */
export function definitionsOf(
  { name, description, columns }: PreparedExport,
  provenance: (typeName: string, fieldName: string) => Provenance,
): Readonly<Record<string, unknown>> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${name}.csv`,
    'dc:title': name,
    'dc:description': description,
    'dc:format': HOW_TO_READ,
    dialect: { encoding: 'utf-8', header: true, doubleQuote: true, lineTerminators: ['\r\n'] },
    tableSchema: { columns: columns.map((column) => columnDefinition(column, provenance)) },
  };
}

function columnDefinition(
  column: Column,
  provenance: (typeName: string, fieldName: string) => Provenance,
): Readonly<Record<string, unknown>> {
  const { definition, parent } = column;
  const { owners, rights } = provenance(parent.name, definition.name);
  return {
    name: columnName(column),
    titles: columnName(column),
    datatype: column.isList ? 'json' : datatypeOf(column),
    'dc:description': saysWhetherListGoesOn(column) ? GOES_ON : definition.description,
    // The type in the schema, the field that it is of, and whose that is.
    'dc:type': String(definition.type),
    'dc:source': `${parent.name}.${definition.name}`,
    'dc:publisher': owners,
    // Who may read it beside what each record's own marking says.
    ...(rights.length > 0 && { 'dc:rights': rights }),
  };
}

/** An enumeration by its values, so that a reader can check the column. */
function datatypeOf({ definition }: Column): unknown {
  const type = getNamedType(definition.type);
  if (!isEnumType(type)) return DATATYPES[type.name] ?? 'string';
  const values = type.getValues().map(({ name }) => name);
  return { base: 'string', format: values.join('|') };
}
