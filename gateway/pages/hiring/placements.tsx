import { countOf, countText } from '../counts/count.js';
import { CountedHow } from '../counts/counted-how.js';
import { Counted } from '../counts/counted.js';
import { NoQuarterYet } from '../counts/no-quarter-yet.js';
import { AgencyName } from '../facts/agency-name.js';
import { NotReached } from '../facts/not-reached.js';
import type { HiringQuery } from '../generated/graphql.js';

/** The people placed in the last quarter that was over, agency by agency; beside them the seats planned now. */
export function Placements({
  data: { placementCounts, agencies },
  isNow,
}: {
  readonly data: HiringQuery;
  readonly isNow: boolean;
}) {
  if (placementCounts === undefined) return <NoQuarterYet />;
  if (placementCounts === null) return <NotReached who="OPM" />;
  const { quarter, byAgency, total, definition, asOf } = placementCounts;
  const rows = byAgency.map((counted) => {
    const agency = agencies?.find(({ id }) => id === counted.agency);
    return {
      name: agency?.name ?? counted.agency,
      shown: agency === undefined ? counted.agency : <AgencyName agency={agency} />,
      counts: [countOf(counted.total), ...(isNow ? [agency?.cyberWorkforce?.seats ?? null] : [])],
    };
  });
  return (
    <>
      <Counted
        caption={`People placed in ${quarter}${isNow ? ', and the seats that pathways under way plan now' : ''}`}
        of="Agency"
        columns={isNow ? ['Placed', 'Seats planned'] : ['Placed']}
        rows={rows}
      />
      <p>All agencies together: {countText(countOf(total))}.</p>
      <CountedHow definition={definition} asOf={asOf} />
    </>
  );
}
