import { Mutations } from '../../../testing/mutations.js';
import { codeOf, leftBy, type Changed } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { WorkState } from '../order/work-state.js';

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY');
});
afterAll(() => stage.close());

async function made(input: Record<string, unknown> = {}) {
  const task = { directive: '2(d)', title: 'Agree on an intake form', ...input };
  return leftBy(await treasury.createTask(task));
}

/** Brings a new task to a state by the way the table of states allows. */
async function taskIn(state: 'IN_PROGRESS' | 'REPORTED_COMPLETE') {
  const way: readonly WorkState[] =
    state === 'REPORTED_COMPLETE' ? ['IN_PROGRESS', 'REPORTED_COMPLETE'] : ['IN_PROGRESS'];
  let task = await made();
  for (const status of way) task = leftBy(await step(task, status));
  return task;
}

const evidence = [
  { kind: 'PRIMARY_DOCUMENT', statement: 'The form.', source: 'Treasury', date: '2026-10-01' },
];
const blockers = [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }];

function step({ id, version }: ReturnType<typeof leftBy>, status: WorkState): Promise<Changed> {
  const claimant = officer('TREASURY', 'Cybersecurity Office');
  return treasury.updateTask({ id, expectedVersion: version, status }, claimant);
}

describe('a change to a task', () => {
  test('to blocked needs a blocker, and leaving it takes the blockers away', async () => {
    const { id, version } = await taskIn('IN_PROGRESS');
    const blocked = { id, expectedVersion: version, status: 'BLOCKED' };
    expect(codeOf(await treasury.updateTask(blocked))).toBe('BLOCKER_MISSING');
    expect(
      codeOf(
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
    expect(codeOf(await treasury.updateTask(claim))).toBe('NOT_AUTHORIZED');
  });

  test('verifies a claim only by another office, and only on evidence', async () => {
    const { id, version } = await taskIn('REPORTED_COMPLETE');
    const verify = { id, expectedVersion: version, status: 'VERIFIED_COMPLETE' };
    const claimant = officer('TREASURY', 'Cybersecurity Office');
    const inspector = officer('TREASURY', 'Inspector General');
    expect(codeOf(await treasury.updateTask({ ...verify, evidence }, claimant))).toBe(
      'VERIFIER_IS_CLAIMANT',
    );
    expect(
      codeOf(
        await treasury.updateTask(
          { ...verify, evidence },
          officer('TREASURY', 'cybersecurity  OFFICE'),
        ),
      ),
    ).toBe('VERIFIER_IS_CLAIMANT');
    expect(codeOf(await treasury.updateTask({ ...verify, evidence }, officer('TREASURY')))).toBe(
      'NOT_AUTHORIZED',
    );
    expect(codeOf(await treasury.updateTask(verify, inspector))).toBe('EVIDENCE_MISSING');
    const undated = [{ ...evidence[0], date: null }];
    expect(codeOf(await treasury.updateTask({ ...verify, evidence: undated }, inspector))).toBe(
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
});

describe('the task that is the duty itself', () => {
  test('is complete only when its report shows that those were asked whom the order names', async () => {
    const omb = new Mutations(stage, 'OMB', officer('OMB', 'Resource Management Office'));
    const id = 'OMB:task:OMB:2(e):DUTY';
    await omb.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
    const claim = { id, expectedVersion: 2, status: 'REPORTED_COMPLETE' };
    expect(codeOf(await omb.updateTask(claim))).toBe('CONSULTATION_MISSING');
    const consultations = ['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_CISA'].map((office) => ({
      office,
      requestedOn: '2026-06-10',
    }));
    await omb.report({ directive: '2(e)', expectedVersion: 1, consultations });
    expect((await omb.updateTask(claim)).record).toMatchObject({ status: 'REPORTED_COMPLETE' });
  });
});
