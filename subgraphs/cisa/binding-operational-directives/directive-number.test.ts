import { codeOf, recordOf } from '../../../testing/send-change.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { BOD_26_04, Directives, nextNumber } from '../testing/directives.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of CISA', 'askSubgraph' as const],
])('%s', (_, way) => {
  const cisa = () => new Directives(stage, way);

  test.each([
    ['BOD', 'BOD 2027-01'],
    ['BOD', 'bod 27-01'],
    ['BOD', 'BOD 27-1'],
    ['BOD', 'ED 27-01'],
    ['ED', 'BOD 27-01'],
    ['ED', 'ED 27-001'],
    ['GUIDANCE', 'BOD 27-01'],
    ['SUPPLEMENTAL', 'ED 27-01'],
    ['BOD', 'BOD 26-04'],
  ])('a %s does not bear the number %s', async (kind, number) => {
    const supplements = kind === 'SUPPLEMENTAL' ? { supplements: BOD_26_04 } : {};
    const refused = await cisa().create({ kind, number, ...supplements });
    expect(codeOf(refused)).toBe('NUMBER_INVALID');
  });

  test('the year of a number is the fiscal year of the day of issue', async () => {
    // The clock stands in November 2026: in fiscal year 2027.
    for (const number of ['BOD 26-90', 'BOD 28-01', null]) {
      const { id, version } = await cisa().broughtTo('IN_CONSULTATION', { number });
      expect(codeOf(await cisa().step(id, version, 'ISSUED'))).toBe('NUMBER_INVALID');
      const fitting = nextNumber();
      recordOf(await cisa().update({ id, expectedVersion: version, number: fitting }));
      recordOf(await cisa().step(id, version + 1, 'ISSUED'));
    }
  });
});
