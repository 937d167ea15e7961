import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openStage, type Stage } from '../../../testing/stage.js';
import { openBrowser, openPage, screenshot } from '../testing/browser.js';
import { expectAccessible, expectNoSidewaysScroll } from '../testing/expect-accessible.js';

let stage: Stage;
let address: string;
let browser: Browser;

beforeAll(async () => {
  [stage, browser] = await Promise.all([openStage(), openBrowser()]);
  address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
});
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
});

test('the guides and the other documents are here too, for whoever has this server alone', async () => {
  const html = await (await fetch(`${address}/reference`)).text();
  const paths = [...html.matchAll(/href="(\/[\w/-]+\.md)"/g)].map(([, path = '']) => path);
  expect(paths).toContain('/docs/guides/analysts.md');
  for (const path of paths) expect((await fetch(`${address}${path}`)).status).toBe(200);
});

test('the index leads to the types of each first letter without a script', async () => {
  const html = await (await fetch(`${address}/reference`)).text();
  const letters = [...html.matchAll(/href="#([A-Z])"/g)].map(([, letter = '']) => letter);
  expect(letters.length).toBeGreaterThan(15);
  for (const letter of letters) expect(html).toContain(`<h2 id="${letter}">`);
});

test('a field shows its owner, marking, authority, the version that brought it, and that it stays', async () => {
  const html = await (await fetch(`${address}/reference/FrontierModel`)).text();
  const [, section = ''] = html.split('id="earlyAccessWindows"');
  const text = section.split('</section>')[0]?.replace(/<[^>]+>/g, ' ') ?? '';
  expect(text).toMatch(/Owner\s+TREASURY/);
  expect(text).toMatch(/Marking\s+as its records/);
  expect(text).toMatch(/Authority\s+3\(b\)/);
  expect(text).toMatch(/Deprecation\s+not deprecated/);
  const releases = JSON.parse(
    await readFile('gateway/supergraph/schema-changes/releases.json', 'utf8'),
  ) as readonly { readonly version: string }[];
  expect(text).toContain(releases[0]?.version);
});
