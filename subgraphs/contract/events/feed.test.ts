import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { ledgerPrincipal, publicPrincipal } from '../identity/principal.js';

interface FeedAnswer {
  readonly doj: {
    readonly feed: {
      readonly lastSequence: number;
      readonly events: readonly {
        readonly sequence: number;
        readonly subject: string;
        readonly version: number;
        readonly state: { readonly title?: string };
      }[];
    } | null;
  };
}

const FEED = `query ($after: Int! = 0, $first: Int, $waitSeconds: Int) {
  doj { feed(after: $after, first: $first, waitSeconds: $waitSeconds) {
    lastSequence
    events { id sequence at kind subject version actor { subject agency office } right proposedBy { subject } told { question } authority from to reason marking { banner } state }
  } }
}`;

let stage: Stage;
let doj: Mutations;
beforeAll(async () => {
  stage = await openStage();
  doj = new Mutations(stage, 'DOJ');
});
afterAll(() => stage.close());

const ledger = ledgerPrincipal();
const read = async (variables: Record<string, unknown>, as = ledger) =>
  stage.ask<FeedAnswer>(FEED, variables, as);

describe('the event log of an agency', () => {
  test('begins with the initial data, numbered from 1 without a gap', async () => {
    const { data } = await read({ after: 0 });
    const sequences = data?.doj.feed?.events.map(({ sequence }) => sequence);
    expect(sequences).toEqual([1, 2]);
    expect(data?.doj.feed?.lastSequence).toBe(2);
  });

  test('has one event for each change, with who, under what authority, from where to where, and why', async () => {
    const made = await doj.createTask({
      directive: '4',
      title: 'Draft the announcement',
      reason: 'Agreed on Friday.',
    });
    const id = made.record?.['id'];
    await doj.updateTask(
      { id, expectedVersion: 1, status: 'IN_PROGRESS' },
      officer('DOJ', 'Criminal Division'),
    );
    const { data } = await read({ after: 2 });
    expect(data?.doj.feed?.events).toMatchObject([
      {
        sequence: 3,
        subject: id,
        version: 1,
        right: 'CHANGE_TASK',
        proposedBy: null,
        authority: '4',
        from: null,
        to: 'NOT_STARTED',
        reason: 'Agreed on Friday.',
      },
      {
        id: expect.stringMatching(/^DOJ:event:/),
        sequence: 4,
        kind: 'task',
        version: 2,
        from: 'NOT_STARTED',
        to: 'IN_PROGRESS',
        actor: { agency: 'DOJ', office: 'Criminal Division' },
        state: { title: 'Draft the announcement', status: 'IN_PROGRESS' },
      },
    ]);
  });

  test('says of an event from before rights were recorded which right it was done under', async () => {
    await stage
      .databaseOf('doj')
      .collection('events')
      .updateMany({}, { $unset: { right: 1, proposedBy: 1, told: 1 } });
    const { data } = await read({ after: 0 });
    expect(data?.doj.feed?.events).toMatchObject([
      { right: 'INITIAL_DATA', proposedBy: null, told: [] },
      { right: 'INITIAL_DATA' },
      { right: 'CHANGE_TASK' },
      { right: 'CHANGE_TASK' },
    ]);
  });

  test('gives the next stretch after a sequence number', async () => {
    const { data } = await read({ after: 1, first: 1 });
    expect(data?.doj.feed?.events.map(({ sequence }) => sequence)).toEqual([2]);
  });

  test('wakes a reader that waits when something happens', async () => {
    const before = (await read({ after: 0 })).data?.doj.feed?.lastSequence ?? 0;
    const waiting = read({ after: before, waitSeconds: 20 });
    await doj.createTask({ directive: '4', title: 'Wake the reader' });
    const { data } = await waiting;
    expect(data?.doj.feed?.events).toMatchObject([
      { sequence: before + 1, state: { title: 'Wake the reader' } },
    ]);
  });

  test('answers a reader that waits in vain', async () => {
    const { data } = await read({ after: 1_000_000, waitSeconds: 1 });
    expect(data?.doj.feed?.events).toEqual([]);
  });

  test.each([
    ['the public', publicPrincipal],
    ['an officer of another agency', officer('DOJ')],
  ])('is closed to %s', async (_, as) => {
    const { data, errors } = await read({ after: 0 }, as);
    expect(data?.doj.feed).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each([
    [{ after: -1 }, 'AFTER_OUT_OF_RANGE'],
    [{ first: 0 }, 'FIRST_OUT_OF_RANGE'],
    [{ first: 1001 }, 'FIRST_OUT_OF_RANGE'],
    [{ waitSeconds: 31 }, 'WAIT_OUT_OF_RANGE'],
  ])('refuses %p', async (variables, rule) => {
    const { errors } = await read(variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });
});
