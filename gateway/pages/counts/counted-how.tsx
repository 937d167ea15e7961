import { dayText } from '../facts/dates.js';

/** What was counted, in the words of whoever counted it, and the day that the counts speak of. */
export function CountedHow({
  definition,
  asOf,
}: {
  readonly definition: string;
  readonly asOf: string;
}) {
  return (
    <p className="quiet">
      As of {dayText(asOf)}. {definition}
    </p>
  );
}
