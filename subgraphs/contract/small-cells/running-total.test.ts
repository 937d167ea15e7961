import fc from 'fast-check';
import { runningTotal } from './running-total.js';

test.each([
  [[], { withheld: true }],
  [[0, 4], { withheld: true }],
  [[4, 1], { value: 5 }],
  [[5, 4], { value: 5 }],
  [[5, 4, 1], { value: 10 }],
  [[0, 12, 0, 7], { value: 19 }],
])('additions of %j are shown as %j', (additions, shown) => {
  expect(runningTotal(additions)).toEqual(shown);
});

test('no two totals, of whatever moments, differ by a small number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), (additions) => {
      const shown = additions.map((_, at) => runningTotal(additions.slice(0, at + 1)));
      const values = shown.map((cell) => ('value' in cell ? cell.value : 0));
      for (const [at, value] of values.entries()) {
        const step = value - (values[at - 1] ?? 0);
        expect(step === 0 || step >= 5).toBe(true);
      }
    }),
  );
});

test('what is shown is never more than there are, and less by fewer than five', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), (additions) => {
      const total = additions.reduce((sum, one) => sum + one, 0);
      const shown = runningTotal(additions);
      const missing = total - ('value' in shown ? shown.value : 0);
      expect(missing).toBeGreaterThanOrEqual(0);
      expect(missing).toBeLessThan(5);
    }),
  );
});
