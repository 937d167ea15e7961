import type { ReactNode } from 'react';
import type { EntryAssets } from '../bundle/bundle-assets.js';
import { stillDocument } from '../still-document.js';

/** A page of the reference. */
export function referenceDocument(style: EntryAssets, title: string, content: ReactNode): string {
  return stillDocument({
    style,
    path: '/reference',
    title,
    description: 'What the graph of Executive Order 14409 can be asked, field by field.',
    content,
  });
}
