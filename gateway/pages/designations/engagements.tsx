import { Counted } from '../counts/counted.js';
import { CountedHow } from '../counts/counted-how.js';
import { countOf } from '../counts/count.js';
import { NoQuarterYet } from '../counts/no-quarter-yet.js';
import { NotReached } from '../facts/not-reached.js';
import type { DesignationsQuery } from '../generated/graphql.js';
import { STANDINGS } from './words.js';

/** The engagements that began in the last quarter that was over, by where they stood at its end. */
export function Engagements({
  counts,
}: {
  readonly counts: DesignationsQuery['engagementCounts'];
}) {
  if (counts === undefined) return <NoQuarterYet />;
  if (counts === null) return <NotReached who="NSA" />;
  const { quarter, byStanding, total, definition, asOf } = counts;
  return (
    <>
      <Counted
        caption={`Engagements that began in ${quarter}, by where they stood at its end`}
        of="Standing"
        columns={[quarter]}
        rows={[
          ...byStanding.map(({ standing, count }) => ({
            name: STANDINGS[standing],
            counts: [countOf(count)],
          })),
          { name: 'All of them', counts: [countOf(total)] },
        ]}
      />
      <CountedHow definition={definition} asOf={asOf} />
    </>
  );
}
