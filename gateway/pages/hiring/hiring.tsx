import { Counted } from '../counts/counted.js';
import { countOf } from '../counts/count.js';
import { Citation } from '../facts/citation.js';
import type { HiringQuery } from '../generated/graphql.js';
import { Pathway } from './pathway.js';
import { Placements } from './placements.js';

/** The baseline and what is beyond it, and the people placed: as counts, and nobody told apart. */
export function Hiring({ data }: { readonly data: HiringQuery }) {
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
      <Pathways pathways={data.hiringPathways} />
      <section aria-labelledby="placements">
        <h2 id="placements">People placed, by agency</h2>
        <Placements data={data} />
      </section>
    </>
  );
}

function Pathways({ pathways }: { readonly pathways: HiringQuery['hiringPathways'] }) {
  return (
    <>
      <section aria-labelledby="seats">
        <h2 id="seats">Seats, at the baseline and now</h2>
        {pathways === null && <p>Unavailable: OPM cannot be reached now.</p>}
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
          {pathways.nodes.length < pathways.totalCount && (
            <p>
              The newest {pathways.nodes.length} of {pathways.totalCount}.
            </p>
          )}
          {pathways.nodes.map((pathway) => (
            <Pathway key={pathway.id} pathway={pathway} />
          ))}
        </section>
      )}
    </>
  );
}
