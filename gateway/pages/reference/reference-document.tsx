import type { ReactNode } from 'react';
import { navigation } from '../all-pages.js';
import type { EntryAssets } from '../bundle/bundle-assets.js';
import { Footer } from '../frame/footer.js';
import { Navigation } from '../frame/navigation.js';
import { htmlDocument } from '../html-document.js';

/** A page of the reference: text and links, which need nothing to run in the browser. */
export function referenceDocument(style: EntryAssets, title: string, content: ReactNode): string {
  return htmlDocument({
    title: `${title} · Interagency Graph`,
    description: 'What the graph of Executive Order 14409 can be asked, field by field.',
    styles: [style.file],
    script: null,
    content: (
      <>
        <a className="usa-skipnav" href="#main">
          Skip to the content
        </a>
        <header>
          <p className="unofficial">
            Not an official website of the United States Government. Nothing here is a statement of
            any agency.
          </p>
          <div className="top">
            <div className="top__row">
              <a className="top__name" href="/">
                Interagency Graph
                <span>Executive Order 14409, followed</span>
              </a>
            </div>
            <Navigation links={navigation} path="/reference" />
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          {content}
        </main>
        <Footer />
      </>
    ),
    state: null,
  });
}
