import { Citation } from '../facts/citation.js';
import { dayText, daysBetween, shortDayText } from '../facts/dates.js';
import { State } from '../facts/state.js';
import { whatOf } from '../facts/provision-table.js';
import { TIMELINESS } from '../facts/words.js';
import type { ProvisionRowFragment } from '../generated/graphql.js';

interface TimelineProps {
  readonly duties: readonly ProvisionRowFragment[];
  readonly signedOn: string;
  /** The day that the page speaks of: the right-hand end. */
  readonly day: string;
}

/** From the signing to the day of the page: when each duty was due, and what came, when. */
export function Timeline({ duties, signedOn, day }: TimelineProps) {
  const scale = scaleOf(signedOn, day, duties);
  const dueDates = [...new Set(duties.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])))];
  return (
    <section aria-labelledby="timeline" className="timeline">
      <h2 id="timeline">Due dates, and what came</h2>
      <div className="timeline__row timeline__row--axis" aria-hidden="true">
        <svg className="timeline__axis" width="100%" height="44">
          <text x="0%" y="14">
            Signed {shortDayText(signedOn)}
          </text>
          <text x={scale(day)} y="14" textAnchor="end">
            {shortDayText(day)}
          </text>
          {dueDates.map((date) => (
            <DueMark key={date} at={scale(date)} date={date} />
          ))}
        </svg>
      </div>
      <ul className="timeline__rows">
        {duties.map((duty) => (
          <li key={duty.citation} className="timeline__row">
            <p className="timeline__what">
              <Citation of={duty.citation} /> <span>{whatOf(duty)}</span>
            </p>
            <Strip duty={duty} scale={scale} signedOn={signedOn} day={day} />
            <p className="timeline__state">
              <State words={TIMELINESS} value={duty.timeliness} />
            </p>
            <What duty={duty} signedOn={signedOn} />
          </li>
        ))}
      </ul>
      <p className="timeline__key quiet" aria-hidden="true">
        <svg width="14" height="14" viewBox="0 0 14 14">
          <path className="due" d="M7 0v14" />
        </svg>{' '}
        due date
        <svg width="14" height="14" viewBox="0 0 14 14">
          <circle className="came" cx="7" cy="7" r="5" />
        </svg>{' '}
        something came
        <svg width="34" height="14" viewBox="0 0 34 14">
          <path className="silence" d="M0 7h34" />
        </svg>{' '}
        silence
      </p>
    </section>
  );
}

/** What came since the signing, in words: the same as the marks show. */
function What({
  duty,
  signedOn,
}: {
  readonly duty: ProvisionRowFragment;
  readonly signedOn: string;
}) {
  const came = cameOf(duty, signedOn);
  const undated = (duty.evidenceItems ?? []).filter(({ date }) => date === null);
  return (
    <ul className="timeline__came">
      {duty.evidenceItems === null && <li>Unknown: the leads’ reports are not known here.</li>}
      {came.map(({ date, statement, source }) => (
        <li key={`${date} ${statement}`}>
          <time dateTime={date}>{dayText(date)}</time> {statement} <cite>{source}</cite>
        </li>
      ))}
      {came.length === 0 &&
        undated.slice(0, 1).map(({ statement }) => <li key={statement}>{statement}</li>)}
    </ul>
  );
}

function Strip({
  duty,
  scale,
  signedOn,
  day,
}: Omit<TimelineProps, 'duties'> & { readonly duty: ProvisionRowFragment; readonly scale: Scale }) {
  const { dueOn, timeliness } = duty;
  if (dueOn === null) return null;
  const came = cameOf(duty, signedOn);
  const silentFrom = timeliness === 'PASSED_SILENT' ? dueOn : null;
  return (
    <svg className="timeline__strip" width="100%" height="24" aria-hidden="true" focusable="false">
      <line className="base" x1={scale(signedOn)} x2={scale(day)} y1="12" y2="12" />
      <line className="given" x1={scale(signedOn)} x2={scale(dueOn)} y1="12" y2="12" />
      {silentFrom !== null && (
        <line className="silence" x1={scale(silentFrom)} x2={scale(day)} y1="12" y2="12" />
      )}
      <line className="due" x1={scale(dueOn)} x2={scale(dueOn)} y1="2" y2="22" />
      {came.map(({ date, statement }) => (
        <circle key={`${date} ${statement}`} className="came" cx={scale(date)} cy="12" r="6" />
      ))}
    </svg>
  );
}

/** A due date, below the ends of the axis: so near to the signing it would overprint them in a narrow window. */
function DueMark({ at, date }: { readonly at: string; readonly date: string }) {
  return (
    <>
      <text x={at} y="32" textAnchor={at === '100%' ? 'end' : 'middle'}>
        <tspan className="wide">Due </tspan>
        {shortDayText(date)}
      </text>
      <line x1={at} x2={at} y1="37" y2="44" />
    </>
  );
}

/** Where a day lies, as a share of the width. */
type Scale = (date: string) => string;

function scaleOf(signedOn: string, day: string, duties: readonly ProvisionRowFragment[]): Scale {
  const latest = [day, ...duties.map(({ dueOn }) => dueOn ?? day)].sort().at(-1) ?? day;
  const days = Math.max(1, daysBetween(signedOn, latest));
  return (date) =>
    `${((100 * daysBetween(signedOn, date)) / days).toFixed(2)}%`.replace('.00%', '%');
}

/** What is dated on or after the signing, the earliest first: what is older is a baseline. */
function cameOf({ evidenceItems }: ProvisionRowFragment, signedOn: string) {
  return (evidenceItems ?? [])
    .flatMap((item) =>
      item.date !== null && item.date >= signedOn ? [{ ...item, date: item.date }] : [],
    )
    .sort((one, other) => one.date.localeCompare(other.date));
}
