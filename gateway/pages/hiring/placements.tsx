import { countOf, countText } from '../counts/count.js';
import { CountedHow } from '../counts/counted-how.js';
import { Counted } from '../counts/counted.js';
import { AgencyName } from '../facts/agency-name.js';
import type { HiringQuery } from '../generated/graphql.js';

/** The people placed in the last quarter that is over, and the seats planned now, agency by agency. */
export function Placements({
  data: { placementCounts, agencies },
}: {
  readonly data: HiringQuery;
}) {
  if (placementCounts === null)
    return <p>Unknown: OPM cannot be reached now, or no quarter since the signing is over.</p>;
  const { quarter, byAgency, total, definition, asOf } = placementCounts;
  const rows = byAgency.map((counted) => {
    const agency = agencies?.find(({ id }) => id === counted.agency);
    return {
      name: agency?.name ?? counted.agency,
      shown: agency === undefined ? counted.agency : <AgencyName agency={agency} />,
      counts: [countOf(counted.total), agency?.cyberWorkforce?.seats ?? null],
    };
  });
  return (
    <>
      <Counted
        caption={`People placed in ${quarter}, and the seats that pathways under way plan now`}
        of="Agency"
        columns={['Placed', 'Seats planned']}
        rows={rows}
      />
      <p>All agencies together: {countText(countOf(total))}.</p>
      <CountedHow definition={definition} asOf={asOf} />
    </>
  );
}
