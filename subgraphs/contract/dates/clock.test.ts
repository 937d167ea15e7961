import { fixedClock, systemClock } from './clock.js';

describe('the fixed clock', () => {
  it('stands still until it is moved', () => {
    const clock = fixedClock('2026-07-02T12:00:00Z');
    expect(clock.now()).toEqual(clock.now());
    clock.advance(60_000);
    expect(clock.now().toISOString()).toBe('2026-07-02T12:01:00.000Z');
    clock.set('2026-08-01T00:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-08-01T00:00:00.000Z');
  });

  it('cannot be moved through the date it gave', () => {
    const clock = fixedClock('2026-07-02T12:00:00Z');
    clock.now().setUTCFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });

  it('refuses what is no instant', () => {
    expect(() => fixedClock('soon')).toThrow('Not an ISO 8601 instant: soon');
  });
});

it('the system clock tells the present', () => {
  const [before, now, after] = [Date.now(), systemClock.now().getTime(), Date.now()];
  expect([before, now, after]).toEqual([before, now, after].toSorted((a, b) => a - b));
});
