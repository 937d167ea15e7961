import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { EventStream, messagesOf, requestStream } from '../../testing/live/event-stream.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import { until } from '../../testing/until.js';

const ALL = 'subscription { events { id } }';
const LIMITS = { streamsPerClient: 2, streams: 4, stalledAfterMs: 5_000, pageSize: 7 };

let stage: Stage;
let address: string;
let open: EventStream[] = [];

beforeAll(async () => {
  stage = await openStage({ live: LIMITS });
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
});
beforeEach(async () => {
  for (const stream of open) stream.close();
  open = [];
  await until('no stream is open', async () => (await metric('graph_live_streams')) === 0);
});
afterAll(() => stage.close());

const follow = async (token?: string) => {
  const stream = await EventStream.open(address, { query: ALL, token });
  open.push(stream);
  return stream;
};

async function metric(name: string): Promise<number | undefined> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.split(' ')[1]);
}

const refusalOf = async (token?: string) => {
  const response = await requestStream(address, { query: ALL, token });
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code, response.headers.get('retry-after')];
};

test('a client has so many streams and no more, and another one as soon as one is closed', async () => {
  const [first] = await Promise.all([follow(), follow()]);
  expect(await refusalOf()).toEqual([429, 'TOO_MANY_STREAMS', '30']);
  // Another client's number is its own.
  await follow(await stage.tokenOf(officer('DOJ')));
  first.close();
  await until('there is room again', () =>
    follow().then(
      () => true,
      () => false,
    ),
  );
});

test('a gateway has so many streams and no more', async () => {
  const [doj, nsa] = await Promise.all([
    stage.tokenOf(officer('DOJ')),
    stage.tokenOf(officer('NSA')),
  ]);
  await Promise.all([follow(), follow(), follow(doj), follow(doj)]);
  expect(await refusalOf(nsa)).toEqual([503, 'STREAMS_FULL', '30']);
});

test('a refused operation leaves no stream behind', async () => {
  for (let more = 0; more < 5; more += 1) {
    const stream = await EventStream.open(address, { query: 'subscription { nothing }' });
    await stream.end();
    await until('it is closed', async () => (await metric('graph_live_streams')) === 0);
  }
});

test('a client that does not read is dropped with a code, and goes on behind its last event', async () => {
  const { data } = await stage.ask<{ events: { nodes: { id: string }[] } }>(
    '{ events(first: 1, direction: DESC) { nodes { id } } }',
  );
  const before = data?.events.nodes[0]?.id ?? '';
  const opm = new Mutations(stage, 'OPM');
  await Promise.all(
    Array.from({ length: 100 }, (_, number) =>
      opm.createTask({
        directive: '2(f)',
        title: `Long ${number}`,
        reason: 'so '.repeat(600),
      }),
    ),
  );
  await ledgerCaughtUp(stage);

  // Far more than the buffers between two sockets hold.
  const long = Array.from({ length: 100 }, (_, number) => `r${number}: reason`).join(' ');
  const asked = request(`${address}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      'last-event-id': before,
    },
  });
  asked.end(JSON.stringify({ query: `subscription { events { subject ${long} } }` }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const dropped = 'graph_live_streams_ended_total{reason="SLOW_CONSUMER"}';
  await until('the stream is dropped', async () => (await metric(dropped)) === 1);

  let text = '';
  for await (const chunk of response) text += String(chunk);
  const { messages } = messagesOf(text);
  const had = messages.flatMap(({ id }) => (id === null ? [] : [id]));
  expect(had.length).toBeLessThan(100);
  expect(messages.slice(-2)).toMatchObject([
    { event: 'next', data: { errors: [{ extensions: { code: 'SLOW_CONSUMER' } }] } },
    { event: 'complete', data: null },
  ]);

  const again = await EventStream.open(address, { query: ALL, lastEventId: had.at(-1) });
  open.push(again);
  await again.until(() => had.length + again.ids.length === 100);
  const all = await stage.ask<{ events: { nodes: { id: string }[] } }>(
    'query ($after: String) { events(first: 100, after: $after) { nodes { id } } }',
    { after: before },
  );
  expect([...had, ...again.ids]).toEqual(all.data?.events.nodes.map(({ id }) => id));
});

// The last one: nothing answers afterwards.
test('a gateway that closes ends every stream, so that its clients come back', async () => {
  const streams = await Promise.all([follow(), follow()]);
  open = [];
  await stage.gateway.close();
  await Promise.all(streams.map((stream) => stream.end()));
  expect(streams.map(({ ended }) => ended)).toEqual(['BY_SERVER', 'BY_SERVER']);
  // Not complete: whoever follows is to connect again, as browsers do by themselves.
  expect(streams.flatMap(({ messages }) => messages)).toEqual([]);
});
