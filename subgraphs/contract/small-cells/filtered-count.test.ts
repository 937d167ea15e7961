import fc from 'fast-check';
import { WITHHELD } from './cell.js';
import { filteredCount, filteredTableCount } from './filtered-count.js';
import { suppressTable } from './suppress-table.js';
import { suppress } from './suppress.js';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const COLUMNS = ['x', 'y', 'z'];
const count = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.nat(60));
const anyCounts = fc.tuple(...KEYS.map((key) => count.map((found) => ({ key, count: found }))));
const anyTable = fc
  .array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 })
  .map((counts) => ({ rows: KEYS, columns: COLUMNS, counts }));
const some = (keys: readonly string[]) => fc.subarray([...keys]).map((list) => new Set(list));

const breakdown = suppress([
  { key: 'a', count: 20 },
  { key: 'b', count: 3 },
  { key: 'c', count: 30 },
  { key: 'd', count: 40 },
]);

describe('a filtered count', () => {
  it('adds up published cells, and answers for all as the total does', () => {
    expect(filteredCount(breakdown, new Set(['c', 'd']))).toEqual({ value: 70 });
    expect(filteredCount(breakdown, new Set(['a', 'b', 'c', 'd']))).toEqual({ value: 93 });
  });

  it('gives no second number to subtract: all but a small one is withheld too', () => {
    expect(filteredCount(breakdown, new Set(['b']))).toEqual(WITHHELD);
    expect(filteredCount(breakdown, new Set(['a', 'c', 'd']))).toEqual(WITHHELD);
    expect(filteredCount(breakdown, new Set(['b', 'c']))).toEqual(WITHHELD);
  });

  it('answers for all withheld ones together, which the total tells anyway', () => {
    expect(filteredCount(breakdown, new Set(['a', 'b', 'c']))).toEqual({ value: 53 });
  });

  it('is withheld for a key that the breakdown does not have, and for none', () => {
    expect(filteredCount(breakdown, new Set(['nobody']))).toEqual(WITHHELD);
    expect(filteredCount(breakdown, new Set())).toEqual(WITHHELD);
  });

  it('is right where it is shown, never small, and adds nothing to what is published', () => {
    fc.assert(
      fc.property(anyCounts, some(KEYS), (counts, keys) => {
        const published = suppress(counts);
        const answer = filteredCount(published, keys);
        if (!('value' in answer)) return;
        const chosen = counts.filter(({ key }) => keys.has(key));
        expect(answer.value).toBe(chosen.reduce((all, one) => all + one.count, 0));
        expect(answer.value).toBeGreaterThanOrEqual(5);
        const hidden = published.cells.filter(({ cell }) => 'withheld' in cell);
        const asked = hidden.filter(({ key }) => keys.has(key)).length;
        expect([0, hidden.length]).toContain(asked);
      }),
    );
  });
});

describe('a filtered count of a table', () => {
  it('is right where it is shown, and never small', () => {
    fc.assert(
      fc.property(anyTable, some(KEYS), some(COLUMNS), (any, rows, columns) => {
        const answer = filteredTableCount(suppressTable(any), rows, columns);
        if (!('value' in answer)) return;
        const real = any.counts
          .filter((_, row) => rows.has(KEYS[row] ?? ''))
          .flatMap((line) => line.filter((_, column) => columns.has(COLUMNS[column] ?? '')));
        expect(answer.value).toBe(real.reduce((all, one) => all + one, 0));
        expect(answer.value).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back no withheld cell, alone or as the difference of two answers', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const published = suppressTable(any);
        const without = (keys: readonly string[], key: string) =>
          new Set(keys.filter((other) => other !== key));
        const shows = (rows: ReadonlySet<string>, columns: ReadonlySet<string>) =>
          'value' in filteredTableCount(published, rows, columns);
        KEYS.forEach((key, row) => {
          COLUMNS.forEach((name, column) => {
            if ('value' in (published.cells[row]?.[column] ?? WITHHELD)) return;
            expect(shows(new Set([key]), new Set([name]))).toBe(false);
            const inRow = shows(new Set([key]), new Set(COLUMNS));
            expect(inRow && shows(new Set([key]), without(COLUMNS, name))).toBe(false);
            const inColumn = shows(new Set(KEYS), new Set([name]));
            expect(inColumn && shows(without(KEYS, key), new Set([name]))).toBe(false);
          });
        });
      }),
    );
  });

  it('answers for whole rows, whole columns and everything from the margins', () => {
    const published = suppressTable({
      rows: ['a', 'b', 'c'],
      columns: ['x', 'y'],
      counts: [
        [1, 20],
        [30, 40],
        [50, 60],
      ],
    });
    const [rows, columns] = [new Set(['a', 'b', 'c']), new Set(['x', 'y'])];
    expect(filteredTableCount(published, new Set(['a']), columns)).toEqual({ value: 21 });
    expect(filteredTableCount(published, rows, new Set(['x']))).toEqual({ value: 81 });
    expect(filteredTableCount(published, rows, columns)).toEqual({ value: 201 });
    expect(filteredTableCount(published, new Set(['b']), new Set(['x']))).toEqual({ value: 30 });
    expect(filteredTableCount(published, new Set(['a', 'b']), new Set(['x']))).toEqual(WITHHELD);
  });
});
