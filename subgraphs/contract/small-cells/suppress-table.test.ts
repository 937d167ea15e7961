import fc from 'fast-check';
import type { Cell } from './cell.js';
import { suppressTable, type CountTable, type PublishedTable } from './suppress-table.js';

const table = (...counts: readonly (readonly number[])[]): CountTable => ({
  rows: counts.map((_, row) => `row ${row}`),
  columns: (counts[0] ?? []).map((_, column) => `column ${column}`),
  counts,
});
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const isShown = (cell: Cell | undefined) => cell !== undefined && 'value' in cell;
const mark = (cell: Cell) => ('value' in cell ? cell.value : '·');
const shown = (published: PublishedTable) => [
  ...published.cells.map((row, at) => [...row, ...published.rowTotals.slice(at, at + 1)].map(mark)),
  [...published.columnTotals, published.total].map(mark),
];

const tables = (sizes: { min: number; max: number }, count: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer(sizes), fc.integer(sizes)).chain(([rows, columns]) =>
    fc
      .array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((counts) => table(...counts)),
  );
// Small enough to be solved by trying everything.
const solvable = {
  2: tables({ min: 1, max: 3 }, fc.integer({ min: 0, max: 5 })),
  3: tables({ min: 1, max: 3 }, fc.integer({ min: 0, max: 6 })),
  5: tables({ min: 1, max: 2 }, fc.integer({ min: 0, max: 12 })),
};
const largeTables = tables(
  { min: 2, max: 9 },
  fc.oneof({ weight: 3, arbitrary: fc.nat(400) }, fc.nat(6)),
);

type Known = (count: number) => { readonly least: number; readonly most: number };

/**
 * Looks, by trying them one after another and not as the code under test does, for a table that a
 * reader could take for the real one: the same published numbers, but another value in one cell.
 */
function isPossible(
  { counts }: CountTable,
  published: PublishedTable,
  known: Known,
  at: readonly [number, number],
  value: number,
): boolean {
  const guess = counts.map((row) => [...row]);
  const fits = (cell: Cell | undefined, count: number, guessed: number) =>
    isShown(cell)
      ? guessed === count
      : guessed >= known(count).least && guessed <= known(count).most;
  const column = (of: readonly (readonly number[])[], which: number) =>
    of.map((row) => row[which] ?? 0);
  const width = counts[0]?.length ?? 0;

  const tryFrom = (place: number): boolean => {
    const [row, col] = [Math.floor(place / width), place % width];
    if (col === 0 && row > 0) {
      const before = row - 1;
      if (!fits(published.rowTotals[before], sum(counts[before] ?? []), sum(guess[before] ?? []))) {
        return false;
      }
    }
    if (row === counts.length) {
      return (
        published.columnTotals.every((cell, which) =>
          fits(cell, sum(column(counts, which)), sum(column(guess, which))),
        ) && fits(published.total, sum(counts.flat()), sum(guess.flat()))
      );
    }
    const count = counts[row]?.[col] ?? 0;
    const fixed = isShown(published.cells[row]?.[col]);
    const isAsked = row === at[0] && col === at[1];
    const { least, most } = known(count);
    if (isAsked && (value < least || value > most)) return false;
    const highest = Math.min(most, count + 8);
    const byCloseness = Array.from({ length: highest - least + 1 }, (_, more) => least + more).sort(
      (a, b) => Math.abs(a - count) - Math.abs(b - count),
    );
    const open = isAsked ? [value] : fixed ? [count] : byCloseness;
    // The last of a line with a published sum is what is left of it.
    const inRow = sum(counts[row] ?? []) - sum((guess[row] ?? []).slice(0, col));
    const inColumn = sum(column(counts, col)) - sum(column(guess.slice(0, row), col));
    const candidates = open.filter(
      (candidate) =>
        (col < width - 1 || !isShown(published.rowTotals[row]) || candidate === inRow) &&
        (row < counts.length - 1 ||
          !isShown(published.columnTotals[col]) ||
          candidate === inColumn),
    );
    return candidates.some((candidate) => {
      const line = guess[row];
      if (line !== undefined) line[col] = candidate;
      return tryFrom(place + 1);
    });
  };
  return tryFrom(0);
}

const smallCells = ({ counts }: CountTable, threshold: number) =>
  counts.flatMap((row, at) =>
    row.flatMap((count, column) => (count < threshold ? [[at, column] as const] : [])),
  );
const nothingIsShown = (published: PublishedTable) =>
  shown(published)
    .flat()
    .every((cell) => cell === '·');

describe('a two-way table', () => {
  it.each([
    [
      [
        [5, 6],
        [7, 8],
      ],
      [
        [5, 6, 11],
        [7, 8, 15],
        [12, 14, 26],
      ],
    ],
    [
      [
        [20, 3, 20],
        [20, 20, 20],
        [20, 20, 20],
      ],
      [
        [20, '·', '·', 43],
        [20, 20, 20, 60],
        [20, '·', '·', 60],
        [60, 43, 60, 163],
      ],
    ],
    [
      [[0]],
      [
        ['·', '·'],
        ['·', '·'],
      ],
    ],
  ])('of %j is published as %j', (counts, expected) => {
    expect(shown(suppressTable(table(...counts)))).toEqual(expected);
  });

  it('withholds nothing when no count is small', () => {
    fc.assert(
      fc.property(largeTables, (any) => {
        const counts = any.counts.map((row) => row.map((count) => count + 5));
        expect(shown(suppressTable({ ...any, counts })).flat()).not.toContain('·');
      }),
    );
  });

  it('shows no small number, and nothing that is wrong', () => {
    fc.assert(
      fc.property(largeTables, (any) => {
        const published = suppressTable(any);
        const real = [
          ...any.counts.map((row) => [...row, sum(row)]),
          [
            ...any.columns.map((_, at) => sum(any.counts.map((row) => row[at] ?? 0))),
            sum(any.counts.flat()),
          ],
        ];
        shown(published).forEach((row, at) =>
          row.forEach((cell, column) => {
            if (cell === '·') return;
            expect(cell).toBe(real[at]?.[column]);
            expect(cell).toBeGreaterThanOrEqual(5);
          }),
        );
      }),
    );
  });

  it.each([2, 3, 5] as const)(
    'under a threshold of %d leaves a small cell every value up to it',
    (limit) => {
      fc.assert(
        fc.property(solvable[limit], (any) => {
          const published = suppressTable(any, limit);
          const stranger: Known = () => ({ least: 0, most: Infinity });
          for (const at of smallCells(any, limit)) {
            for (let value = 0; value <= limit; value += 1) {
              expect(isPossible(any, published, stranger, at, value)).toBe(true);
            }
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each([2, 3, 5] as const)('under a threshold of %d leaves an insider two values', (limit) => {
    fc.assert(
      fc.property(solvable[limit], (any) => {
        const published = suppressTable(any, limit);
        if (nothingIsShown(published)) return;
        const insider: Known = (count) =>
          count < limit ? { least: 0, most: limit - 1 } : { least: limit, most: Infinity };
        for (const at of smallCells(any, limit)) {
          const values = Array.from({ length: limit }, (_, value) => value);
          const left = values.filter((value) => isPossible(any, published, insider, at, value));
          expect(left.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lets no withheld cell of a larger table follow from its row or column', () => {
    fc.assert(
      fc.property(largeTables, (any) => {
        const published = suppressTable(any);
        const alone = (line: readonly Cell[], total: Cell | undefined) =>
          isShown(total) && line.filter((cell) => !isShown(cell)).length === 1;
        published.cells.forEach((row, at) => {
          expect(alone(row, published.rowTotals[at])).toBe(false);
        });
        published.columns.forEach((_, at) => {
          const column = published.cells.flatMap((row) => row.slice(at, at + 1));
          expect(alone(column, published.columnTotals[at])).toBe(false);
        });
        expect(alone(published.rowTotals, published.total)).toBe(false);
        expect(alone(published.columnTotals, published.total)).toBe(false);
      }),
    );
  });

  it('is published the same whatever order its rows stand in', () => {
    fc.assert(
      fc.property(largeTables, (any) => {
        const turned = { ...any, rows: any.rows.toReversed(), counts: any.counts.toReversed() };
        expect(suppressTable(turned).cells.toReversed()).toEqual(suppressTable(any).cells);
      }),
    );
  });

  it('is refused when it has a hole', () => {
    expect(() => suppressTable({ ...table([1, 2]), counts: [[1]] })).toThrow('one count for each');
  });
});
