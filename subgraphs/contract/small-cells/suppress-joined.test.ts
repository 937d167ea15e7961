import fc from 'fast-check';
import type { Cell } from './cell.js';
import { suppressJoined, wholeJoined, type JoinedContribution } from './suppress-joined.js';

const SIDES = { rows: ['a', 'b'], left: ['k', 'l'], right: ['x', 'y'] };
const THRESHOLD = 2;

/** What can be published of two rows, two left columns and two right ones: every number, in one order. */
function numbersOf(cells: readonly number[]): readonly number[] {
  const [ak = 0, al = 0, bk = 0, bl = 0, ax = 0, ay = 0, bx = 0, by = 0] = cells;
  const [a, b] = [ak + al, bk + bl];
  return [...cells, a, b, ak + bk, al + bl, ax + bx, ay + by, a + b];
}

function published(contributions: readonly JoinedContribution[]): readonly Cell[] {
  const { left, right } = suppressJoined(SIDES, contributions, THRESHOLD);
  return [
    ...left.cells.flat(),
    ...right.cells.flat(),
    ...left.rowTotals,
    ...left.columnTotals,
    ...right.columnTotals,
    left.total,
  ];
}

const UP_TO = Array.from({ length: 9 }, (_, value) => value);

/** Every way to fill one row: two left cells and two right ones of one sum. */
const ROWS = UP_TO.flatMap((k) =>
  UP_TO.flatMap((l) =>
    UP_TO.filter((x) => x <= k + l && k + l - x < UP_TO.length).map((x) => [k, l, x, k + l - x]),
  ),
);

/** Every set of eight cells that fits what is published. */
function explanations(cells: readonly Cell[]): readonly (readonly number[])[] {
  const isShown = (at: number, value: number | undefined) => {
    const cell = cells[at];
    return cell === undefined || !('value' in cell) || cell.value === value;
  };
  const rowFits = (row: readonly number[], places: readonly number[]) =>
    places.every((place, at) => isShown(place, row[at]));
  const first = ROWS.filter((row) => rowFits(row, [0, 1, 4, 5]));
  const second = ROWS.filter((row) => rowFits(row, [2, 3, 6, 7]));
  return first
    .flatMap(([ak = 0, al = 0, ax = 0, ay = 0]) =>
      second.map(([bk = 0, bl = 0, bx = 0, by = 0]) => [ak, al, bk, bl, ax, ay, bx, by]),
    )
    .filter((guess) => numbersOf(guess).every((value, at) => isShown(at, value)));
}

const contribution = fc.record({
  row: fc.constantFrom('a', 'b'),
  left: fc.constantFrom('k', 'l'),
  right: fc.constantFrom('x', 'y'),
  count: fc.integer({ min: 1, max: 2 }),
});

test('both tables together leave every small number open from zero to the threshold', () => {
  fc.assert(
    fc.property(fc.array(contribution, { maxLength: 3 }), (contributions) => {
      const cells = published(contributions);
      const whole = wholeJoined(SIDES, contributions);
      const counts = [...whole.left.cells.flat(), ...whole.right.cells.flat()];
      const isOpen = new Map<number, Set<number>>();
      for (const guess of explanations(cells)) {
        guess.forEach((value, at) => isOpen.set(at, (isOpen.get(at) ?? new Set()).add(value)));
      }
      counts.forEach((cell, at) => {
        if (!('value' in cell) || cell.value >= THRESHOLD) return;
        expect(cells[at]).toEqual({ withheld: true });
        expect([...(isOpen.get(at) ?? [])]).toEqual(expect.arrayContaining([0, 1, 2]));
      });
    }),
    { numRuns: 25 },
  );
});

test('a row that takes its own off what is published finds no small number of the other', () => {
  const contributions = [
    { row: 'a', left: 'k', right: 'x', count: 9 },
    { row: 'a', left: 'l', right: 'y', count: 9 },
    { row: 'b', left: 'k', right: 'x', count: 1 },
    { row: 'b', left: 'l', right: 'y', count: 9 },
  ];
  const { left, right } = suppressJoined(SIDES, contributions, THRESHOLD);
  expect(left.columnTotals[0]).toEqual({ withheld: true });
  expect(right.columnTotals[0]).toEqual({ withheld: true });
});

test('numbers that are large throughout are all shown', () => {
  const contributions = ['a', 'b'].flatMap((row) =>
    ['k', 'l'].flatMap((left) => ['x', 'y'].map((right) => ({ row, left, right, count: 10 }))),
  );
  expect(suppressJoined(SIDES, contributions)).toEqual(wholeJoined(SIDES, contributions));
  expect(wholeJoined(SIDES, contributions).left.total).toEqual({ value: 80 });
});
