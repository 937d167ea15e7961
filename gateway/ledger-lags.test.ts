import { ledgerCaughtUp } from '../testing/caught-up.js';
import { openStage, type Stage } from '../testing/stage.js';
import { until } from '../testing/until.js';
import { ledgerLags } from './ledger-lags.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

test('the metrics say how old the ledger is for each agency', async () => {
  await until('every agency was heard', async () => {
    const { data } = await stage.ask<{ statusSummary: { unknown: unknown[] } }>(
      '{ statusSummary { unknown { id } } }',
    );
    return data?.statusSummary.unknown.length === 0;
  });
  const address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  const body = await (await fetch(`${address}/metrics`)).text();
  const lags = body.match(/^graph_ledger_lag_seconds\{agency="\w+"\} \d+$/gm);
  expect(lags).toHaveLength(8);
});

test('they say nothing of it where OMB cannot be asked', async () => {
  const unanswered = () => Promise.resolve({ data: { agencies: null } });
  expect(await ledgerLags(unanswered)).toEqual(new Map());
});
