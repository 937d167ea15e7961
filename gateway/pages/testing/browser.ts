import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const run = promisify(execFile);
const CHROMIUM = '/usr/bin/chromium';
const APT_GET = '/usr/bin/apt-get';
const INSTALL = 'apt-get install -y --no-install-recommends chromium fonts-dejavu-core';
const INSTALL_WITHIN_MS = 5 * 60_000;
// Where screenshots lie, for people to look at.
const SCREENSHOTS = 'dist/screenshots';

/** Debian's Chromium without a window; installed where that needs nobody's leave. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['TEST_CHROMIUM'] ?? CHROMIUM;
  await requireChromium(executablePath);
  return chromium.launch({
    executablePath,
    // As root, and in most containers, its sandbox cannot be made; it sees only pages of ours.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

async function requireChromium(path: string): Promise<void> {
  if (await isThere(path)) return;
  if (path !== CHROMIUM || process.getuid?.() !== 0 || !(await isThere(APT_GET)))
    throw new Error(
      `There is no Chromium at ${path}. On Debian, as root: apt-get update && ${INSTALL}. Elsewhere name one in TEST_CHROMIUM.`,
    );
  process.stderr.write(`installing Chromium (${INSTALL})\n`);
  await aptGet('update', '-qq');
  await aptGet(...INSTALL.split(' ').slice(1));
}

/** A page that never leaves its origin: what it asked of others, and what went wrong in it, are kept. */
export interface WatchedPage {
  readonly page: Page;
  /** Fails on the first request elsewhere, error in a script, or breach of the page's policy. */
  expectNothingAmiss(): void;
  close(): Promise<void>;
}

/** Opens a page of an origin and watches all that it does. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const amiss: string[] = [];
  // A request elsewhere is not only told: it never leaves the machine.
  await context.route(
    (url) => !isOf(origin, url),
    (route) => {
      amiss.push(`a request left the origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) =>
    amiss.push(`an error in a script: ${error.stack ?? error.message}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') amiss.push(`the console says: ${message.text()}`);
  });
  return {
    page,
    expectNothingAmiss: () => expect(amiss).toEqual([]),
    close: () => context.close(),
  };
}

/** Takes a picture of the whole page. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
}

function isOf(origin: string, url: URL): boolean {
  return url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
}

function aptGet(...args: readonly string[]): Promise<unknown> {
  return run('/usr/bin/env', ['DEBIAN_FRONTEND=noninteractive', APT_GET, ...args], {
    timeout: INSTALL_WITHIN_MS,
  });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
