import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { readQuestions, type Question } from '../../../questions/catalogue.js';
import type { Principal } from '../../../subgraphs/contract/identity/principal.js';
import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { until } from '../../../testing/until.js';
import { openBrowser, screenshot, type WatchedPage } from '../testing/browser.js';
import { openExplorer, result, run } from '../testing/open-explorer.js';

let stage: Stage;
let address: string;
let browser: Browser;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
});
afterEach(async () => {
  for (const page of opened) page.expectNothingAmiss();
  for (const page of opened) await page.close();
  opened = [];
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

async function open(query?: string): Promise<Page> {
  const watched = await openExplorer(browser, address, query);
  opened.push(watched);
  return watched.page;
}

/** What the gateway answers to a question that is chosen, and by which name it was asked. */
async function choose(page: Page, { question, operationName }: Question) {
  const answering = page.waitForResponse((response) => {
    const sent = response.request().postDataJSON() as { readonly query?: string } | null;
    return sent?.query?.includes(`query ${operationName}`) ?? false;
  });
  await page.getByRole('button', { name: question, exact: true }).click();
  const answered = await answering;
  const { errors } = (await answered.json()) as { readonly errors?: unknown };
  const sent = answered.request().postDataJSON() as { readonly operationName: unknown };
  return { status: answered.status(), errors, operationName: sent.operationName };
}

test('every question is offered in its group, and each that is chosen in turn is answered, also after a reload', async () => {
  const page = await open();
  const questions = readQuestions();
  const offered = page.locator('.examples li button');
  expect(await offered.allInnerTexts()).toHaveLength(questions.length);
  const [first, ...others] = questions.filter(({ access }) =>
    access.startsWith('Public: needs no token.'),
  );
  if (first === undefined) throw new Error('No question is for everyone');
  for (const question of [first, ...others.slice(0, 3)]) {
    const { operationName } = question;
    expect(await choose(page, question)).toEqual({ status: 200, operationName });
    await result(page).getByText('"data": {').waitFor();
  }
  await page.reload();
  await offered.first().waitFor();
  const { operationName } = first;
  expect(await choose(page, first)).toEqual({ status: 200, operationName });
  await result(page).getByText('"citation": "2(a)"').first().waitFor();
  await page.locator('.about').getByText('UNCLASSIFIED').waitFor();
  await screenshot(page, 'explorer-question');
});

test('a question that is chosen while a subscription runs ends it and is answered', async () => {
  const page = await open('subscription { events { kind } }');
  await run(page);
  await page.getByRole('button', { name: /stop query/i }).waitFor();
  const [question] = readQuestions();
  if (question === undefined) throw new Error('There is no question');
  const { operationName } = question;
  expect(await choose(page, question)).toEqual({ status: 200, operationName });
  await result(page).getByText('"data": {').waitFor();
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
  const rows = parse(csv, { columns: true, bom: true }) as readonly Record<string, string>[];
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

describe('a field that is withheld', () => {
  const TASKS = '{ doj { tasks(first: 50) { nodes { title description } } } }';
  const SECRET = 'Which districts, and about whom.';

  beforeAll(async () => {
    const made = await new Mutations(stage, 'DOJ').createTask({
      directive: '4',
      title: 'Brief the districts',
      description: SECRET,
      descriptionMarking: { cui: ['LEI'] },
    });
    expect(made.userErrors).toEqual([]);
  });

  async function signIn(page: Page, as: Principal): Promise<void> {
    await page.getByText('Reading as the public').click();
    await page.getByLabel('Token').fill(await stage.tokenOf(as));
    await page.getByRole('button', { name: 'Use this token' }).click();
    await page.getByText(`Reading as ${as.subject}`).waitFor();
  }

  test.each([
    ['the public', null],
    ['whoever has a token and no clearance', { ...officer('NSA'), clearance: 'U' as const }],
  ])('is named beside the result, with the rule, to %s', async (_, as) => {
    const page = await open(TASKS);
    if (as !== null) await signIn(page, as);
    await run(page);
    const told = page.locator('.about li').filter({ hasText: /^Withheld:/ });
    await told.first().waitFor();
    for (const text of await told.allInnerTexts())
      expect(text).toMatch(
        /^Withheld: doj › tasks › nodes › \d+ › description, above clearance \(32 CFR 2002\.16\)/,
      );
    expect(await page.getByText(SECRET).count()).toBe(0);
    await screenshot(page, 'explorer-redaction');
  });

  test('is shown to whose token may read it; the token stays out of what the browser keeps', async () => {
    const page = await open(TASKS);
    await signIn(page, officer('DOJ'));
    await run(page);
    await result(page).getByText(SECRET).waitFor();
    await page.locator('.about').getByText(/^CUI/).waitFor();
    expect(await page.getByText(/^Withheld:/).count()).toBe(0);
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept).not.toMatch(/eyJ/);
  });
});

test('a subscription shows each change as it comes', async () => {
  const page = await open('subscription { events { kind subject agency { id } } }');
  await run(page);
  const changes = new Mutations(stage, 'CISA');
  await until('the gateway has the stream', async () =>
    /^graph_live_streams 1$/m.test(await (await fetch(`${address}/metrics`)).text()),
  );
  await changes.createTask({ directive: '2(c)(i)', title: 'Seen live' });
  await result(page).getByText('"id": "CISA"').waitFor();
});
