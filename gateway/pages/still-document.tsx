import type { ReactNode } from 'react';
import { navigation } from './all-pages.js';
import type { EntryAssets } from './bundle/bundle-assets.js';
import { Footer } from './frame/footer.js';
import { Navigation } from './frame/navigation.js';
import { htmlDocument } from './html-document.js';

/** What such a page is made of. */
export interface StillDocument {
  readonly style: EntryAssets;
  /** Where it is, for the navigation to say so. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly content: ReactNode;
}

/** A page of text and links, which needs nothing to run in the browser. */
export function stillDocument({ style, path, title, description, content }: StillDocument): string {
  return htmlDocument({
    title: `${title} · Interagency Graph`,
    description,
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
            <Navigation links={navigation} path={path} />
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
