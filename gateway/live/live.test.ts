import { createClient } from 'graphql-sse';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { EventStream, requestStream } from '../../testing/live/event-stream.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import { until } from '../../testing/until.js';

const ALL = 'subscription { events { id kind subject to } }';

let stage: Stage;
let address: string;
let nsa: Mutations;
let doj: Mutations;
let open: EventStream[] = [];

beforeAll(async () => {
  stage = await openStage(undefined, undefined, { live: { heartbeatMs: 50 } });
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  nsa = new Mutations(stage, 'NSA');
  doj = new Mutations(stage, 'DOJ');
  await ledgerCaughtUp(stage);
});
afterEach(async () => {
  for (const stream of open) stream.close();
  await Promise.all(open.map((stream) => stream.end()));
  open = [];
});
afterAll(() => stage.close());

async function follow(
  query: string,
  request: Omit<Parameters<typeof EventStream.open>[1], 'query'> = {},
): Promise<EventStream> {
  const stream = await EventStream.open(address, { query, ...request });
  open.push(stream);
  return stream;
}

const newTask = async (by: Mutations, title: string, input: Record<string, unknown> = {}) => {
  const { record, userErrors } = await by.createTask({ directive: '2(b)', title, ...input });
  if (record === null) throw new Error(JSON.stringify(userErrors));
  return String(record['id']);
};

describe('a subscriber', () => {
  test('gets an event when it happens, without asking, and with its identifier', async () => {
    const stream = await follow(ALL);
    const subject = await newTask(nsa, 'Follow the models');
    await stream.until(() => stream.messages.length > 0);
    const [message] = stream.messages;
    expect(message).toMatchObject({
      event: 'next',
      data: { data: { events: { kind: 'task', subject, to: 'CONTINUING' } } },
    });
    expect(message?.data?.data?.['events']).toMatchObject({ id: message?.id });
    expect(message?.data?.extensions).toMatchObject({ marking: { banner: 'UNCLASSIFIED' } });
  });

  test('reads through the event what another agency says at that moment', async () => {
    const stream = await follow(`subscription News($filter: EventFilter) {
      changed: events(filter: $filter) { ...Of }
    }
    fragment Of on Event { subject agency { ...Counts } }
    fragment Counts on Agency { id name tasks(first: 1) { totalCount } statusSummary { total } }`);
    const before = await totals();
    await newTask(doj, 'Count this', { directive: '4' });
    await newTask(nsa, 'And this');
    await stream.until(() => stream.messages.length > 1);
    expect(stream.events('changed')).toMatchObject([
      {
        agency: {
          id: 'DOJ',
          name: 'Department of Justice',
          statusSummary: { total: before.DOJ + 1 },
        },
      },
      { agency: { id: 'NSA', statusSummary: { total: before.NSA + 1 } } },
    ]);
  });

  test('gets what its filter lets through, and nothing else', async () => {
    const query =
      'subscription ($agency: [ID!]) { events(filter: { agency: $agency }) { subject } }';
    const stream = await follow(query, { variables: { agency: ['DOJ'] } });
    await newTask(nsa, 'Not for this one');
    const subject = await newTask(doj, 'For this one', { directive: '4' });
    await stream.until(() => stream.messages.length > 0);
    expect(stream.events()).toEqual([{ subject }]);
  });

  test('who was cut off goes on behind the last event: none lost, none twice, in order', async () => {
    const stream = await follow(ALL);
    const subjects = [await newTask(nsa, 'One'), await newTask(doj, 'Two', { directive: '4' })];
    await stream.until(() => stream.messages.length === 2);
    stream.close();
    for (const title of ['Three', 'Four', 'Five']) subjects.push(await newTask(nsa, title));
    await ledgerCaughtUp(stage);
    const again = await follow(ALL, { lastEventId: stream.ids.at(-1) });
    subjects.push(await newTask(doj, 'Six', { directive: '4' }));
    await again.until(() => again.messages.length === 4);
    expect(subjectsOf(stream, again)).toEqual(subjects);

    const byArgument = 'subscription ($after: String) { events(after: $after) { subject } }';
    const third = await follow(byArgument, { variables: { after: stream.ids[0] } });
    await third.until(() => third.messages.length === 5);
    expect(subjectsOf(third)).toEqual(subjects.slice(1));
  });

  test('with the protocol’s own client', async () => {
    const client = createClient({ url: `${address}/graphql/stream`, retryAttempts: 0 });
    const { ids } = await someEvents();
    const events = client.iterate({
      query: 'subscription ($after: String) { events(after: $after) { id } }',
      variables: { after: ids[0] },
    });
    const next = await events.next();
    expect((next.value as { data: unknown }).data).toEqual({ events: { id: ids[1] } });
    await events.return?.();
    client.dispose();
  });

  test('by GET, as a browser asks', async () => {
    const { ids } = await someEvents();
    const query = encodeURIComponent(`subscription { events(after: "${String(ids[0])}") { id } }`);
    const closing = new AbortController();
    const response = await fetch(`${address}/graphql/stream?query=${query}`, {
      headers: { accept: 'text/event-stream' },
      signal: closing.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString();
      if (text.includes(`id: ${String(ids[1])}`)) break;
    }
    closing.abort();
  });

  test('hears that the stream is alive while nothing happens', async () => {
    const stream = await follow(ALL);
    await stream.until(() => stream.comments > 3);
    expect(stream.messages).toEqual([]);
  });
});

describe('what somebody may not know of', () => {
  test('never arrives at the public, and does at an officer with the clearance', async () => {
    const token = await stage.tokenOf(officer('OPM'));
    const publicly = await follow(ALL);
    const cleared = await follow(ALL, { token });
    const hidden = await newTask(nsa, 'For federal eyes', { marking: { cui: ['ISVI'] } });
    const shown = await newTask(nsa, 'For all eyes');
    await cleared.until(() => cleared.messages.length === 2);
    await publicly.until(() => publicly.messages.length > 0);
    expect(subjectsOf(cleared)).toEqual([hidden, shown]);
    expect(subjectsOf(publicly)).toEqual([shown]);
    const markings = cleared.messages.map(({ data }) => data?.extensions?.['marking']);
    expect(markings).toMatchObject([
      { banner: expect.stringContaining('CUI') as string },
      { banner: 'UNCLASSIFIED' },
    ]);
    await until('the reading is in the access log', async () => {
      const accesses = stage.databaseOf('omb').collection('accesses');
      return (await accesses.countDocuments({ records: hidden, subject: 'officer-OPM-any' })) > 0;
    });
  });

  test('cannot be resumed from either', async () => {
    const token = await stage.tokenOf(officer('OPM'));
    const cleared = await follow(ALL, { token });
    await newTask(nsa, 'For federal eyes too', { marking: { cui: ['ISVI'] } });
    await cleared.until(() => cleared.messages.length === 1);
    const publicly = await follow(ALL, { lastEventId: cleared.ids[0] });
    await publicly.end();
    expect(publicly.lastCodes).toEqual(['BAD_USER_INPUT']);
    expect(publicly.messages.map(({ event }) => event)).toEqual(['next', 'complete']);
  });

  test('a withheld field comes as null, with its redaction', async () => {
    const query = 'subscription { events { reason subject } }';
    const publicly = await follow(query);
    const task = await newTask(nsa, 'With a marked description', {
      description: 'Only for those who may',
      descriptionMarking: { cui: ['ISVI'] },
      reason: 'Told to those who may',
    });
    await newTask(nsa, 'Open', { reason: 'Told to all' });
    await publicly.until(() => publicly.messages.length === 2);
    const [withheld, told] = publicly.messages;
    expect(withheld?.data).toMatchObject({
      data: { events: { reason: null, subject: task } },
      extensions: { redactions: [{ path: ['events', 'reason'], reason: 'ABOVE_CLEARANCE' }] },
    });
    expect(told?.data?.data).toMatchObject({ events: { reason: 'Told to all' } });
    expect(told?.data?.extensions).not.toHaveProperty('redactions');
  });

  test('a token that ends, ends its stream with a code', async () => {
    const token = await stage.tokenOf(officer('OPM'));
    const stream = await follow(ALL, { token });
    stage.clock.advance(13 * 60 * 60 * 1_000);
    await stream.end();
    expect(stream.lastCodes).toEqual(['UNAUTHENTICATED']);
    expect((await requestStream(address, { query: ALL, token })).status).toBe(401);
  });
});

describe('an operation that is wrong', () => {
  test.each([
    ['subscription { events { id }', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { events { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { a: events { id } b: events { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription ($x: Boolean!) { events @skip(if: $x) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { events @include(if: true) { id } }', 'BAD_USER_INPUT'],
    ['subscription ($f: EventFilter!) { events(filter: $f) { id } }', 'BAD_USER_INPUT'],
    ['subscription { events(filter: { agency: ["NOBODY"] }) { id } }', 'BAD_USER_INPUT'],
    ['subscription { events(after: "gone") { id } }', 'BAD_USER_INPUT'],
    [
      'subscription A { events { id } } subscription B { events { id } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['{ order { number } }', 'BAD_REQUEST'],
    [
      'mutation { createNSATask(input: { directive: "2(b)", title: "No" }) { task { id } } }',
      'BAD_REQUEST',
    ],
  ])('%s is refused in the stream with %s', async (query, code) => {
    const stream = await follow(query);
    await stream.end();
    expect(stream.lastCodes).toEqual([code]);
    expect(stream.messages.map(({ event }) => event)).toEqual(['next', 'complete']);
  });

  test('what is no operation at all is refused with 400, another media type with 406', async () => {
    const headers = { 'content-type': 'application/json' };
    const url = `${address}/graphql/stream`;
    const empty = await fetch(url, { method: 'POST', headers, body: '{}' });
    expect(empty.status).toBe(400);
    expect(await empty.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const json = await fetch(url, { headers: { accept: 'application/json' } });
    expect(json.status).toBe(406);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

test('the schema says what can be followed, as text and by introspection', async () => {
  const sdl = await (await fetch(`${address}/schema.graphql`)).text();
  const described = /"""What can be followed live[^"]*"""\ntype Subscription \{/;
  expect(described.test(sdl)).toBe(true);
  const stream = await follow(
    '{ __schema { subscriptionType { description fields { name description args { name description } } } } }',
  );
  await stream.end();
  expect(stream.messages[0]?.data?.data).toMatchObject({
    __schema: {
      subscriptionType: {
        fields: [{ name: 'events', args: [{ name: 'filter' }, { name: 'after' }] }],
      },
    },
  });
});

test('what is open, delivered and ended is counted', async () => {
  const stream = await follow(ALL);
  await newTask(nsa, 'Count me');
  await stream.until(() => stream.messages.length === 1);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  expect(metrics).toMatch(/^graph_live_streams 1$/m);
  expect(metrics).toMatch(/^graph_live_events_delivered_total [1-9]/m);
  expect(metrics).toMatch(/^graph_live_streams_ended_total\{reason="CLIENT_GONE"\} [1-9]/m);
});

async function totals(): Promise<Record<'NSA' | 'DOJ', number>> {
  const { data } = await stage.ask<Record<'nsa' | 'doj', { statusSummary: { total: number } }>>(
    '{ nsa { statusSummary { total } } doj { statusSummary { total } } }',
  );
  return { NSA: data?.nsa.statusSummary.total ?? 0, DOJ: data?.doj.statusSummary.total ?? 0 };
}

async function someEvents(): Promise<{ readonly ids: readonly string[] }> {
  const { data } = await stage.ask<{ events: { nodes: { id: string }[] } }>(
    '{ events(first: 3) { nodes { id } } }',
  );
  return { ids: data?.events.nodes.map(({ id }) => id) ?? [] };
}

function subjectsOf(...streams: readonly EventStream[]): readonly unknown[] {
  return streams.flatMap((stream) => stream.events().map(({ subject }) => subject));
}
