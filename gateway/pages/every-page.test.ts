import type { Browser, Page } from 'playwright-core';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { openStage, type Stage } from '../../testing/stage.js';
import { PAGES } from './all-pages.js';
import { SECTION_5C } from './frame/footer.js';
import { openBrowser, openPage, screenshot, type WatchedPage } from './testing/browser.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectReadable,
} from './testing/expect-accessible.js';
import { LOOKED_AT } from './testing/looked-at.js';

let stage: Stage;
let address: string;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
});
beforeEach(async () => {
  watched = await openPage(browser, address, { colorScheme: 'light' });
  ({ page } = watched);
});
afterEach(() => watched.close());
afterAll(async () => {
  await browser.close();
  await stage.close();
});

test('every page is looked at', () => {
  expect(Object.keys(LOOKED_AT)).toEqual(PAGES.map(({ path }) => path));
});

test('every page carries section 5(c) as the order has it, and says that it is not official', async () => {
  const { data } = await stage.ask<{ directive: { text: string } }>(
    '{ directive(citation: "5(c)") { text } }',
  );
  expect(SECTION_5C).toBe(data?.directive.text);
  for (const path of Object.values(LOOKED_AT).flat()) {
    const html = await (await fetch(address + path, { headers: { accept: 'text/html' } })).text();
    expect(html).toContain(SECTION_5C);
    expect(html).toContain('Not an official website');
  }
});

test('what keeps someone out would be found', async () => {
  await page.goto('/directives/9');
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    // The page's policy lets no style stand in its text.
    if (heading !== null) heading.style.color = '#fafafa';
    document.querySelector('main')?.append(document.createElement('button'));
  });
  await expect(expectReadable(page)).rejects.toThrow('color-contrast');
  await expect(expectAccessible(page)).rejects.toThrow('button-name');
});

test.each(Object.values(LOOKED_AT).flat())(
  '%s keeps no one out, in light, in dark, and in a narrow window',
  async (path) => {
    await page.goto(path);
    if (!path.includes('asOf')) await page.locator('[data-live="true"]').waitFor();
    const name = `page${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;
    await expectAccessible(page);
    await screenshot(page, `${name}-light`);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectReadable(page);
    await screenshot(page, `${name}-dark`);
    for (const width of [320, 640, 1_000]) {
      await page.setViewportSize({ width, height: 640 });
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page);
    await screenshot(page, `${name}-narrow`);
    // A page that is not there is told with 404, which the console repeats.
    if (path !== '/directives/9') watched.expectNothingAmiss();
  },
);
