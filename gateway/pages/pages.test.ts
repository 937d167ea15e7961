import type { Browser } from 'playwright-core';
import { makeSmallGateway, type SmallGateway } from '../testing/small-gateway.js';
import { openBrowser, openPage, screenshot } from './testing/browser.js';

let gateway: SmallGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([makeSmallGateway(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await gateway.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}${path}`, { headers });

test('a browser gets a page at /, a program the addresses', async () => {
  const page = await get('/', { accept: 'text/html,*/*;q=0.8' });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('vary')).toMatch(/accept/i);
  expect(await (await get('/')).json()).toMatchObject({ graphql: '/graphql' });
});

test('where nothing is, a browser reads a page that leads back, and a program JSON', async () => {
  const page = await get('/nothing/here', { accept: 'text/html' });
  expect(page.status).toBe(404);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain(
    'There is nothing at this address. <a href="/">The order</a>',
  );
  const program = await get('/nothing/here');
  expect(program.status).toBe(404);
  expect(await program.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test.each(['/', '/explorer', '/nothing'])(
  'nothing of %s is inline or from elsewhere',
  async (path) => {
    const response = await get(path, { accept: 'text/html' });
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*|script-src[^;]*unsafe/);
    const html = await response.text();
    for (const [element] of html.matchAll(/<script[^>]*>/g))
      expect(element).toMatch(/src="\/assets\/|type="application\/json"/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|(src|href)="(https?:)?\/\//);
  },
);

test('an asset comes compressed, to be kept for a year under a name that changes with it', async () => {
  const html = await (await get('/', { accept: 'text/html' })).text();
  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  for (const [accepted, sent] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await get(script, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(sent);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  }
  expect((await get('/assets/../made-of')).status).toBe(404);
});

test('the explorer opens under its policy', async () => {
  const { page, ...watched } = await openPage(browser, gateway.address);
  await page.goto('/explorer');
  await page.getByRole('button', { name: /execute query/i }).waitFor();
  await page.locator('.monaco-editor').first().waitFor();
  await screenshot(page, 'explorer');
  watched.expectNothingAmiss();
  await watched.close();
});
