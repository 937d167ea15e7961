import { Citation } from '../facts/citation.js';
import { dayText } from '../facts/dates.js';
import type { NeedFragment, OneDirectiveQuery } from '../generated/graphql.js';

type Directive = NonNullable<OneDirectiveQuery['directive']>;

/** Which provisions it needs, and which need it, by the text of the order. */
export function Needs({
  directive: { dependencies, dependents },
}: {
  readonly directive: Directive;
}) {
  return (
    <>
      {dependencies.length > 0 && (
        <>
          <h3>It needs</h3>
          <NeedList needs={dependencies} />
        </>
      )}
      {dependents.length > 0 && (
        <>
          <h3>It is needed by</h3>
          <NeedList needs={dependents} />
        </>
      )}
    </>
  );
}

function NeedList({ needs }: { readonly needs: readonly NeedFragment[] }) {
  return (
    <ul>
      {needs.map(({ directive, note, inversion, satisfied }) => (
        <li key={directive.citation}>
          <Citation of={directive.citation} />
          {directive.dueOn !== null && `, due ${dayText(directive.dueOn)}`}: {note}
          {inversion && <strong> What is needed is due later than what needs it.</strong>}
          <span className="quiet"> {satisfiedText(satisfied)}</span>
        </li>
      ))}
    </ul>
  );
}

function satisfiedText(satisfied: boolean | null): string {
  if (satisfied === null) return 'Whether it is there is only claimed, or unknown.';
  return satisfied ? 'It is there, verified.' : 'It is not there yet.';
}
