import { dayText } from '../facts/dates.js';
import { VERBS } from '../facts/words.js';
import type { OneDirectiveQuery } from '../generated/graphql.js';

type Directive = NonNullable<OneDirectiveQuery['directive']>;
type Consultation = Directive['consultations'][number];

/** Whom the leads are to involve, in the order's own verbs, and whether they were asked. */
export function Involved({ directive }: { readonly directive: Directive }) {
  const { consultations, determination, leads } = directive;
  const reports = leads.flatMap(({ report }) => (report === null ? [] : [report]));
  const known = reports.length === leads.length && leads.length > 0;
  const asked = reports.flatMap((report) => report.consultations);
  return (
    <section aria-labelledby="involved">
      <h2 id="involved">Whom they are to involve</h2>
      {consultations.length === 0 && <p>The provision names no one.</p>}
      {consultations.length > 0 && (
        <ul className="involved">
          {consultations.map((consultation) => (
            <li key={`${consultation.verb} ${consultation.party.id}`}>
              <Involvement {...consultation} />
              <span className="involved__answer">
                {answerText(
                  asked.filter(({ office }) => office === consultation.party.id),
                  known,
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {determination !== null && (
        <>
          <h3>The determination</h3>
          <blockquote className="verbatim">
            <p>{determination.sentence}</p>
          </blockquote>
          <p>Decided by the {determination.decidedBy.name} alone, who is to act:</p>
          <ul className="involved">
            {determination.consultations.map((consultation) => (
              <li key={consultation.party.id}>
                <Involvement {...consultation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Involvement({
  verb,
  party,
  through,
  asAppropriate,
  required = false,
}: Omit<Consultation, 'required'> & { readonly required?: boolean }) {
  return (
    <span>
      <em>{VERBS[verb]}</em> {party.name}
      {through !== null && `, through the ${through.name}`}
      {asAppropriate && ', as appropriate'}
      {required && <span className="usa-tag">required</span>}
    </span>
  );
}

type Asked = NonNullable<Directive['leads'][number]['report']>['consultations'][number];

function answerText(asked: readonly Asked[], known: boolean): string {
  const [last] = asked.slice(-1);
  if (last === undefined) return known ? 'No record that they were asked' : 'Unknown';
  const { requestedOn, respondedOn } = last;
  if (respondedOn === null) return `Asked on ${dayText(requestedOn)}, not answered`;
  return `Asked on ${dayText(requestedOn)}, answered on ${dayText(respondedOn)}`;
}
