import { NotReached } from '../facts/not-reached.js';
import type { EnforcementQuery } from '../generated/graphql.js';
import { StatuteName } from './statute-name.js';

/** The statutes that cases of section 4 are commonly brought under, those that the order names first. */
export function StatuteList({ statutes }: { readonly statutes: EnforcementQuery['statutes'] }) {
  if (statutes === null) return <NotReached who="the Department of Justice" />;
  return (
    <>
      <p>
        The list is not exhaustive: the order speaks of all other applicable Federal criminal laws.
      </p>
      <ul>
        {statutes.map((statute) => (
          <li key={statute.id}>
            <StatuteName statute={statute} />
          </li>
        ))}
      </ul>
    </>
  );
}
