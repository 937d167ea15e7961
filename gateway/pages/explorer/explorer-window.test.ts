import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { makeSmallGateway, type SmallGateway } from '../../testing/small-gateway.js';
import { SECTION_5C } from '../frame/footer.js';
import { openBrowser, openPage, screenshot, type WatchedPage } from '../testing/browser.js';
import { expectAccessible, expectNoSidewaysScroll } from '../testing/expect-accessible.js';
import { openExplorer, result, run } from '../testing/open-explorer.js';
import { shareLink, sharedIn } from './share-link.js';

let small: SmallGateway;
let browser: Browser;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  [small, browser] = await Promise.all([makeSmallGateway(), openBrowser()]);
});
afterEach(async () => {
  await Promise.all(opened.map((page) => page.close()));
  opened = [];
});
afterAll(async () => {
  await browser.close();
  await small.close();
});

async function open(query?: string, options?: BrowserContextOptions): Promise<WatchedPage> {
  const watched = await openExplorer(browser, small.address, query, options);
  opened.push(watched);
  return watched;
}

const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');

describe('a link', () => {
  test('that is opened where the explorer is open takes the place of what is in the editor', async () => {
    const watched = await open('{ agencies { late } }');
    const { page } = watched;
    const next = { query: 'query Next { agencies { name } }', variables: '{ "unused": 1 }' };
    const link = shareLink(`${small.address}/explorer`, next);
    await page.evaluate((to) => location.assign(to), link);
    await editor(page).getByText('Next').waitFor();
    await page.locator('.graphiql-editor-tool').getByText('"unused"').first().waitFor();
    await run(page);
    await result(page).getByText('"The OMB"').waitFor();
    await page.goBack();
    await editor(page).getByText('late').waitFor();
    watched.expectNothingAmiss();
  });

  test('to share is of what is in the editor, also after that was changed', async () => {
    const watched = await open('{ agencies { name } }');
    const { page } = watched;
    await page.getByRole('button', { name: 'Share a link' }).click();
    const link = page.getByLabel(/Link to this operation/);
    const shared = async () => sharedIn(new URL(await link.inputValue()).hash)?.query;
    expect(await shared()).toBe('{ agencies { name } }');
    await editor(page).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# Changed');
    await editor(page).getByText('# Changed').waitFor();
    expect(await shared()).toBe('# Changed{ agencies { name } }');
    watched.expectNothingAmiss();
  });
});

// The browser tells in its console of what these provoke, so they do not ask whether anything is amiss.
describe('the result never shows a stack', () => {
  test('of what is not GraphQL, but what is wrong with it and where', async () => {
    const { page } = await open('{ agencies { name }');
    await run(page);
    await page
      .locator('.about')
      .getByText(/^GRAPHQL_PARSE_FAILED: Syntax Error/)
      .waitFor();
    await result(page).getByText('"locations"').waitFor();
    expect(await result(page).innerText()).not.toMatch(/stack|assets/);
  });

  test.each([
    ['where nothing is reached', null, 'The gateway cannot be reached.'],
    [
      'where a proxy answers in its own words',
      { status: 502, body: '<h1>Bad</h1>' },
      'There is no answer now (502).',
    ],
    [
      'where the server takes no such headers',
      { status: 431, json: { statusCode: 431 } },
      'There is no answer now (431).',
    ],
  ])('%s', async (_, answered, said) => {
    const { page } = await open('{ agencies { name } }');
    await page.route('**/graphql', (route) =>
      answered === null ? route.abort() : route.fulfill(answered),
    );
    await run(page);
    await page.locator('.about').getByText(said).waitFor();
    await result(page).getByText(said).waitFor();
    expect(await result(page).innerText()).not.toMatch(/stack|assets/);
  });
});

test.each([
  ['1280 pixels', { viewport: { width: 1280, height: 800 } }],
  ['1280 pixels, dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
  ['200 percent', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['320 pixels', { viewport: { width: 320, height: 700 } }],
  ['320 pixels, dark', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' as const }],
])('at %s all of the explorer can be seen, and keeps no one out', async (name, options) => {
  const watched = await open('{ agencies { name } }', options);
  const { page } = watched;
  await page.locator('.examples li').first().waitFor();
  await run(page);
  await result(page).getByText('"The OMB"').waitFor();
  await expectNoSidewaysScroll(page);
  for (const part of [editor(page), result(page), page.locator('.about')]) {
    const { width = 0 } = (await part.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(200);
  }
  await screenshot(page, `explorer-${name.replaceAll(/\W+/g, '-')}`);
  await expectAccessible(page);
  watched.expectNothingAmiss();
});

test.each([
  ['with', true],
  ['without', false],
])('the explorer has the other pages and section 5(c) around it %s JavaScript', async (_, js) => {
  const watched = await openPage(browser, small.address, { javaScriptEnabled: js });
  opened.push(watched);
  const { page } = watched;
  await page.goto('/explorer');
  if (js) await editor(page).waitFor();
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  expect(await links.allInnerTexts()).toContain('Reference');
  expect(await page.locator('[aria-current="page"]').innerText()).toBe('Explorer');
  await page.getByRole('contentinfo').getByText(SECTION_5C).waitFor();
  await screenshot(page, js ? 'explorer-whole' : 'explorer-unscripted');
  const told = page.locator('.explorer__unscripted');
  expect(await told.count()).toBe(js ? 0 : 1);
  if (!js) {
    expect(await told.isVisible()).toBe(true);
    for (const path of ['/reference', '/schema.graphql'])
      expect(await told.locator(`a[href="${path}"]`).count()).toBe(1);
  }
  watched.expectNothingAmiss();
});
