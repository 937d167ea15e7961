import { LiveStage } from './testing/live-stage.js';

// A page of two events with forty tasks each costs ninety.
const LIMITS = { depth: 9, aliases: 2, cost: 100 };

let live: LiveStage;
beforeAll(async () => {
  live = await LiveStage.open({ limits: LIMITS });
});
afterEach(() => live.closeStreams());
afterAll(() => live.close());

const withTasks = (first: number) =>
  `subscription ($first: Int = ${first}) { events { id agency { tasks(first: $first) { nodes { id } } } } }`;

async function allEvents(): Promise<readonly string[]> {
  const { data } = await live.stage.ask<{ events: { nodes: { id: string }[] } }>(
    '{ events(first: 90) { nodes { id } } }',
  );
  return data?.events.nodes.map(({ id }) => id) ?? [];
}

test('a selection that fits a request for one event, and not for fifty, is delivered in order and whole', async () => {
  for (const title of ['One', 'Two', 'Three']) await live.newTask(live.nsa, title);
  const [first = '', ...others] = await allEvents();
  const stream = await live.follow(withTasks(40), { lastEventId: first });
  await stream.until(() => stream.messages.length >= others.length);
  expect(stream.ids).toEqual(others);
  expect(stream.lastCodes).toEqual([]);
  await live.newTask(live.doj, 'Four', { directive: '4' });
  await stream.until(() => stream.messages.length > others.length);
});

test.each([
  ['costs too much', withTasks(97), { code: 'QUERY_TOO_COSTLY', limit: 100, asked: 103 }],
  [
    'is too deep',
    'subscription { events { agency { tasks { nodes { agency { tasks { nodes { id } } } } } } } }',
    { code: 'QUERY_TOO_DEEP', limit: 9 },
  ],
  [
    'has too many names',
    'subscription { events { a: id b: id c: id } }',
    { code: 'TOO_MANY_ALIASES', limit: 2 },
  ],
])('a selection of which one event %s is refused at once', async (_, query, extensions) => {
  const stream = await live.follow(query, { variables: {} });
  await stream.end();
  const [error] = stream.messages[0]?.data?.errors ?? [];
  expect(error?.extensions).toMatchObject(extensions);
  expect(error?.extensions).not.toHaveProperty('http');
  expect(stream.messages.map(({ event }) => event)).toEqual(['next', 'complete']);
});
