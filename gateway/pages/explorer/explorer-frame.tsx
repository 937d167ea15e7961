import type { ReactNode } from 'react';
import { Footer } from '../frame/footer.js';
import { Navigation, type NavigationLink } from '../frame/navigation.js';

/** What is around the editor: where one is, the other pages, and what every view of the order carries. */
export interface ExplorerFrameProps {
  readonly navigation: readonly NavigationLink[];
  /** Where a token is pasted; nothing before a script runs. */
  readonly identity?: ReactNode;
  readonly children: ReactNode;
}

export function ExplorerFrame({ navigation, identity, children }: ExplorerFrameProps) {
  return (
    <>
      <a className="usa-skipnav" href="#main">
        Skip to the content
      </a>
      <div className="explorer-window">
        <header>
          <div className="explorer-top">
            <a className="explorer-top__name" href="/">
              Interagency Graph
            </a>
            <p className="unofficial">
              Not an official website of the United States Government. Nothing here is a statement
              of any agency.
            </p>
            {identity}
          </div>
          <Navigation links={navigation} path="/explorer" />
        </header>
        <main id="main" tabIndex={-1} className="explorer">
          <h1 className="usa-sr-only">Explorer</h1>
          {children}
        </main>
      </div>
      <Footer />
    </>
  );
}
