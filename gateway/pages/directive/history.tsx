import { dayText } from '../facts/dates.js';
import { NotReached } from '../facts/not-reached.js';
import { State } from '../facts/state.js';
import { EVIDENCE, PUBLICITY, TIMELINESS, WORK } from '../facts/words.js';
import type { OneDirectiveQuery } from '../generated/graphql.js';

type Directive = NonNullable<OneDirectiveQuery['directive']>;
type Moment = NonNullable<OneDirectiveQuery['statusHistory']>[number];

/** How the provision stood, week by week since the signing: one row for each time that it stood differently. */
export function History({
  moments,
  now,
}: {
  readonly moments: readonly Moment[] | null;
  /** How it stands on the day that the page speaks of. */
  readonly now: Directive;
}) {
  if (moments === null) return <NotReached who="the ledger" />;
  const differing = moments.filter((moment, index) => !isSame(moment, moments[index - 1]));
  const rows = isSame(now, differing.at(-1)) ? differing : [...differing, { ...now, at: null }];
  return (
    <table className="usa-table usa-table--borderless stacks">
      <caption>
        Week by week since the signing, as this graph knew it then. What it had not heard is
        unknown.
      </caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Work</th>
          <th scope="col">Timeliness</th>
          <th scope="col">Publicity</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ at, work, timeliness, publicity, evidence }) => (
          <tr key={at ?? ''}>
            <th scope="row" data-label="From">
              {at === null ? 'On this page’s day' : dayText(at)}
            </th>
            <td data-label="Work">
              <State words={WORK} value={work} />
            </td>
            <td data-label="Timeliness">
              <State words={TIMELINESS} value={timeliness} />
            </td>
            <td data-label="Publicity">
              <State words={PUBLICITY} value={publicity} />
            </td>
            <td data-label="Evidence">
              <State words={EVIDENCE} value={evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Axes = Pick<Moment, 'work' | 'timeliness' | 'publicity' | 'evidence'>;

function isSame(one: Axes, other: Axes | undefined): boolean {
  return (
    other !== undefined &&
    one.work === other.work &&
    one.timeliness === other.timeliness &&
    one.publicity === other.publicity &&
    one.evidence === other.evidence
  );
}
