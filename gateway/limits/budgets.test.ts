import fc from 'fast-check';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { Budgets } from './budgets.js';

const open = (costPerHour: number) => {
  const clock = fixedClock('2026-11-21T15:00:00Z');
  return { clock, budgets: new Budgets(costPerHour, clock) };
};

test('a client spends its own hour, which comes back evenly', () => {
  const { clock, budgets } = open(3_600);
  expect(budgets.spend('a', 3_000)).toEqual({ limit: 3_600, remaining: 600, retryAfterSeconds: 0 });
  expect(budgets.spend('a', 610)).toEqual({ limit: 3_600, remaining: 600, retryAfterSeconds: 10 });
  expect(budgets.balance('b').remaining).toBe(3_600);
  clock.advance(10_000);
  expect(budgets.spend('a', 610)).toMatchObject({ remaining: 0, retryAfterSeconds: 0 });
  clock.advance(3_600_000 * 24);
  expect(budgets.balance('a').remaining).toBe(3_600);
});

test('however it is spent, nobody gets more than an hour has, and waiting as told is enough', () => {
  const steps = fc.array(fc.tuple(fc.nat(2_000), fc.nat(600_000)), { maxLength: 50 });
  fc.assert(
    fc.property(steps, (all) => {
      const { clock, budgets } = open(1_000);
      let spent = 0;
      let elapsed = 0;
      for (const [points, ms] of all) {
        const { retryAfterSeconds } = budgets.spend('a', points);
        if (retryAfterSeconds === 0) spent += points;
        else if (points <= 1_000) {
          clock.advance(retryAfterSeconds * 1_000);
          elapsed += retryAfterSeconds * 1_000;
          expect(budgets.spend('a', points).retryAfterSeconds).toBe(0);
          spent += points;
        }
        clock.advance(ms);
        elapsed += ms;
        expect(spent).toBeLessThanOrEqual(1_000 + (elapsed / 3_600_000) * 1_000 + 1e-6);
      }
    }),
  );
});
