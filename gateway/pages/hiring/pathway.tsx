import { countOf, countText } from '../counts/count.js';
import { dayText } from '../facts/dates.js';
import { EvidenceList } from '../facts/evidence-list.js';
import { State } from '../facts/state.js';
import type { HiringQuery } from '../generated/graphql.js';
import { PATHWAY_STATES } from './words.js';

type HiringPathway = NonNullable<HiringQuery['hiringPathways']>['nodes'][number];

/** One pathway: what its baseline was, what it plans now, and what of it is new. */
export function Pathway({ pathway }: { readonly pathway: HiringPathway }) {
  const { title, state, baseline } = pathway;
  return (
    <>
      <h3>{title}</h3>
      <p>
        <State words={PATHWAY_STATES} value={state} /> · {expandedText(pathway)}
      </p>
      <table className="usa-table usa-table--borderless stacks">
        <caption>{title}, against its baseline</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">On {dayText(baseline.asOf)}</th>
            <th scope="col">Now</th>
            <th scope="col">New since</th>
          </tr>
        </thead>
        <tbody>
          {comparisonsOf(pathway).map(([what, before, now, since]) => (
            <tr key={what}>
              <th scope="row" data-label="What">
                {what}
              </th>
              <td data-label="At the baseline">{before}</td>
              <td data-label="Now">{now}</td>
              <td data-label="New since">{since}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pathway.evidenceItems.length === 0 ? (
        <p>No source is recorded with it.</p>
      ) : (
        <EvidenceList items={pathway.evidenceItems} />
      )}
    </>
  );
}

function expandedText({ state, expansion: { isExpanded } }: HiringPathway): string {
  if (isExpanded === null) return 'Whether it goes beyond its baseline cannot be told.';
  const [goes, what] = state === 'CLOSED' ? ['went', 'What was planned'] : ['goes', 'It'];
  return `${isExpanded ? what : 'Nothing'} ${goes} beyond its baseline.`;
}

function comparisonsOf(pathway: HiringPathway): readonly (readonly string[])[] {
  const { baseline, expansion } = pathway;
  const authorities = pathway.authorities.map(
    ({ citation, expiresOn, isExpired }) =>
      `${citation}${expiresOn === null ? '' : `, ${isExpired ? 'expired' : 'until'} ${dayText(expiresOn)}`}`,
  );
  const hosts = pathway.hosts.map(
    ({ agency, seats }) => `${agency}${seats === null ? '' : ` (${seats} seats)`}`,
  );
  return [
    ['Seats', numberText(baseline.seats), numberText(pathway.seats), changeText(expansion.seats)],
    ['On board', numberText(baseline.onboards), '—', countText(countOf(expansion.onboards))],
    rowOf('Authorities', baseline.authorities, authorities, expansion.authorities),
    rowOf('Grades', baseline.grades, pathway.grades, expansion.grades),
    rowOf('Series', baseline.series, pathway.series, expansion.series),
    rowOf('Agencies', baseline.agencies, hosts, expansion.agencies),
  ];
}

function rowOf(
  what: string,
  before: readonly string[] | null,
  now: readonly string[],
  since: readonly string[] | null,
): readonly string[] {
  // A plan that names nothing does not say that there is nothing.
  const planned = now.length === 0 ? 'Unknown' : now.join('; ');
  return [what, listText(before), planned, since === null ? 'Cannot be compared' : listText(since)];
}

function numberText(value: number | null): string {
  return value === null ? 'Unknown' : String(value);
}

function changeText(value: number | null): string {
  if (value === null) return 'Cannot be compared';
  return value > 0 ? `+${value}` : String(value);
}

function listText(values: readonly string[] | null): string {
  if (values === null) return 'Unknown';
  return values.length === 0 ? 'None' : values.join('; ');
}
