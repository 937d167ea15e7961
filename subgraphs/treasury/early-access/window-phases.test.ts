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
