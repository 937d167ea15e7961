import type { bundleAssets } from '../bundle/bundle-assets.js';
import { htmlDocument } from '../html-document.js';

/** The explorer has nothing to show before its script runs, and says so to whoever has none. */
export function explorerPage({ style, explorer }: ReturnType<typeof bundleAssets>): string {
  return htmlDocument({
    title: 'Explorer · Interagency Graph',
    description: 'Ask the graph of Executive Order 14409 anything, and read what it can answer.',
    styles: [style.file],
    script: explorer,
    content: <noscript>The explorer needs JavaScript. The schema is at /schema.graphql.</noscript>,
    state: null,
  });
}
