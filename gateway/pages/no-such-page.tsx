import type { EntryAssets } from './bundle/bundle-assets.js';
import { stillDocument } from './still-document.js';

/** What a browser reads at an address where nothing is. */
export function noSuchPage(style: EntryAssets, path: string): string {
  return stillDocument({
    style,
    path,
    title: 'No such page',
    description: 'There is nothing at this address.',
    content: (
      <>
        <h1>No such page</h1>
        <p>
          There is nothing at this address. <a href="/">The order</a> has all provisions and
          agencies, and the <a href="/reference">reference</a> all that can be asked.
        </p>
      </>
    ),
  });
}
