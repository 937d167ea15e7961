import fc from 'fast-check';
import { openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { CaseInHand } from '../testing/case-in-hand.js';
import { Clearinghouse, clerk, memberOf } from '../testing/clearinghouse.js';
import { ToldFacts } from '../testing/told-facts.js';
import { fewestWithoutOne, median } from './median.js';

let stage: Stage;
beforeAll(async () => {
  const cisa = new ToldFacts();
  cisa.setTimeline('', 'THREE_DAYS', 3, '2026-08-04');
  stage = await openStage({ now: '2026-08-01T15:00:00Z', lineTo: cisa.lineTo });
  const at = new Clearinghouse(stage);
  // Twenty organizations report; what is withheld must not show even to one of them.
  const made = Array.from({ length: 40 }, (_, index) =>
    at.reported(
      {
        sectors: [index < 30 ? 'ENERGY' : 'WATER_AND_WASTEWATER'],
        ...(index % 2 === 0 ? {} : { discoveryMethod: 'HUMAN', discoveryModel: null }),
      },
      memberOf(`Organization ${index % 20}`),
    ),
  );
  await Promise.all(made);
  const worked = Array.from({ length: 7 }, (_, index) => workedOn(at, index));
  await Promise.all(worked);
  stage.clock.set(PRESENT);
});
afterAll(() => stage.close());

/** A case of the quarter that got its fix on the day, or is left past its timeline, with a breached embargo. */
async function workedOn(at: Clearinghouse, index: number): Promise<void> {
  const as = memberOf(`Organization ${index}`);
  const inHand = await CaseInHand.of(at, { sectors: ['DAMS'] }, as);
  if (index === 0) {
    await inHand.propose('2026-09-30');
    await inHand.must('updateTreasuryParticipation', { consent: 'SIGNATORY' }, as);
    await inHand.decide('ACCEPT');
    await inHand.must('reportTreasuryPublicFacts', { publiclyKnown: true }, as);
  }
  await inHand.coordinate();
  if (index === 6) return;
  await inHand.invite('Example Vendor');
  const fix = await inHand.fixedBy('Example Vendor');
  await inHand.must('createTreasuryDistribution', { fixes: [fix], channel: 'ADVISORY' }, clerk);
  await inHand.must('updateTreasuryCase', { state: 'PATCH_DISTRIBUTED' }, clerk);
}

const QUERY = `query ($quarter: String) { clearinghouseCounts(quarter: $quarter) {
  quarter asOf total { value } foundWithAi { value } shareFoundWithAi medianDaysToPatch embargoBreaches { value }
  byStanding { standing count { value } } bySector { sector total { value } byStanding { standing count { value } } } } }`;
interface Counts {
  readonly total: { readonly value: number | null };
  readonly medianDaysToPatch: number | null;
  readonly bySector: readonly {
    readonly sector: string | null;
    readonly total: { readonly value: number | null };
  }[];
}
const counts = async (as: Principal, quarter: string | null = '2026-Q3') => {
  const answer = await stage.ask<{ clearinghouseCounts: Counts | null }>(QUERY, { quarter }, as);
  return { counts: answer.data?.clearinghouseCounts, ...answer };
};

test('Treasury sees every number', async () => {
  const { counts: seen } = await counts(clerk);
  expect(seen).toMatchObject({
    quarter: '2026-Q3',
    asOf: '2026-09-30',
    total: { value: 47 },
    foundWithAi: { value: 27 },
    shareFoundWithAi: 27 / 47,
    medianDaysToPatch: 0,
    embargoBreaches: { value: 1 },
    byStanding: [
      { standing: 'IN_WORK', count: { value: 40 } },
      { standing: 'PAST_TIMELINE', count: { value: 1 } },
      { standing: 'REMEDIATED', count: { value: 6 } },
      { standing: 'SET_ASIDE', count: { value: 0 } },
    ],
  });
  expect(seen?.bySector.find(({ sector }) => sector === 'ENERGY')).toMatchObject({
    total: { value: 30 },
  });
});

test('everyone else sees no small number, and nothing that gives one back', async () => {
  for (const as of [publicPrincipal, memberOf('Organization 0'), memberOf('Nobody')]) {
    const { counts: seen, extensions } = await counts(as);
    expect(JSON.stringify(extensions)).toContain('SMALL_CELL');
    const values = [...JSON.stringify(seen).matchAll(/"value":(\d+)/g)].map(([, value]) =>
      Number(value),
    );
    expect(values.filter((value) => value < 5)).toEqual([]);
    expect(seen).toMatchObject({ embargoBreaches: { value: null } });
    const shown =
      seen?.bySector.flatMap(({ total }) => (total.value === null ? [] : [total.value])) ?? [];
    const hidden = 17 - shown.length;
    // One that is hidden alone would be the rest of the total.
    if (seen?.total.value !== null) expect(hidden).not.toBe(1);
  }
});

test('a median of few is not told', async () => {
  // Six were patched, of six organizations: without one there are five.
  expect((await counts(publicPrincipal)).counts?.medianDaysToPatch).toBe(0);
  stage.clock.set('2026-11-21T16:00:00Z');
  const { counts: ofNow } = await counts(clerk, '2026-Q4');
  expect(ofNow).toMatchObject({
    total: { value: 0 },
    medianDaysToPatch: null,
    shareFoundWithAi: null,
  });
});

test('a quarter that is not over is told to Treasury alone', async () => {
  const { errors } = await counts(publicPrincipal, '2026-Q4');
  expect(errors?.[0]?.extensions).toMatchObject({ rule: 'QUARTER_NOT_OVER' });
  expect((await counts(clerk, '2026-Q4')).errors).toBeUndefined();
});

test('the median lies in the middle', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length);
    }),
  );
  expect(median([])).toBeNull();
  expect(median([1, 2])).toBe(1.5);
});

test('whoever brought most takes away most', () => {
  expect(fewestWithoutOne(['a', 'a', 'a', 'b', 'c'])).toBe(2);
  expect(fewestWithoutOne([])).toBe(0);
});
