import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { EntryAssets } from './bundle/bundle-assets.js';

/** What a page is made of, beside its content. */
export interface HtmlDocument {
  readonly title: string;
  readonly description: string;
  readonly styles: readonly string[];
  readonly script: EntryAssets;
  /** Where the script takes over; it finds the same content there. */
  readonly content: ReactNode;
  /** What the script needs to know to make the same content again. */
  readonly state: unknown;
}

/** A whole page as text: complete before any script runs, and without a script or a style in it. */
export function htmlDocument(page: HtmlDocument): string {
  const { title, description, script } = page;
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        {[...page.styles, ...script.styles].map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src={script.file} />
        <link rel="alternate" type="application/atom+xml" href="/changes.atom" title="Changes" />
        <link rel="alternate" type="text/calendar" href="/calendar.ics" title="Due dates" />
      </head>
      <body>
        <div id="root">{page.content}</div>
        <script
          id="state"
          type="application/json"
          dangerouslySetInnerHTML={{ __html: asInertJson(page.state) }}
        />
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** JSON that cannot end the element that it stands in. */
function asInertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
