import { ChangedLast } from '../changes/changed-last.js';
import { PresentOnly } from '../facts/present-only.js';
import { Citation } from '../facts/citation.js';
import { dayText } from '../facts/dates.js';
import type { EnforcementQuery } from '../generated/graphql.js';
import type { Address } from '../page.js';
import { CaseCounts } from './case-counts.js';
import { CaseList } from './case-list.js';
import { PriorityList } from './priority-list.js';
import { StatuteList } from './statute-list.js';

/** What the Attorney General put first, under which law, and what became public of it. */
export function Enforcement({
  data,
  address,
}: {
  readonly data: EnforcementQuery;
  readonly address: Address;
}) {
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
        {address.asOf === null ? (
          <PriorityList priorities={data.enforcementPriorities ?? null} />
        ) : (
          <PresentOnly agency="the Department of Justice" />
        )}
      </section>
      <section aria-labelledby="statutes">
        <h2 id="statutes">The statutes</h2>
        <StatuteList statutes={data.statutes} />
      </section>
      <section aria-labelledby="counts">
        <h2 id="counts">Public cases, counted</h2>
        <FiledBy day={address.asOf} />
        <CaseCounts counts={data.publicCaseCounts} />
      </section>
      <section aria-labelledby="cases">
        <h2 id="cases">Public cases</h2>
        <FiledBy day={address.asOf} />
        <CaseList cases={data.publicCases} filedOnOrBefore={address.asOf} />
      </section>
      <ChangedLast events={data.events} />
    </>
  );
}

/** Which cases stand on a page of a past day, and what of them is of today all the same. */
function FiledBy({ day }: { readonly day: string | null }) {
  if (day === null) return null;
  return <p>Those filed on {dayText(day)} or earlier, each with its outcome as it is known now.</p>;
}
