import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { GraphQLObjectType, GraphQLString } from 'graphql';
import type { Column } from './columns.js';
import { csvHeader, csvRow, type Row } from './csv.js';

const parent = new GraphQLObjectType({ name: 'T', fields: { text: { type: GraphQLString } } });
const definition = parent.getFields()['text'] as Column['definition'];
const column = (...path: string[]): Column => ({ path, definition, parent, isList: false });

const write = (columns: readonly Column[], rows: readonly Row[]) =>
  csvHeader(columns) + rows.map((row) => csvRow(columns, row)).join('');
const read = (text: string): string[][] => parse(text, { relaxColumnCount: false });
const unmarked = (cell: string) =>
  cell.replace(/^'/, '').replace(/([;\t]["' ]*)'(?=[=+\-@＝＋－＠])/g, '$1');

test('any texts come back equal, and none of them can be taken for a formula', () => {
  const columns = [column('a'), column('b', 'c')];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[=+\-@\t\r\n'"＝＋－＠,; ].*$/s),
    fc.stringMatching(/^[=\-'"; \tx]*$/),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), (pairs) => {
      const rows = pairs.map(([a, c]) => ({ a, b: { c } }));
      const [header, ...cells] = read(write(columns, rows));
      expect(header).toEqual(['a', 'b.c']);
      expect(cells.map((line) => line.map(unmarked))).toEqual(pairs);
      for (const cell of cells.flat()) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(cell).not.toMatch(/[;\t][" ]*[=+\-@＝＋－＠]/);
      }
    }),
  );
});

test.each([
  [null, ''],
  [undefined, ''],
  ['', '""'],
  [-1.5, '-1.5'],
  [false, 'false'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  ['=1+1', "'=1+1"],
  [';=1+1', ";'=1+1"],
  ['a; "=1+1"', `"a; ""'=1+1"""`],
  ['a; b=1', 'a; b=1'],
  ['a,"b"', '"a,""b"""'],
  [['x', null, { y: 1 }], '"[""x"",null,{""y"":1}]"'],
])('%p is written as %s', (value, cell) => {
  expect(csvRow([column('a'), column('b')], { a: value, b: 'x' })).toBe(`${cell},x\r\n`);
});

test('where there is no object there is nothing in its columns either', () => {
  expect(csvRow([column('a', 'b', 'c'), column('d')], { a: null, d: 1 })).toBe(',1\r\n');
});
