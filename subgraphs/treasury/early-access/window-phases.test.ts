import { codeOf, idOf, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import {
  factsPrincipal,
  publicPrincipal,
  type Principal,
} from '../../contract/identity/principal.js';
import { clerk } from '../testing/clearinghouse.js';
import { days, DEVELOPER, developer, offers } from '../testing/early-access.js';
import { ToldFacts } from '../testing/told-facts.js';
import { PROTECTIONS } from './agreement-record.js';

const MODEL = 'NSA:frontierModel:1';

let nsa: ToldFacts;
let stage: Stage;
// The clock goes on, and no change is dated before the last: a stage for each.
beforeEach(async () => {
  nsa = new ToldFacts();
  nsa.designate(MODEL, DEVELOPER);
  stage = await openStage({ lineTo: nsa.lineTo });
});
afterEach(() => stage.close());

describe('as days go by', () => {
  test('a window opens and closes by the calendar of New York', async () => {
    const { agreed, ofWindow, window } = offers(stage);
    await agreed(MODEL);
    const id = idOf(await window(MODEL, days('2026-12-01', '2026-12-03')));
    const phase = async () => {
      const { data } = await stage.ask<{ earlyAccessWindows: { nodes: unknown[] } }>(
        `query ($model: [ID!]) { earlyAccessWindows(filter: { frontierModel: $model }) { nodes { phase } } }`,
        { model: [MODEL] },
        clerk,
      );
      return data?.earlyAccessWindows.nodes;
    };
    for (const [moment, expected] of [
      ['2026-12-01T04:59:59Z', 'SCHEDULED'],
      ['2026-12-01T05:00:00Z', 'OPEN'],
      ['2026-12-03T04:59:59Z', 'OPEN'],
      ['2026-12-03T05:00:00Z', 'CLOSED'],
    ] as const) {
      stage.clock.set(moment);
      expect(await phase()).toEqual([{ phase: expected }]);
    }
    const change = { id, expectedVersion: 1, plannedPartnerReleaseOn: '2027-01-01' };
    expect(codeOf(await ofWindow('update', change))).toBe('SKIPPED_STATE');
  });

  test('one window is taken back without the others, open or to come, and its days stay counted', async () => {
    const { agreed, ofWindow, window } = offers(stage);
    await agreed(MODEL);
    const open = idOf(await window(MODEL, days('2026-11-21', '2026-12-11')));
    const toCome = idOf(await window(MODEL, days('2026-12-11', '2026-12-21')));
    const takeBack = (id: string) => ofWindow('withdraw', { id, expectedVersion: 1 });
    stage.clock.set('2026-11-23T15:00:00Z');
    expect(recordOf(await takeBack(toCome))).toMatchObject({
      phase: 'WITHDRAWN',
      withdrawnOn: '2026-11-23',
      agreement: { protectionsComplete: true },
    });
    expect(recordOf(await takeBack(open))).toMatchObject({ phase: 'WITHDRAWN' });
    const again = { id: open, expectedVersion: 2 };
    expect(codeOf(await ofWindow('withdraw', again))).toBe('DEVELOPER_WITHDREW');
    // Three days of access there were: 27 are left.
    const longer = await window(MODEL, days('2026-12-01', '2026-12-29'));
    expect(codeOf(longer)).toBe('WINDOW_EXTENSION_FORBIDDEN');
    recordOf(await window(MODEL, days('2026-12-01', '2026-12-28')));
  });

  test('a window is not closed on a day that had access, so that no day is taken out of the thirty', async () => {
    const { agreed, ofWindow, window } = offers(stage);
    await agreed(MODEL);
    const id = idOf(await window(MODEL, days('2026-11-21', '2026-12-21')));
    stage.clock.set('2026-11-23T15:00:00Z');
    const close = (closesOn: string) => ofWindow('update', { id, expectedVersion: 1, closesOn });
    for (const day of ['2026-11-22', '2026-11-23']) {
      expect(codeOf(await close(day))).toBe('INPUT_INVALID');
    }
    expect(recordOf(await close('2026-11-24'))).toMatchObject({ phase: 'OPEN' });
    // Three of thirty: the 21st, the 22nd and the 23rd.
    const another = (closesOn: string) => window(MODEL, days('2026-12-01', closesOn));
    expect(codeOf(await another('2026-12-29'))).toBe('WINDOW_EXTENSION_FORBIDDEN');
    recordOf(await another('2026-12-28'));
  });

  test.each([
    ['blanks and case', '  Heron   2 ', 'HERON 2'],
    ['wide letters', 'Ｈeron 2', 'heron 2'],
    ['what nobody sees', 'her\u200bon\u00ad 2\u2060', 'heron 2'],
  ])('versions that read alike are one: %s', async (_what, first, second) => {
    const { agreed, window } = offers(stage);
    await agreed(MODEL);
    const in30Days = days('2026-12-01', '2026-12-31');
    const made = await window(MODEL, { ...in30Days, modelVersion: first });
    expect(recordOf(made)).toMatchObject({ modelVersion: 'heron 2' });
    const again = await window(MODEL, {
      ...days('2027-01-01', '2027-01-02'),
      modelVersion: second,
    });
    expect(codeOf(again)).toBe('WINDOW_EXTENSION_FORBIDDEN');
  });

  test('a version of which nothing is seen is none', async () => {
    const { agreed, window } = offers(stage);
    await agreed(MODEL);
    expect(codeOf(await window(MODEL, { modelVersion: '\u200b' }))).toBe('INPUT_INVALID');
  });

  test('whoever withdrew and came back is told of with the windows of before, and the model shows those of now', async () => {
    const { agreed, ofAgreement, window } = offers(stage);
    const id = await agreed(MODEL);
    recordOf(await window(MODEL, days('2026-11-21', '2026-12-11')));
    recordOf(await ofAgreement('withdraw', { id, expectedVersion: 2 }));
    const shown = async () => {
      const { data } = await stage.askSubgraph<{ _entities: readonly unknown[] }>(
        'treasury',
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FrontierModel {
          earlyAccessWindows { totalCount nodes { opensOn frontierModel { id } } } } } }`,
        { of: [{ __typename: 'FrontierModel', id: MODEL }] },
        clerk,
      );
      return data?._entities[0];
    };
    expect(await shown()).toEqual({ earlyAccessWindows: { totalCount: 0, nodes: [] } });
    const { data } = await stage.ask<{ earlyAccessWindows: object }>(
      '{ earlyAccessWindows { nodes { phase frontierModel { id } } } }',
      {},
      clerk,
    );
    expect(data?.earlyAccessWindows).toEqual({
      nodes: [{ phase: 'WITHDRAWN', frontierModel: null }],
    });
    await agreed(MODEL);
    recordOf(await window(MODEL, { ...days('2026-12-12', '2026-12-15'), modelVersion: '2' }));
    expect(await shown()).toEqual({
      earlyAccessWindows: {
        totalCount: 1,
        nodes: [{ opensOn: '2026-12-12', frontierModel: { id: MODEL } }],
      },
    });
    const fact = await stage.askSubgraph<{ earlyAccessFact: unknown }>(
      'treasury',
      `query ($model: ID!) { earlyAccessFact(frontierModel: $model) {
        windowOpen opensOn windows { modelVersion hasOpened isOver } } }`,
      { model: MODEL },
      factsPrincipal('CISA'),
    );
    expect(fact.data?.earlyAccessFact).toEqual({
      windowOpen: false,
      opensOn: '2026-12-12',
      windows: [
        { modelVersion: '1', hasOpened: true, isOver: true },
        { modelVersion: '2', hasOpened: false, isOver: false },
      ],
    });
  });

  test('the Government has no window of a version to which trusted partners have access', async () => {
    const { agreed, window } = offers(stage);
    await agreed(MODEL);
    nsa.giveToPartners(MODEL, ['1']);
    expect(codeOf(await window(MODEL, { modelVersion: '1' }))).toBe('WINDOW_AFTER_PARTNER_RELEASE');
    recordOf(await window(MODEL, { modelVersion: '2' }));
  });

  test('the other leads of section 3 are told how early access stands, and nobody else is', async () => {
    const { agreed, ofAgreement, window } = offers(stage);
    const ask = (as: Principal) =>
      stage.askSubgraph<{ earlyAccessFact: unknown }>(
        'treasury',
        `query ($model: ID!) { earlyAccessFact(frontierModel: $model) {
          windowOpen opensOn closesOn protectionsComplete version windows { modelVersion hasOpened isOver } } }`,
        { model: MODEL },
        as,
      );
    const told = async () => (await ask(factsPrincipal('NSA'))).data?.earlyAccessFact;
    expect(await told()).toBeNull();
    const id = idOf(await ofAgreement('create', { frontierModel: MODEL }));
    const none = { windowOpen: false, opensOn: null, closesOn: null, windows: [] };
    expect(await told()).toEqual({ ...none, protectionsComplete: false, version: 1 });
    await ofAgreement('update', { id, expectedVersion: 1, acknowledged: PROTECTIONS });
    expect(await told()).toEqual({ ...none, protectionsComplete: true, version: 2 });
    await window(MODEL, days('2026-12-01', '2026-12-15'));
    const window_ = {
      opensOn: '2026-12-01',
      closesOn: '2026-12-15',
      protectionsComplete: true,
      version: 1,
    };
    const toCome = { modelVersion: '1', hasOpened: false, isOver: false };
    expect(await told()).toEqual({ windowOpen: false, windows: [toCome], ...window_ });
    stage.clock.set('2026-12-02T15:00:00Z');
    const open = { ...toCome, hasOpened: true };
    expect(await told()).toEqual({ windowOpen: true, windows: [open], ...window_ });
    await ofAgreement('withdraw', { id, expectedVersion: 2 });
    expect(await told()).toBeNull();
    await agreed(MODEL);
    for (const as of [publicPrincipal, officer('NSA'), clerk, developer]) {
      expect((await ask(as)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
