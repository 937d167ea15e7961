import { officer } from '../../testing/stage.js';
import { LiveStage } from './testing/live-stage.js';

const PER_HOUR = 20;
/** Each event costs three points: its place in the list, itself, and its agency. */
const QUERY = 'subscription { events { id agency { id } } }';

let live: LiveStage;
beforeAll(async () => {
  live = await LiveStage.open({
    limits: { costPerHour: PER_HOUR },
    trustedProxies: '127.0.0.1',
  });
});
afterEach(() => live.closeStreams());
afterAll(() => live.close());

/** A client without a token is its address. */
const at = (address: string) => ({ headers: { 'x-forwarded-for': address } });

/** What a client has left, once this question is paid. */
async function remainingAt(address: string): Promise<number> {
  const response = await fetch(`${live.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...at(address).headers },
    body: '{"query":"{ __typename }"}',
  });
  await response.text();
  return Number(response.headers.get('x-ratelimit-remaining'));
}

async function allEvents(): Promise<readonly string[]> {
  const { data } = await live.stage.ask<{ events: { nodes: { id: string }[] } }>(
    '{ events(first: 100) { nodes { id } } }',
  );
  return data?.events.nodes.map(({ id }) => id) ?? [];
}

test('a stream costs what it delivers, each client for itself, and nothing while it is idle', async () => {
  const streams = await Promise.all([
    live.follow(QUERY, at('192.0.2.1')),
    live.follow(QUERY, at('192.0.2.2')),
    live.follow('subscription { events(filter: { agency: "OPM" }) { id } }', at('192.0.2.3')),
  ]);
  await live.newTask(live.nsa, 'One');
  await live.newTask(live.nsa, 'Two');
  for (const stream of streams.slice(0, 2)) {
    await stream.until(() => stream.messages.length === 2 && stream.comments > 3);
  }
  expect(await remainingAt('192.0.2.1')).toBe(PER_HOUR - 2 * 3 - 1);
  expect(await remainingAt('192.0.2.2')).toBe(PER_HOUR - 2 * 3 - 1);
  expect(await remainingAt('192.0.2.3')).toBe(PER_HOUR - 1);
});

test('whoever has spent the hour is told when to come back, and goes on where the stream ended', async () => {
  for (let more = 0; more < 8; more += 1) await live.newTask(live.nsa, `Another ${more}`);
  const [first = '', ...others] = await allEvents();
  const client = at('192.0.2.4');
  const stream = await live.follow(QUERY, { ...client, lastEventId: first });
  await stream.end();
  expect(stream.ids).toEqual(others.slice(0, 6));
  const [last, complete] = stream.messages.slice(-2);
  expect(last).toMatchObject({
    id: null,
    data: {
      errors: [
        {
          message: expect.stringContaining('180 seconds') as string,
          extensions: {
            code: 'OVER_RATE_LIMIT',
            ...{ cost: 3, limit: PER_HOUR, remaining: 2, retryAfterSeconds: 180 },
          },
        },
      ],
    },
  });
  expect(last?.data?.errors?.[0]?.extensions).not.toHaveProperty('http');
  expect(complete?.event).toBe('complete');

  const tooSoon = await live.follow(QUERY, { ...client, lastEventId: stream.ids.at(-1) });
  await tooSoon.end();
  expect([tooSoon.ids, tooSoon.lastCodes]).toEqual([[], ['OVER_RATE_LIMIT']]);
  const token = await live.stage.tokenOf(officer('OPM'));
  const other = await live.follow(QUERY, { ...client, token, lastEventId: stream.ids.at(-1) });
  await other.until(() => other.messages.length > 0);

  live.stage.clock.advance(180_000);
  const again = await live.follow(QUERY, { ...client, lastEventId: stream.ids.at(-1) });
  await again.end();
  expect(again.ids).toEqual(others.slice(6, 7));
  expect(again.lastCodes).toEqual(['OVER_RATE_LIMIT']);
});
