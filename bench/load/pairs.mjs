/**
 * Runs two variants by turns, A B B A A B …, so that whatever else the machine does falls on both.
 * Goes on for so many seconds, and for so many pairs at least; a pair was run in one go.
 */
export async function runPairs({ seconds, atLeast }, runA, runB) {
  const until = performance.now() + seconds * 1_000;
  const pairs = [];
  while (pairs.length < atLeast || performance.now() < until) {
    if (pairs.length % 2 === 0) {
      const a = await runA();
      pairs.push({ a, b: await runB() });
    } else {
      const b = await runB();
      pairs.push({ a: await runA(), b });
    }
  }
  return pairs;
}
