import { dayText } from '../facts/dates.js';
import { officeText } from '../facts/office-text.js';
import type { ReleaseRowFragment } from '../generated/graphql.js';
import { FIELDS } from './words.js';

/** What of a record was released, by whom, under what law, and when. */
export function Released({ released }: { readonly released: readonly ReleaseRowFragment[] }) {
  if (released.length === 0) return null;
  return (
    <p className="quiet">
      {released
        .map(
          ({ field, official, authority, date }) =>
            `Released: ${FIELDS[field]}, by ${officeText(official)}, ${dayText(date)} (${authority}).`,
        )
        .join(' ')}
    </p>
  );
}

/** A value of a determination; where there is none, whether it is still to come or is withheld. */
export function orWithheld(value: string | null, isDetermined: boolean): string {
  return value ?? (isDetermined ? 'Withheld: not released' : 'Not determined yet');
}

/** The offices that were consulted, in words. */
export function officesText(offices: readonly string[] | null): string | null {
  return offices === null ? null : offices.map(officeText).join(', ');
}
