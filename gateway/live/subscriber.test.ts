import { createClient } from 'graphql-sse';
import { until } from '../../testing/until.js';
import { LiveStage, subjectsOf } from './testing/live-stage.js';

const ALL = 'subscription { events { id kind subject to } }';

let live: LiveStage;
beforeAll(async () => {
  live = await LiveStage.open();
});
afterEach(() => live.closeStreams());
afterAll(() => live.close());

describe('a subscriber', () => {
  test('gets an event when it happens, without asking, and with its identifier', async () => {
    const stream = await live.follow(ALL);
    const subject = await live.newTask(live.nsa, 'Follow the models');
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
    const stream = await live.follow(`subscription News($filter: EventFilter) {
      changed: events(filter: $filter) { ...Of }
    }
    fragment Of on Event { subject agency { ...Counts } }
    fragment Counts on Agency { id name tasks(first: 1) { totalCount } statusSummary { total } }`);
    const before = await totals();
    await live.newTask(live.doj, 'Count this', { directive: '4' });
    await live.newTask(live.nsa, 'And this');
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
    const stream = await live.follow(query, { variables: { agency: ['DOJ'] } });
    await live.newTask(live.nsa, 'Not for this one');
    const subject = await live.newTask(live.doj, 'For this one', { directive: '4' });
    await stream.until(() => stream.messages.length > 0);
    expect(stream.events()).toEqual([{ subject }]);
  });

  test('who was cut off goes on behind the last event: none lost, none twice, in order', async () => {
    const stream = await live.follow(ALL);
    const subjects = [
      await live.newTask(live.nsa, 'One'),
      await live.newTask(live.doj, 'Two', { directive: '4' }),
    ];
    await stream.until(() => stream.messages.length === 2);
    stream.close();
    for (const title of ['Three', 'Four', 'Five'])
      subjects.push(await live.newTask(live.nsa, title));
    const again = await live.follow(ALL, { lastEventId: stream.ids.at(-1) });
    subjects.push(await live.newTask(live.doj, 'Six', { directive: '4' }));
    await again.until(() => again.messages.length === 4);
    expect(subjectsOf(stream, again)).toEqual(subjects);

    const byArgument = 'subscription ($after: String) { events(after: $after) { subject } }';
    const third = await live.follow(byArgument, { variables: { after: stream.ids[0] } });
    await third.until(() => third.messages.length === 5);
    expect(subjectsOf(third)).toEqual(subjects.slice(1));
  });

  test('with the protocol’s own client', async () => {
    const client = createClient({ url: `${live.address}/graphql/stream`, retryAttempts: 0 });
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
    const response = await fetch(`${live.address}/graphql/stream?query=${query}`, {
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
    const stream = await live.follow(ALL);
    await stream.until(() => stream.comments > 3);
    expect(stream.messages).toEqual([]);
  });
});

test('what is open, delivered and ended is counted', async () => {
  const gone = await live.follow(ALL);
  gone.close();
  const stream = await live.follow(ALL);
  await live.newTask(live.nsa, 'Count me');
  await stream.until(() => stream.messages.length === 1);
  let metrics = '';
  await until('the gateway noticed that one is gone', async () => {
    metrics = await (await fetch(`${live.address}/metrics`)).text();
    return /^graph_live_streams 1$/m.test(metrics);
  });
  expect(metrics).toMatch(/^graph_live_events_delivered_total [1-9]/m);
  expect(metrics).toMatch(/^graph_live_streams_ended_total\{reason="CLIENT_GONE"\} [1-9]/m);
});

async function totals(): Promise<Record<'NSA' | 'DOJ', number>> {
  const { data } = await live.stage.ask<
    Record<'nsa' | 'doj', { statusSummary: { total: number } }>
  >('{ nsa { statusSummary { total } } doj { statusSummary { total } } }');
  return { NSA: data?.nsa.statusSummary.total ?? 0, DOJ: data?.doj.statusSummary.total ?? 0 };
}

async function someEvents(): Promise<{ readonly ids: readonly string[] }> {
  const { data } = await live.stage.ask<{ events: { nodes: { id: string }[] } }>(
    '{ events(first: 3) { nodes { id } } }',
  );
  return { ids: data?.events.nodes.map(({ id }) => id) ?? [] };
}
