import { eventCount } from '../../../testing/event-count.js';
import { Mutations } from '../../../testing/mutations.js';
import { codeOf, idOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY');
});
afterAll(() => stage.close());

/** The identifier of a new task. */
async function made(): Promise<string> {
  return idOf(await treasury.createTask({ directive: '2(d)', title: 'Agree on an intake form' }));
}

const evidence = [
  { kind: 'PRIMARY_DOCUMENT', statement: 'The form.', source: 'Treasury', date: '2026-10-01' },
];
const blockers = [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }];

describe('a change to a task', () => {
  test('from an old version is refused with the present one', async () => {
    const id = await made();
    await treasury.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
    const { userErrors } = await treasury.updateTask({
      id,
      expectedVersion: 1,
      title: 'Late',
    });
    expect(userErrors).toEqual([
      expect.objectContaining({
        code: 'VERSION_CONFLICT',
        currentVersion: 2,
        field: ['input', 'expectedVersion'],
      }),
    ]);
  });

  test('of one version by twenty at once is made once', async () => {
    const id = await made();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        treasury.updateTask({ id, expectedVersion: 1, title: `Title ${i}` }),
      ),
    );
    expect(all.filter(({ record }) => record !== null)).toHaveLength(1);
    expect(new Set(all.filter(({ record }) => record === null).map(codeOf))).toEqual(
      new Set(['VERSION_CONFLICT']),
    );
  });

  test('never moves the due date, but may repeat it', async () => {
    const id = await made();
    expect(codeOf(await treasury.updateTask({ id, expectedVersion: 1, dueOn: '2026-12-31' }))).toBe(
      'DUE_DATE_OVERRIDE',
    );
    const { record } = await treasury.updateTask({
      id,
      expectedVersion: 1,
      dueOn: '2026-07-02',
      title: 'Same day',
    });
    expect(record).toMatchObject({ dueOn: '2026-07-02' });
  });

  test.each([
    ['of an unknown task', { id: 'TREASURY:task:none', title: 'x' }, 'NOT_FOUND'],
    ['of nothing', {}, 'INPUT_INVALID'],
    [
      'with a day of completion while it is not complete',
      { completedOn: '2026-07-01' },
      'INPUT_INVALID',
    ],
    ['with blockers while it is not blocked', { blockers }, 'INPUT_INVALID'],
    [
      'with evidence from the future',
      { evidence: [{ ...evidence[0], date: '2999-01-01' }] },
      'INPUT_INVALID',
    ],
    [
      'with a verdict of its own',
      { evidence: [{ ...evidence[0], kind: 'INDEPENDENTLY_VERIFIED' }] },
      'INPUT_INVALID',
    ],
    [
      'with the order as its evidence',
      { evidence: [{ ...evidence[0], grade: 'ORDER_TEXT' }] },
      'INPUT_INVALID',
    ],
    [
      'with an address that is none',
      { evidence: [{ ...evidence[0], sourceAddress: 'javascript:alert(1)' }] },
      'INPUT_INVALID',
    ],
  ])('%s is refused, and nothing is written', async (_, change, expected) => {
    const id = await made();
    const before = await eventCount(stage, 'treasury');
    expect(codeOf(await treasury.updateTask({ id, expectedVersion: 1, ...change }))).toBe(expected);
    expect(await eventCount(stage, 'treasury')).toBe(before);
  });
});
