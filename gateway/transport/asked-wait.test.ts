import { askedWaitMs } from './asked-wait.js';

test.each([
  ['{ nsa { feed(after: 1) { lastSequence } } }', {}, 0],
  ['{ nsa { feed(waitSeconds: 12) { lastSequence } } }', {}, 12_000],
  ['query ($w: Int) { nsa { feed(waitSeconds: $w) { lastSequence } } }', { w: 30 }, 30_000],
  ['query ($w: Int) { nsa { feed(waitSeconds: $w) { lastSequence } } }', {}, 0],
  ['{ a: feed(waitSeconds: 3) { x } b: feed(waitSeconds: 7) { x } }', {}, 7_000],
  ['{ feed(waitSeconds: 100000) { x } }', {}, 30_000],
  ['query ($w: Int) { feed(waitSeconds: $w) { x } }', { w: 'long' }, 0],
])('%s with %j waits %d ms', (operation, variables, milliseconds) => {
  expect(askedWaitMs(operation, variables)).toBe(milliseconds);
});
