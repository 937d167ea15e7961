import { Citation } from '../facts/citation.js';
import type { EnforcementQuery } from '../generated/graphql.js';
import { CaseCounts } from './case-counts.js';
import { CaseList } from './case-list.js';
import { PriorityList } from './priority-list.js';
import { StatuteList } from './statute-list.js';

/** What the Attorney General put first, under which law, and what became public of it. */
export function Enforcement({ data }: { readonly data: EnforcementQuery }) {
  return (
    <>
      <header className="title">
        <p className="title__kicker">
          Under <Citation of="4" />
        </p>
        <h1>Enforcement priorities</h1>
        <p className="lead-in">
          The order makes no new offense: every statute here is existing law. Whoever is charged is
          presumed innocent until convicted, and nobody is named.
        </p>
      </header>
      <section aria-labelledby="priorities">
        <h2 id="priorities">What comes first</h2>
        <PriorityList priorities={data.enforcementPriorities} />
      </section>
      <section aria-labelledby="statutes">
        <h2 id="statutes">The statutes</h2>
        <StatuteList statutes={data.statutes} />
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">Public cases, counted</h2>
        <CaseCounts counts={data.publicCaseCounts} />
      </section>
      <section aria-labelledby="cases">
        <h2 id="cases">Public cases</h2>
        <CaseList cases={data.publicCases} />
      </section>
    </>
  );
}
