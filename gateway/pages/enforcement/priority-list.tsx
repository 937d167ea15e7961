import { dayText } from '../facts/dates.js';
import { NewestOf } from '../facts/newest-of.js';
import { NotReached } from '../facts/not-reached.js';
import { State } from '../facts/state.js';
import type { EnforcementQuery } from '../generated/graphql.js';
import { StatuteName } from './statute-name.js';
import { AI_USES, PRIORITY_STATES } from './words.js';

type Priorities = NonNullable<EnforcementQuery['enforcementPriorities']>;

/** The priorities that were issued, each in its own words. */
export function PriorityList({ priorities }: { readonly priorities: Priorities | null }) {
  if (priorities === null) return <NotReached who="the Department of Justice" />;
  const { totalCount, nodes } = priorities;
  if (totalCount === 0)
    return (
      <p>
        None that you may know of. A draft is the Department of Justice’s alone, so this does not
        say that nothing is being prepared.
      </p>
    );
  return (
    <>
      <NewestOf shown={nodes.length} total={totalCount} />
      <ul className="leads">
        {nodes.map((priority) => (
          <li key={priority.id}>
            <Priority {...priority} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Priority({
  title,
  text,
  state,
  issuedOn,
  aiUse,
  statutes,
  supersedes,
}: Priorities['nodes'][number]) {
  return (
    <>
      <h3>{title}</h3>
      <p>
        <State words={PRIORITY_STATES} value={state} />
        {issuedOn !== null && ` · issued on ${dayText(issuedOn)}`}
        {supersedes !== null && ` · in place of “${supersedes.title}”`}
      </p>
      <blockquote className="verbatim">
        <p>{text}</p>
      </blockquote>
      <p className="quiet">{aiUse.map((use) => AI_USES[use]).join('; ')}.</p>
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
