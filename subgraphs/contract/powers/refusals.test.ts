import { Mutations } from '../../../testing/mutations.js';
import type { Changed } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const code = ({ userErrors }: Changed) => userErrors[0]?.code;
const clerk = officer('DOJ', 'Criminal Division');
const attorneyGeneral = decider('DOJ', 'ATTORNEY_GENERAL');
const uncleared: Principal = { ...officer('DOJ', 'Mail Room'), clearance: 'U' };
const doj = () => new Mutations(stage, 'DOJ', clerk);
const HIDDEN = { cui: ['LEI'], tlp: 'RED' };

async function task(input: Record<string, unknown> = { marking: HIDDEN }): Promise<string> {
  const { record, userErrors } = await doj().createTask({
    directive: '4',
    title: 'Brief the districts',
    ...input,
  });
  if (record === null) throw new Error(JSON.stringify(userErrors));
  return String(record['id']);
}

const release = (id: string) => ({
  id,
  expectedVersion: 1,
  target: 'RECORD',
  marking: {},
  reason: 'The briefing was held.',
});

async function proposal(as: Principal = clerk): Promise<{ id: string; subject: string }> {
  const { record, userErrors } = await doj().proposeRelease(release(await task()), as);
  if (record === null) throw new Error(JSON.stringify(userErrors));
  return { id: String(record['id']), subject: String(record['subject']) };
}

async function unchanged(attempt: () => Promise<unknown>): Promise<void> {
  const events = stage.databaseOf('doj').collection('events');
  const before = await events.countDocuments();
  await attempt();
  expect(await events.countDocuments()).toBe(before);
}

describe('a proposal of a release', () => {
  test.each([
    ['by nobody', publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['by an analyst', { ...clerk, role: 'analyst' } as const, 'NOT_AUTHORIZED'],
    ['by an officer of another agency', officer('OPM'), 'NOT_FOUND'],
    ['by an officer who may not know of the record', uncleared, 'NOT_FOUND'],
  ])('%s is refused, and nothing is written', async (_, as, expected) => {
    const id = await task();
    await unchanged(async () => {
      expect(code(await doj().proposeRelease(release(id), as))).toBe(expected);
    });
  });

  test('of a record that everyone knows of, by another agency, is refused as not theirs', async () => {
    const id = await task({ description: 'About whom.', descriptionMarking: { cui: ['LEI'] } });
    const input = { ...release(id), target: 'DESCRIPTION' };
    expect(code(await doj().proposeRelease(input, officer('OPM')))).toBe('NOT_AUTHORIZED');
    expect(code(await doj().proposeRelease(input, uncleared))).toBe('NOT_AUTHORIZED');
  });

  test.each([
    ['from an old version', { expectedVersion: 0 }, 'VERSION_CONFLICT'],
    ['to the same marking', { marking: { cui: ['LEI'], tlp: 'RED' } }, 'INPUT_INVALID'],
    ['to a stricter marking', { marking: { cui: ['LEI', 'PRVCY'], tlp: 'RED' } }, 'INPUT_INVALID'],
    ['to another category', { marking: { cui: ['BUDG'] } }, 'INPUT_INVALID'],
    ['to a category that is none', { marking: { cui: ['NOPE'] } }, 'INPUT_INVALID'],
    ['of a description without a marking', { target: 'DESCRIPTION' }, 'INPUT_INVALID'],
    ['of a note that a task does not have', { target: 'NOTE' }, 'INPUT_INVALID'],
    ['without a reason', { reason: ' ' }, 'INPUT_INVALID'],
    [
      'with a reason that looks classified',
      { reason: 'SECRET//NOFORN' },
      'CLASSIFICATION_SPILL_SUSPECTED',
    ],
    ['of a task that is not there', { id: 'DOJ:task:none' }, 'NOT_FOUND'],
    ['of what has no marking to lower', { id: 'DOJ:proposal:none' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing is written', async (_, input, expected) => {
    const id = await task();
    await unchanged(async () => {
      const changed = await doj().proposeRelease({ ...release(id), ...input });
      expect(code(changed)).toBe(expected);
      expect(changed.record).toBeNull();
    });
  });

  test('that is sent twice with one key is one proposal, and another with that key is refused', async () => {
    const input = { ...release(await task()), idempotencyKey: 'release-1' };
    const [one, two] = [await doj().proposeRelease(input), await doj().proposeRelease(input)];
    expect(two).toEqual(one);
    const other = await doj().proposeRelease({ ...input, marking: { tlp: 'GREEN' } });
    expect(code(other)).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe.each(['confirm', 'decline'] as const)('to %s a proposal', (verb) => {
  const end = (id: string, as: Principal, more: Record<string, unknown> = {}) =>
    doj().endProposal(verb, { id, expectedVersion: 1, ...more }, as);

  test.each([
    ['nobody', publicPrincipal, 'SIGN_IN_REQUIRED'],
    ['an officer', officer('DOJ', 'Antitrust Division'), 'DECIDER_NOT_AUTHORIZED'],
    ['an officer of the office', officer('DOJ', 'ATTORNEY_GENERAL'), 'DECIDER_NOT_AUTHORIZED'],
    ['a decider of no office', { ...attorneyGeneral, office: null }, 'DECIDER_NOT_AUTHORIZED'],
    ['a decider of another office', decider('DOJ', 'Criminal Division'), 'DECIDER_NOT_AUTHORIZED'],
    [
      'a decider of almost the office',
      decider('DOJ', 'attorney_general'),
      'DECIDER_NOT_AUTHORIZED',
    ],
    ['an auditor', { ...clerk, role: 'auditor' } as const, 'NOT_AUTHORIZED'],
    ['a decider of another agency', decider('OPM', 'ATTORNEY_GENERAL'), 'NOT_FOUND'],
    [
      'a decider who may not know of the record',
      { ...attorneyGeneral, clearance: 'U' } as const,
      'NOT_FOUND',
    ],
  ])('is not for %s', async (_, as, expected) => {
    const { id } = await proposal();
    await unchanged(async () => expect(code(await end(id, as))).toBe(expected));
  });

  test('names the office that can, and what to do', async () => {
    const { id } = await proposal();
    const { userErrors } = await end(id, officer('DOJ', 'Antitrust Division'));
    expect(userErrors[0]?.message).toContain('Attorney General');
    expect(userErrors[0]?.message).toContain('ATTORNEY_GENERAL');
  });

  test('is not for the person who proposed it, whatever office their token names', async () => {
    const { id } = await proposal();
    const alsoInOffice = { ...attorneyGeneral, subject: clerk.subject };
    await unchanged(async () =>
      expect(code(await end(id, alsoInOffice))).toBe('SECOND_PERSON_REQUIRED'),
    );
    const byTheOffice = await proposal(attorneyGeneral);
    expect(code(await end(byTheOffice.id, attorneyGeneral))).toBe('SECOND_PERSON_REQUIRED');
    const colleague = { ...attorneyGeneral, subject: 'another-decider' };
    expect((await end(byTheOffice.id, colleague)).record).not.toBeNull();
  });

  test('from an old version of it is refused, and so is a proposal that never was', async () => {
    const { id } = await proposal();
    const old = await end(id, attorneyGeneral, { expectedVersion: 0 });
    expect(old.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect(code(await end('DOJ:proposal:never', attorneyGeneral))).toBe('NOT_FOUND');
  });

  test('twice is refused, for its end is final; with one key it is the same answer', async () => {
    const { id } = await proposal();
    const key = { idempotencyKey: `${verb}-${id}` };
    const once = await end(id, attorneyGeneral, key);
    expect(once.record).toMatchObject({ state: verb === 'confirm' ? 'CONFIRMED' : 'DECLINED' });
    await unchanged(async () => {
      expect(await end(id, attorneyGeneral, key)).toEqual(once);
      const again = await end(id, attorneyGeneral, { expectedVersion: 2 });
      expect(code(again)).toBe('SKIPPED_STATE');
    });
  });

  test('is possible until it lapses, 30 days after it was made', async () => {
    const late = await proposal();
    const inTime = await proposal();
    stage.clock.advance(30 * 86_400_000 - 1);
    expect((await end(inTime.id, attorneyGeneral)).record).not.toBeNull();
    stage.clock.advance(1);
    await unchanged(async () => {
      const { userErrors } = await end(late.id, attorneyGeneral);
      expect(userErrors).toMatchObject([
        { code: 'SKIPPED_STATE', message: expect.stringContaining('LAPSED') },
      ]);
    });
  });

  test('of a hidden record is, to those who may not know of it, as of one that never was', async () => {
    const { id } = await proposal();
    for (const as of [
      decider('OPM', 'DIRECTOR_OPM'),
      { ...attorneyGeneral, clearance: 'U' as const },
    ]) {
      const real = JSON.stringify(await end(id, as)).replaceAll(id, 'ID');
      const never = JSON.stringify(await end('DOJ:proposal:x', as)).replaceAll(
        'DOJ:proposal:x',
        'ID',
      );
      expect(real).toBe(never);
    }
  });
});

test('a proposal for a record that changed since cannot be confirmed: it must be proposed again', async () => {
  const { id, subject } = await proposal();
  await doj().updateTask({ id: subject, expectedVersion: 1, title: 'Brief all districts' });
  await unchanged(async () => {
    const confirm = { id, expectedVersion: 1 };
    const { userErrors } = await doj().endProposal('confirm', confirm, attorneyGeneral);
    expect(userErrors).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        message: expect.stringContaining('propose it again'),
        currentVersion: 2,
      },
    ]);
  });
});

test('two confirmations at once, of two proposals on one record, lower it once', async () => {
  const { id, subject } = await proposal();
  const second = await doj().proposeRelease(release(subject));
  const both = await Promise.all(
    [id, second.record?.['id']].map((each) =>
      doj().endProposal('confirm', { id: each, expectedVersion: 1 }, attorneyGeneral),
    ),
  );
  expect(both.map(code)).toEqual([undefined, 'VERSION_CONFLICT']);
});

describe('to withdraw a proposal', () => {
  const withdraw = (id: string, as: Principal, expectedVersion = 1) =>
    doj().endProposal('withdraw', { id, expectedVersion, reason: 'Not yet.' }, as);

  test('is for whoever proposed it, in any office, and is final', async () => {
    const { id } = await proposal();
    expect(code(await withdraw(id, officer('DOJ', 'Antitrust Division')))).toBe('PROPOSER_ONLY');
    const moved = { ...officer('DOJ', 'Civil Division'), subject: clerk.subject };
    expect((await withdraw(id, moved)).record).toMatchObject({
      state: 'WITHDRAWN',
      confirmedBy: null,
      confirmedAt: null,
    });
    const confirm = { id, expectedVersion: 2 };
    expect(code(await doj().endProposal('confirm', confirm, attorneyGeneral))).toBe(
      'SKIPPED_STATE',
    );
  });
});

test('a subgraph at its own port keeps the same rules', async () => {
  const { id } = await proposal();
  const CONFIRM = `mutation ($input: ConfirmDOJProposalInput!) {
    confirmDOJProposal(input: $input) { proposal { id } userErrors { code } }
  }`;
  const input = { id, expectedVersion: 1 };
  const by = async (as: Principal) => (await stage.askSubgraph('doj', CONFIRM, { input }, as)).data;
  const refusal = (expected: string) => ({
    confirmDOJProposal: { proposal: null, userErrors: [{ code: expected }] },
  });
  expect(await by(publicPrincipal)).toEqual(refusal('SIGN_IN_REQUIRED'));
  expect(await by(clerk)).toEqual(refusal('DECIDER_NOT_AUTHORIZED'));
  expect(await by(decider('OPM', 'ATTORNEY_GENERAL'))).toEqual(refusal('NOT_FOUND'));
});
