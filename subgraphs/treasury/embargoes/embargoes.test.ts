import { openStage, type Stage } from '../../../testing/stage.js';
import { bringEmbargo } from '../testing/bring-embargo.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, memberOf, reporter } from '../testing/clearinghouse.js';
import { EMBARGO_STATES, EMBARGO_STEPS, type EmbargoStep } from './embargo-lifecycle.js';

const VENDOR = 'Example Vendor';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const STEPS = Object.keys(EMBARGO_STEPS) as readonly EmbargoStep[];

test.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of Treasury', 'askSubgraph' as const],
])('%s an embargo takes the steps of the table and no other', async (_, way) => {
  const pairs = EMBARGO_STATES.flatMap((from) => STEPS.map((step) => [from, step] as const));
  const tried = pairs.map(async ([from, step]) => {
    const inHand = await embargoable(way);
    await bringEmbargo(inHand, VENDOR, from);
    expect(inHand.embargo).toMatchObject({ state: from });
    const code =
      step === 'PROPOSE' ? await inHand.propose('2027-02-28') : await inHand.decide(step);
    return [from, step, code ?? inHand.embargo['state']];
  });
  expect(await Promise.all(tried)).toEqual(
    pairs.map(([from, step]) => [from, step, EMBARGO_STEPS[step][from] ?? 'SKIPPED_STATE']),
  );
});

async function embargoable(way: 'ask' | 'askSubgraph' = 'ask') {
  const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
  await inHand.invite(VENDOR);
  return inHand;
}

test.each(['ask', 'askSubgraph'] as const)(
  'by %s: an embargo takes somebody’s consent, and a longer one that of everyone it binds',
  async (way) => {
    const inHand = await embargoable(way);
    await inHand.invite('Second Vendor');
    await inHand.propose('2026-12-31', reporter);
    expect(await inHand.decide('ACCEPT')).toBe('CONSENT_REQUIRED');
    await inHand.say(VENDOR, { consent: 'SIGNATORY' });
    await inHand.say('Second Vendor', { consent: 'SIGNATORY' });
    expect(await inHand.decide('ACCEPT')).toBeUndefined();
    expect(inHand.embargo).toMatchObject({ state: 'ACTIVE', until: '2026-12-31' });

    await inHand.propose('2027-01-31');
    expect(inHand.embargo).toMatchObject({
      state: 'REVISE',
      until: '2026-12-31',
      proposedUntil: '2027-01-31',
    });
    expect(inHand.part(VENDOR)).toMatchObject({ consent: 'LAPSED', isBound: true });
    await inHand.say(VENDOR, { consent: 'SIGNATORY' });
    expect(await inHand.decide('ACCEPT')).toBe('CONSENT_REQUIRED');
    await inHand.say('Second Vendor', { consent: 'DECLINED' });
    expect(await inHand.decide('ACCEPT')).toBe('CONSENT_REQUIRED');
    expect(await inHand.decide('REJECT')).toBeUndefined();
    expect(inHand.embargo).toMatchObject({
      state: 'ACTIVE',
      until: '2026-12-31',
      proposedUntil: null,
    });
    expect(inHand.part('Second Vendor')).toMatchObject({ consent: 'SIGNATORY', isBound: true });

    // Whoever leaves is asked no more.
    await inHand.propose('2027-01-31');
    await inHand.say(VENDOR, { consent: 'SIGNATORY' });
    await inHand.must('withdrawTreasuryParticipation', {}, memberOf('Second Vendor'));
    expect(await inHand.decide('ACCEPT')).toBeUndefined();
    expect(inHand.embargo).toMatchObject({ state: 'ACTIVE', until: '2027-01-31' });
  },
);

test('whoever signs a revision alone is bound by nothing until it is accepted, and by nothing if it is rejected', async () => {
  for (const decision of ['ACCEPT', 'REJECT'] as const) {
    const inHand = await embargoable();
    await inHand.invite('Newcomer');
    await bringEmbargo(inHand, VENDOR, 'REVISE');
    await inHand.say('Newcomer', { consent: 'SIGNATORY' });
    expect(inHand.part('Newcomer')).toMatchObject({ consent: 'SIGNATORY', isBound: false });
    expect(await inHand.decide(decision)).toBeUndefined();
    expect(inHand.part('Newcomer')).toMatchObject(
      decision === 'ACCEPT'
        ? { consent: 'SIGNATORY', isBound: true }
        : { consent: 'LAPSED', isBound: false },
    );
    expect(inHand.part(VENDOR)).toMatchObject({ consent: 'SIGNATORY', isBound: true });
  }
});

test.each([
  [{ publiclyKnown: true }, { publiclyKnown: true, exploitPublic: false }],
  [{ exploitPublic: true }, { publiclyKnown: true, exploitPublic: true }],
])('an embargo ends at once with %j', async (fact, shown) => {
  for (const state of ['ACTIVE', 'REVISE'] as const) {
    const inHand = await embargoable();
    await bringEmbargo(inHand, VENDOR, state);
    await inHand.must('reportTreasuryPublicFacts', fact, memberOf(VENDOR));
    expect(inHand.record).toMatchObject(shown);
    expect(inHand.embargo).toMatchObject({
      state: 'EXITED',
      endedOn: '2026-11-21',
      endedBy: 'PUBLIC_BEFORE_TERM',
      breached: true,
    });
    expect(inHand.part(VENDOR)).toMatchObject({ consent: 'NO_EMBARGO', isBound: false });
  }
});

test('what is public is not embargoed, and what was proposed of it is off', async () => {
  const inHand = await embargoable();
  await bringEmbargo(inHand, VENDOR, 'PROPOSED');
  await inHand.must('reportTreasuryPublicFacts', { publiclyKnown: true }, clerk);
  expect(inHand.embargo).toMatchObject({ state: 'NONE', proposedUntil: null, breached: false });
  expect(await inHand.propose('2026-12-31')).toBe('SKIPPED_STATE');
});

test('attacks say that an embargo should end, and do not end it', async () => {
  const inHand = await embargoable();
  await bringEmbargo(inHand, VENDOR, 'ACTIVE');
  await inHand.must('reportTreasuryPublicFacts', { attacksObserved: true }, clerk);
  expect(inHand.embargo).toMatchObject({ state: 'ACTIVE', shouldEnd: true });
});

test('terms lie in the future', async () => {
  const inHand = await embargoable();
  expect(await inHand.propose('2026-11-21')).toBe('INPUT_INVALID');
});

test('a case does not close under an embargo', async () => {
  const inHand = await embargoable();
  await bringEmbargo(inHand, VENDOR, 'ACTIVE');
  await inHand.must('updateTreasuryCase', { state: 'DEFERRED' }, clerk);
  expect(await inHand.code('updateTreasuryCase', { state: 'CLOSED' }, clerk)).toBe(
    'EMBARGO_ACTIVE',
  );
  await inHand.decide('END');
  expect(await inHand.code('updateTreasuryCase', { state: 'CLOSED' }, clerk)).toBeUndefined();
});

test.each(['DUPLICATE', 'TRANSFERRED', 'WITHDRAWN_BY_REPORTER'] as const)(
  'an embargo outlives the work on a case that is %s, and still ends as any other',
  async (state) => {
    const over = async () => {
      const inHand = await embargoable();
      await bringEmbargo(inHand, VENDOR, 'ACTIVE');
      const [mutation, input, as] = {
        DUPLICATE: [
          'updateTreasuryCase',
          { duplicateOf: (await embargoable()).id },
          clerk,
        ] as const,
        TRANSFERRED: ['updateTreasuryCase', { transferTo: 'Example Coordinator' }, clerk] as const,
        WITHDRAWN_BY_REPORTER: ['withdrawTreasuryCase', {}, reporter] as const,
      }[state];
      await inHand.must(mutation, as === clerk ? { state, ...input } : input, as);
      expect(inHand.record).toMatchObject({ state, embargo: { state: 'ACTIVE' } });
      return inHand;
    };
    const ended = await over();
    expect(await ended.propose('2027-01-31')).toBe('SKIPPED_STATE');
    expect(await ended.decide('END')).toBeUndefined();
    expect(ended.embargo).toMatchObject({ state: 'EXITED', endedBy: 'ENDED_BY_CLEARINGHOUSE' });
    expect(ended.part(VENDOR)).toMatchObject({ consent: 'NO_EMBARGO', isBound: false });

    const known = await over();
    await known.must('reportTreasuryPublicFacts', { publiclyKnown: true }, memberOf(VENDOR));
    expect(known.record).toMatchObject({ state, publiclyKnown: true });
    expect(known.embargo).toMatchObject({ state: 'EXITED', endedBy: 'PUBLIC_BEFORE_TERM' });

    const declined = await over();
    expect(await declined.say(VENDOR, { reportState: 'RECEIVED' })).toBe('SKIPPED_STATE');
    expect(await declined.say(VENDOR, { consent: 'DECLINED' })).toBeUndefined();
    expect(declined.part(VENDOR)).toMatchObject({ isBound: false });
  },
);

test('terms that were proposed before a case was over are rejected after it, and not accepted', async () => {
  const inHand = await embargoable();
  await bringEmbargo(inHand, VENDOR, 'PROPOSED');
  await inHand.must('withdrawTreasuryCase', {}, reporter);
  expect(await inHand.decide('ACCEPT')).toBe('SKIPPED_STATE');
  expect(await inHand.decide('REJECT')).toBeUndefined();
  expect(inHand.embargo).toMatchObject({ state: 'NONE' });
});

test('an organization that has not signed reads no details while an embargo holds', async () => {
  const inHand = await embargoable();
  await inHand.invite('Newcomer', ['DEPLOYER']);
  await bringEmbargo(inHand, VENDOR, 'ACTIVE');
  const query =
    'query ($id: ID!) { clearinghouseCase(id: $id) { title summary fixes { id } distributions { id } } }';
  const seen = async (organization: string) => {
    const { data, extensions } = await stage.ask<{ clearinghouseCase: { summary: string | null } }>(
      query,
      { id: inHand.id },
      memberOf(organization),
    );
    return { seen: data?.clearinghouseCase, says: JSON.stringify(extensions).includes('EMBARGO') };
  };
  expect(await seen('Newcomer')).toMatchObject({
    seen: { summary: null, fixes: null, distributions: null },
    says: true,
  });
  for (const organization of [VENDOR, 'Example Research']) {
    expect(await seen(organization)).toMatchObject({
      seen: { summary: expect.any(String), fixes: [], distributions: [] },
      says: false,
    });
  }
  await inHand.say('Newcomer', { consent: 'SIGNATORY' });
  expect(await seen('Newcomer')).toMatchObject({ seen: { fixes: [] }, says: false });
});

// The last two, because the clock goes on and no change is dated before another.
test('an embargo is over the day after its last, in New York, and that is no breach', async () => {
  const inHand = await embargoable();
  await inHand.propose('2026-11-22');
  await inHand.say(VENDOR, { consent: 'SIGNATORY' });
  await inHand.decide('ACCEPT');
  const seen = async () => {
    const query =
      'query ($id: ID!) { clearinghouseCase(id: $id) { embargo { state endedOn endedBy breached } participants { consent } } }';
    const { data } = await stage.ask<{ clearinghouseCase: unknown }>(
      query,
      { id: inHand.id },
      clerk,
    );
    return data?.clearinghouseCase;
  };
  stage.clock.set('2026-11-23T04:59:59Z');
  expect(await seen()).toMatchObject({ embargo: { state: 'ACTIVE' } });
  stage.clock.set('2026-11-23T05:00:00Z');
  expect(await seen()).toEqual({
    embargo: { state: 'EXITED', endedOn: '2026-11-22', endedBy: 'TERM_OVER', breached: false },
    participants: [{ consent: 'NO_EMBARGO' }, { consent: 'NO_EMBARGO' }],
  });
  await inHand.must('reportTreasuryPublicFacts', { publiclyKnown: true }, clerk);
  expect(inHand.embargo).toMatchObject({ state: 'EXITED', breached: false });
});

test('terms whose last day is over are not accepted any more', async () => {
  const inHand = await embargoable();
  await inHand.propose('2026-11-24');
  await inHand.say(VENDOR, { consent: 'SIGNATORY' });
  stage.clock.set('2026-11-25T15:00:00Z');
  expect(await inHand.decide('ACCEPT')).toBe('INPUT_INVALID');
  expect(await inHand.decide('REJECT')).toBeUndefined();
});
