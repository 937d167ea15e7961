import { Fragment } from 'react';
import type { ProvisionRowFragment } from '../generated/graphql.js';
import { AgencyName } from './agency-name.js';

type Lead = ProvisionRowFragment['leads'][number];

/** Whom the order charges: the principal, and the office it acts through. */
export function leadText({ principal, through, agency }: Lead): string {
  const who = principal?.name ?? agency?.name ?? 'Unknown';
  return through === null ? who : `${who}, through the ${through.name}`;
}

/** Whose agencies lead a provision, as links. */
export function LeadAgencies({ leads }: { readonly leads: readonly Lead[] }) {
  if (leads.length === 0) return <span className="quiet">No one is charged</span>;
  return leads.map(({ agency, principal }, index) => (
    <Fragment key={agency?.id ?? principal?.name ?? index}>
      {index > 0 && ', '}
      {agency === null ? (principal?.name ?? 'Unknown') : <AgencyName agency={agency} short />}
    </Fragment>
  ));
}
