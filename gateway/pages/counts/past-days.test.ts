import type { Page } from 'playwright-core';
import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import type { WatchedPage } from '../testing/browser.js';
import { CountedStage, visit } from '../testing/counted-stage.js';

let counted: CountedStage;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  counted = await CountedStage.open();
});
beforeEach(async () => {
  watched = await counted.newPage();
  ({ page } = watched);
});
afterEach(() => watched.close());
afterAll(() => counted.close());

const open = (path: string) => visit(page, path);

describe('on a past day', () => {
  const heads = (table: RegExp) =>
    page.getByRole('table', { name: table }).getByRole('columnheader').allInnerTexts();

  test('the quarters are those that were over then, and what is told of the present only is left out', async () => {
    await open('/clearinghouse?asOf=2026-10-15');
    expect(await heads(/by the quarter of their report/)).toEqual([
      'Standing',
      '2026-Q3',
      '2026-Q2',
    ]);
    const leftOut = page.getByText('Not known of a past day: Treasury');
    expect(await leftOut.count()).toBe(2);
    await open('/hiring?asOf=2026-10-15');
    await page.getByRole('table', { name: /People placed in 2026-Q3/ }).waitFor();
    await page.getByText('Not known of a past day: OPM').waitFor();
    await open('/designations?asOf=2026-08-15');
    await page.getByRole('table', { name: /Engagements that began in 2026-Q2/ }).waitFor();
    await open('/clearinghouse?asOf=2026-06-15');
    await page.getByText('Not counted yet: no quarter since the signing is over.').waitFor();
    watched.expectNothingAmiss();
  });

  test('the cases are those that were filed by then', async () => {
    await open('/enforcement?asOf=2026-11-15');
    const filed = page.getByRole('region', { name: 'Public cases', exact: true });
    await filed.getByText('Those filed on November 15, 2026 or earlier').waitFor();
    const { data } = await counted.stage.ask<{
      publicCases: { nodes: { docketNumber: string }[] };
    }>('{ publicCases(filter: { filedOnOrBefore: "2026-11-15" }) { nodes { docketNumber } } }');
    expect(await filed.getByRole('listitem').locator('strong').allInnerTexts()).toEqual(
      data?.publicCases.nodes.map(({ docketNumber }) => docketNumber),
    );
    watched.expectNothingAmiss();
  });

  test('what had changed by then is told, and nothing of later', async () => {
    await ledgerCaughtUp(counted.stage);
    const changed = page.getByRole('region', { name: 'What changed last' });
    await open('/enforcement');
    await changed.getByText('enforcement priority went from draft to issued').waitFor();
    await open('/enforcement?asOf=2026-11-01');
    await changed.getByText('Nothing that you may see.').waitFor();
    watched.expectNothingAmiss();
  });
});
