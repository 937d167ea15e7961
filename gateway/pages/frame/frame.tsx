import type { ReactNode } from 'react';
import { failuresOf, type Answer } from '../asking/answer.js';
import { LinksOfDay, PageLink } from '../facts/page-link.js';
import type { Address } from '../page.js';
import { AsOf } from './as-of.js';
import { Footer } from './footer.js';
import { Navigation, type NavigationLink } from './navigation.js';
import { Stale } from './stale.js';
import { Unavailable } from './unavailable.js';
import { Withheld } from './withheld.js';

/** What is around every page: where one is, what the answer rests on, and what it is not. */
export interface FrameProps {
  readonly address: Address;
  readonly navigation: readonly NavigationLink[];
  readonly takesAsOf: boolean;
  readonly answer: Answer;
  /** What the page says of being kept up to date. */
  readonly live: ReactNode;
  /** Where a token is pasted, and who it names. */
  readonly identity: ReactNode;
  readonly children: ReactNode;
}

export function Frame(props: FrameProps) {
  const { address, navigation, takesAsOf, answer } = props;
  return (
    <LinksOfDay day={address.asOf}>
      <a className="usa-skipnav" href="#main">
        Skip to the content
      </a>
      <header>
        {answer.exercise && <Exercise />}
        <p className="unofficial">
          Not an official website of the United States Government. Nothing here is a statement of
          any agency.
        </p>
        <div className="top">
          <div className="top__row">
            <PageLink className="top__name" to="/">
              Interagency Graph
              <span>Executive Order 14409, followed</span>
            </PageLink>
            {props.identity}
          </div>
          <Navigation links={navigation} path={address.path} />
        </div>
        <div className="strip">
          {takesAsOf ? <AsOf address={address} /> : <p>This page shows the present only.</p>}
          {props.live}
          {answer.marking !== null && <p className="strip__marking">{answer.marking}</p>}
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Unavailable errors={failuresOf(answer)} whole={answer.data === null} />
        <Stale warnings={answer.warnings} />
        {props.children}
        <Withheld redactions={answer.redactions} />
      </main>
      <Footer />
    </LinksOfDay>
  );
}

function Exercise() {
  return (
    <p className="exercise" role="note">
      <strong>EXERCISE</strong> What this page shows is generated for an exercise. None of it
      happened.
    </p>
  );
}
