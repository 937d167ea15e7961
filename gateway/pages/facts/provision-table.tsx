import type { ProvisionRowFragment } from '../generated/graphql.js';
import { Citation } from './citation.js';
import { dayText } from './dates.js';
import { LeadAgencies } from './leads.js';
import { State } from './state.js';
import { EVIDENCE, PUBLICITY, TIMELINESS, WORK } from './words.js';

/** Provisions, each with its four axes side by side: four questions, and never one status. */
export function ProvisionTable({
  caption,
  provisions,
}: {
  readonly caption: string;
  readonly provisions: readonly ProvisionRowFragment[];
}) {
  return (
    <table className="usa-table usa-table--borderless axes">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Provision</th>
          <th scope="col">Led by</th>
          <th scope="col">Due</th>
          <th scope="col">Work</th>
          <th scope="col">Timeliness</th>
          <th scope="col">Publicity</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {provisions.map((provision) => (
          <Row key={provision.citation} provision={provision} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ provision }: { readonly provision: ProvisionRowFragment }) {
  const { citation, dueOn, leads, work, timeliness, publicity, evidence } = provision;
  return (
    <tr>
      <th scope="row" data-label="Provision">
        <Citation of={citation} /> <span className="axes__what">{whatOf(provision)}</span>
      </th>
      <td data-label="Led by">
        <LeadAgencies leads={leads} />
      </td>
      <td data-label="Due" className="axes__due">
        {dueOn === null ? 'No date' : dayText(dueOn)}
      </td>
      <td data-label="Work">
        <State words={WORK} value={work} />
      </td>
      <td data-label="Timeliness">
        <State words={TIMELINESS} value={timeliness} />
      </td>
      <td data-label="Publicity">
        <State words={PUBLICITY} value={publicity} />
      </td>
      <td data-label="Evidence">
        <State words={EVIDENCE} value={evidence} />
      </td>
    </tr>
  );
}

/** What a provision asks for, in a few words: its deliverable, its heading, or how its text begins. */
export function whatOf({ deliverable, heading, text }: ProvisionRowFragment): string {
  const [words = ''] = /^.{0,90}(?=\s|$)/.exec(text) ?? [];
  return deliverable ?? heading ?? (words.length < text.length ? `${words} …` : text);
}
