import { failuresOf, type Answer } from '../asking/answer.js';
import type { Change } from '../asking/follow-changes.js';
import type { NoAnswerReason } from '../asking/no-answer.js';
import type { Hearing } from '../asking/use-changes.js';
import { changeText } from '../changes/change-list.js';
import { momentText } from '../facts/dates.js';

/** What a page knows of how new it is. */
export interface LiveLineProps {
  /** Whether it shows a day of the past. */
  readonly past: boolean;
  readonly hearing: Hearing;
  readonly latest: Change | null;
  readonly answer: Answer;
  /** When the answer was given. */
  readonly at: string;
  /** Why the last question brought no answer; null where it did. */
  readonly failed: NoAnswerReason | null;
  /** When that became known, or when changes stopped arriving. */
  readonly now: string;
}

const LOST = 'Connection lost';
const FAILED: Readonly<Record<NoAnswerReason, string>> = {
  LOST,
  TOO_MANY: 'Too many questions were asked from here',
  EMPTY: 'No newer answer could be had',
};
/** Who keeps the ledger, and so tells of changes. */
const TELLS_OF_CHANGES = 'OMB';

/** The page's line on how new it is: that it follows what happens, or as of when it is what it is. */
export function LiveLine(props: LiveLineProps) {
  const why = whyNotLive(props);
  if (props.past && why === null)
    return <p className="live">A day of the past: it does not change.</p>;
  const isLive = why === null && props.hearing === 'LIVE';
  return (
    <p className="live" role="status" data-live={isLive} data-old={why !== null}>
      {why === null
        ? liveText(props)
        : `${why}: what is shown is as of ${asOfText(props.at, props.now)}`}
    </p>
  );
}

/** Null also before the first connection, of which nothing is known. */
function whyNotLive({ failed, hearing, answer }: LiveLineProps): string | null {
  if (failed !== null) return FAILED[failed];
  if (hearing === 'NOT_YET') return null;
  const isUntold = failuresOf(answer).some(
    ({ extensions }) => extensions?.agency === TELLS_OF_CHANGES,
  );
  if (isUntold) return `Not live, since ${TELLS_OF_CHANGES} tells of changes and cannot be reached`;
  return hearing === 'CUT_OFF' ? LOST : null;
}

function liveText({ hearing, latest, answer }: LiveLineProps): string {
  if (hearing === 'NOT_YET') return 'Not live yet';
  const isWhole = failuresOf(answer).length + answer.warnings.length === 0;
  const live = isWhole ? 'Live' : 'Live in part';
  if (latest === null) return live;
  const who = latest.agency?.abbreviation ?? latest.agency?.name ?? '';
  return `${live}: ${who} ${changeText(latest)}, ${latest.at.slice(11, 16)} UTC`;
}

/** The time alone where it is of the same day. */
function asOfText(at: string, now: string): string {
  return at.slice(0, 10) === now.slice(0, 10) ? `${at.slice(11, 16)} UTC` : momentText(at);
}
