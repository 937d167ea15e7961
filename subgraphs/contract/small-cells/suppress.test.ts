import fc from 'fast-check';
import { SMALL_CELL_THRESHOLD } from './cell.js';
import { suppress, type Breakdown, type KeyedCount } from './suppress.js';

const keyed = (...counts: readonly number[]): KeyedCount[] =>
  counts.map((count, at) => ({ key: String.fromCharCode(97 + at), count }));
const shown = ({ cells, total }: Breakdown) =>
  [...cells.map(({ cell }) => cell), total].map((cell) => ('value' in cell ? cell.value : '·'));

const threshold = fc.integer({ min: 2, max: 7 });
const anyCounts = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.nat(500)), { minLength: 1, maxLength: 8 })
  .map((counts) => keyed(...counts));

/** Every value the cell could have: the withheld ones make up a published sum, each of them in its bounds. */
function possible(sum: number, others: readonly { least: number; most: number }[]) {
  return (value: number) => {
    const left = sum - value;
    const least = others.reduce((all, bound) => all + bound.least, 0);
    const most = others.reduce((all, bound) => all + bound.most, 0);
    return left >= least && left <= most;
  };
}

describe('a one-way breakdown', () => {
  it.each([
    [
      [5, 6, 7],
      [5, 6, 7, 18],
    ],
    [
      [3, 9, 20],
      ['·', '·', 20, 32],
    ],
    [
      [20, 9, 3],
      ['·', 9, '·', 32],
    ],
    [
      [20, 3, 4],
      [20, '·', '·', 27],
    ],
    [
      [20, 1, 2],
      ['·', '·', '·', 23],
    ],
    [
      [20, 0, 9],
      ['·', '·', 9, 29],
    ],
    [
      [4, 4, 4, 20],
      ['·', '·', '·', '·', 32],
    ],
    [[3], ['·', '·']],
    [
      [0, 0],
      ['·', '·', '·'],
    ],
    [[], ['·']],
  ])('of %j is published as %j', (counts, expected) => {
    expect(shown(suppress(keyed(...counts)))).toEqual(expected);
  });

  it('withholds nothing when no count is small', () => {
    fc.assert(
      fc.property(anyCounts, threshold, (counts, limit) => {
        const large = counts.map(({ key, count }) => ({ key, count: count + limit }));
        expect(shown(suppress(large, limit))).not.toContain('·');
      }),
    );
  });

  it('shows no small count, and nothing that is wrong', () => {
    fc.assert(
      fc.property(anyCounts, threshold, (counts, limit) => {
        suppress(counts, limit).cells.forEach(({ key, cell }, at) => {
          expect(key).toBe(counts[at]?.key);
          if (!('value' in cell)) return;
          expect(cell.value).toBe(counts[at]?.count);
          expect(cell.value).toBeGreaterThanOrEqual(limit);
        });
      }),
    );
  });

  it('leaves a small count every value up to the threshold, and an insider two of them', () => {
    fc.assert(
      fc.property(anyCounts, threshold, (counts, limit) => {
        const { cells, total } = suppress(counts, limit);
        if (!('value' in total)) return;
        const withheld = counts.filter((_, at) => 'withheld' in (cells[at]?.cell ?? {}));
        const sum = withheld.reduce((all, { count }) => all + count, 0);
        for (const one of withheld.filter(({ count }) => count < limit)) {
          const others = withheld.filter((other) => other !== one);
          const free = possible(
            sum,
            others.map(() => ({ least: 0, most: Infinity })),
          );
          for (let value = 0; value <= limit; value += 1) expect(free(value)).toBe(true);
          const insider = possible(
            sum,
            others.map(({ count }) =>
              count < limit ? { least: 0, most: limit - 1 } : { least: limit, most: Infinity },
            ),
          );
          const left = Array.from({ length: limit }, (_, value) => value).filter(insider);
          expect(left.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('withholds the same cells however often and in whatever order it is asked', () => {
    const shuffled = anyCounts.chain((counts) =>
      fc.tuple(
        fc.constant(counts),
        fc.shuffledSubarray(counts, { minLength: counts.length, maxLength: counts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([counts, other]) => {
        const asMap = (list: readonly KeyedCount[]) =>
          new Map(suppress(list).cells.map(({ key, cell }) => [key, cell]));
        expect(asMap(other)).toEqual(asMap(counts));
        expect(suppress(counts)).toEqual(suppress(counts));
      }),
    );
  });

  it('refuses what is no count, no threshold and no set of keys', () => {
    expect(() => suppress(keyed(-1))).toThrow('A count is a whole number');
    expect(() => suppress(keyed(1.5))).toThrow('A count is a whole number');
    expect(() => suppress(keyed(1), 1)).toThrow('A threshold is a whole number');
    expect(() => suppress([...keyed(7), ...keyed(8)])).toThrow('The key a stands twice.');
  });

  it('takes five as its threshold', () => {
    expect(SMALL_CELL_THRESHOLD).toBe(5);
  });
});
