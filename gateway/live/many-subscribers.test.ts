import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { AgreedOrder, SteadySubscriber } from '../../testing/live/steady-subscriber.js';
import { Mutations } from '../../testing/mutations.js';
import { openStage, type Stage } from '../../testing/stage.js';
import { until } from '../../testing/until.js';

const SUBSCRIBERS = 200;
const EVENTS = 1_000;
const AT_ONCE = 50;
/** What the run may leave behind at most; its messages are about ninety. */
const KEPT_AT_MOST_MB = 16;

const QUERY = 'subscription { events { id subject kind to at agency { id name } } }';

let stage: Stage;
let address: string;
beforeAll(async () => {
  stage = await openStage({ live: { streamsPerClient: SUBSCRIBERS } });
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMb(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

test('two hundred subscribers get a thousand events each, in order, once, through a reconnect', async () => {
  const order = new AgreedOrder();
  const subscribers = Array.from(
    { length: SUBSCRIBERS },
    () => new SteadySubscriber(address, QUERY, order),
  );
  await Promise.all(subscribers.map((subscriber) => subscriber.connect()));
  await write(AT_ONCE);
  await allHave(AT_ONCE);
  const [heapBefore, fetchesBefore] = [heapMb(), await fetches()];

  let written = AT_ONCE;
  while (written < EVENTS) {
    await write(AT_ONCE);
    written += AT_ONCE;
    // In the midst of it, each at another place, and with more to come while it is away.
    if (written === EVENTS / 2) {
      for (const subscriber of subscribers) subscriber.cutOff();
      await write(AT_ONCE);
      written += AT_ONCE;
      await Promise.all(subscribers.map((subscriber) => subscriber.connect()));
    }
  }
  await allHave(EVENTS);
  const [heapAfter, fetchesAfter] = [heapMb(), await fetches()];

  const { data } = await stage.ask<{ events: { totalCount: number } }>('{ events { totalCount } }');
  expect(data?.events.totalCount).toBeGreaterThanOrEqual(EVENTS);
  expect(new Set(order.ids).size).toBe(EVENTS);
  expect(heapAfter - heapBefore).toBeLessThan(KEPT_AT_MOST_MB);
  // Whoever follows the same as the public shares the questions to OMB: some for each stretch, not for each subscriber.
  expect(fetchesAfter - fetchesBefore).toBeLessThan(EVENTS);
  for (const subscriber of subscribers) subscriber.cutOff();

  async function allHave(count: number): Promise<void> {
    await until(`all have ${count}`, () => {
      const failed = subscribers.find(({ failure }) => failure !== null);
      if (failed?.failure != null) throw failed.failure;
      return subscribers.every(({ received }) => received === count);
    });
  }
});

async function write(count: number): Promise<void> {
  const [nsa, doj] = [new Mutations(stage, 'NSA'), new Mutations(stage, 'DOJ')];
  await Promise.all(
    Array.from({ length: count }, (_, number) =>
      number % 2 === 0
        ? nsa.createTask({ directive: '2(b)', title: `Of many ${number}` })
        : doj.createTask({ directive: '4', title: `Of many ${number}` }),
    ),
  );
}

/** How often OMB was asked through the gateway. */
async function fetches(): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const counts = text.matchAll(
    /^graph_subgraph_fetch_seconds_count\{subgraph="omb",outcome="OK"\} (\d+)/gm,
  );
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
