import type { Redaction } from '../asking/answer.js';
import { nameInWords } from '../facts/names-in-words.js';
import { officeText } from '../facts/office-text.js';
import { withheldText } from './redactions.js';

/** What is there and not shown, and why. A record that must stay unknown is not among it. */
export function Withheld({ redactions }: { readonly redactions: readonly Redaction[] }) {
  if (redactions.length === 0) return null;
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld">Withheld from you on this page</h2>
      <ul className="withheld">
        {byReason(redactions).map(({ text, places }) => (
          <li key={text}>
            {text}
            {places > 1 && ` (in ${places} places)`}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WithheldPart {
  readonly text: string;
  readonly places: number;
}

/** Each thing once for each reason, however many records of a list have it. */
function byReason(redactions: readonly Redaction[]): readonly WithheldPart[] {
  const places = new Map<string, number>();
  for (const redaction of redactions) {
    const text = textOf(redaction);
    places.set(text, (places.get(text) ?? 0) + 1);
  }
  return [...places].map(([text, places]) => ({ text, places }));
}

/** A path is the page's own question and tells a reader nothing; the last name in it is the graph's. */
function textOf(redaction: Redaction): string {
  const { path, reason, contactOffice } = redaction;
  if (reason === 'SMALL_CELL') return `Small counts: withheld${byWhom(contactOffice)}`;
  const field = path.findLast((step) => typeof step === 'string') ?? 'a field';
  return `${inWords(field)}: ${withheldText(redaction)}`;
}

function byWhom(office: string | null | undefined): string {
  return office == null ? '' : ` by ${officeText(office)}`;
}

/** A field's name, such as `descriptionMarking`, as people read it. */
function inWords(field: string): string {
  const words = nameInWords(field);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
