import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { Budgets } from '../limits/budgets.js';
import { HourSpent, StreamAccount } from './stream-account.js';

test('no more events are read than the client can pay, and none where it cannot pay one', () => {
  const clock = fixedClock('2026-11-21T15:00:00Z');
  const budgets = new Budgets(10, clock);
  const account = new StreamAccount(budgets, 'a', 3);
  expect(account.affordable()).toBe(3);
  // To look costs nothing.
  expect(account.affordable()).toBe(3);
  for (let event = 0; event < 3; event += 1) account.pay();
  expect(() => account.affordable()).toThrow(HourSpent);
  expect(() => account.pay()).toThrow('Ask again in 720 seconds');
  clock.advance(720_000);
  expect(account.affordable()).toBe(1);
});
