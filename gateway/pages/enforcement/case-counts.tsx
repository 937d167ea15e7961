import { CountedHow } from '../counts/counted-how.js';
import { Counted } from '../counts/counted.js';
import { NotReached } from '../facts/not-reached.js';
import type { EnforcementQuery } from '../generated/graphql.js';
import { StatuteName } from './statute-name.js';
import { OUTCOMES } from './words.js';

/** How many public cases there are, by statute, by outcome, and by district and quarter. */
export function CaseCounts({ counts }: { readonly counts: EnforcementQuery['publicCaseCounts'] }) {
  if (counts === null) return <NotReached who="the Department of Justice" />;
  const { total, byStatute, byOutcome, byDistrictAndQuarter, definition, asOf } = counts;
  return (
    <>
      {total === 0 ? (
        <p>No case is recorded here. That none was found is not that none was charged.</p>
      ) : (
        <>
          <p>{total} public cases.</p>
          <Counted
            caption="By statute; a case under several counts with each"
            of="Statute"
            columns={['Cases']}
            rows={byStatute.map(({ statute, count }) => ({
              name: statute.id,
              shown: <StatuteName statute={statute} />,
              counts: [count],
            }))}
          />
          <Counted
            caption="By outcome"
            of="Outcome"
            columns={['Cases']}
            rows={byOutcome.map(({ outcome, count }) => ({
              name: outcome === null ? 'None yet' : OUTCOMES[outcome],
              counts: [count],
            }))}
          />
          <Counted
            caption="By district and quarter of filing; those without a case are left out"
            of="District and quarter"
            columns={['Cases']}
            rows={byDistrictAndQuarter.map(({ district, quarter, count }) => ({
              name: `${district.name}, ${quarter}`,
              counts: [count],
            }))}
          />
        </>
      )}
      <CountedHow definition={definition} asOf={asOf} />
    </>
  );
}
