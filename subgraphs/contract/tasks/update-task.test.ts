import { Mutations } from '../../../testing/mutations.js';
import type { Changed } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { WORK_STATES, WORK_TRANSITIONS, type WorkState } from '../order/work-state.js';

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY');
});
afterAll(() => stage.close());

const code = ({ userErrors }: Changed) => userErrors[0]?.code;
const anyTask = { directive: '2(d)', title: 'Agree on an intake form' };

async function eventCount(): Promise<number> {
  return stage.databaseOf('treasury').collection('events').countDocuments();
}

async function made(input: Record<string, unknown> = {}) {
  const { record, userErrors } = await treasury.createTask({ ...anyTask, ...input });
  if (record === null) throw new Error(JSON.stringify(userErrors));
  return record as unknown as { id: string; version: number; status: WorkState };
}

/** Brings a new task to a state by the way the table of states allows. */
async function taskIn(state: WorkState) {
  if (state === 'CONTINUING') return made({ continuing: true });
  const way: Record<string, WorkState[]> = {
    NOT_STARTED: [],
    IN_PROGRESS: ['IN_PROGRESS'],
    BLOCKED: ['IN_PROGRESS', 'BLOCKED'],
    REPORTED_COMPLETE: ['IN_PROGRESS', 'REPORTED_COMPLETE'],
    VERIFIED_COMPLETE: ['IN_PROGRESS', 'REPORTED_COMPLETE', 'VERIFIED_COMPLETE'],
  };
  let task = await made();
  for (const status of way[state] ?? []) {
    const { record, userErrors } = await step(task, status);
    if (record === null) throw new Error(JSON.stringify(userErrors));
    task = record as unknown as typeof task;
  }
  return task;
}

const evidence = [
  { kind: 'PRIMARY_DOCUMENT', statement: 'The form.', source: 'Treasury', date: '2026-10-01' },
];
const blockers = [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }];

function step(
  { id, version }: { id: string; version: number },
  status: WorkState,
): Promise<Changed> {
  const office = status === 'VERIFIED_COMPLETE' ? 'Inspector General' : 'Cybersecurity Office';
  return treasury.updateTask(
    {
      id,
      expectedVersion: version,
      status,
      ...(status === 'BLOCKED' ? { blockers } : {}),
      ...(status === 'VERIFIED_COMPLETE' ? { evidence } : {}),
    },
    officer('TREASURY', office),
  );
}

describe('a change to a task', () => {
  const steps = WORK_STATES.flatMap((from) => WORK_STATES.map((to) => ({ from, to })));

  test.each(steps.filter(({ from, to }) => WORK_TRANSITIONS[from].includes(to)))(
    'may take it from $from to $to',
    async ({ from, to }) => {
      const task = await taskIn(from);
      const { record } = await step(task, to);
      expect(record).toMatchObject({ status: to, version: task.version + 1 });
    },
  );

  test.each(steps.filter(({ from, to }) => from !== to && !WORK_TRANSITIONS[from].includes(to)))(
    'may not take it from $from to $to',
    async ({ from, to }) => {
      const task = await taskIn(from);
      const expected = from === 'CONTINUING' ? 'CONTINUING_DUTY' : 'SKIPPED_STATE';
      expect(code(await step(task, to))).toBe(expected);
    },
  );

  test('from an old version is refused with the present one', async () => {
    const task = await taskIn('IN_PROGRESS');
    const { userErrors } = await treasury.updateTask({
      id: task.id,
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
    const { id, version } = await made();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        treasury.updateTask({ id, expectedVersion: version, title: `Title ${i}` }),
      ),
    );
    expect(all.filter(({ record }) => record !== null)).toHaveLength(1);
    expect(new Set(all.filter(({ record }) => record === null).map(code))).toEqual(
      new Set(['VERSION_CONFLICT']),
    );
  });

  test('never moves the due date, but may repeat it', async () => {
    const { id, version } = await made();
    expect(
      code(await treasury.updateTask({ id, expectedVersion: version, dueOn: '2026-12-31' })),
    ).toBe('DUE_DATE_OVERRIDE');
    const { record } = await treasury.updateTask({
      id,
      expectedVersion: version,
      dueOn: '2026-07-02',
      title: 'Same day',
    });
    expect(record).toMatchObject({ dueOn: '2026-07-02' });
  });

  test('to blocked needs a blocker, and leaving it takes the blockers away', async () => {
    const { id, version } = await taskIn('IN_PROGRESS');
    const blocked = { id, expectedVersion: version, status: 'BLOCKED' };
    expect(code(await treasury.updateTask(blocked))).toBe('BLOCKER_MISSING');
    expect(
      code(
        await treasury.updateTask({
          ...blocked,
          blockers: [{ kind: 'STAFFING', owner: 'NOBODY' }],
        }),
      ),
    ).toBe('INPUT_INVALID');
    const { record } = await treasury.updateTask({ ...blocked, blockers });
    expect(record).toMatchObject({
      blockers: [{ kind: 'STAFFING', since: '2026-11-21', owner: 'DIRECTOR_OPM' }],
    });
    const after = await treasury.updateTask({
      id,
      expectedVersion: version + 1,
      status: 'IN_PROGRESS',
    });
    expect(after.record).toMatchObject({ blockers: [] });
  });

  test("to complete is an office's claim, not a token's", async () => {
    const { id, version } = await taskIn('IN_PROGRESS');
    const claim = { id, expectedVersion: version, status: 'REPORTED_COMPLETE' };
    expect(code(await treasury.updateTask(claim))).toBe('NOT_AUTHORIZED');
  });

  test('verifies a claim only by another office, and only on evidence', async () => {
    const { id, version } = await taskIn('REPORTED_COMPLETE');
    const verify = { id, expectedVersion: version, status: 'VERIFIED_COMPLETE' };
    const claimant = officer('TREASURY', 'Cybersecurity Office');
    const inspector = officer('TREASURY', 'Inspector General');
    expect(code(await treasury.updateTask({ ...verify, evidence }, claimant))).toBe(
      'VERIFIER_IS_CLAIMANT',
    );
    expect(
      code(
        await treasury.updateTask(
          { ...verify, evidence },
          officer('TREASURY', 'cybersecurity  OFFICE'),
        ),
      ),
    ).toBe('VERIFIER_IS_CLAIMANT');
    expect(code(await treasury.updateTask({ ...verify, evidence }, officer('TREASURY')))).toBe(
      'NOT_AUTHORIZED',
    );
    expect(code(await treasury.updateTask(verify, inspector))).toBe('EVIDENCE_MISSING');
    const undated = [{ ...evidence[0], date: null }];
    expect(code(await treasury.updateTask({ ...verify, evidence: undated }, inspector))).toBe(
      'EVIDENCE_MISSING',
    );
    const { record } = await treasury.updateTask({ ...verify, evidence }, inspector);
    expect(record).toMatchObject({
      verifiedBy: 'Inspector General',
      claimedBy: 'Cybersecurity Office',
    });
  });

  test('is never verified by the person who claimed it, whatever office the token names', async () => {
    const { id, version } = await taskIn('REPORTED_COMPLETE');
    const { subject } = officer('TREASURY', 'Cybersecurity Office');
    const inHerOtherOffice = { ...officer('TREASURY', 'Inspector General'), subject };
    const verify = { id, expectedVersion: version, status: 'VERIFIED_COMPLETE', evidence };
    const { record, userErrors } = await treasury.updateTask(verify, inHerOtherOffice);
    expect(record).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'VERIFIER_IS_CLAIMANT', message: expect.stringContaining('Another person') },
    ]);
    const another = officer('TREASURY', 'Inspector General');
    expect((await treasury.updateTask(verify, another)).record).toMatchObject({
      status: 'VERIFIED_COMPLETE',
    });
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
    const { id, version } = await made();
    const before = await eventCount();
    expect(code(await treasury.updateTask({ id, expectedVersion: version, ...change }))).toBe(
      expected,
    );
    expect(await eventCount()).toBe(before);
  });
});

describe('the task that is the duty itself', () => {
  test('is complete only when its report shows that those were asked whom the order names', async () => {
    const omb = new Mutations(stage, 'OMB', officer('OMB', 'Resource Management Office'));
    const id = 'OMB:task:OMB:2(e):DUTY';
    await omb.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
    const claim = { id, expectedVersion: 2, status: 'REPORTED_COMPLETE' };
    expect(code(await omb.updateTask(claim))).toBe('CONSULTATION_MISSING');
    const consultations = ['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_CISA'].map((office) => ({
      office,
      requestedOn: '2026-06-10',
    }));
    await omb.report({ directive: '2(e)', expectedVersion: 1, consultations });
    expect((await omb.updateTask(claim)).record).toMatchObject({ status: 'REPORTED_COMPLETE' });
  });
});
