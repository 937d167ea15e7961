import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { verifyLog } from '../events/verify-log.js';
import { publicPrincipal } from '../identity/principal.js';

interface Answered {
  readonly doj: {
    readonly tasks: {
      readonly nodes: readonly { readonly title: string; readonly description: string | null }[];
    };
  };
}

const QUERY =
  '{ doj { tasks(orderBy: { field: CREATED_AT, direction: DESC }, first: 1) { nodes { title description } } } }';
const THROUGH_REGISTRY =
  '{ agencies { id tasks(orderBy: { field: CREATED_AT, direction: DESC }, first: 1) { nodes { description } } } }';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  // So that the new task is the latest.
  stage.clock.advance(1_000);
  await new Mutations(stage, 'DOJ', officer('DOJ')).createTask({
    directive: '4',
    title: 'Brief the districts',
    description: 'Which districts, and about whom.',
    descriptionMarking: { cui: ['LEI'] },
  });
});
afterAll(() => stage.close());

describe('a field marked above its record', () => {
  test('comes whole to whoever may see it, and the answer says how it is marked', async () => {
    const { data, extensions } = await stage.ask<Answered>(QUERY, {}, officer('DOJ'));
    expect(data?.doj.tasks.nodes[0]?.description).toBe('Which districts, and about whom.');
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//LEI' } });
    expect(extensions?.['redactions']).toBeUndefined();
  });

  test('comes as null with a redaction to everyone else, who still learn of the record', async () => {
    const { data, extensions, errors } = await stage.ask<Answered>(QUERY);
    expect(errors).toBeUndefined();
    expect(data?.doj.tasks.nodes[0]).toEqual({ title: 'Brief the districts', description: null });
    expect(extensions).toEqual({
      marking: { banner: 'UNCLASSIFIED', classification: 'U', cui: [], tlp: null },
      redactions: [
        {
          path: ['doj', 'tasks', 'nodes', 0, 'description'],
          reason: 'ABOVE_CLEARANCE',
          marking: 'CUI//LEI',
          authority: '32 CFR 2002.16',
          releasableTo: [],
          contactOffice: 'DOJ',
        },
      ],
    });
  });

  test('has its redaction at its place in the whole answer, also behind another subgraph', async () => {
    const { data, extensions } = await stage.ask<{ agencies: { id: string }[] }>(THROUGH_REGISTRY);
    const place = data?.agencies.findIndex(({ id }) => id === 'DOJ');
    expect(extensions?.['redactions']).toMatchObject([
      { path: ['agencies', place, 'tasks', 'nodes', 0, 'description'] },
    ]);
  });

  test('is withheld from a cleared officer of another agency for want of a need to know', async () => {
    const { extensions } = await stage.ask<Answered>(QUERY, {}, officer('OPM'));
    expect(extensions?.['redactions']).toMatchObject([{ reason: 'NO_LAWFUL_GOVERNMENT_PURPOSE' }]);
  });
});

describe('the log of reads above public', () => {
  const accesses = () => stage.databaseOf('doj').collection('accesses');

  test('has who saw which record, marked how, by which operation, and nothing of what it said', async () => {
    await stage.ask(QUERY, {}, officer('DOJ', 'Criminal Division'));
    const subject = 'officer-DOJ-Criminal Division';
    expect(await accesses().countDocuments({ subject })).toBe(1);
    const entry = await accesses().findOne({ subject });
    expect(entry).toMatchObject({
      agency: 'DOJ',
      office: 'Criminal Division',
      marking: 'CUI//LEI',
      records: [expect.stringMatching(/^DOJ:task:/)],
    });
    expect(JSON.stringify(entry)).not.toContain('districts');
  });

  test('is chained like the event log, so that an edit shows', async () => {
    const verdict = () => verifyLog(stage.databaseOf('doj'), 'accesses');
    expect(await verdict()).toMatchObject({ intact: true });
    const first = await accesses().findOne({}, { sort: { _id: 1 } });
    if (first === null) throw new Error('nothing was logged');
    await accesses().updateOne({ _id: first._id }, { $set: { subject: 'somebody else' } });
    expect(await verdict()).toMatchObject({ intact: false, brokenAt: 1 });
    await accesses().updateOne({ _id: first._id }, { $set: { subject: first['subject'] } });
  });

  test('can be searched by moment, person and record through an index, and so can the event log', async () => {
    const since = { at: { $gte: new Date('2026-06-01') } };
    const searches = [
      ['accesses', since],
      ['accesses', { subject: 'officer-DOJ-any', ...since }],
      ['accesses', { records: 'DOJ:task:one', ...since }],
      ['events', since],
      ['events', { subject: 'DOJ:task:one' }],
    ] as const;
    for (const [log, condition] of searches) {
      const found = stage.databaseOf('doj').collection(log).find(condition);
      const plan = JSON.stringify(await found.explain('queryPlanner'));
      expect({ log, condition, isIndexed: plan.includes('IXSCAN') }).toMatchObject({
        isIndexed: true,
      });
    }
  });

  test('has no entry for a task that a gateway invents, and none is answered', async () => {
    const logged = await accesses().countDocuments();
    const { data } = await stage.askSubgraph(
      'doj',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Task { title description } } }',
      {
        of: [
          {
            __typename: 'Task',
            id: 'DOJ:task:invented',
            _id: 'DOJ:task:invented',
            agency: 'DOJ',
            title: 'Invented',
            description: 'Invented.',
            descriptionMarking: { classification: 'U', cui: ['ISVI'], tlp: null },
          },
        ],
      },
      officer('OPM'),
    );
    expect(data).toEqual({ _entities: [null] });
    expect(await accesses().countDocuments()).toBe(logged);
  });

  test('has no entry for what is public', async () => {
    await stage.ask(
      '{ doj { statusSummary { total } tasks { nodes { title } } } }',
      {},
      publicPrincipal,
    );
    expect(await accesses().countDocuments({ subject: 'public' })).toBe(0);
  });
});

describe('a text that looks classified', () => {
  test('is refused, and only its hash is kept', async () => {
    const doj = new Mutations(stage, 'DOJ');
    const spilled = 'Meet at noon. SECRET//NOFORN\nBring the file.';
    const { record, userErrors } = await doj.createTask({
      directive: '4',
      title: 'Note',
      description: spilled,
    });
    expect(record).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'CLASSIFICATION_SPILL_SUSPECTED', field: ['input', 'description'] },
    ]);
    const kept = await stage.databaseOf('doj').collection('spills').find().toArray();
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/noon|NOFORN/);
    expect(
      await stage.databaseOf('doj').collection('tasks').countDocuments({ title: 'Note' }),
    ).toBe(0);
  });

  test('of a stranger is neither read nor kept, not even its hash', async () => {
    const spills = stage.databaseOf('doj').collection('spills');
    const before = await spills.countDocuments();
    const stranger = new Mutations(stage, 'DOJ', publicPrincipal);
    const title = 'TOP SECRET//SI//NOFORN';
    const answers = [
      await stranger.createTask({ directive: '4', title }),
      await stranger.report({ directive: '4', expectedVersion: 1, note: title }),
      await stranger.endProposal('decline', { id: title, expectedVersion: 1 }),
    ];
    for (const { userErrors } of answers) {
      expect(userErrors).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    }
    expect(await spills.countDocuments()).toBe(before);
  });

  test('is not a citation, a plural or the word "secret" in prose', async () => {
    const doj = new Mutations(stage, 'DOJ');
    const { record } = await doj.createTask({
      directive: '4',
      title: 'Check 2(c)(iii) and section 3(a), office(s) named',
      description: 'It is no secret that trade secrets are confidential. (c) 2026.',
    });
    expect(record).not.toBeNull();
  });
});

describe('a marking', () => {
  test('that the writer could not read is refused', async () => {
    const doj = new Mutations(stage, 'DOJ', { ...officer('DOJ'), clearance: 'U' });
    const { userErrors } = await doj.createTask({
      directive: '4',
      title: 'x',
      marking: { cui: ['LEI'] },
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_AUTHORIZED', field: ['input', 'marking'] }]);
  });

  test('of a category that 32 CFR 2002 does not have is refused by name', async () => {
    const doj = new Mutations(stage, 'DOJ');
    const { userErrors } = await doj.createTask({
      directive: '4',
      title: 'x',
      marking: { cui: ['NOPE'] },
    });
    expect(userErrors).toMatchObject([
      { code: 'INPUT_INVALID', message: expect.stringContaining('NOPE') },
    ]);
  });
});
