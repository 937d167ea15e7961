import { Fragment } from 'react';
import { Citation } from '../facts/citation.js';
import { PageLink } from '../facts/page-link.js';
import { State } from '../facts/state.js';
import { GRADES, TEXT_SUPPORT } from '../facts/words.js';
import { operationOf } from '../asking/operation.js';
import { DownloadCsv } from '../downloads/download-csv.js';
import { NotReached } from '../facts/not-reached.js';
import {
  SourceClaimsDocument,
  type SourcesAndTextQuery,
  type TextSupport,
} from '../generated/graphql.js';

type Claim = NonNullable<SourcesAndTextQuery['sourceClaims']>['nodes'][number];

const CHOICES: readonly (readonly [TextSupport | null, string])[] = [
  ['NO', 'The text says otherwise'],
  ['UNDETERMINED', 'The text cannot tell'],
  ['YES', 'The text says so'],
  [null, 'All of them'],
];

/** What sources say, point by point, each set against the order's own words. */
export function Claims({
  data: { sourceClaims },
  chosen,
}: {
  readonly data: SourcesAndTextQuery;
  readonly chosen: TextSupport | null;
}) {
  return (
    <>
      <header className="title">
        <p className="title__kicker">Where sources disagree</p>
        <h1>Sources and the text</h1>
        <p className="lead-in">
          What press, analysts and officials say of the order, each beside what the order says.
          Where they differ, the order’s words win.
        </p>
      </header>
      <nav aria-label="Which claims" className="choices">
        <ul>
          {CHOICES.map(([choice, words]) => (
            <li key={words}>
              <PageLink
                to={`/claims?text=${choice ?? 'ALL'}`}
                current={choice === chosen ? 'true' : undefined}
              >
                {words}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      {sourceClaims === null ? (
        <NotReached who="the registry of the order" />
      ) : (
        <>
          <Points claims={sourceClaims.nodes} />
          <DownloadCsv operation={operationOf(SourceClaimsDocument, {})}>all claims</DownloadCsv>
        </>
      )}
    </>
  );
}

function Points({ claims }: { readonly claims: readonly Claim[] }) {
  const points = [...new Set(claims.map(({ point }) => point))];
  if (points.length === 0) return <p>No claim of this kind is recorded.</p>;
  return points.map((point) => (
    <Point key={point} point={point} claims={claims.filter((claim) => claim.point === point)} />
  ));
}

function Point({ point, claims }: { readonly point: string; readonly claims: readonly Claim[] }) {
  const texts = [...new Set(claims.map(({ text }) => text))];
  const citations = new Set(
    claims.flatMap(({ directives }) => directives.map(({ citation }) => citation)),
  );
  return (
    <section className="point" aria-label={point}>
      <h2>{point}</h2>
      <div className="point__text">
        <h3>The order</h3>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="quiet">
          {[...citations].map((citation, index) => (
            <Fragment key={citation}>
              {index > 0 && ', '}
              <Citation of={citation} />
            </Fragment>
          ))}
        </p>
      </div>
      <ul className="point__claims">
        {claims.map(({ id, source, claim, supportedByText, grade }) => (
          <li key={id}>
            <h3>{source}</h3>
            <p>{claim}</p>
            <p className="quiet">
              <State words={TEXT_SUPPORT} value={supportedByText} /> · That it says so:{' '}
              {GRADES[grade].toLowerCase()}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
