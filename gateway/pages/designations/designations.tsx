import { ChangedLast } from '../changes/changed-last.js';
import { PresentOnly } from '../facts/present-only.js';
import { Citation } from '../facts/citation.js';
import type { DesignationsQuery } from '../generated/graphql.js';
import type { Address } from '../page.js';
import { DesignationList } from './designation-list.js';
import { EarlyAccess } from './early-access.js';
import { Engagements } from './engagements.js';
import { ThresholdTable } from './threshold-table.js';

/** Which models were designated and against what, as far as it was released, and what is counted. */
export function Designations({
  data,
  address,
}: {
  readonly data: DesignationsQuery;
  readonly address: Address;
}) {
  const isNow = address.asOf === null;
  return (
    <>
      <header className="title">
        <p className="title__kicker">
          Under <Citation of="3(a)" /> and <Citation of="3(b)" />
        </p>
        <h1>Covered frontier models</h1>
        <p className="lead-in">
          NSA decides what is released of a determination, field by field. What was not released is
          said to be so, and nothing follows from it.
        </p>
      </header>
      <section aria-labelledby="designated">
        <h2 id="designated">Models that were determined</h2>
        {isNow ? (
          <DesignationList designations={data.designations ?? null} />
        ) : (
          <PresentOnly agency="NSA" />
        )}
      </section>
      <section aria-labelledby="thresholds">
        <h2 id="thresholds">The threshold</h2>
        <p>
          The threshold itself is classified and stands nowhere in this graph: only that one was
          determined, where that was released.
        </p>
        {isNow ? (
          <ThresholdTable thresholds={data.thresholdDeterminations ?? null} />
        ) : (
          <PresentOnly agency="NSA" />
        )}
      </section>
      <section aria-labelledby="engagements">
        <h2 id="engagements">Engagements of developers</h2>
        <Engagements counts={data.engagementCounts} />
      </section>
      <section aria-labelledby="early-access">
        <h2 id="early-access">Windows of early access</h2>
        {isNow ? <EarlyAccess data={data} /> : <PresentOnly agency="Treasury" />}
      </section>
      <ChangedLast events={data.events} />
    </>
  );
}
