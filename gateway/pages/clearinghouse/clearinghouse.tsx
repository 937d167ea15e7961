import { ChangedLast } from '../changes/changed-last.js';
import { NoQuarterYet } from '../counts/no-quarter-yet.js';
import { Citation } from '../facts/citation.js';
import { quartersOver } from '../facts/dates.js';
import { PresentOnly } from '../facts/present-only.js';
import type { TheClearinghouseQuery } from '../generated/graphql.js';
import { dayOf, type Address } from '../page.js';
import { ListedCases } from './listed-cases.js';
import { OverdueCases } from './overdue-cases.js';
import { QuarterFacts } from './quarter-facts.js';
import { Quarters } from './quarters.js';
import { Sectors } from './sectors.js';

/** What is counted of the clearinghouse: for everyone by quarter, and now of what one may list. */
export function Clearinghouse({
  data,
  address,
}: {
  readonly data: TheClearinghouseQuery;
  readonly address: Address;
}) {
  const isNow = address.asOf === null;
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
        {quartersOver(dayOf(address)).length > 0 ? (
          <>
            <Quarters data={data} />
            <QuarterFacts counts={data.latest ?? null} />
          </>
        ) : (
          <NoQuarterYet />
        )}
      </section>
      <section aria-labelledby="sectors">
        <h2 id="sectors">By sector</h2>
        <Sectors counts={data.latest ?? null} />
      </section>
      <section aria-labelledby="overdue">
        <h2 id="overdue">Past their timeline now</h2>
        {isNow ? (
          <OverdueCases overdue={data.overdueClearinghouseCases ?? null} />
        ) : (
          <PresentOnly agency="Treasury" />
        )}
      </section>
      <section aria-labelledby="listed">
        <h2 id="listed">By state, and by the outcome of BOD 26-04</h2>
        {isNow ? (
          <ListedCases listed={data.listedClearinghouseCases ?? null} />
        ) : (
          <PresentOnly agency="Treasury" />
        )}
      </section>
      <ChangedLast events={data.events} />
    </>
  );
}
