import { useState } from 'react';
import { dayAfter, daysBetween, dayText, SIGNED_ON } from '../facts/dates.js';
import type { Address } from '../page.js';

const MOST_SHOWN = 20;

/** Which day the page speaks of: a date to type or to slide to. Works as a plain form, too. */
export function AsOf({
  address: { path, asOf, noDay, today, query },
}: {
  readonly address: Address;
}) {
  const [day, setDay] = useState(asOf ?? today);
  const days = daysBetween(SIGNED_ON, today);
  return (
    <form className="as-of" action={path} method="get">
      {Object.entries(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="as-of__now">
        {asOf === null ? (
          <>As of now{noDay !== null && <NoDay given={noDay} />}</>
        ) : (
          <>
            As of the end of <strong>{dayText(asOf)}</strong> · <a href={path}>Back to now</a>
          </>
        )}
      </p>
      <label htmlFor="as-of-slider" className="usa-sr-only">
        Day, by days since the signing
      </label>
      <input
        id="as-of-slider"
        className="as-of__slider"
        type="range"
        min={0}
        max={days}
        value={daysBetween(SIGNED_ON, day)}
        aria-valuetext={dayText(day)}
        onChange={(event) => setDay(dayAfter(SIGNED_ON, Number(event.target.value)))}
      />
      <label htmlFor="as-of-date">Day</label>
      <input
        id="as-of-date"
        name="asOf"
        className="usa-input"
        type="date"
        min={SIGNED_ON}
        max={today}
        required
        value={day}
        onChange={(event) => setDay(event.target.value || today)}
      />
      <button type="submit" className="usa-button usa-button--outline">
        Show this day
      </button>
    </form>
  );
}

/** What was asked for is no day that can be shown: said, so that nobody takes the present for it. */
function NoDay({ given }: { readonly given: string }) {
  const shown = given.length > MOST_SHOWN ? `${given.slice(0, MOST_SHOWN)}…` : given;
  return <strong>{` · “${shown}” is no day since the signing that is over`}</strong>;
}
