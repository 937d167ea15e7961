import type { Browser } from 'playwright-core';
import { openExerciseStage } from '../../testing/exercise-stage.js';
import type { Stage } from '../../testing/stage.js';
import { openBrowser, openPage, screenshot, type WatchedPage } from './testing/browser.js';
import { expectAccessible, expectNoSidewaysScroll } from './testing/expect-accessible.js';
import { LOOKED_AT } from './testing/looked-at.js';

let stage: Stage;
let address: string;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  [stage, browser] = await Promise.all([
    openExerciseStage({ tasks: 60, cases: 60 }, 'pages'),
    openBrowser(),
  ]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
});
beforeEach(async () => {
  watched = await openPage(browser, address, { colorScheme: 'light' });
});
afterEach(() => watched.close());
afterAll(async () => {
  await browser.close();
  await stage.close();
});

test.each(Object.values(LOOKED_AT).map(([first = '']) => first))(
  '%s, full of made-up records, says on top and in its title that none of it happened',
  async (path) => {
    const { page } = watched;
    await page.goto(path);
    await page.locator('[data-live="true"]').waitFor();
    expect(await page.title()).toMatch(/^EXERCISE · /);
    const said = page.getByRole('note').filter({ hasText: 'None of it happened' });
    expect(await said.isVisible()).toBe(true);
    expect(await page.getByText('This page may be out of date').count()).toBe(0);
    expect(await page.getByText('unavailable').count()).toBe(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1_280, height: 800 });
    await screenshot(page, `exercise${path.replaceAll(/[^a-z0-9]+/gi, '-')}`);
    watched.expectNothingAmiss();
  },
);
