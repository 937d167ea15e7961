import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { shareLink } from '../explorer/share-link.js';
import { openPage, type WatchedPage } from './browser.js';

/** Opens the explorer with its editor, and an operation in its address where one is given. */
export async function openExplorer(
  browser: Browser,
  origin: string,
  query?: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const watched = await openPage(browser, origin, options);
  const bare = `${origin}/explorer`;
  await watched.page.goto(query === undefined ? bare : shareLink(bare, { query, variables: '' }));
  await watched.page.locator('.graphiql-query-editor .view-lines').waitFor();
  return watched;
}

/** Runs what is in the editor. */
export const run = (page: Page) => page.getByRole('button', { name: /execute query/i }).click();

/** Where the answer is shown as it came. */
export const result = (page: Page) => page.locator('.result-window');
