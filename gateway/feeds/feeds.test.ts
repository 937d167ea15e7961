import { z } from 'zod';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';

let stage: Stage;
let address: string;
let token: string;
let opm: Mutations;

beforeAll(async () => {
  stage = await openStage({ timeoutsMs: { opm: 10_000 } });
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  token = await stage.tokenOf(officer('OPM'));
  opm = new Mutations(stage, 'OPM');
});
afterAll(() => stage.close());

/** What the JSON format of CloudEvents 1.0 asks of an event, and the extensions of the attributes that they name. */
const cloudEvent = z
  .strictObject({
    specversion: z.literal('1.0'),
    id: z.string().min(1),
    source: z.string().regex(/^\/agencies\/[A-Z_]+$/),
    type: z.string().regex(/^gov\.eo14409\.[A-Za-z]+\.(created|changed)$/),
    subject: z.string().min(1),
    time: z.iso.datetime(),
    datacontenttype: z.literal('application/json'),
    sequence: z.string().regex(/^\d{10}$/),
    sequencetype: z.literal('Integer'),
    authority: z.string().min(1).optional(),
    marking: z.string().min(1),
    data: z.record(z.string(), z.unknown()),
  })
  .refine((event) => Object.keys(event).every((name) => /^[a-z0-9]{1,20}$/.test(name)));

async function read(path: string, bearer: string | null = token) {
  const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
  const response = await fetch(`${address}${path}`, { headers });
  const body = await response.json();
  return { status: response.status, headers: response.headers, body };
}

const eventsOf = ({ body }: { body: unknown }) => z.array(cloudEvent).parse(body);

test('a log is answered as a batch of CloudEvents, in order', async () => {
  const { record } = await opm.createTask({ directive: '2(f)', title: 'Seen from elsewhere' });
  await opm.updateTask({ id: record?.['id'], expectedVersion: 1, title: 'Seen from afar' });
  const answer = await read('/feeds/OPM');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^application\/cloudevents-batch\+json/);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const events = eventsOf(answer);
  expect(events.map(({ sequence }) => Number(sequence))).toEqual(events.map((_, at) => at + 1));
  expect(events.slice(-2)).toMatchObject([
    {
      type: 'gov.eo14409.task.created',
      source: '/agencies/OPM',
      subject: record?.['id'],
      authority: '2(f)',
      marking: 'UNCLASSIFIED',
      data: { kind: 'task', state: { title: 'Seen from elsewhere' } },
    },
    { type: 'gov.eo14409.task.changed', data: { version: 2, state: { title: 'Seen from afar' } } },
  ]);
});

test('whoever goes from link to link misses nothing and reads nothing twice', async () => {
  const all = eventsOf(await read('/feeds/OPM'));
  const found: string[] = [];
  let path = '/feeds/OPM?first=2';
  for (;;) {
    const answer = await read(path);
    const events = eventsOf(answer);
    if (events.length === 0) break;
    found.push(...events.map(({ id }) => id));
    path = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
  }
  expect(found).toEqual(all.map(({ id }) => id));
  expect(path).toBe(`/feeds/OPM?after=${all.length}&first=2`);
});

test('whoever waits is answered when something happens, also later than a fetch may take', async () => {
  const before = eventsOf(await read('/feeds/OPM')).length;
  const waiting = read(`/feeds/OPM?after=${before}&waitSeconds=30`);
  // The deadline of a fetch from OPM is ten seconds here.
  const { errors } = await stage.ask(
    'query ($after: Int!) { opm { feed(after: $after, waitSeconds: 11) { lastSequence } } }',
    { after: before },
    officer('OPM'),
  );
  expect(errors).toBeUndefined();
  await opm.createTask({ directive: '2(f)', title: 'Wake whoever waits' });
  expect(eventsOf(await waiting)).toMatchObject([
    { data: { state: { title: 'Wake whoever waits' } } },
  ]);
});

test('the log of a subgraph that keeps several agencies says of each event whose it is', async () => {
  const cnss = await read('/feeds/CNSS', await stage.tokenOf(officer('NSA')));
  const sources = new Set(eventsOf(cnss).map(({ source }) => source));
  expect([...sources].sort()).toEqual(['/agencies/CNSS', '/agencies/NSA', '/agencies/WAR']);
});

test('a marked record is marked in its attributes, and in a header', async () => {
  const marking = { cui: ['ISVI'] };
  await opm.createTask({ directive: '2(f)', title: 'For some', marking });
  const answer = await read('/feeds/OPM');
  expect(answer.headers.get('x-marking')).toContain('CUI');
  expect(eventsOf(answer).at(-1)?.marking).toContain('CUI');
});

const uncleared: Principal = { ...officer('OPM'), clearance: 'U' };

test.each([
  ['the public', null, 401, 'UNAUTHENTICATED'],
  ['an officer of another agency', officer('DOJ'), 403, 'FORBIDDEN'],
  ['an officer of the agency without the clearance', uncleared, 403, 'FORBIDDEN'],
])('%s is refused as by the graph', async (_, as, status, code) => {
  const answer = await read('/feeds/OPM', as === null ? null : await stage.tokenOf(as));
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({
    errors: [{ message: expect.stringContaining('OPM') as string, extensions: { code } }],
  });
  expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
});

test.each([
  ['/feeds/NASA', 404, 'NOT_FOUND'],
  ['/feeds/OPM?after=-1', 400, 'BAD_USER_INPUT'],
  ['/feeds/OPM?after=many', 400, 'BAD_USER_INPUT'],
  ['/feeds/OPM?first=1001', 400, 'BAD_USER_INPUT'],
  ['/feeds/OPM?waitSeconds=31', 400, 'BAD_USER_INPUT'],
  ['/feeds/OPM?after=1&after=2', 400, 'BAD_USER_INPUT'],
])('%s is refused with %d %s', async (path, status, code) => {
  expect(await read(path)).toMatchObject({
    status,
    body: { errors: [{ extensions: { code } }] },
  });
});

test('a bad token is refused before anything is read', async () => {
  expect((await read('/feeds/OPM', 'bad')).status).toBe(401);
});
