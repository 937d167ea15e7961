import { eventCount } from '../../../testing/event-count.js';
import { Mutations } from '../../../testing/mutations.js';
import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal } from '../identity/principal.js';

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY');
});
afterAll(() => stage.close());

const anyTask = { directive: '2(d)', title: 'Agree on an intake form' };

describe('a new task', () => {
  test('takes the due date of its provision and begins where work begins', async () => {
    const { record } = await treasury.createTask(anyTask);
    expect(record).toMatchObject({
      status: 'NOT_STARTED',
      dueOn: '2026-07-02',
      version: 1,
      overdue: true,
    });
  });

  test('under a continuing duty is continuing', async () => {
    const doj = new Mutations(stage, 'DOJ');
    const { record } = await doj.createTask({ directive: '4', title: 'Brief the districts' });
    expect(record).toMatchObject({
      status: 'CONTINUING',
      dueOn: null,
      timeliness: 'NOT_APPLICABLE',
    });
  });

  test('carries its marking', async () => {
    const { record } = await treasury.createTask({
      ...anyTask,
      marking: { cui: ['ISVI'], tlp: 'AMBER' },
    });
    expect(record).toMatchObject({ marking: { banner: 'CUI//ISVI' } });
  });

  test('of the Department of War is made at the subgraph that keeps it, by its own officer', async () => {
    const nsa = new Mutations(stage, 'NSA');
    const input = { directive: '2(b)', title: 'Inventory the systems', agency: 'WAR' };
    expect(codeOf(await nsa.createTask(input))).toBe('NOT_AUTHORIZED');
    const { record } = await nsa.createTask(input, officer('WAR'));
    expect(record).toMatchObject({ id: expect.stringMatching(/^WAR:task:/) });
  });

  test.each([
    ['without a token', anyTask, 'SIGN_IN_REQUIRED', publicPrincipal],
    ['by an officer of another agency', anyTask, 'NOT_AUTHORIZED', officer('DOJ')],
    [
      'under a citation that the order does not have',
      { ...anyTask, directive: '2(g)' },
      'CITATION_UNKNOWN',
      undefined,
    ],
    ['with an empty title', { ...anyTask, title: '   ' }, 'INPUT_INVALID', undefined],
    [
      'with a title of 201 characters',
      { ...anyTask, title: 'x'.repeat(201) },
      'INPUT_INVALID',
      undefined,
    ],
    [
      'with a title of a megabyte',
      { ...anyTask, title: 'x'.repeat(1_000_000) },
      'INPUT_INVALID',
      undefined,
    ],
    [
      'with a due date before the signing',
      { ...anyTask, dueOn: '2026-06-01' },
      'INPUT_INVALID',
      undefined,
    ],
    ['under a prohibition', { ...anyTask, directive: '3(c)' }, 'NOT_REPORTABLE', undefined],
    [
      'with a character that turns the text around',
      { ...anyTask, title: 'a\u202Eb' },
      'INPUT_INVALID',
      undefined,
    ],
    ['for an agency kept elsewhere', { ...anyTask, agency: 'DOJ' }, 'INPUT_INVALID', undefined],
  ] as const)('is refused %s, and nothing is written', async (_, input, expected, as) => {
    const before = await eventCount(stage, 'treasury');
    const changed = await treasury.createTask(input, as);
    expect(codeOf(changed)).toBe(expected);
    expect(changed.record).toBeNull();
    expect(await eventCount(stage, 'treasury')).toBe(before);
  });

  test.each(['2026-02-30', 'tomorrow', 20260702])(
    'with the date %p, which is none, is a clear error',
    async (dueOn) => {
      const before = await eventCount(stage, 'treasury');
      const { errors, record } = await treasury.createTask({ ...anyTask, dueOn });
      expect(errors?.[0]?.message).toMatch(/LocalDate/);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
      expect(record).toBeNull();
      expect(await eventCount(stage, 'treasury')).toBe(before);
    },
  );
});
