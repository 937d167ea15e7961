import type { ReactNode } from 'react';
import { failuresOf, type Answer } from '../asking/answer.js';
import type { Address } from '../page.js';
import { AsOf } from './as-of.js';
import { Footer } from './footer.js';
import { Navigation, type NavigationLink } from './navigation.js';
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
    <>
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
            <a className="top__name" href="/">
              Interagency Graph
              <span>Executive Order 14409, followed</span>
            </a>
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
    </>
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

/** What the ledger has not heard for a while may have changed since. */
function Stale({ warnings }: Pick<Answer, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <div className="usa-alert usa-alert--warning">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">This page may be out of date</h2>
        {warnings.map(({ code, agency, message }) => (
          <p className="usa-alert__text" key={`${code} ${agency}`}>
            {message}
          </p>
        ))}
      </div>
    </div>
  );
}
