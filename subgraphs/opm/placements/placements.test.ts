import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { placementInput, recruiter, Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterAll(() => stage.close());

async function listed(pathway: string, as: Principal = publicPrincipal) {
  const { data } = await stage.ask<{ placements: { nodes: { id: string; agency: string }[] } }>(
    'query ($p: [ID!]) { placements(filter: { pathway: $p }) { nodes { id agency } } }',
    { p: [pathway] },
    as,
  );
  return data?.placements.nodes.map(({ agency }) => agency).sort();
}

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of OPM', 'askSubgraph' as const],
])('%s', (_, way) => {
  test('no more people are placed than came on board', async () => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('ONBOARDED', 5);
    leftBy(await port.createPlacement(placementInput(id, { count: 3 })));
    const more = await port.createPlacement(placementInput(id, { count: 3 }));
    expect(codeOf(more)).toBe('PLACEMENTS_EXCEED_ONBOARDS');
    leftBy(await port.createPlacement(placementInput(id, { count: 2, agency: 'NSA' })));
    expect(await port.countsOf(id)).toMatchObject({ placed: 5 });
  });

  test('of two who place the last one at once, one is refused', async () => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('ONBOARDED', 1);
    const both = await Promise.all(
      ['CISA', 'NSA'].map((agency) => port.createPlacement(placementInput(id, { agency }))),
    );
    expect(both.map(codeOf).filter((code) => code !== undefined)).toEqual([
      'PLACEMENTS_EXCEED_ONBOARDS',
    ]);
  });

  test.each([
    ['whose role is of no category', { niceRole: 'ZZ-WRL-001' }, 'INPUT_INVALID', recruiter],
    ['in a series of other work', { series: '0201' }, 'INPUT_INVALID', recruiter],
    ['for a provision that sets no duty', { directive: '3(c)' }, 'INPUT_INVALID', recruiter],
    ['at an agency that there is none of', { agency: 'NASA' }, 'INPUT_INVALID', recruiter],
    ['of nobody', { count: 0 }, 'INPUT_INVALID', recruiter],
    ['that has yet to begin', { placedOn: '2026-11-22' }, 'INPUT_INVALID', recruiter],
    ['with a name', { reason: 'For Dr. Doe' }, 'PII_FORBIDDEN', recruiter],
    [
      'of a pathway that there is none of',
      { pathway: 'OPM:hiringPathway:NO' },
      'NOT_FOUND',
      recruiter,
    ],
    ['by the agency that takes them in', {}, 'NOT_AUTHORIZED', officer('CISA')],
    ['without a token', {}, 'SIGN_IN_REQUIRED', publicPrincipal],
  ])('no placement is recorded %s', async (__, input, code, as) => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('ONBOARDED');
    expect(codeOf(await port.createPlacement(placementInput(id, input), as))).toBe(code);
    expect(await port.countsOf(id)).toMatchObject({ placed: 0 });
  });

  test('nobody is placed by a pathway that nobody came on board by', async () => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('OPEN');
    expect(codeOf(await port.createPlacement(placementInput(id)))).toBe('SKIPPED_STATE');
  });

  test('no more leave than are placed, and how they left is counted', async () => {
    const port = new Workforce(stage, way);
    const pathway = await port.broughtTo('ONBOARDED', 5);
    const id = idOf(await port.createPlacement(placementInput(pathway, { count: 5 })));
    const end = (expectedVersion: number, how: string, count: number) =>
      port.updatePlacement({ id, expectedVersion, end: how, count });
    expect(recordOf(await end(1, 'CONVERTED', 3))).toMatchObject({ stillPlaced: 2 });
    expect(codeOf(await end(2, 'SEPARATED', 3))).toBe('INPUT_INVALID');
    expect(codeOf(await end(1, 'SEPARATED', 1))).toBe('VERSION_CONFLICT');
    expect(recordOf(await end(2, 'SEPARATED', 2))).toMatchObject({
      stillPlaced: 0,
      ends: [
        { end: 'COMPLETED', count: 0 },
        { end: 'CONVERTED', count: 3 },
        { end: 'SEPARATED', count: 2 },
      ],
    });
    const reason = { id, expectedVersion: 3, end: 'COMPLETED', count: 1, reason: 'Mr. Doe left' };
    expect(codeOf(await port.updatePlacement(reason))).toBe('PII_FORBIDDEN');
  });
});

test('placements are there for OPM, for the agency its own, and for nobody else', async () => {
  const id = await opm.placed([{ agency: 'CISA' }, { agency: 'NSA' }]);
  expect(await listed(id, recruiter)).toEqual(['CISA', 'NSA']);
  expect(await listed(id, officer('CISA'))).toEqual(['CISA']);
  for (const as of [
    publicPrincipal,
    officer('TREASURY'),
    { ...officer('CISA'), clearance: 'U' as const },
    { ...recruiter, clearance: 'U' as const },
  ]) {
    expect(await listed(id, as)).toEqual([]);
  }
});
