import { codeOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, memberOf, reporter } from '../testing/clearinghouse.js';

const VENDOR = 'Example Vendor';

let stage: Stage;
let at: Clearinghouse;
beforeAll(async () => {
  stage = await openStage();
  at = new Clearinghouse(stage);
});
afterAll(() => stage.close());

const seenBy = async (organization: string, id: string) => {
  const query = 'query ($id: ID!) { clearinghouseCase(id: $id) { id } }';
  const { data } = await stage.ask<{ clearinghouseCase: { id: string } | null }>(
    query,
    { id },
    memberOf(organization),
  );
  return data?.clearinghouseCase?.id ?? null;
};

test('an organization that is invited may know of the case, and once it left it does not', async () => {
  const inHand = await CaseInHand.of(at);
  expect(await seenBy(VENDOR, inHand.id)).toBeNull();
  await inHand.invite(VENDOR);
  expect(await seenBy(VENDOR, inHand.id)).toBe(inHand.id);
  expect(inHand.part(VENDOR)).toMatchObject({ reportState: 'START', fixPath: 'VENDOR_UNAWARE' });

  expect(await inHand.code('withdrawTreasuryParticipation', {}, memberOf(VENDOR))).toBeUndefined();
  expect(inHand.part(VENDOR)).toMatchObject({ leftOn: '2026-11-21' });
  expect(await seenBy(VENDOR, inHand.id)).toBeNull();
  expect(await inHand.say(VENDOR, { reportState: 'RECEIVED' })).toBe('NOT_FOUND');
  await inHand.invite(VENDOR);
  expect(await inHand.say(VENDOR, { reportState: 'RECEIVED' })).toBeUndefined();
});

test('an organization leaves a case that is over, and under an embargo, as at any other time', async () => {
  const inHand = await CaseInHand.of(at);
  await inHand.invite(VENDOR);
  await inHand.propose('2026-12-31');
  await inHand.say(VENDOR, { consent: 'SIGNATORY' });
  await inHand.decide('ACCEPT');
  expect(await inHand.code('withdrawTreasuryParticipation', {}, memberOf(VENDOR))).toBeUndefined();

  const over = await CaseInHand.of(at);
  await over.must('withdrawTreasuryCase', {}, reporter);
  expect(await over.code('withdrawTreasuryParticipation', {}, reporter)).toBeUndefined();
});

test('nobody is invited twice, to a case that is over, or to one that is NSA’s', async () => {
  const inHand = await CaseInHand.of(at);
  const invitation = { organization: VENDOR, roles: ['VENDOR'] };
  await inHand.invite(VENDOR);
  expect(await inHand.code('createTreasuryParticipant', invitation, clerk)).toBe('INPUT_INVALID');
  const nsas = await CaseInHand.of(at, { affectsNationalSecuritySystems: true });
  expect(await nsas.code('createTreasuryParticipant', invitation, clerk)).toBe('SKIPPED_STATE');
  const over = await CaseInHand.of(at);
  await over.must('withdrawTreasuryCase', {}, reporter);
  expect(await over.code('createTreasuryParticipant', invitation, clerk)).toBe('SKIPPED_STATE');
});

test('a vendor that reported its own flaw becomes a vendor of the case, and what it said stays', async () => {
  const inHand = await CaseInHand.of(at, {}, memberOf(VENDOR));
  await inHand.propose('2026-12-31');
  await inHand.say(VENDOR, { consent: 'SIGNATORY' });
  const asVendor = { organization: VENDOR, roles: ['VENDOR'] };
  await inHand.must('createTreasuryParticipant', asVendor, clerk);
  expect(inHand.record['participants']).toMatchObject([
    {
      organization: VENDOR,
      roles: ['REPORTER', 'VENDOR'],
      reportState: 'ACCEPTED',
      consent: 'SIGNATORY',
      fixPath: 'VENDOR_UNAWARE',
      vendorStatus: { verdict: 'UNKNOWN', statedOn: null },
    },
  ]);
  await inHand.fixedBy(VENDOR);
  const asDeployer = { organization: VENDOR, roles: ['VENDOR', 'DEPLOYER'] };
  await inHand.must('createTreasuryParticipant', asDeployer, clerk);
  expect(inHand.part(VENDOR)).toMatchObject({
    roles: ['REPORTER', 'VENDOR', 'DEPLOYER'],
    fixPath: 'FIX_READY',
  });
  expect(await inHand.code('createTreasuryParticipant', asDeployer, clerk)).toBe('INPUT_INVALID');
});

test('only Treasury invites, and only an organization speaks for itself', async () => {
  const inHand = await CaseInHand.of(at);
  const invitation = { organization: VENDOR, roles: ['VENDOR'] };
  for (const as of [reporter, officer('CISA'), { ...clerk, clearance: 'U' as const }]) {
    expect(await inHand.code('createTreasuryParticipant', invitation, as)).toBe('NOT_AUTHORIZED');
  }
  const said = { reportState: 'CLOSED' };
  expect(await inHand.code('updateTreasuryParticipation', said, clerk)).toBe('NOT_AUTHORIZED');
  expect(await inHand.say(VENDOR, said)).toBe('NOT_FOUND');
});

describe.each(['ask', 'askSubgraph'] as const)('vendor statuses, by %s', (way) => {
  const vendorCase = async () => {
    const inHand = await CaseInHand.of(new Clearinghouse(stage, way));
    await inHand.invite(VENDOR);
    return inHand;
  };

  test('are the vendor’s own: neither Treasury nor another vendor sets them', async () => {
    const inHand = await vendorCase();
    await inHand.invite('Other Vendor');
    await inHand.invite('Watcher', ['OBSERVER']);
    const verdict = { vendor: VENDOR, verdict: 'AFFECTED' };
    for (const as of [clerk, officer('CISA'), memberOf('Other Vendor'), reporter]) {
      expect(await inHand.code('updateTreasuryVendorStatus', verdict, as)).toBe(
        'VENDOR_STATUS_NOT_YOURS',
      );
    }
    const watcher = { vendor: 'Watcher', verdict: 'AFFECTED' };
    expect(await inHand.code('updateTreasuryVendorStatus', watcher, memberOf('Watcher'))).toBe(
      'VENDOR_STATUS_NOT_YOURS',
    );
    expect(inHand.part(VENDOR)).toMatchObject({
      vendorStatus: { verdict: 'UNKNOWN', statedOn: null },
    });
    const own = { ...verdict, verdict: 'NOT_AFFECTED', statement: 'The code is not there.' };
    expect(await inHand.code('updateTreasuryVendorStatus', own, memberOf(VENDOR))).toBeUndefined();
    // What Treasury does to the case leaves the verdict as it is.
    await inHand.must('updateTreasuryCase', { state: 'DECONFLICTED' }, clerk);
    expect(inHand.part(VENDOR)).toMatchObject({
      vendorStatus: { verdict: 'NOT_AFFECTED', statedOn: '2026-11-21' },
    });
  });

  test('are shared with others only where the vendor says so', async () => {
    const inHand = await vendorCase();
    const vendor = memberOf(VENDOR);
    await inHand.must(
      'updateTreasuryVendorStatus',
      { vendor: VENDOR, verdict: 'AFFECTED' },
      vendor,
    );
    const query = `query ($id: ID!) { clearinghouseCase(id: $id) {
      participants { organization vendorStatus { verdict } } } }`;
    interface Seen {
      readonly clearinghouseCase: {
        readonly participants: readonly {
          readonly vendorStatus: { readonly verdict: string } | null;
        }[];
      };
    }
    const verdictFor = async (as: typeof clerk) => {
      const { data, extensions } =
        way === 'ask'
          ? await stage.ask<Seen>(query, { id: inHand.id }, as)
          : await stage.askSubgraph<Seen>('treasury', query, { id: inHand.id }, as);
      return [
        data?.clearinghouseCase.participants[1]?.vendorStatus?.verdict ?? null,
        JSON.stringify(extensions).includes('SHARING_PROMISE'),
      ];
    };
    for (const as of [clerk, vendor]) expect(await verdictFor(as)).toEqual(['AFFECTED', false]);
    for (const as of [reporter, officer('CISA')])
      expect(await verdictFor(as)).toEqual([null, true]);
    await inHand.must('updateTreasuryVendorStatus', { vendor: VENDOR, shareStatus: true }, vendor);
    for (const as of [reporter, officer('CISA')])
      expect(await verdictFor(as)).toEqual(['AFFECTED', false]);
  });
});

test('a version that is not the present one is refused', async () => {
  const inHand = await CaseInHand.of(at);
  const input = { id: inHand.id, expectedVersion: 9, state: 'DECONFLICTED' };
  expect(codeOf(await at.updateCase(input))).toBe('VERSION_CONFLICT');
});
