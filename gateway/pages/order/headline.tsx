import { Fragment } from 'react';
import { Citation } from '../facts/citation.js';
import type { ProvisionRowFragment, Timeliness } from '../generated/graphql.js';

const OUTCOMES: readonly (readonly [Timeliness | null, string])[] = [
  ['PASSED_SILENT', 'passed without a word'],
  ['OVERDUE', 'overdue'],
  ['LATE', 'done late'],
  ['UNDETERMINED', 'undetermined: what is known does not settle whether the date was met'],
  ['ON_TIME', 'done on time'],
  ['DUE_SOON', 'due soon'],
  ['UPCOMING', 'not due yet'],
  [null, 'unknown here on that day'],
];

/** How the due dates went, counted from the provisions below and from nothing else. */
export function Headline({ duties }: { readonly duties: readonly ProvisionRowFragment[] }) {
  const groups = OUTCOMES.map(([timeliness, words]) => ({
    words,
    silent: timeliness === 'PASSED_SILENT',
    citations: duties.filter((duty) => duty.timeliness === timeliness).map((duty) => duty.citation),
  })).filter(({ citations }) => citations.length > 0);
  return (
    <div className="headline">
      <p className="headline__count">Of {duties.length} duties with a due date,</p>
      <ul>
        {groups.map(({ words, silent, citations }) => (
          <li key={words} className={silent ? 'headline__silent' : undefined}>
            <strong>{citations.length}</strong> {words}{' '}
            <span className="headline__which">
              {citations.map((citation, index) => (
                <Fragment key={citation}>
                  {index > 0 && ', '}
                  <Citation of={citation} />
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
