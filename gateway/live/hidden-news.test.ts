import { requestStream } from '../../testing/live/event-stream.js';
import { officer } from '../../testing/stage.js';
import { until } from '../../testing/until.js';
import { LiveStage, subjectsOf } from './testing/live-stage.js';

const ALL = 'subscription { events { id kind subject to } }';

let live: LiveStage;
beforeAll(async () => {
  live = await LiveStage.open();
});
afterEach(() => live.closeStreams());
afterAll(() => live.close());

describe('what somebody may not know of', () => {
  test('never arrives at the public, and does at an officer with the clearance', async () => {
    const token = await live.stage.tokenOf(officer('OPM'));
    const publicly = await live.follow(ALL);
    const cleared = await live.follow(ALL, { token });
    const hidden = await live.newTask(live.nsa, 'For federal eyes', { marking: { cui: ['ISVI'] } });
    const shown = await live.newTask(live.nsa, 'For all eyes');
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
      const accesses = live.stage.databaseOf('omb').collection('accesses');
      return (await accesses.countDocuments({ records: hidden, subject: 'officer-OPM-any' })) > 0;
    });
  });

  test('cannot be resumed from either', async () => {
    const token = await live.stage.tokenOf(officer('OPM'));
    const cleared = await live.follow(ALL, { token });
    await live.newTask(live.nsa, 'For federal eyes too', { marking: { cui: ['ISVI'] } });
    await cleared.until(() => cleared.messages.length === 1);
    const publicly = await live.follow(ALL, { lastEventId: cleared.ids[0] });
    await publicly.end();
    expect(publicly.lastCodes).toEqual(['BAD_USER_INPUT']);
    expect(publicly.messages.map(({ event }) => event)).toEqual(['next', 'complete']);
  });

  test('a withheld field comes as null, with its redaction', async () => {
    const query = 'subscription { events { reason subject } }';
    const publicly = await live.follow(query);
    const task = await live.newTask(live.nsa, 'With a marked description', {
      description: 'Only for those who may',
      descriptionMarking: { cui: ['ISVI'] },
      reason: 'Told to those who may',
    });
    await live.newTask(live.nsa, 'Open', { reason: 'Told to all' });
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
    const token = await live.stage.tokenOf(officer('OPM'));
    const stream = await live.follow(ALL, { token });
    live.stage.clock.advance(13 * 60 * 60 * 1_000);
    await stream.end();
    expect(stream.lastCodes).toEqual(['UNAUTHENTICATED']);
    expect((await requestStream(live.address, { query: ALL, token })).status).toBe(401);
  });
});
