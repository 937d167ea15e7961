import { openStage, type Stage } from '../../../testing/stage.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, memberOf, reporter } from '../testing/clearinghouse.js';
import { ToldFacts } from '../testing/told-facts.js';

const VENDOR = 'Example Vendor';
const HOSPITAL = 'Example Hospital';
const BANK = 'Example Bank';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ lineTo: new ToldFacts().lineTo });
});
afterAll(() => stage.close());

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of Treasury', 'askSubgraph' as const],
])('%s', (_, way) => {
  const coordinated = async () => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
    await inHand.invite(VENDOR);
    await inHand.invite(HOSPITAL, ['DEPLOYER']);
    await inHand.invite(BANK, ['DEPLOYER']);
    await inHand.coordinate();
    return inHand;
  };
  const distribute = (inHand: CaseInHand, fixes: readonly string[], audience?: readonly string[]) =>
    inHand.code('createTreasuryDistribution', { fixes, audience, channel: 'PORTAL' }, clerk);

  test('what is distributed is a fix that a vendor gave', async () => {
    const inHand = await coordinated();
    expect(await distribute(inHand, ['none'])).toBe('SKIPPED_STATE');
    const fix = await inHand.fixedBy(VENDOR);
    expect(await distribute(inHand, [fix, 'none'])).toBe('NOT_FOUND');
    expect(await distribute(inHand, [fix])).toBeUndefined();
    await inHand.must('updateTreasuryCase', { state: 'PATCH_DISTRIBUTED' }, clerk);
  });

  test('fixes go out to participants, and under an embargo only to those who signed it', async () => {
    const inHand = await coordinated();
    const fix = await inHand.fixedBy(VENDOR);
    expect(await distribute(inHand, [fix], [HOSPITAL, 'Stranger'])).toBe('NOT_PARTICIPANT');
    await inHand.propose('2026-12-31');
    await inHand.say(HOSPITAL, { consent: 'SIGNATORY' });
    // What is only proposed holds nobody back.
    expect(await distribute(inHand, [fix], [BANK])).toBeUndefined();
    await inHand.decide('ACCEPT');
    for (const audience of [undefined, [BANK], [HOSPITAL, BANK]]) {
      expect(await distribute(inHand, [fix], audience)).toBe('EMBARGO_ACTIVE');
    }
    expect(await distribute(inHand, [fix], [HOSPITAL])).toBeUndefined();
    await inHand.propose('2027-01-31');
    expect(inHand.part(HOSPITAL)).toMatchObject({ consent: 'LAPSED' });
    expect(await distribute(inHand, [fix], [HOSPITAL])).toBe('EMBARGO_ACTIVE');
    await inHand.decide('END');
    expect(await distribute(inHand, [fix])).toBeUndefined();
    await inHand.must('withdrawTreasuryParticipation', {}, memberOf(BANK));
    expect(await distribute(inHand, [fix], [BANK])).toBe('NOT_PARTICIPANT');
  });

  test('nothing goes out of a case that turns out to affect National Security Systems, at any step', async () => {
    const inHand = await coordinated();
    const fix = await inHand.fixedBy(VENDOR);
    expect(await distribute(inHand, [fix], [HOSPITAL])).toBeUndefined();
    await inHand.must('updateTreasuryCase', { state: 'PATCH_DISTRIBUTED' }, clerk);
    await inHand.must('updateTreasuryCase', { affectsNationalSecuritySystems: true }, clerk);
    expect(await distribute(inHand, [fix], [BANK])).toBe('SKIPPED_STATE');
    expect(await inHand.code('updateTreasuryCase', { state: 'CLOSED' }, clerk)).toBe(
      'SKIPPED_STATE',
    );
    await inHand.must('updateTreasuryCase', { state: 'TRANSFERRED' }, clerk);
    expect(inHand.record).toMatchObject({ state: 'TRANSFERRED' });
  });

  test('whoever was meant confirms that it arrived, and nobody else', async () => {
    const inHand = await coordinated();
    const fix = await inHand.fixedBy(VENDOR);
    await distribute(inHand, [fix], [HOSPITAL]);
    const [{ id: distribution } = { id: '' }] = inHand.record['distributions'] as readonly {
      id: string;
    }[];
    const confirm = (organization: string, id = distribution) =>
      inHand.code('confirmTreasuryDistribution', { distribution: id }, memberOf(organization));
    expect(await confirm(BANK)).toBe('NOT_PARTICIPANT');
    expect(await confirm('Stranger')).toBe('NOT_FOUND');
    expect(await confirm(HOSPITAL, 'none')).toBe('NOT_FOUND');
    expect(await confirm(HOSPITAL)).toBeUndefined();
    expect(await confirm(HOSPITAL)).toBeUndefined();
    expect(inHand.record['distributions']).toMatchObject([
      { audience: [HOSPITAL], acknowledgements: [{ organization: HOSPITAL }] },
    ]);
  });

  test('a fix that arrives when the case is closed is confirmed then, and nothing more goes out', async () => {
    const inHand = await coordinated();
    const fix = await inHand.fixedBy(VENDOR);
    await distribute(inHand, [fix], [HOSPITAL]);
    const [{ id: distribution } = { id: '' }] = inHand.record['distributions'] as readonly {
      id: string;
    }[];
    for (const state of ['PATCH_DISTRIBUTED', 'CLOSED']) {
      await inHand.must('updateTreasuryCase', { state }, clerk);
    }
    await inHand.must('confirmTreasuryDistribution', { distribution }, memberOf(HOSPITAL));
    expect(inHand.record).toMatchObject({
      state: 'CLOSED',
      distributions: [{ acknowledgements: [{ organization: HOSPITAL }] }],
    });
    expect(await distribute(inHand, [fix], [BANK])).toBe('SKIPPED_STATE');
  });

  test('only a vendor gives a fix, once it says that one is ready, and nothing goes out before coordination', async () => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
    await inHand.invite(VENDOR);
    const fix = {
      product: 'P',
      version: '2',
      url: 'https://vendor.example/2',
      signature: 'sha256:00',
    };
    expect(await inHand.code('submitTreasuryFix', fix, memberOf(VENDOR))).toBe('SKIPPED_STATE');
    expect(await inHand.code('submitTreasuryFix', fix, reporter)).toBe('NOT_AUTHORIZED');
    const id = await inHand.fixedBy(VENDOR);
    expect(await distribute(inHand, [id])).toBe('SKIPPED_STATE');
  });
});
