import type { Answer } from './asking/answer.js';
import { navigation } from './all-pages.js';
import type { bundleAssets } from './bundle/bundle-assets.js';
import { htmlDocument } from './html-document.js';
import { LivePage } from './live-page.js';
import type { Address, Page } from './page.js';
import type { FirstAnswer, PageState } from './page-state.js';

/** What a request for a page is answered with. */
export interface RenderedPage {
  readonly status: number;
  readonly html: string;
}

/** A page as text, complete before any script runs. */
export function renderPage(
  page: Page,
  address: Address,
  first: FirstAnswer,
  { dashboard, style }: ReturnType<typeof bundleAssets>,
): RenderedPage {
  const { answer } = first;
  const { title, found } = page.show(answer, address);
  const state: PageState = { path: page.path, address, first };
  const html = htmlDocument({
    title: `${answer.exercise ? 'EXERCISE · ' : ''}${title} · Interagency Graph`,
    description:
      'What Executive Order 14409 demands, of whom, by when, and where each agency stands. Not an official website.',
    styles: [style.file],
    script: dashboard,
    content: <LivePage page={page} address={address} navigation={navigation} first={first} />,
    state,
  });
  return { status: statusOf(answer, found), html };
}

function statusOf({ data }: Answer, found: boolean): number {
  if (data === null) return 503;
  return found ? 200 : 404;
}
