import { LiveStage } from './testing/live-stage.js';

let live: LiveStage;
beforeAll(async () => {
  live = await LiveStage.open();
});
afterEach(() => live.closeStreams());
afterAll(() => live.close());

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
    const stream = await live.follow(query);
    await stream.end();
    expect(stream.lastCodes).toEqual([code]);
    expect(stream.messages.map(({ event }) => event)).toEqual(['next', 'complete']);
  });

  test('what is no operation at all is refused with 400, another media type with 406', async () => {
    const headers = { 'content-type': 'application/json' };
    const url = `${live.address}/graphql/stream`;
    const empty = await fetch(url, { method: 'POST', headers, body: '{}' });
    expect(empty.status).toBe(400);
    expect(await empty.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const json = await fetch(url, { headers: { accept: 'application/json' } });
    expect(json.status).toBe(406);
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

test('the schema says what can be followed, as text and by introspection', async () => {
  const sdl = await (await fetch(`${live.address}/schema.graphql`)).text();
  const described = /"""What can be followed live[^"]*"""\ntype Subscription \{/;
  expect(described.test(sdl)).toBe(true);
  const stream = await live.follow(
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
