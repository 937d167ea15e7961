import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { EntryAssets } from './bundle/bundle-assets.js';

/** What a page is made of, beside its content. */
export interface HtmlDocument {
  readonly title: string;
  readonly description: string;
  readonly styles: readonly string[];
  /** What takes over in the browser; null for a page that needs nothing there. */
  readonly script: EntryAssets | null;
  /** Where the script takes over; it finds the same content there. */
  readonly content: ReactNode;
  /** What the script needs to know to make the same content again. */
  readonly state: unknown;
}

// Three agencies and what they share; it needs no request of its own.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 8 8 2M8 8 3 13M8 8l5 5' stroke='%232378c3' stroke-width='2'/%3E%3Cg fill='%23162e51' stroke='%23fff'%3E%3Ccircle cx='8' cy='3' r='2.5'/%3E%3Ccircle cx='3' cy='13' r='2.5'/%3E%3Ccircle cx='13' cy='13' r='2.5'/%3E%3C/g%3E%3C/svg%3E";

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
        {[...page.styles, ...(script?.styles ?? [])].map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {script !== null && <script type="module" src={script.file} />}
        <link rel="icon" href={ICON} />
        <link rel="alternate" type="application/atom+xml" href="/changes.atom" title="Changes" />
        <link rel="alternate" type="text/calendar" href="/calendar.ics" title="Due dates" />
      </head>
      <body>
        <div id="root">{page.content}</div>
        {script !== null && (
          <script
            id="state"
            type="application/json"
            dangerouslySetInnerHTML={{ __html: asInertJson(page.state) }}
          />
        )}
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

/** JSON that cannot end the element that it stands in. */
function asInertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
