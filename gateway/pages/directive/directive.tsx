import { ChangeList } from '../changes/change-list.js';
import { Citation } from '../facts/citation.js';
import { PageLink } from '../facts/page-link.js';
import { EvidenceList } from '../facts/evidence-list.js';
import { ObstacleList } from '../facts/obstacle-list.js';
import { TaskTable } from '../facts/task-table.js';
import { KINDS } from '../facts/words.js';
import type { OneDirectiveQuery } from '../generated/graphql.js';
import { FourAxes } from './four-axes.js';
import { History } from './history.js';
import { Involved } from './involved.js';
import { Leads } from './leads.js';
import { Needs } from './needs.js';

/** One provision: its own words first, then who owes what, what there is to show, and its past. */
export function Directive({ data }: { readonly data: OneDirectiveQuery }) {
  const { directive, statusHistory, events, sourceClaims } = data;
  if (directive === null) return <h1>This provision is unavailable now</h1>;
  const { citation, parent, children, heading, ambiguities } = directive;
  return (
    <>
      <header className="title">
        <p className="title__kicker">
          <PageLink to="/">EO 14409</PageLink>
          {parent !== null && (
            <>
              {' › '}
              <Citation of={parent.citation} />
            </>
          )}
          {` · ${KINDS[directive.kind]}`}
        </p>
        <h1>
          <span className="title__citation">{citation}</span>{' '}
          {heading ?? sentenceCase(directive.deliverable ?? '')}
        </h1>
        {directive.leads.length > 0 && <FourAxes directive={directive} />}
      </header>
      <section aria-labelledby="text">
        <h2 id="text">The text</h2>
        <blockquote className="verbatim">
          {directive.text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {children.length > 0 && (
            <ol className="verbatim__parts">
              {children.map((part) => (
                <li key={part.citation}>
                  <Citation of={part.citation} /> {part.text}
                </li>
              ))}
            </ol>
          )}
        </blockquote>
        {directive.scopeNote !== null && <p>{directive.scopeNote}</p>}
        <Named title="Limits" items={directive.constraints} />
        <Named title="For whom, in the order’s words" items={directive.beneficiaries} />
        {ambiguities.length > 0 && (
          <>
            <h3>What the text leaves open</h3>
            <ul>
              {ambiguities.map(({ question, reading }) => (
                <li key={question}>
                  {question} <span className="quiet">{reading}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {sourceClaims !== null && sourceClaims.totalCount > 0 && (
          <p>
            Sources say {sourceClaims.totalCount} things about it that the text can be held against:{' '}
            <PageLink to="/claims?text=ALL">sources and the text</PageLink>.
          </p>
        )}
      </section>
      <Leads leads={directive.leads} />
      <Involved directive={directive} />
      <section aria-labelledby="evidence">
        <h2 id="evidence">What there is to show</h2>
        {directive.deliverable !== null && <p>The order asks for: {directive.deliverable}.</p>}
        <EvidenceList items={directive.evidenceItems} />
      </section>
      <section aria-labelledby="blocked">
        <h2 id="blocked">What it waits for</h2>
        <ObstacleList
          obstacles={directive.blockedBy}
          nothing="Nothing that you may see keeps it waiting."
        />
        <Needs directive={directive} />
      </section>
      <section aria-labelledby="tasks">
        <h2 id="tasks">Tasks under it</h2>
        <TaskTable
          caption="From the ledger, of every agency"
          tasks={directive.tasks}
          keptBy="the ledger"
          path={['directive', 'tasks']}
        />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">How it stood</h2>
        <History moments={statusHistory} now={directive} />
        <h3>What changed</h3>
        <ChangeList changes={events?.nodes ?? null} />
      </section>
    </>
  );
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Named({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
