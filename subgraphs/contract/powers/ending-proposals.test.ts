import { codeOf, sendChange } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';
import { attorneyGeneral, clerk, release, Releases } from './testing/releases.js';

let stage: Stage;
let releases: Releases;
beforeAll(async () => {
  stage = await openStage();
  releases = new Releases(stage);
});
afterAll(() => stage.close());

/** A new proposal to release a task of DOJ that it alone may know of. */
async function proposal(as: Principal = clerk): Promise<{ id: string; subject: string }> {
  const task = await releases.hiddenTask();
  const { id } = await releases.proposed(task, {}, as);
  return { id: String(id), subject: task };
}

describe.each(['confirm', 'decline'] as const)('to %s a proposal', (verb) => {
  const end = (id: string, as: Principal, more: Record<string, unknown> = {}) =>
    releases.doj.endProposal(verb, { id, expectedVersion: 1, ...more }, as);

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
    await releases.unchanged(async () => expect(codeOf(await end(id, as))).toBe(expected));
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
    await releases.unchanged(async () =>
      expect(codeOf(await end(id, alsoInOffice))).toBe('SECOND_PERSON_REQUIRED'),
    );
    const byTheOffice = await proposal(attorneyGeneral);
    expect(codeOf(await end(byTheOffice.id, attorneyGeneral))).toBe('SECOND_PERSON_REQUIRED');
    const colleague = { ...attorneyGeneral, subject: 'another-decider' };
    expect((await end(byTheOffice.id, colleague)).record).not.toBeNull();
  });

  test('from an old version of it is refused, and so is a proposal that never was', async () => {
    const { id } = await proposal();
    const old = await end(id, attorneyGeneral, { expectedVersion: 0 });
    expect(old.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect(codeOf(await end('DOJ:proposal:never', attorneyGeneral))).toBe('NOT_FOUND');
  });

  test('twice is refused, for its end is final; with one key it is the same answer', async () => {
    const { id } = await proposal();
    const key = { idempotencyKey: `${verb}-${id}` };
    const once = await end(id, attorneyGeneral, key);
    expect(once.record).toMatchObject({ state: verb === 'confirm' ? 'CONFIRMED' : 'DECLINED' });
    await releases.unchanged(async () => {
      expect(await end(id, attorneyGeneral, key)).toEqual(once);
      const again = await end(id, attorneyGeneral, { expectedVersion: 2 });
      expect(codeOf(again)).toBe('SKIPPED_STATE');
    });
  });

  test('is possible until it lapses, 30 days after it was made', async () => {
    const late = await proposal();
    const inTime = await proposal();
    stage.clock.advance(30 * 86_400_000 - 1);
    expect((await end(inTime.id, attorneyGeneral)).record).not.toBeNull();
    stage.clock.advance(1);
    await releases.unchanged(async () => {
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
  await releases.doj.updateTask({ id: subject, expectedVersion: 1, title: 'Brief all districts' });
  await releases.unchanged(async () => {
    const confirm = { id, expectedVersion: 1 };
    const { userErrors } = await releases.doj.endProposal('confirm', confirm, attorneyGeneral);
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
  const second = await releases.doj.proposeRelease(release(subject));
  const both = await Promise.all(
    [id, second.record?.['id']].map((each) =>
      releases.doj.endProposal('confirm', { id: each, expectedVersion: 1 }, attorneyGeneral),
    ),
  );
  expect(both.map(codeOf)).toEqual([undefined, 'VERSION_CONFLICT']);
});

describe('to withdraw a proposal', () => {
  const withdraw = (id: string, as: Principal, expectedVersion = 1) =>
    releases.doj.endProposal('withdraw', { id, expectedVersion, reason: 'Not yet.' }, as);

  test('is for whoever proposed it, in any office, and is final', async () => {
    const { id } = await proposal();
    expect(codeOf(await withdraw(id, officer('DOJ', 'Antitrust Division')))).toBe('PROPOSER_ONLY');
    const moved = { ...officer('DOJ', 'Civil Division'), subject: clerk.subject };
    expect((await withdraw(id, moved)).record).toMatchObject({
      state: 'WITHDRAWN',
      confirmedBy: null,
      confirmedAt: null,
    });
    const confirm = { id, expectedVersion: 2 };
    expect(codeOf(await releases.doj.endProposal('confirm', confirm, attorneyGeneral))).toBe(
      'SKIPPED_STATE',
    );
  });
});

test('a subgraph at its own port keeps the same rules', async () => {
  const { id } = await proposal();
  const input = { id, expectedVersion: 1 };
  const confirm = { mutation: 'confirmDOJProposal', record: 'proposal', fields: 'id', input };
  const by = async (as: Principal) => {
    const { record, userErrors } = await sendChange(stage, { ...confirm, as, ownPortOf: 'doj' });
    return { record, codes: userErrors.map(({ code }) => code) };
  };
  const refusal = (expected: string) => ({ record: null, codes: [expected] });
  expect(await by(publicPrincipal)).toEqual(refusal('SIGN_IN_REQUIRED'));
  expect(await by(clerk)).toEqual(refusal('DECIDER_NOT_AUTHORIZED'));
  expect(await by(decider('OPM', 'ATTORNEY_GENERAL'))).toEqual(refusal('NOT_FOUND'));
});
