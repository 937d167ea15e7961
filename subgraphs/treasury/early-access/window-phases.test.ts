import { codeOf, idOf } from '../../../testing/send-change.js';
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

let stage: Stage;
// The clock goes on, and no change is dated before the last: a stage for each.
beforeEach(async () => {
  const nsa = new ToldFacts();
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

  test('the other leads of section 3 are told how early access stands, and nobody else is', async () => {
    const { agreed, ofAgreement, window } = offers(stage);
    const ask = (as: Principal) =>
      stage.askSubgraph<{ earlyAccessFact: unknown }>(
        'treasury',
        `query ($model: ID!) { earlyAccessFact(frontierModel: $model) { windowOpen opensOn closesOn protectionsComplete version } }`,
        { model: MODEL },
        as,
      );
    const told = async () => (await ask(factsPrincipal('NSA'))).data?.earlyAccessFact;
    expect(await told()).toBeNull();
    const id = idOf(await ofAgreement('create', { frontierModel: MODEL }));
    const none = { windowOpen: false, opensOn: null, closesOn: null };
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
    expect(await told()).toEqual({ windowOpen: false, ...window_ });
    stage.clock.set('2026-12-02T15:00:00Z');
    expect(await told()).toEqual({ windowOpen: true, ...window_ });
    await ofAgreement('withdraw', { id, expectedVersion: 2 });
    expect(await told()).toBeNull();
    await agreed(MODEL);
    for (const as of [publicPrincipal, officer('NSA'), clerk, developer]) {
      expect((await ask(as)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
