import { keepAsking, waitAfter, type Keeper, type Outcome } from './keep-asking.js';

const WHOLE: Outcome = { isWhole: true };
const IN_PART: Outcome = { isWhole: false };

let outcome: Outcome;
let isAmiss: boolean;
let asked: number;
let checked: number;
let isHidden: boolean;
let shown: () => void;
let keeper: Keeper | undefined;

beforeEach(() => {
  jest.useFakeTimers();
  [outcome, isAmiss, asked, checked, isHidden] = [WHOLE, false, 0, 0, false];
});
afterEach(() => {
  keeper?.stop();
  jest.useRealTimers();
});

function keep(before: Outcome | null): Keeper {
  keeper = keepAsking(
    {
      ask: () => {
        asked += 1;
        return Promise.resolve(outcome);
      },
      isAmiss: () => {
        checked += 1;
        return Promise.resolve(isAmiss);
      },
    },
    before,
    {
      isHidden: () => isHidden,
      onShown(listener) {
        shown = listener;
        return () => undefined;
      },
    },
  );
  return keeper;
}

const seconds = (count: number) => jest.advanceTimersByTimeAsync(count * 1_000);

test('what was not asked yet is asked at once', async () => {
  keep(null);
  await seconds(0);
  expect(asked).toBe(1);
});

test('what was answered whole is not asked again; only whether all is well', async () => {
  keep(WHOLE);
  await seconds(120);
  expect([asked, checked]).toEqual([0, 4]);
});

test('what is found amiss is asked', async () => {
  keep(WHOLE);
  isAmiss = true;
  await seconds(31);
  expect([asked, checked]).toEqual([1, 1]);
});

test('a burst of changes is one question, and changes without an end do not put it off', async () => {
  const { askSoon } = keep(WHOLE);
  for (let change = 0; change < 10; change += 1) {
    askSoon();
    await seconds(0.1);
  }
  expect(asked).toBe(3);
});

test('what is missing in part is asked for after longer and longer, and no more once it is there', async () => {
  keep(IN_PART);
  outcome = IN_PART;
  await seconds(14);
  expect(asked).toBe(0);
  await seconds(2);
  expect(asked).toBe(1);
  await seconds(30);
  expect(asked).toBe(2);
  outcome = WHOLE;
  await seconds(60);
  expect(asked).toBe(3);
  await seconds(120);
  expect(asked).toBe(3);
  expect([0, 1, 2, 3, 9].map(waitAfter)).toEqual([15_000, 30_000, 60_000, 60_000, 60_000]);
});

test('while somebody asks to wait nothing is asked, change or not', async () => {
  const { askSoon } = keep(null);
  outcome = { isWhole: false, retryAfterMs: 90_000 };
  await seconds(0);
  outcome = WHOLE;
  askSoon();
  await seconds(89);
  expect(asked).toBe(1);
  await seconds(2);
  expect(asked).toBe(2);
});

test('whoever is told of no changes asks from time to time', async () => {
  const { hears } = keep(WHOLE);
  hears(false);
  await seconds(16);
  expect(asked).toBe(1);
  hears(true);
  await seconds(120);
  expect(asked).toBe(2);
});

test('a page that nobody sees asks nothing, and asks once when it is shown again', async () => {
  const { askSoon } = keep(IN_PART);
  isHidden = true;
  askSoon();
  await seconds(600);
  expect([asked, checked]).toEqual([0, 0]);
  isHidden = false;
  shown();
  await seconds(0);
  expect(asked).toBe(1);
});

test('whoever stopped asks nothing more', async () => {
  const { stop } = keep(IN_PART);
  stop();
  await seconds(600);
  expect([asked, checked]).toEqual([0, 0]);
});
