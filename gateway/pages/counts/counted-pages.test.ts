import type { Page } from 'playwright-core';
import { clerk } from '../../../subgraphs/treasury/testing/clearinghouse.js';
import { screenshot, type WatchedPage } from '../testing/browser.js';
import { CountedStage, visit } from '../testing/counted-stage.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectReadable,
} from '../testing/expect-accessible.js';

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

/** What a table says in a row: the cells after its head. */
async function cells(table: RegExp, row: string | RegExp): Promise<readonly string[]> {
  const found = page.getByRole('table', { name: table }).getByRole('row', { name: row });
  return found.getByRole('cell').allInnerTexts();
}

/** No bar says anything that its table does not, and every table of counts has its bars. */
async function expectBarsAndTablesAgree(): Promise<void> {
  const tables = await page.locator('.counted').all();
  expect(tables).not.toEqual([]);
  for (const table of tables) {
    const bars = await table.locator('.bars__bar > span').allInnerTexts();
    const told = await table.locator('td').allInnerTexts();
    expect(bars.map((bar) => bar.split(' ')[0])).toEqual(told);
  }
}

test.each([
  '/designations',
  '/clearinghouse',
  '/hiring',
  '/enforcement',
  '/enforcement?asOf=2026-12-31',
])('%s, with records on it, keeps no one out and draws what its tables say', async (path) => {
  await open(path);
  const name = `counted${path.replaceAll(/\W/g, '-')}`;
  await expectBarsAndTablesAgree();
  await expectAccessible(page);
  await screenshot(page, `${name}-light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectReadable(page);
  await screenshot(page, `${name}-dark`);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await screenshot(page, `${name}-narrow`);
  watched.expectNothingAmiss();
});

test('the designations tell what was released, and withhold the rest by name', async () => {
  await open('/designations');
  const designated = page.getByRole('region', { name: 'Models that were determined' });
  const text = await designated.innerText();
  expect(text).toContain('1 that you may know of');
  expect(text).toContain('A model whose name is withheld');
  expect(text).toContain('A covered frontier model');
  expect(text).toMatch(/Consulted\s+Withheld: not released/);
  expect(text).toMatch(/Released: what was determined, by Director NSA/);
  expect(await page.content()).not.toMatch(/Larch|Nobody knows/);
  expect(await cells(/threshold/, /^1/)).toEqual([
    'In force',
    'Withheld: not released',
    'Withheld: not released',
    'Withheld: not released',
  ]);
  // Two engagements are few: no number, and no zero either.
  expect(await cells(/Engagements that began/, 'All of them')).toEqual(['Withheld']);
  await page.getByText('A window is known to Treasury and to the developer').waitFor();
});

test('the clearinghouse withholds small counts from the public, and counts for Treasury what it lists', async () => {
  await open('/clearinghouse');
  interface Counted {
    readonly clearinghouseCounts: {
      readonly byStanding: readonly { readonly count: { readonly value: number | null } }[];
    };
  }
  const { data } = await counted.stage.ask<Counted>(
    '{ clearinghouseCounts(quarter: "2026-Q3") { byStanding { count { value } } } }',
  );
  const table = /by the quarter of their report/;
  const told: (string | undefined)[] = [];
  for (const standing of ['In work', 'Past the timeline', 'A fix went out', 'Set aside'])
    told.push((await cells(table, standing))[1]);
  const asked = data?.clearinghouseCounts.byStanding.map(({ count }) => count.value);
  expect(told).toEqual(asked?.map((value) => (value === null ? 'Withheld' : String(value))));
  expect(told).toContain('Withheld');
  expect(told).not.toContain('0');
  await page.getByText('None of the cases that you may list. Others may be past theirs').waitFor();
  await page.getByText('You may list no case').waitFor();

  await page.getByText('Reading as the public').click();
  await page.getByLabel('Token').fill(await counted.stage.tokenOf(clerk));
  await page.getByRole('button', { name: 'Use this token' }).click();
  await page.getByText('Of the 32 cases that you may list.').waitFor();
  expect(await cells(table, 'Past the timeline')).toEqual(['0', '2', '0']);
  await page.getByText('2 of the cases that you may list.').waitFor();
  expect(await cells(/^By sector/, 'Dams')).toEqual(['2']);
  expect(await cells(/^By the state/, 'Reported')).toEqual(['30']);
  expect(await cells(/^By the outcome/, 'Within 3 days')).toEqual(['0', '0', '2', '2']);
  await expectBarsAndTablesAgree();
  await expectAccessible(page);
  await screenshot(page, 'counted-clearinghouse-treasury');
  watched.expectNothingAmiss();
});

test('hiring compares with the baseline what can be compared, and withholds small placements', async () => {
  await open('/hiring');
  expect(await cells(/^Seats of each pathway/, /^Information/)).toEqual(['100', '300', '52']);
  expect(await cells(/^US Tech Force, against its baseline/, 'Seats')).toEqual([
    '1000',
    'Unknown',
    'Cannot be compared',
  ]);
  interface Placed {
    readonly placementCounts: {
      readonly byAgency: readonly {
        readonly agency: string;
        readonly total: { readonly value: number | null; readonly withheld: boolean };
      }[];
    };
  }
  const { data } = await counted.stage.ask<Placed>(
    '{ placementCounts { byAgency { agency total { value withheld } } } }',
  );
  const { byAgency = [] } = data?.placementCounts ?? {};
  const rows = page.getByRole('table', { name: /People placed in 2026-Q4/ }).getByRole('row');
  const told = await rows.getByRole('cell').allInnerTexts();
  expect(told.filter((_, at) => at % 2 === 0)).toEqual(
    byAgency.map(({ total }) => (total.withheld ? 'Withheld' : String(total.value))),
  );
  expect(told).not.toContain('0');
  await page.getByText('All agencies together: 52.').waitFor();
});

test('enforcement has the priorities that were issued, and counts with what they count', async () => {
  await open('/enforcement');
  const priorities = page.getByRole('region', { name: 'What comes first' });
  expect(await priorities.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Intrusions by means of AI',
  ]);
  expect(await priorities.innerText()).toContain('18 USC 1030');
  expect(await cells(/^By statute/, /^18 USC 1030/)).toEqual(['2']);
  expect(await cells(/^By statute/, /^18 USC 1343/)).toEqual(['1']);
  expect(await cells(/^By outcome/, 'A plea of guilty')).toEqual(['1']);
  const { data } = await counted.stage.ask<{ publicCaseCounts: { definition: string } }>(
    '{ publicCaseCounts { definition } }',
  );
  await page.getByText(`As of January 5, 2027. ${data?.publicCaseCounts.definition}`).waitFor();
  const charged = page.getByRole('listitem').filter({ hasText: '1:26-cr-00001' });
  expect(await charged.innerText()).toContain('presumed innocent');
  const pleaded = page.getByRole('listitem').filter({ hasText: '1:26-cr-00002' });
  expect(await pleaded.innerText()).not.toContain('presumed innocent');
});
