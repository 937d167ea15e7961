import { idOf, recordOf, type Changed } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { CyberPrograms, memberOf, partner, planner } from '../testing/cyber-programs.js';
import { ToldFacts } from '../testing/told-facts.js';

let stage: Stage;
let told: ToldFacts;
beforeAll(async () => {
  told = new ToldFacts();
  stage = await openStage({ lineTo: told.lineTo });
});
afterAll(() => stage.close());

test('partners are counted by sector when the quarter is over, with small numbers withheld, and for CISA whole', async () => {
  const cisa = new CyberPrograms(stage);
  const agree = async (lab: string, sector: string, organization: string) => {
    const as = memberOf(lab);
    const made: Changed = await cisa.partner(
      'submit',
      partner(told.designated(lab), { sector, organization }),
      as,
    );
    await cisa.partner('update', { id: idOf(made), expectedVersion: 1, state: 'AGREED' });
    return idOf(made);
  };
  const agreed = async (sector: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, at) => agree(`COUNT-${at}`, sector, `${sector} ${at}`)),
    );
  const [first] = await agreed('ENERGY', 9);
  await agreed('DAMS', 2);
  interface Counts {
    readonly trustedPartnerCounts: {
      readonly total: Cell;
      readonly bySector: readonly { readonly sector: string | null; readonly count: Cell }[];
    };
  }
  interface Cell {
    readonly value: number | null;
  }
  const COUNTS = `query ($quarter: String) { trustedPartnerCounts(quarter: $quarter) {
    quarter asOf definition total { value withheld } bySector { sector count { value withheld } } } }`;
  const count = (as: Principal) => stage.ask<Counts>(COUNTS, { quarter: '2026-Q4' }, as);
  const of = (counts: Counts | null | undefined, name: string) =>
    counts?.trustedPartnerCounts.bySector.find(({ sector }) => sector === name)?.count.value;
  const own = (await count(planner)).data;
  expect([of(own, 'ENERGY'), of(own, 'DAMS'), of(own, 'CHEMICAL')]).toEqual([9, 2, 0]);
  const early = await count(publicPrincipal);
  expect(early.errors?.[0]?.extensions).toMatchObject({ rule: 'QUARTER_NOT_OVER' });

  stage.clock.advance(60 * 86_400_000);
  const { data, extensions } = await count(publicPrincipal);
  expect([of(data, 'DAMS'), of(data, 'CHEMICAL')]).toEqual([null, null]);
  expect(extensions).toMatchObject({ redactions: [{ reason: 'SMALL_CELL' }] });
  // A withdrawal after the quarter moves nothing in it: nobody sees that somebody withdrew.
  const withdrawal = { id: first, expectedVersion: 2 };
  recordOf(await cisa.partner('withdraw', withdrawal, memberOf('COUNT-0')));
  expect((await count(publicPrincipal)).data).toEqual(data);
});
