import { openStage, type Stage } from '../../../testing/stage.js';
import { Enforcement } from '../testing/enforcement.js';
import { REFERRAL_STATES, REFERRAL_TRANSITIONS, type ReferralState } from './referral-lifecycle.js';

let stage: Stage;
let docket = 0;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A way to each state by allowed steps alone. */
function wayTo(state: ReferralState): readonly ReferralState[] {
  const ways: ReferralState[][] = [['SUBMITTED']];
  for (const way of ways) {
    const last = way.at(-1);
    if (last === undefined || last === state) return way.slice(1);
    ways.push(...REFERRAL_TRANSITIONS[last].map((next) => [...way, next]));
  }
  throw new Error(`No way leads to ${state}.`);
}

async function stepTo(doj: Enforcement, id: string, expectedVersion: number, state: ReferralState) {
  const input: Record<string, unknown> = { id, expectedVersion, state };
  if (state === 'DECLINED' || state === 'RETURNED') input['declination'] = 'INCOMPLETE';
  if (state === 'CHARGED') input['publicCase'] = await doj.charged(`1:26-cr-${++docket}`);
  if (state === 'RESOLVED') {
    const end = { outcome: 'PLEA', resolvedOn: '2026-11-21', expectedVersion: 1 };
    await doj.updateCase({ id: `DOJ:publicCase:NYSD:1:26-cr-${docket}`, ...end });
  }
  return doj.updateReferral(input);
}

const pairs = REFERRAL_STATES.flatMap((from) => REFERRAL_STATES.map((to) => [from, to] as const));

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of DOJ', 'askSubgraph' as const],
])('%s', (_, way) => {
  test.each(pairs)('a referral goes from %s to %s only as the table says', async (from, to) => {
    const doj = new Enforcement(stage, way);
    const id = await doj.submitted();
    let version = 1;
    for (const state of wayTo(from)) {
      expect((await stepTo(doj, id, version, state)).record).toMatchObject({ state });
      version += 1;
    }
    const next: readonly ReferralState[] = REFERRAL_TRANSITIONS[from];
    const { record, codes } = await stepTo(doj, id, version, to);
    if (next.includes(to)) {
      expect(record).toMatchObject({ state: to, version: version + 1 });
    } else {
      expect({ record, codes }).toEqual({ record: null, codes: ['SKIPPED_STATE'] });
    }
  });
});
