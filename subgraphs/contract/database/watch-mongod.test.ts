import { watchMongod } from './watch-mongod.js';

const A_MINUTE = 60_000;

/** Watches a server that answers as told, one question after the other. */
function watched(...answered: readonly boolean[]): {
  readonly frozen: jest.Mock;
  readonly stop: () => void;
} {
  const left = [...answered];
  const frozen = jest.fn();
  const stop = watchMongod('mongodb://server', frozen, undefined, () =>
    Promise.resolve(left.shift() ?? answered.at(-1) ?? true),
  );
  return { frozen, stop };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a server that is watched', () => {
  test('stands still when it left six questions in a row without an answer, which is said once', async () => {
    const { frozen } = watched(true, false);
    await jest.advanceTimersByTimeAsync(A_MINUTE);
    expect(frozen).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(10 * A_MINUTE);
    expect(frozen).toHaveBeenCalledTimes(1);
  });

  test('does not while it answers one question of six', async () => {
    const { frozen, stop } = watched(...Array.from({ length: 60 }, (_, at) => at % 6 === 5));
    await jest.advanceTimersByTimeAsync(4 * A_MINUTE);
    expect(frozen).not.toHaveBeenCalled();
    stop();
  });

  test('is not asked any more once nobody watches it', async () => {
    const { frozen, stop } = watched(false);
    stop();
    await jest.advanceTimersByTimeAsync(2 * A_MINUTE);
    expect(frozen).not.toHaveBeenCalled();
  });
});
