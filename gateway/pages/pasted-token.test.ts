import type { Browser, Page } from 'playwright-core';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import { openBrowser, openPage, type WatchedPage } from './testing/browser.js';
import { expectAccessible } from './testing/expect-accessible.js';

// Longer than a page waits, by its own clock, to ask again.
const ASKS_AGAIN_MS = 31_000;

let stage: Stage;
let browser: Browser;
let address: string;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  await ledgerCaughtUp(stage);
});
beforeEach(async () => {
  watched = await openPage(browser, address);
  ({ page } = watched);
  await page.clock.install();
});
afterEach(() => watched.close());
afterAll(async () => {
  await browser.close();
  await stage.close();
});

async function openLive(path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-live="true"]').waitFor();
}

async function paste(token: string) {
  await page.locator('.identity summary').click();
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Use this token' }).click();
}
const isRefused = () => page.getByText('Token refused: reading as the public').waitFor();

describe('a token', () => {
  test.each([
    ['that is too long', 'a'.repeat(20_000), /it is too long/],
    ['that no header can carry', 'é☃', /This is not a token/],
    ['that is none', 'not-a-token', /The token is not valid/],
  ])('%s is refused in words, and the page stays', async (_, token, why) => {
    await openLive('/');
    await paste(token);
    await isRefused();
    await page.getByRole('alert').filter({ hasText: why }).waitFor();
    expect(await page.locator('.silent li').count()).toBe(6);
    await expectAccessible(page);
    await page.reload();
    await isRefused();
    expect(await page.locator('.silent li').count()).toBe(6);
    await new Mutations(stage, 'CISA').createTask({
      directive: '2(c)(ii)',
      title: 'Whoever is refused follows as the public',
    });
    await page
      .locator('.live')
      .filter({ hasText: /^Live: CISA/ })
      .waitFor();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('Reading as the public', { exact: true }).waitFor();
  });

  test('is taken with what stands before it in a header, and with spaces around it', async () => {
    await openLive('/agencies/DOJ');
    await paste(`  Bearer ${await stage.tokenOf(officer('DOJ'))} `);
    await page.getByText('Reading as officer-DOJ-any').waitFor();
  });

  test('that nobody can be asked about is asked about again', async () => {
    await openLive('/agencies/DOJ');
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'down' }));
    await paste(await stage.tokenOf(officer('DOJ')));
    await page.getByText('Signing in: no answer yet, asking again').waitFor();
    await page.getByRole('heading', { name: 'Department of Justice' }).waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.clock.fastForward(ASKS_AGAIN_MS);
    await page.getByText('Reading as officer-DOJ-any').waitFor();
  });
});
