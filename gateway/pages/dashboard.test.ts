import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import {
  SubgraphUnavailable,
  type SubgraphTransport,
} from '../../subgraphs/contract/transport/subgraph-request.js';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import { until } from '../../testing/until.js';
import { openBrowser, openPage, screenshot, type WatchedPage } from './testing/browser.js';
import { expectAccessible } from './testing/expect-accessible.js';
import { measureFirstVisit } from './testing/measure-page.js';

const KILOBYTES_OF_FIRST_PAGE = 250;

let stage: Stage;
let address: string;
let browser: Browser;
let cisaIsDown = false;
let opened: WatchedPage[] = [];

/** The way to a subgraph; to CISA's, none while it is down. */
function whileUp(name: string, way: SubgraphTransport): SubgraphTransport {
  return {
    send: (...request) =>
      name === 'cisa' && cisaIsDown
        ? Promise.reject(new SubgraphUnavailable('cisa', 'UNREACHABLE'))
        : way.send(...request),
    close: () => way.close(),
  };
}

beforeAll(async () => {
  [stage, browser] = await Promise.all([
    openStage({ wayTo: whileUp, lineTo: whileUp }),
    openBrowser(),
  ]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
});
afterEach(async () => {
  for (const page of opened) await page.close();
  opened = [];
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const watched = await openPage(browser, address, options);
  opened.push(watched);
  await watched.page.goto(path);
  return watched.page;
}

const nothingAmiss = () => opened.forEach((page) => page.expectNothingAmiss());

const isLive = (page: Page) => page.locator('[data-live="true"]').waitFor();

describe('the first paint', () => {
  test('is the whole page, before and without any script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const headline = await page.locator('.headline').innerText();
    expect(headline).toMatch(/Of 10 duties with a due date,\s+6\s+passed without a word/);
    expect(await page.locator('.silent li').count()).toBe(6);
    const clearinghouse = page.locator('.timeline__rows > li').filter({ hasText: '2(d)' });
    expect(await clearinghouse.innerText()).toMatch(/July 14, 2026 .*GOLD EAGLE/);
    const row = page.getByRole('row', { name: /^2\(d\) an AI cybersecurity clearinghouse/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'Department of the Treasury',
      'July 2, 2026',
      'Reported complete',
      'Undetermined',
      'Announced',
      'Agency claim',
    ]);
  });

  test('costs no more than it may, on a slow processor too', async () => {
    const watched = await openPage(browser, address);
    opened.push(watched);
    const cost = await measureFirstVisit(watched.page, '/', 4);
    process.stderr.write(`the first page: ${JSON.stringify(cost)}\n`);
    expect(cost.kilobytes).toBeLessThanOrEqual(KILOBYTES_OF_FIRST_PAGE);
    expect(cost.largestPaintMs).toBeGreaterThan(0);
    nothingAmiss();
  });

  test.each([
    ['/directives/9', 404],
    ['/agencies/NOBODY', 404],
    ['/directives/2(d)?asOf=nonsense', 200],
    ['/directives/2(d)?asOf=2999-01-01&asOf=2026-07-01', 200],
    ['/directives/%3Cscript%3E', 404],
  ])('%s is answered with %i', async (path, status) => {
    const response = await fetch(address + path, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('<script>');
  });
});

describe('a reader', () => {
  test('gets everywhere by keyboard alone, and sees where', async () => {
    const page = await open('/');
    await isLive(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    // It slides in.
    await page.waitForFunction(() => document.activeElement?.getBoundingClientRect().top === 0);
    expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = () => document.activeElement?.closest('main') !== null;
    expect(await page.evaluate(inMain)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/directives\//);
    nothingAmiss();
  });

  test('slides to a day of the past, and is told what was unknown then', async () => {
    const page = await open('/');
    await isLive(page);
    const slider = page.getByRole('slider');
    await slider.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toBe('June 2, 2026');
    await slider.press('ArrowRight');
    await page.getByRole('button', { name: 'Show this day' }).click();
    await page.waitForURL(/asOf=2026-06-03/);
    await page.getByText('As of the end of June 3, 2026').waitFor();
    expect(await page.locator('.headline').innerText()).toMatch(/10\s+unknown here on that day/);
    expect(await page.getByRole('row', { name: /^2\(d\)/ }).innerText()).toContain('Unknown');
    nothingAmiss();
  });

  test('sees a change when it happens, without loading the page again', async () => {
    const page = await open('/');
    await isLive(page);
    await page.evaluate(() => (document.title = 'still the same page'));
    const { record } = await new Mutations(stage, 'CISA').createTask({
      directive: '2(c)(ii)',
      title: 'Seen while it happens',
    });
    await page.getByRole('status').filter({ hasText: 'CISA task recorded' }).waitFor();
    const row = page.getByRole('row', { name: /^Cybersecurity and Infrastructure/ });
    await row.getByRole('cell', { name: '7', exact: true }).waitFor();
    expect(await page.title()).toBe('still the same page');
    const tasks = await open('/agencies/CISA');
    await isLive(tasks);
    await new Mutations(stage, 'CISA').updateTask({
      id: record?.['id'],
      expectedVersion: 1,
      title: 'Changed while it is read',
    });
    await tasks.getByText('Changed while it is read').waitFor();
    nothingAmiss();
  });
});

describe('a list', () => {
  test('is taken away as a file, and reads back as the graph has it', async () => {
    const page = await open('/');
    await isLive(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all overdue tasks as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const rows = parse(await readFile(await download.path(), 'utf8'), { columns: true, bom: true });
    const { data } = await stage.ask<{ tasks: { nodes: { id: string; title: string }[] } }>(
      '{ tasks(filter: { overdue: true }, first: 100) { nodes { id title } } }',
    );
    expect(rows).toMatchObject(data?.tasks.nodes ?? []);
    expect(rows.length).toBe(data?.tasks.nodes.length);
    nothingAmiss();
  });
});

describe('a token', () => {
  test('shows whose it is, and what the public has withheld', async () => {
    await new Mutations(stage, 'DOJ').createTask({
      directive: '4',
      title: 'Brief the districts',
      description: 'Which districts, and about whom.',
      descriptionMarking: { cui: ['LEI'] },
    });
    const page = await open('/agencies/DOJ');
    await page.getByText('Withheld: above clearance (32 CFR 2002.16)').waitFor();
    await page.getByRole('heading', { name: 'Withheld from you on this page' }).waitFor();
    await expectAccessible(page);
    await isLive(page);
    await page.getByText('Reading as the public').click();
    await page.getByLabel('Token').fill(await stage.tokenOf(officer('DOJ')));
    await page.getByRole('button', { name: 'Use this token' }).click();
    await page.getByText('Reading as officer-DOJ-any').waitFor();
    await page.getByText('Which districts, and about whom.').waitFor();
    await page.getByText('CUI//LEI').waitFor();
    expect(await page.getByText('Withheld').count()).toBe(0);
    expect(page.url()).not.toContain('ey');
    await expectAccessible(page);
    await screenshot(page, 'signed-in');
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('Withheld: above clearance').waitFor();
    expect(await page.getByText('Which districts, and about whom.').count()).toBe(0);
    nothingAmiss();
  });

  test('that is none is refused in words, and the page goes on as the public', async () => {
    const page = await open('/');
    await isLive(page);
    await page.getByText('Reading as the public').click();
    await page.getByLabel('Token').fill('not-a-token');
    await page.getByRole('button', { name: 'Use this token' }).click();
    await page.getByText('Token refused: reading as the public').waitFor();
    expect(await page.locator('.silent li').count()).toBe(6);
    await expectAccessible(page);
  });
});

describe('while an agency is down', () => {
  beforeAll(() => {
    cisaIsDown = true;
  });
  afterAll(() => {
    cisaIsDown = false;
  });

  test('its numbers are unavailable, and never zero; the others have theirs', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'Part of this page is unavailable' }).waitFor();
    const cells = async (agency: RegExp) =>
      (await page.getByRole('row', { name: agency }).getByRole('cell').allInnerTexts()).slice(0, 3);
    expect(await cells(/^Cybersecurity/)).toEqual(['Unavailable', 'Unavailable', 'Unavailable']);
    expect(await cells(/^Office of Personnel/)).toEqual(['1', '1', '0']);
    expect(await page.locator('.silent li').count()).toBe(6);
    await expectAccessible(page);
    await screenshot(page, 'agency-down');
    const own = await open('/agencies/CISA');
    await own.getByText('Its tasks are unavailable now.').waitFor();
    await expectAccessible(own);
    nothingAmiss();
  });

  test('what the ledger has not heard for a minute is said to be out of date, and by whom', async () => {
    const page = await open('/');
    const told = page.locator('.usa-alert--warning').filter({ hasText: 'may be out of date' });
    await until('the page says how long ago CISA was heard', async () => {
      await page.reload();
      const text = (await told.count()) === 0 ? '' : await told.innerText();
      // Once nobody is late a minute goes by, and all are; the others are soon heard again.
      if (text === '') stage.clock.advance(61_000);
      return /last heard CISA \d+ seconds ago/.test(text);
    });
    await expectAccessible(page);
    await screenshot(page, 'stale');
    nothingAmiss();
  });
});
