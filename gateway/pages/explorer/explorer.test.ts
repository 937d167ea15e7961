import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readQuestions } from '../../../questions/catalogue.js';
import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { openBrowser, openPage, screenshot, type WatchedPage } from '../testing/browser.js';
import { expectAccessible } from '../testing/expect-accessible.js';
import { shareLink } from './share-link.js';

// A clean machine installs the browser first.
const BROWSER_WITHIN_MS = 6 * 60_000;

let stage: Stage;
let address: string;
let browser: Browser;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
}, BROWSER_WITHIN_MS);
afterEach(async () => {
  for (const page of opened) page.expectNothingAmiss();
  for (const page of opened) await page.close();
  opened = [];
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** Opens the explorer, with an operation in its address where one is given. */
async function open(query?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const watched = await openPage(browser, address, options);
  opened.push(watched);
  const { page } = watched;
  const bare = `${address}/explorer`;
  await page.goto(query === undefined ? bare : shareLink(bare, { query, variables: '' }));
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  return page;
}

const run = (page: Page) => page.getByRole('button', { name: /execute query/i }).click();

const result = (page: Page) => page.locator('.result-window');

test('every question is offered in its group, and runs when it is chosen', async () => {
  const page = await open();
  const questions = readQuestions();
  const offered = page.locator('.examples li button');
  expect(await offered.allInnerTexts()).toHaveLength(questions.length);
  const [first] = questions;
  await page.getByRole('button', { name: first?.question ?? '' }).click();
  await result(page).getByText('"citation": "2(a)"').first().waitFor();
  await page.locator('.about').getByText('UNCLASSIFIED').waitFor();
  await screenshot(page, 'explorer-question');
});

test('a link carries an operation into the editor, and the list in its answer is shown as a table and saved as CSV', async () => {
  const page = await open(
    'query Agencies { directives(first: 3) { nodes { citation dueOn heading } } }',
  );
  await run(page);
  await result(page).getByText('"directives"').waitFor();
  await page.getByRole('button', { name: 'Show as table' }).click();
  const table = page.getByRole('dialog').getByRole('table');
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'citation',
    'dueOn',
    'heading',
  ]);
  expect(await table.getByRole('row').count()).toBe(4);
  await screenshot(page, 'explorer-table');
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  const csv = await readFile(await download.path(), 'utf8');
  const rows = parse(csv, { columns: true }) as readonly Record<string, string>[];
  const { data } = await stage.ask<{ directives: { nodes: readonly { citation: string }[] } }>(
    '{ directives(first: 100) { nodes { citation } } }',
  );
  expect(rows.map(({ citation }) => citation)).toEqual(
    data?.directives.nodes.map(({ citation }) => citation),
  );

  await page.getByRole('button', { name: 'Share a link' }).click();
  const link = await page.getByLabel(/Link to this operation/).inputValue();
  expect(link).toContain(`${address}/explorer#query=`);
});

test('a token says who asks; what it is not for stays out of the link, and what is withheld is named', async () => {
  const made = await new Mutations(stage, 'DOJ').createTask({
    directive: '4',
    title: 'Brief the districts',
    description: 'Which districts, and about whom.',
    descriptionMarking: { cui: ['LEI'] },
  });
  expect(made.userErrors).toEqual([]);
  const page = await open('{ doj { tasks(first: 50) { nodes { title description } } } }');
  await run(page);
  await page
    .getByText(/^Withheld:/)
    .first()
    .waitFor();
  await screenshot(page, 'explorer-redaction');

  await page.getByText('Reading as the public').click();
  await page.getByLabel('Token').fill(await stage.tokenOf(officer('DOJ')));
  await page.getByRole('button', { name: 'Use this token' }).click();
  await page
    .getByText(/^Reading as /)
    .first()
    .waitFor();
  await run(page);
  await result(page).getByText('Which districts, and about whom.').waitFor();
  await page.locator('.about').getByText(/^CUI/).waitFor();
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).not.toMatch(/eyJ/);
});

test('a subscription shows each change as it comes', async () => {
  const page = await open('subscription { events { kind subject agency { id } } }');
  await run(page);
  const changes = new Mutations(stage, 'CISA');
  await page.getByRole('button', { name: /stop query/i }).waitFor();
  await changes.createTask({ directive: '2(c)(i)', title: 'Seen live' });
  await result(page).getByText('"id": "CISA"').waitFor();
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' as const }],
])('the explorer around the editor breaks no rule of WCAG in %s', async (name, options) => {
  const page = await open(undefined, options);
  await page.locator('.examples li').first().waitFor();
  await screenshot(page, `explorer-${name}`);
  await expectAccessible(page);
});
