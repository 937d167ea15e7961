import type { bundleAssets } from '../bundle/bundle-assets.js';
import { htmlDocument } from '../html-document.js';
import { Order } from './order.js';

export function orderPage({ style, dashboard }: ReturnType<typeof bundleAssets>): string {
  return htmlDocument({
    title: 'Executive Order 14409 · Interagency Graph',
    description:
      'What Executive Order 14409 demands, of whom, by when, and where each agency stands.',
    styles: [style.file],
    script: dashboard,
    content: <Order />,
    state: null,
  });
}
