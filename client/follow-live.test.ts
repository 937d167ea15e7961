import { ledgerCaughtUp } from '../testing/caught-up.js';
import { Mutations } from '../testing/mutations.js';
import { openStage, type Stage } from '../testing/stage.js';
import {
  GraphClient,
  followChanges,
  followLive,
  type GraphClientOptions,
  type TypedDocument,
} from './index.js';

let stage: Stage;
let url: string;
let opm: Mutations;

beforeAll(async () => {
  stage = await openStage({ limits: { costPerHour: 6_000 } });
  url = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  opm = new Mutations(stage, 'OPM');
  await newTask('Of before');
});
// An hour later everybody may spend all of it again.
beforeEach(() => stage.clock.advance(3_600_000));
afterAll(() => stage.close());

async function newTask(title: string): Promise<void> {
  await opm.createTask({ directive: '2(f)', title });
  await ledgerCaughtUp(stage);
}

const open = (options: Partial<GraphClientOptions> = {}) => new GraphClient({ url, ...options });

test('a subscription that was cut off goes on right behind the last event', async () => {
  const begunAfter: (string | null)[] = [];
  const cutting: typeof fetch = async (input, init) => {
    begunAfter.push(new Headers(init?.headers).get('last-event-id'));
    const response = await fetch(input, init);
    return begunAfter.length > 1 ? response : new Response(cutBehindFirstEvent(response));
  };
  const ending = new AbortController();
  const document: TypedDocument<{ events: { subject: string } }, object> =
    'subscription { events(filter: { kind: ["task"] }) { subject } }';
  const { tasks } = await open().ask<{ tasks: { nodes: { id: string }[] } }, object>(
    '{ tasks(first: 1) { nodes { id } } }',
    {},
  );
  expect(tasks.nodes).toHaveLength(1);
  let after: string | null = null;
  const noCursor = { read: () => Promise.resolve(null), write: () => Promise.resolve() };
  for await (const { id } of followChanges(open(), noCursor)) after = id;
  await newTask('Seen live');
  await newTask('Seen behind the cut');
  const client = open({ fetch: cutting, wait: () => Promise.resolve() });
  const seen: string[] = [];
  for await (const message of followLive(client, document, {}, { after, signal: ending.signal })) {
    seen.push(message.id);
    if (seen.length === 2) ending.abort();
  }
  expect(new Set(seen).size).toBe(2);
  expect(begunAfter.slice(0, 2)).toEqual([after, seen[0]]);
});

test('a subscription that costs more than the hour goes on when there is enough again', async () => {
  const document: TypedDocument<{ events: { id: string } }, object> =
    'subscription { events { id agency { tasks(first: 100) { nodes { directive { tasks { nodes { id } } } } } } } }';
  const { events } = await open().ask<{ events: { nodes: { id: string }[] } }, object>(
    '{ events(first: 4) { nodes { id } } }',
    {},
  );
  const [after = null, ...others] = events.nodes.map(({ id }) => id);
  const waits: number[] = [];
  const client = open({
    wait: (ms) => {
      waits.push(ms);
      stage.clock.advance(ms);
      return Promise.resolve();
    },
  });
  const ending = new AbortController();
  const seen: string[] = [];
  for await (const { id } of followLive(client, document, {}, { after, signal: ending.signal })) {
    seen.push(id);
    if (seen.length === others.length) ending.abort();
  }
  expect(seen).toEqual(others);
  // Each costs 2,304 of 6,000 points, and five were spent by asking for the events.
  expect(waits[0]).toBe(551_000);
});

/** The body of a stream, broken off once an event is in it. */
function cutBehindFirstEvent({ body }: Response): ReadableStream<Uint8Array> | null {
  const decoder = new TextDecoder();
  let text = '';
  return (
    body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          text += decoder.decode(chunk, { stream: true });
          const [, first] = /^([\s\S]*?id: [^\n]+\n[\s\S]*?\n\n)/.exec(text) ?? [];
          if (first === undefined) return;
          controller.enqueue(new TextEncoder().encode(first));
          controller.terminate();
        },
      }),
    ) ?? null
  );
}
