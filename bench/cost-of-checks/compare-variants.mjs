import { isDeepStrictEqual } from 'node:util';
import { median, medianBounds } from '../load/median.mjs';
import { runPairs } from '../load/pairs.mjs';
import { printTable } from '../load/print-table.mjs';
import { loadRound, warmUp } from '../load/round.mjs';
import { ask } from '../stage/ask.mjs';

const WARM_UP_SECONDS = 3;
// Some thirty pairs: of ten, the bounds are wider than the five percent that are asked about.
const EXTENT = { seconds: 150, atLeast: 8 };

/** Loads both gateways by turns with the same request, and prints what each does and how they compare. */
export async function compareVariants(asker, { withChecks, without }, request) {
  const checked = await loadOf(withChecks, request);
  const unchecked = await loadOf(without, request);
  requireSameData(checked.expectBody, unchecked.expectBody);
  await warmUp(unchecked, WARM_UP_SECONDS);
  const requests = await warmUp(checked, WARM_UP_SECONDS);
  const pairs = await runPairs(
    EXTENT,
    () => loadRound(checked, requests),
    () => loadRound(unchecked, requests),
  );
  printComparison(asker, pairs);
}

/** What a gateway answers now it has to answer to every request of the load. */
async function loadOf(gateway, { operation, headers }) {
  const { status, body } = await ask(gateway, operation, headers);
  if (status !== 200 || JSON.parse(body).errors !== undefined) throw new Error(body);
  return { gateway, operation, headers, expectBody: body };
}

function requireSameData(checked, unchecked) {
  if (isDeepStrictEqual(JSON.parse(checked).data, JSON.parse(unchecked).data)) return;
  throw new Error('The two gateways answer differently, so their speed says nothing');
}

function printComparison(asker, pairs) {
  const checked = pairs.map(({ a }) => a);
  const unchecked = pairs.map(({ b }) => b);
  printTable(
    [`asked by ${asker}`, 'req/s', 'p50 ms', 'p99 ms', 'processor ms/req'],
    [row('with the checks', checked), row('without', unchecked)],
  );
  const ratio = (figure) => {
    const ratios = pairs.map(({ a, b }) => a[figure] / b[figure]);
    const [least, most] = medianBounds(ratios).map((bound) => bound.toFixed(3));
    return `${median(ratios).toFixed(3)} (95 %: ${least} to ${most})`;
  };
  process.stdout.write(
    `  with/without, of ${pairs.length} pairs: throughput ${ratio('perSecond')}`,
  );
  process.stdout.write(`, processor time ${ratio('processorMs')}\n\n`);
}

function row(name, rounds) {
  const figure = (of, digits) => median(rounds.map((round) => round[of])).toFixed(digits);
  return [
    name,
    figure('perSecond', 0),
    figure('p50', 0),
    figure('p99', 0),
    figure('processorMs', 2),
  ];
}
