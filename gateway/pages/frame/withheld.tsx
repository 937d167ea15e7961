import type { Redaction } from '../asking/answer.js';
import { withheldText } from './redactions.js';

/** What is there and not shown, and why. A record that must stay unknown is not among it. */
export function Withheld({ redactions }: { readonly redactions: readonly Redaction[] }) {
  if (redactions.length === 0) return null;
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld">Withheld from you on this page</h2>
      <ul className="withheld">
        {redactions.map((redaction) => (
          <li key={redaction.path.join('.')}>
            <code>{redaction.path.join(' › ')}</code>: {withheldText(redaction)}
          </li>
        ))}
      </ul>
    </section>
  );
}
