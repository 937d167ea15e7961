import { Citation } from '../facts/citation.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';
import { ListedCases } from './listed-cases.js';
import { OverdueCases } from './overdue-cases.js';
import { QuarterFacts } from './quarter-facts.js';
import { Quarters } from './quarters.js';
import { Sectors } from './sectors.js';

/** What is counted of the clearinghouse: for everyone by quarter, and now of what one may list. */
export function Clearinghouse({
  data,
  hasQuarters,
}: {
  readonly data: TheClearinghouseQuery;
  /** Whether a quarter since the signing is over. */
  readonly hasQuarters: boolean;
}) {
  return (
    <>
      <header className="title">
        <p className="title__kicker">
          Under <Citation of="2(d)" />
        </p>
        <h1>The clearinghouse</h1>
        <p className="lead-in">
          Cases are known to those who take part in them. What everyone may know are counts of whole
          quarters; a small count is withheld, and that is not a zero.
        </p>
      </header>
      <section aria-labelledby="quarters">
        <h2 id="quarters">Cases by where they stand and how old they are</h2>
        {hasQuarters ? (
          <>
            <Quarters data={data} />
            <QuarterFacts counts={data.latest ?? null} />
          </>
        ) : (
          <p>Not counted yet: no quarter since the signing is over.</p>
        )}
      </section>
      <section aria-labelledby="sectors">
        <h2 id="sectors">By sector</h2>
        <Sectors counts={data.latest ?? null} />
      </section>
      <section aria-labelledby="overdue">
        <h2 id="overdue">Past their timeline now</h2>
        <OverdueCases overdue={data.overdueClearinghouseCases} />
      </section>
      <section aria-labelledby="listed">
        <h2 id="listed">By state, and by the outcome of BOD 26-04</h2>
        <ListedCases data={data} />
      </section>
    </>
  );
}
