import type { ReactNode } from 'react';
import type { EvidenceKind, TrustGrade } from '../generated/graphql.js';
import { dayText } from './dates.js';
import { State } from './state.js';
import { EVIDENCE, GRADES } from './words.js';

interface Evidence {
  readonly kind: EvidenceKind;
  readonly grade: TrustGrade;
  readonly source: string;
  readonly sourceAddress: string | null;
  readonly date: string | null;
  readonly asOf: string;
  readonly statement: string;
}

/** What there is to show, each item with who says so, how far that was traced, and when. */
export function EvidenceList({ items }: { readonly items: readonly Evidence[] | null }) {
  if (items === null) return <p>Unknown: the leads’ reports are not known here.</p>;
  if (items.length === 0) return <p>The leads gave no source.</p>;
  return (
    <ul className="evidence">
      {items.map((item) => (
        <li key={`${item.source} ${item.statement}`}>
          <p className="evidence__statement">{item.statement}</p>
          <dl className="facts facts--inline">
            <Fact name="Strength">
              <State words={EVIDENCE} value={item.kind} />
            </Fact>
            <Fact name="Grade">{GRADES[item.grade]}</Fact>
            <Fact name="Source">
              {item.sourceAddress === null ? (
                item.source
              ) : (
                <a href={item.sourceAddress} rel="noreferrer">
                  {item.source}
                </a>
              )}
            </Fact>
            <Fact name="Dated">{item.date === null ? 'Unknown' : dayText(item.date)}</Fact>
            <Fact name="Looked up">{dayText(item.asOf)}</Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** One line of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
