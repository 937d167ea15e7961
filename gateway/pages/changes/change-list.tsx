import { AgencyName } from '../facts/agency-name.js';
import { Citation } from '../facts/citation.js';
import { momentText } from '../facts/dates.js';
import { nameInWords, stateInWords } from '../facts/names-in-words.js';
import { NotReached } from '../facts/not-reached.js';
import { isCitation } from '../facts/page-paths.js';
import type { ChangeRowFragment } from '../generated/graphql.js';

/** What changed, the newest first; null where that cannot be told now. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeRowFragment[] | null }) {
  if (changes === null) return <NotReached who="the ledger" />;
  if (changes.length === 0) return <p>Nothing that you may see.</p>;
  return (
    <ol className="changes" reversed>
      {changes.map((change) => (
        <li key={change.id}>
          <time dateTime={change.at}>{momentText(change.at)}</time>
          <span>
            {change.agency !== null && <AgencyName agency={change.agency} />}: {changeText(change)}
            {change.authority !== null && isCitation(change.authority) && (
              <>
                {' '}
                under <Citation of={change.authority} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What happened to a record, in a few words. */
export function changeText({ kind, from, to }: ChangeRowFragment): string {
  const what = nameInWords(kind);
  if (from === to && to !== null) return `${what} changed, ${stateInWords(to)} as before`;
  if (from === null)
    return to === null ? `${what} recorded` : `${what} recorded as ${stateInWords(to)}`;
  return `${what} went from ${stateInWords(from)} to ${to === null ? 'nothing' : stateInWords(to)}`;
}
