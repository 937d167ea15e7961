import { operationOf } from '../asking/operation.js';
import { DownloadCsv } from '../downloads/download-csv.js';
import { dayText } from '../facts/dates.js';
import { PublicCasesDocument, type EnforcementQuery } from '../generated/graphql.js';
import { OUTCOMES } from './words.js';

type Cases = NonNullable<EnforcementQuery['publicCases']>;

/** The newest public cases, each with the presumption of innocence for as long as it stands. */
export function CaseList({ cases }: { readonly cases: Cases | null }) {
  if (cases === null) return <p>Unavailable: the Department of Justice cannot be reached now.</p>;
  const { totalCount, nodes } = cases;
  if (totalCount === 0) return <p>None is recorded here.</p>;
  return (
    <>
      {nodes.length < totalCount && (
        <p>
          The newest {nodes.length} of {totalCount}.
        </p>
      )}
      <ul className="asked">
        {nodes.map((one) => (
          <li key={one.id}>
            <PublicCase {...one} />
          </li>
        ))}
      </ul>
      <DownloadCsv operation={operationOf(PublicCasesDocument, {})}>all public cases</DownloadCsv>
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
