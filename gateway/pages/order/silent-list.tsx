import { Citation } from '../facts/citation.js';
import { dayText, daysBetween } from '../facts/dates.js';
import { leadText } from '../facts/leads.js';
import { whatOf } from '../facts/provision-table.js';
import type { ProvisionRowFragment } from '../generated/graphql.js';

/** The due dates that passed without a trace, whose they were, and how long ago. */
export function SilentList({
  duties,
  day,
}: {
  readonly duties: readonly ProvisionRowFragment[];
  readonly day: string;
}) {
  const silent = duties.filter(({ timeliness }) => timeliness === 'PASSED_SILENT');
  if (silent.length === 0) return null;
  return (
    <section aria-labelledby="silent" className="silent">
      <h2 id="silent">What passed in silence</h2>
      <p className="lead-in">
        More than three days past its due date, without any trace dated by then. Evidence with an
        earlier date would take it back.
      </p>
      <ol>
        {silent.map((duty) => (
          <li key={duty.citation}>
            <p className="silent__days">
              {duty.dueOn !== null && (
                <>
                  <strong>{daysBetween(duty.dueOn, day)}</strong> days
                </>
              )}
            </p>
            <div>
              <p className="silent__what">
                <Citation of={duty.citation} /> {whatOf(duty)}
              </p>
              <p className="quiet">
                {duty.leads.map(leadText).join('; ')}
                {duty.dueOn !== null && ` · due ${dayText(duty.dueOn)}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
