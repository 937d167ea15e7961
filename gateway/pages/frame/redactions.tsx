import { createContext, useContext } from 'react';
import type { Redaction } from '../asking/answer.js';
import { officeText } from '../facts/office-text.js';

const RedactionsOfPage = createContext<readonly Redaction[]>([]);

/** Tells everything below what the answer withholds. */
export const RedactionsProvider = RedactionsOfPage.Provider;

/** A field that may be withheld: its value, or why there is none to see; nothing where it is simply empty. */
export function MaybeWithheld({
  value,
  path,
}: {
  readonly value: string | null;
  /** The field's place in the answer. */
  readonly path: readonly (string | number)[];
}) {
  const redactions = useContext(RedactionsOfPage);
  if (value !== null) return <span className="more">{value}</span>;
  const place = path.join('.');
  const redaction = redactions.find((one) => one.path.join('.') === place);
  return redaction === undefined ? null : (
    <span className="more more--withheld">Withheld: {withheldText(redaction)}</span>
  );
}

/** Why something is withheld, by which rule, and whom to ask. */
export function withheldText({ reason, authority, contactOffice }: Redaction): string {
  const rule = authority === null ? '' : ` (${authority})`;
  const ask = contactOffice == null ? '' : `; ask ${officeText(contactOffice)}`;
  return `${reason.replaceAll('_', ' ').toLowerCase()}${rule}${ask}`;
}
