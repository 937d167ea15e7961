import { ledgerCaughtUp } from '../testing/caught-up.js';
import { openStage, type Stage } from '../testing/stage.js';
import { until } from '../testing/until.js';
import { ledgerLags, soonOrNothing } from './ledger-lags.js';

const LAG = /^graph_ledger_lag_seconds\{agency="\w+"\} \d+$/gm;

let stage: Stage;
/** What OMB is asked while it is away is answered when it is back. */
let away: Promise<void> | null = null;
let comeBack: () => void = () => undefined;
function goAway(): void {
  away = new Promise((resolve) => {
    comeBack = () => {
      away = null;
      resolve();
    };
  });
}

beforeAll(async () => {
  stage = await openStage({
    wayTo: (name, way) => ({
      async send(...asked) {
        if (name === 'omb') await away;
        return way.send(...asked);
      },
      close: () => way.close(),
    }),
  });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function metrics(): Promise<string> {
  const { body, statusCode } = await stage.gateway.app.inject('/metrics');
  expect(statusCode).toBe(200);
  return body;
}

test('the metrics say how old the ledger is for each agency', async () => {
  await until('every agency was heard', async () => {
    const { data } = await stage.ask<{ statusSummary: { unknown: unknown[] } }>(
      '{ statusSummary { unknown { id } } }',
    );
    return data?.statusSummary.unknown.length === 0;
  });
  expect((await metrics()).match(LAG)).toHaveLength(8);
});

test('they are answered without it while OMB does not answer, and have it again when it does', async () => {
  goAway();
  const body = await metrics();
  expect(body).toContain('graph_http_requests_total');
  expect(body.match(LAG)).toBeNull();
  comeBack();
  await until('OMB answers again', async () => (await metrics()).match(LAG)?.length === 8);
});

test('while OMB was asked and has not answered, it is not asked again', async () => {
  goAway();
  const ask = jest.fn(async () => {
    await away;
    return new Map([['OPM', 1]]);
  });
  const lags = soonOrNothing(ask);
  expect(await Promise.all([lags(), lags()])).toEqual([new Map(), new Map()]);
  expect(ask).toHaveBeenCalledTimes(1);
  comeBack();
  await until('it is known', async () => (await lags()).size > 0);
  expect(await lags()).toEqual(new Map([['OPM', 1]]));
});

test('they say nothing of it where OMB cannot be asked', async () => {
  const unanswered = () => Promise.resolve({ data: { agencies: null } });
  expect(await ledgerLags(unanswered)).toEqual(new Map());
});
