import { operationOf } from '../asking/operation.js';
import { DownloadCsv } from '../downloads/download-csv.js';
import { dayText } from '../facts/dates.js';
import { NewestOf } from '../facts/newest-of.js';
import { NotReached } from '../facts/not-reached.js';
import { PublicCasesDocument, type EnforcementQuery } from '../generated/graphql.js';
import { OUTCOMES } from './words.js';

type Cases = NonNullable<EnforcementQuery['publicCases']>;

/** The newest public cases, each with the presumption of innocence for as long as it stands. */
export function CaseList({
  cases,
  filedOnOrBefore,
}: {
  readonly cases: Cases | null;
  /** The day of the past that the list ends with; null where it has all. */
  readonly filedOnOrBefore: string | null;
}) {
  if (cases === null) return <NotReached who="the Department of Justice" />;
  const { totalCount, nodes } = cases;
  if (totalCount === 0) return <p>None is recorded here.</p>;
  return (
    <>
      <NewestOf shown={nodes.length} total={totalCount} />
      <ul className="asked">
        {nodes.map((one) => (
          <li key={one.id}>
            <PublicCase {...one} />
          </li>
        ))}
      </ul>
      <DownloadCsv operation={operationOf(PublicCasesDocument, { filter: { filedOnOrBefore } })}>
        {filedOnOrBefore === null ? 'all public cases' : 'these public cases'}
      </DownloadCsv>
    </>
  );
}

function PublicCase(one: Cases['nodes'][number]) {
  const { docketNumber, district, statutes, filedOn, outcome, resolvedOn, presumption } = one;
  return (
    <>
      <strong>{docketNumber}</strong>, {district.name}, filed on {dayText(filedOn)} under{' '}
      {statutes.map(({ id }) => id).join(', ')}
      {outcome !== null && `. ${OUTCOMES[outcome]}`}
      {resolvedOn !== null && `, ${dayText(resolvedOn)}`}.
      {one.pressReleaseUrl !== null && (
        <>
          {' '}
          <a href={one.pressReleaseUrl} rel="noreferrer">
            Announcement of {docketNumber}
          </a>
        </>
      )}
      {presumption !== null && <span className="more">{presumption}</span>}
    </>
  );
}
