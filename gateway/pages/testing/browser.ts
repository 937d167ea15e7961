import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { PATIENCE_MS } from '../../../testing/until.js';
import { isThere } from '../../../subgraphs/contract/process/is-there.js';
import { requireDebianPackage } from '../../../subgraphs/contract/process/require-debian-package.js';

const CHROMIUM = '/usr/bin/chromium';
// Where screenshots are to lie, for people to look at; none are taken where nobody said.
const { TEST_SCREENSHOTS } = process.env;

/** Debian's Chromium without a window; installed where that needs nobody's leave. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['TEST_CHROMIUM'] ?? CHROMIUM;
  await requireChromium(executablePath);
  return chromium.launch({
    executablePath,
    // As root, and in most containers, its sandbox cannot be made; it sees only pages of ours. And no
    // graphics processor is imitated, which takes a quarter of all that a page costs.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-software-rasterizer',
    ],
  });
}

async function requireChromium(path: string): Promise<void> {
  if (path !== CHROMIUM && !(await isThere(path)))
    throw new Error(`There is no Chromium at ${path}, which TEST_CHROMIUM names`);
  await requireDebianPackage({
    path,
    packages: 'chromium fonts-dejavu-core',
    missing: `There is no Chromium at ${path}, and TEST_CHROMIUM names no other`,
    report: (step) => process.stderr.write(`${step}\n`),
  });
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
  context.setDefaultTimeout(PATIENCE_MS);
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

/** Takes a picture of the whole page, where somebody wants pictures. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (TEST_SCREENSHOTS === undefined) return;
  await page.screenshot({ path: `${TEST_SCREENSHOTS}/${name}.png`, fullPage: true });
}

function isOf(origin: string, url: URL): boolean {
  return url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
}
