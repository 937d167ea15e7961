import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openStage, type Stage } from '../../../testing/stage.js';
import { openBrowser, openPage, screenshot } from '../testing/browser.js';
import { expectAccessible, expectNoSidewaysScroll } from '../testing/expect-accessible.js';

// A clean machine installs the browser first.
const BROWSER_WITHIN_MS = 6 * 60_000;

let stage: Stage;
let address: string;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
}, BROWSER_WITHIN_MS);
afterAll(async () => {
  await browser.close();
  await stage.close();
});

const WAYS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['320', { viewport: { width: 320, height: 700 } }],
];

test.each(['/reference', '/reference/FrontierModel', '/reference/errors'])(
  '%s keeps nobody out, in light, in dark and at 320 pixels',
  async (path) => {
    for (const [way, options] of WAYS) {
      const watched = await openPage(browser, address, options);
      await watched.page.goto(path);
      await screenshot(watched.page, `${path.slice(1).replaceAll('/', '-')}-${way}`);
      await expectAccessible(watched.page);
      await expectNoSidewaysScroll(watched.page);
      watched.expectNothingAmiss();
      await watched.close();
    }
  },
  120_000,
);

test('each link of the reference leads to a type that is there, from what can be asked on', async () => {
  const seen = new Set<string>();
  const open = ['/reference/Query', '/reference/Mutation', '/reference/Subscription'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await fetch(`${address}${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    for (const [, next = ''] of (await response.text()).matchAll(/href="(\/reference\/\w+)"/g))
      open.push(next);
  }
  expect(seen.size).toBeGreaterThan(300);
  expect((await fetch(`${address}/reference/Licence`)).status).toBe(404);
}, 120_000);

test('a field shows its owner, its authority and the version that brought it', async () => {
  const html = await (await fetch(`${address}/reference/FrontierModel`)).text();
  const [, section = ''] = html.split('id="earlyAccessWindows"');
  const text = section.split('</section>')[0]?.replace(/<[^>]+>/g, ' ') ?? '';
  expect(text).toMatch(/Owner\s+TREASURY/);
  const releases = JSON.parse(
    await readFile('gateway/supergraph/schema-changes/releases.json', 'utf8'),
  ) as readonly { readonly version: string }[];
  expect(text).toContain(releases[0]?.version);
});
