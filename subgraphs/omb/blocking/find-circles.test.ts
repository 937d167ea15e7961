import fc from 'fast-check';
import { findCircles, type Waiting } from './find-circles.js';

const waiting = (...pairs: readonly (readonly [string, string])[]): Waiting => {
  const map = new Map<string, string[]>();
  for (const [one, other] of pairs) map.set(one, [...(map.get(one) ?? []), other]);
  return map;
};
const sorted = (circles: readonly (readonly string[])[]) =>
  circles.map((circle) => [...circle].sort()).sort();

test('a chain is no circle', () => {
  expect(findCircles(waiting(['a', 'b'], ['b', 'c'], ['a', 'c']))).toEqual([]);
});

test('a circle is found whatever hangs on it', () => {
  const found = findCircles(
    waiting(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'y'], ['p', 'q'], ['q', 'p']),
  );
  expect(sorted(found)).toEqual([
    ['a', 'b', 'c'],
    ['p', 'q'],
  ]);
});

test('what waits for itself is a circle of one', () => {
  expect(findCircles(waiting(['a', 'a'], ['b', 'a']))).toEqual([['a']]);
});

test('a chain of a hundred thousand is no trouble', () => {
  const chain = Array.from({ length: 100_000 }, (_, n) => [`${n}`, `${n + 1}`] as const);
  expect(findCircles(waiting(...chain))).toEqual([]);
});

test('two are in one circle exactly where each can be reached from the other', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 20 }), (pairs) => {
      const graph = waiting(...pairs);
      const circles = findCircles(graph);
      const names = [...new Set(pairs.flat())];
      for (const one of names) {
        for (const other of names) {
          const together = circles.some((circle) => circle.includes(one) && circle.includes(other));
          expect(together).toBe(reaches(graph, one, other) && reaches(graph, other, one));
        }
      }
    }),
  );
});

/** Whether one waits for the other, by at least one step. */
function reaches(graph: Waiting, from: string, to: string): boolean {
  const seen = new Set<string>();
  const ahead = [...(graph.get(from) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === to) return true;
    if (!seen.has(next)) ahead.push(...(graph.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
