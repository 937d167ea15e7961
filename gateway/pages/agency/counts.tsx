import { State } from '../facts/state.js';
import { WORK } from '../facts/words.js';
import type { OneAgencyQuery } from '../generated/graphql.js';

type Summary = NonNullable<NonNullable<OneAgencyQuery['agency']>['statusSummary']>;

/** How many tasks the agency has, and where they stand, as it counts them itself. */
export function Counts({ summary }: { readonly summary: Summary | null }) {
  if (summary === null) return <p className="headline__count">Its tasks are unavailable now.</p>;
  const { total, overdue, dueSoon, byStatus } = summary;
  return (
    <div className="headline">
      <p className="headline__count">
        Of {total} tasks, <strong>{overdue}</strong> overdue, <strong>{dueSoon}</strong> due within
        14 days
      </p>
      <ul className="headline__states">
        {byStatus.map(({ status, count }) => (
          <li key={status}>
            <strong>{count}</strong> <State words={WORK} value={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
