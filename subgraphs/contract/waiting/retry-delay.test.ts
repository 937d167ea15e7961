import { retryDelayMs } from './retry-delay.js';

describe('the wait after failures', () => {
  it('doubles up to a limit', () => {
    const longest = [1, 2, 3, 7, 8, 5_000].map((failures) => retryDelayMs(failures, () => 1));
    expect(longest).toEqual([250, 500, 1_000, 15_000, 15_000, 15_000]);
  });

  it('is spread, but never less than half', () => {
    expect(retryDelayMs(1, () => 0)).toBe(125);
    expect(retryDelayMs(8, () => 0)).toBe(7_500);
  });
});
