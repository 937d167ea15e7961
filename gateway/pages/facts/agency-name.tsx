import { PageLink } from './page-link.js';
import { agencyPath } from './page-paths.js';

interface NamedAgency {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
}

/** An agency as a link to its page, by its customary short form where asked and where it has one. */
export function AgencyName({
  agency,
  short = false,
}: {
  readonly agency: NamedAgency;
  readonly short?: boolean;
}) {
  const { id, name, abbreviation } = agency;
  return (
    <PageLink to={agencyPath(id)}>
      {short && abbreviation !== null && abbreviation !== name ? (
        <abbr title={name}>{abbreviation}</abbr>
      ) : (
        name
      )}
    </PageLink>
  );
}
