import { Counted } from '../counts/counted.js';
import { countOf } from '../counts/count.js';
import { PresentOnly } from '../facts/present-only.js';
import { ChangedLast } from '../changes/changed-last.js';
import { Citation } from '../facts/citation.js';
import { NewestOf } from '../facts/newest-of.js';
import { NotReached } from '../facts/not-reached.js';
import type { HiringQuery } from '../generated/graphql.js';
import type { Address } from '../page.js';
import { Pathway } from './pathway.js';
import { Placements } from './placements.js';

/** The baseline and what is beyond it, and the people placed: as counts, and nobody told apart. */
export function Hiring({
  data,
  address,
}: {
  readonly data: HiringQuery;
  readonly address: Address;
}) {
  return (
    <>
      <header className="title">
        <p className="title__kicker">
          Under <Citation of="2(f)" />
        </p>
        <h1>Hiring and placement</h1>
        <p className="lead-in">
          The order asks to expand what was there, so each pathway stands beside its baseline. What
          the one or the other does not say is unknown, and cannot be compared.
        </p>
      </header>
      {address.asOf === null ? (
        <Pathways pathways={data.hiringPathways ?? null} />
      ) : (
        <section aria-labelledby="pathways">
          <h2 id="pathways">The pathways</h2>
          <PresentOnly agency="OPM" />
        </section>
      )}
      <section aria-labelledby="placements">
        <h2 id="placements">People placed, by agency</h2>
        <Placements data={data} isNow={address.asOf === null} />
      </section>
      <ChangedLast events={data.events} />
    </>
  );
}

type ListedPathways = NonNullable<HiringQuery['hiringPathways']>;

function Pathways({ pathways }: { readonly pathways: ListedPathways | null }) {
  return (
    <>
      <section aria-labelledby="seats">
        <h2 id="seats">Seats, at the baseline and now</h2>
        {pathways === null && <NotReached who="OPM" />}
        {pathways?.nodes.length === 0 && <p>Nothing is known: no pathway is recorded.</p>}
        {pathways !== null && pathways.nodes.length > 0 && (
          <Counted
            caption="Seats of each pathway at its baseline and planned now, and people on board since"
            of="Pathway"
            columns={['At the baseline', 'Planned now', 'On board since']}
            rows={pathways.nodes.map(({ title, baseline, seats, expansion }) => ({
              name: title,
              counts: [baseline.seats, seats, countOf(expansion.onboards)],
            }))}
          />
        )}
      </section>
      {pathways !== null && pathways.nodes.length > 0 && (
        <section aria-labelledby="pathways">
          <h2 id="pathways">The pathways</h2>
          <NewestOf shown={pathways.nodes.length} total={pathways.totalCount} />
          {pathways.nodes.map((pathway) => (
            <Pathway key={pathway.id} pathway={pathway} />
          ))}
        </section>
      )}
    </>
  );
}
