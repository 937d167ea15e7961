import { dataOf } from '../../../testing/data-of.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { officer } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, reporter, SSVC } from '../testing/clearinghouse.js';
import { ToldFacts } from '../testing/told-facts.js';

let stage: Stage;
let cisa: ToldFacts;
async function open(): Promise<void> {
  cisa = new ToldFacts();
  cisa.setTimeline('', 'ON_SYSTEM_UPGRADE', null, null);
  cisa.setTimeline('CVE-2026-30001', 'SIXTY_DAYS', 60, '2027-01-20');
  cisa.setTimeline('CVE-2026-30002', 'THREE_DAYS', 3, '2026-11-24');
  stage = await openStage({ lineTo: cisa.lineTo });
}
beforeAll(open);
beforeEach(() => {
  cisa.asked.length = 0;
});
afterAll(() => stage.close());

const validated = async (input: Record<string, unknown>, way: 'ask' | 'askSubgraph' = 'ask') => {
  const inHand = await CaseInHand.of(new Clearinghouse(stage, way), input);
  for (const state of ['DECONFLICTED', 'VALIDATING', 'VALIDATED']) {
    await inHand.must('updateTreasuryCase', { state }, clerk);
  }
  return inHand;
};
const prioritize = (inHand: CaseInHand) =>
  inHand.code('updateTreasuryCase', { state: 'PRIORITIZED', ssvc: SSVC }, clerk);

const QUERY = `query ($id: ID!) { clearinghouseCase(id: $id) {
  state pastTimeline timeline { outcome dueOn ruleVersion toldOn } } }`;
const shown = async (id: string) =>
  (await stage.ask<{ clearinghouseCase: unknown }>(QUERY, { id }, clerk)).data?.clearinghouseCase;

test.each([
  ['no identifier', [], 'ON_SYSTEM_UPGRADE', null],
  ['one that the catalogs have', ['CVE-2026-30001'], 'SIXTY_DAYS', '2027-01-20'],
  ['one that they do not have', ['CVE-2026-39999'], 'ON_SYSTEM_UPGRADE', null],
  ['several', ['CVE-2026-30001', 'CVE-2026-30002', 'CVE-2026-39999'], 'THREE_DAYS', '2026-11-24'],
])(
  'a case with %s has the strictest timeline that CISA tells',
  async (_, cveIds, outcome, dueOn) => {
    const inHand = await validated({ cveIds });
    expect(await prioritize(inHand)).toBeUndefined();
    expect(await shown(inHand.id)).toEqual({
      state: 'PRIORITIZED',
      pastTimeline: false,
      timeline: { outcome, dueOn, ruleVersion: '1.0.0', toldOn: '2026-11-21' },
    });
    expect(cisa.asked).toHaveLength(Math.max(cveIds.length, 1));
    expect(cisa.asked[0]).toMatchObject({
      publiclyExposed: true,
      detectedOn: '2026-11-21',
      whatIf: { automatable: true, technicalImpact: 'TOTAL' },
    });
    const events = stage.databaseOf('treasury').collection('events');
    const event = await events.findOne({ subject: inHand.id, to: 'PRIORITIZED' });
    expect(event?.['told']).toHaveLength(Math.max(cveIds.length, 1));
  },
);

test.each(['ask', 'askSubgraph'] as const)(
  'by %s: where CISA cannot be asked, a case is not prioritized, and everything else goes on',
  async (way) => {
    const inHand = await validated({}, way);
    cisa.isCut = true;
    expect(await prioritize(inHand)).toBe('DEPENDENCY_UNAVAILABLE');
    expect(await inHand.code('updateTreasuryCase', { ssvc: SSVC }, clerk)).toBeUndefined();
    cisa.isCut = false;
    expect(await prioritize(inHand)).toBeUndefined();
  },
);

test('other decision points or another identifier ask again, and what was told before is kept', async () => {
  const inHand = await validated({ cveIds: ['CVE-2026-30001'] });
  await prioritize(inHand);
  await inHand.must('updateTreasuryCase', { cveIds: ['CVE-2026-30002'] }, clerk);
  expect(await shown(inHand.id)).toMatchObject({ timeline: { outcome: 'THREE_DAYS' } });
  const stored = await stage
    .databaseOf('treasury')
    .collection('clearinghouseCases')
    .findOne({ _id: inHand.id as never });
  expect(stored?.['timelines']).toHaveLength(2);
});

test('a rest gives nobody more time: what is told counts from when the case was validated first', async () => {
  const inHand = await validated({});
  await inHand.must('updateTreasuryCase', { state: 'ON_HOLD' }, clerk);
  stage.clock.set('2026-11-23T15:00:00Z');
  await inHand.must('updateTreasuryCase', { state: 'VALIDATED' }, clerk);
  expect(await prioritize(inHand)).toBeUndefined();
  expect(cisa.asked).toMatchObject([{ detectedOn: '2026-11-21' }]);
});

describe('a case past its timeline', () => {
  beforeAll(async () => {
    await stage.close();
    await open();
  });

  const LIST = `query ($past: Boolean) { clearinghouseCases(filter: { pastTimeline: $past, vendor: ["One"] }) { nodes { id } } }`;
  const COUNT = `{ overdueClearinghouseCases { total bySector { sector count } byVendor { vendor count } } }`;
  const LISTED =
    '{ listedClearinghouseCases { total byState { state count } byTimelineOutcome { outcome count pastTimeline } } }';
  interface Counted {
    readonly listedClearinghouseCases: {
      readonly total: number;
      readonly byState: readonly { readonly count: number }[];
    };
  }
  /** The cases that somebody may list, without the states that none is in. */
  const listedAs = async (as: Principal) => {
    const { listedClearinghouseCases } = dataOf(await stage.ask<Counted>(LISTED, {}, as));
    const byState = listedClearinghouseCases.byState.filter(({ count }) => count > 0);
    return { ...listedClearinghouseCases, byState };
  };
  const listed = async (past: boolean) => {
    interface Listed {
      readonly clearinghouseCases: { readonly nodes: readonly { readonly id: string }[] };
    }
    const { data } = await stage.ask<Listed>(LIST, { past }, clerk);
    return data?.clearinghouseCases.nodes.map(({ id }) => id);
  };

  test('is listed and counted by sector and vendor from the day after its last, until a fix went out', async () => {
    const sectors = ['ENERGY', 'WATER_AND_WASTEWATER'];
    const affected = ['One', 'Two', 'Two'].map((vendor, at) => ({ vendor, product: `P${at}` }));
    const urgent = await validated({ cveIds: ['CVE-2026-30002'], sectors, affected });
    const slow = await validated({ cveIds: ['CVE-2026-30001'], affected });
    for (const inHand of [urgent, slow]) await prioritize(inHand);
    stage.clock.set('2026-11-24T15:00:00Z');
    expect(await listed(true)).toEqual([]);
    stage.clock.set('2026-11-25T15:00:00Z');
    expect(await listed(true)).toEqual([urgent.id]);
    expect(await listed(false)).toEqual([slow.id]);
    expect(await shown(urgent.id)).toMatchObject({ pastTimeline: true });
    const OF = `query ($outcome: [RemediationOutcome!]) { clearinghouseCases(filter: { timelineOutcome: $outcome, vendor: ["One"] }) { nodes { id } } }`;
    for (const { id } of [urgent, slow]) {
      const { timeline } = (await shown(id)) as { timeline: { outcome: string } };
      const { data } = await stage.ask(OF, { outcome: [timeline.outcome] }, clerk);
      expect(data).toEqual({ clearinghouseCases: { nodes: [{ id }] } });
    }
    const counted = async (as: Principal) =>
      (await stage.ask<{ overdueClearinghouseCases: unknown }>(COUNT, {}, as)).data
        ?.overdueClearinghouseCases;
    const all = {
      total: 1,
      bySector: sectors.map((sector) => ({ sector, count: 1 })),
      byVendor: ['One', 'Two'].map((vendor) => ({ vendor, count: 1 })),
    };
    for (const as of [clerk, officer('CISA'), reporter]) expect(await counted(as)).toEqual(all);
    expect(await listedAs(clerk)).toEqual({
      total: 2,
      byState: [{ state: 'PRIORITIZED', count: 2 }],
      byTimelineOutcome: expect.arrayContaining([
        { outcome: 'THREE_DAYS', count: 1, pastTimeline: 1 },
        { outcome: 'SIXTY_DAYS', count: 1, pastTimeline: 0 },
      ]),
    });
    expect(await listedAs({ ...officer('CISA'), clearance: 'U' })).toMatchObject({ total: 0 });
    const none = { total: 0, bySector: [], byVendor: [] };
    expect(await counted({ ...officer('CISA'), clearance: 'U' })).toEqual(none);

    await urgent.must('updateTreasuryCase', { state: 'REMEDIATION_COORDINATED' }, clerk);
    await urgent.invite('Example Vendor');
    const fix = await urgent.fixedBy('Example Vendor');
    await urgent.must('createTreasuryDistribution', { fixes: [fix], channel: 'ADVISORY' }, clerk);
    await urgent.must('updateTreasuryCase', { state: 'PATCH_DISTRIBUTED' }, clerk);
    expect(await listed(true)).toEqual([]);
  });
});
