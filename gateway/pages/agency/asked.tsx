import { Citation } from '../facts/citation.js';
import { dayText } from '../facts/dates.js';
import { NotReached } from '../facts/not-reached.js';
import { officeText } from '../facts/office-text.js';
import type { OneAgencyQuery } from '../generated/graphql.js';

type Consultations = NonNullable<NonNullable<OneAgencyQuery['agency']>['consultations']>;

/** The offices that the agency asked through the graph, and whether they answered. */
export function Asked({
  consultations,
  keptBy,
}: {
  readonly consultations: Consultations | null;
  /** Whom they were asked of. */
  readonly keptBy: string;
}) {
  if (consultations === null) return <NotReached who={keptBy} />;
  if (consultations.totalCount === 0) return <p>No one, as far as you may see.</p>;
  return (
    <ul className="asked">
      {consultations.nodes.map(({ id, office, question, requestedOn, answeredOn, directive }) => (
        <li key={id}>
          {officeText(office)}, on {dayText(requestedOn)}: “{question}”
          {directive !== null && (
            <>
              {' '}
              under <Citation of={directive.citation} />
            </>
          )}
          <span className="quiet">
            {' '}
            {answeredOn === null ? 'Not answered.' : `Answered on ${dayText(answeredOn)}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}
