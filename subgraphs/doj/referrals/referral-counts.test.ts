import fc from 'fast-check';
import { dataOf } from '../../../testing/data-of.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { calendarDateInNewYork } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { Enforcement, prosecutor } from '../testing/enforcement.js';
import { REFERRAL_STANDINGS, type ReferralStanding } from './referral-lifecycle.js';

let stage: Stage;
let doj: Enforcement;
beforeAll(async () => {
  stage = await openStage();
  doj = new Enforcement(stage, 'askSubgraph');
});
afterAll(() => stage.close());

interface Cell {
  readonly value: number | null;
  readonly withheld: boolean;
}
interface Counts {
  readonly quarter: string;
  readonly asOf: string;
  readonly definition: string;
  readonly total: Cell;
  readonly byDistrict: readonly {
    readonly district: { readonly id: string };
    readonly total: Cell;
    readonly byStanding: readonly { readonly standing: ReferralStanding; readonly count: Cell }[];
  }[];
}
const COUNTS = `query ($quarter: String, $district: [ID!], $standing: [ReferralStanding!]) {
  referralCounts(quarter: $quarter, district: $district, standing: $standing) {
    quarter asOf definition total { value withheld }
    byDistrict {
      district { id } total { value withheld } byStanding { standing count { value withheld } }
    }
  }
}`;
const ask = (variables: Record<string, unknown>, as: Principal = publicPrincipal) =>
  stage.ask<{ referralCounts: Counts }>(COUNTS, variables, as);
const counts = async (variables: Record<string, unknown>, as?: Principal) =>
  dataOf(await ask(variables, as)).referralCounts;

const thisQuarter = () => quarterOf(calendarDateInNewYork(stage.clock.now()));
/** A hundred days on: the quarter of before is over. */
const passQuarter = () => stage.clock.advance(100 * 86_400_000);

const DISTRICTS = ['NYSD', 'TXND', 'CAND', 'GUD'];
const AGENCIES = ['TREASURY', 'CISA'] as const;
/** How many of each agency, district and standing. */
type Numbers = readonly (readonly (readonly number[])[])[];

const STEPS: Readonly<Record<ReferralStanding, readonly Record<string, unknown>[]>> = {
  PENDING: [],
  TAKEN_UP: [{ state: 'RECEIVED' }, { state: 'ACCEPTED' }],
  NOT_TAKEN_UP: [{ state: 'RECEIVED' }, { state: 'DECLINED', declination: 'TIME_BARRED' }],
};

async function make(numbers: Numbers): Promise<void> {
  const all = numbers.flatMap((ofAgency, agency) =>
    ofAgency.flatMap((ofDistrict, district) =>
      ofDistrict.flatMap((many, standing) =>
        Array.from({ length: many }, () => ({ agency, district, standing })),
      ),
    ),
  );
  await Promise.all(
    all.map(async ({ agency, district, standing }) => {
      const id = await doj.submitted({ district: DISTRICTS[district] }, AGENCIES[agency]);
      const steps = STEPS[REFERRAL_STANDINGS[standing] ?? 'PENDING'];
      for (const [at, step] of steps.entries()) {
        await doj.updateReferral({ id, expectedVersion: at + 1, ...step });
      }
    }),
  );
}

const number = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 5, max: 9 }),
);
const anyNumbers = fc.tuple(
  ...AGENCIES.map(() =>
    fc.tuple(...DISTRICTS.map(() => fc.tuple(...REFERRAL_STANDINGS.map(() => number)))),
  ),
);

test('no withheld count comes back by the difference of two answers, for the public or for who submitted', async () => {
  await fc.assert(
    fc.asyncProperty(anyNumbers, fc.infiniteStream(fc.boolean()), async (numbers, coin) => {
      const quarter = thisQuarter();
      await make(numbers);
      passQuarter();
      const some = <Of>(all: readonly Of[]) => all.filter(() => coin.next().value as boolean);
      const countsOf = (district: readonly string[], standing: readonly ReferralStanding[]) =>
        counts({ quarter, district, standing });
      const real = (
        district: readonly string[],
        standing: readonly ReferralStanding[],
        of: Numbers = numbers,
      ) =>
        of
          .flat()
          .reduce(
            (all, row, at) =>
              district.includes(DISTRICTS[at % DISTRICTS.length] ?? '')
                ? all +
                  row.reduce(
                    (sum, many, column) =>
                      standing.some((one) => one === REFERRAL_STANDINGS[column]) ? sum + many : sum,
                    0,
                  )
                : all,
            0,
          );

      for (const row of (await countsOf(DISTRICTS, REFERRAL_STANDINGS)).byDistrict) {
        const { id } = row.district;
        for (const { standing, count } of row.byStanding) {
          // What is shown is true, and not small, not even to an agency that takes its own off.
          if (count.value !== null) {
            expect(count.value).toBe(real([id], [standing]));
            for (const [own] of numbers.entries()) {
              const others = numbers.filter((_, agency) => agency !== own);
              expect(real([id], [standing], others)).toBeGreaterThanOrEqual(5);
            }
            continue;
          }
          const others = some(DISTRICTS).filter((one) => one !== id);
          const standings = some(REFERRAL_STANDINGS).filter((one) => one !== standing);
          const pairs = [
            [[...others, id], [standing], others, [standing]],
            [[id], [...standings, standing], [id], standings],
            [DISTRICTS, [standing], DISTRICTS.filter((one) => one !== id), [standing]],
            [[id], REFERRAL_STANDINGS, [id], REFERRAL_STANDINGS.filter((one) => one !== standing)],
          ] as const;
          for (const [rows, columns, fewerRows, fewerColumns] of pairs) {
            const [more, fewer] = await Promise.all([
              countsOf(rows, columns),
              countsOf(fewerRows, fewerColumns),
            ]);
            expect([more.total.value, fewer.total.value]).toContain(null);
            if (more.total.value !== null) expect(more.total.value).toBe(real(rows, columns));
          }
        }
      }
    }),
    { numRuns: 4 },
  );
});

describe('a quarter with many referrals', () => {
  const MANY: Numbers = AGENCIES.map(() => [
    [9, 8, 7],
    [8, 9, 1],
    [7, 8, 9],
    [0, 0, 1],
  ]);
  let quarter: string;
  let published: Counts;
  beforeAll(async () => {
    quarter = thisQuarter();
    await make(MANY);
  });

  test('is counted for DOJ as it goes, whole, and for nobody else before it is over', async () => {
    const { total, byDistrict } = await counts({ quarter, district: ['TXND'] }, prosecutor);
    expect(total).toEqual({ value: 36, withheld: false });
    expect(byDistrict[0]?.byStanding.map(({ count }) => count.value)).toEqual([16, 18, 2]);
    const { extensions } = await ask({ quarter }, prosecutor);
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//LEI' } });
    expect(extensions).not.toHaveProperty('redactions');
    for (const as of [publicPrincipal, officer('TREASURY')]) {
      const { errors } = await ask({ quarter }, as);
      expect(errors?.[0]?.extensions).toMatchObject({ rule: 'QUARTER_NOT_OVER' });
    }
  });

  test('shows large counts when it is over, and says what it withholds', async () => {
    passQuarter();
    published = await counts({ quarter });
    expect(published).toMatchObject({
      quarter,
      definition: expect.stringContaining('each counted once'),
    });
    const shown = published.byDistrict.flatMap(({ byStanding }) =>
      byStanding.filter(({ count }) => !count.withheld),
    );
    expect(shown.length).toBeGreaterThan(0);
    const small = published.byDistrict.find(({ district }) => district.id === 'GUD');
    expect(small).toMatchObject({
      total: { value: null, withheld: true },
      byStanding: REFERRAL_STANDINGS.map((standing) => ({
        standing,
        count: { value: null, withheld: true },
      })),
    });
    const { extensions } = await ask({ quarter });
    expect(extensions).toMatchObject({
      redactions: [{ path: ['referralCounts'], reason: 'SMALL_CELL', contactOffice: 'DOJ' }],
    });
  });

  test('is answered alike for every stranger, and never changes, whatever happens to its referrals', async () => {
    const { data } = await stage.ask<{ referrals: { nodes: { id: string; version: number }[] } }>(
      '{ referrals(filter: { state: [SUBMITTED] }, first: 50) { nodes { id version } } }',
      {},
      prosecutor,
    );
    const [first] = data?.referrals.nodes ?? [];
    const step = { id: first?.id, expectedVersion: first?.version, state: 'RECEIVED' };
    expect((await doj.updateReferral(step)).codes).toEqual([]);
    await make(MANY);
    passQuarter();
    for (const as of [
      publicPrincipal,
      officer('TREASURY'),
      { ...prosecutor, clearance: 'U' as const },
    ]) {
      expect(await counts({ quarter }, as)).toEqual(published);
    }
  });

  test.each([
    ['no quarter', { quarter: '2026-Q5' }, 'QUARTER_UNKNOWN'],
    ['a quarter before the order', { quarter: '2026-Q1' }, 'QUARTER_UNKNOWN'],
    ['a quarter of the future', { quarter: '2100-Q1' }, 'QUARTER_NOT_OVER'],
    ['a district that there is none of', { district: ['NYXD'] }, 'DISTRICT_UNKNOWN'],
  ])('%s is refused', async (_, variables, rule) => {
    const { errors } = await ask(variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });
});
