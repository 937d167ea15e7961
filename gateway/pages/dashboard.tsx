import { hydrateRoot } from 'react-dom/client';
import { PAGES, navigation } from './all-pages.js';
import { LivePage } from './live-page.js';
import type { PageState } from './page-state.js';

const root = document.getElementById('root');
const text = document.getElementById('state')?.textContent;
if (root !== null && text != null) {
  const { path, address, first } = JSON.parse(text) as PageState;
  const page = PAGES.find((page) => page.path === path);
  if (page !== undefined)
    hydrateRoot(
      root,
      <LivePage page={page} address={address} navigation={navigation} first={first} />,
    );
}
