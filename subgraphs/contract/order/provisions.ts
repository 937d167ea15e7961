import { addDays, type CalendarDate } from '../dates/calendar-date.js';
import type { AgencyId } from './agencies.js';
import { CITATIONS, isCitation, type Citation } from './citations.js';
import { PROVISION_ROWS } from './provision-table.js';
import type { Provision } from './provision.js';
import { SIGNED_ON } from './signing.js';

/** Every provision, in the order's order. */
export const PROVISIONS: readonly Provision[] = CITATIONS.map((citation) => ({
  citation,
  parent: null,
  dueDays: null,
  maintained: false,
  leads: [],
  consultations: [],
  determination: null,
  ...PROVISION_ROWS[citation],
}));

const byCitation: ReadonlyMap<string, Provision> = new Map(
  PROVISIONS.map((entry) => [entry.citation, entry]),
);

/** The provision with this citation. */
export function provision(citation: Citation): Provision {
  const found = byCitation.get(citation);
  if (found === undefined) throw new RangeError(`The order has no provision ${citation}`);
  return found;
}

/** The provision with this citation, or null when the order has none. */
export function findProvision(citation: string): Provision | null {
  return isCitation(citation) ? provision(citation) : null;
}

/** The provisions directly under one, in the order's order. */
export function childrenOf({ citation }: Provision): readonly Provision[] {
  return PROVISIONS.filter(({ parent }) => parent === citation);
}

/** The day a provision is due, counted from the date of the order and never rolled forward. */
export function dueOn({ dueDays }: Provision): CalendarDate | null {
  return dueDays === null ? null : addDays(SIGNED_ON, dueDays);
}

/** True for a duty with a due date of its own: dated, with no dated part under it. */
export function isDatedLeaf(candidate: Provision): boolean {
  return candidate.dueDays !== null && childrenOf(candidate).every((part) => part.dueDays === null);
}

/** True where leads report: a provision that has leads and no part that has any. */
export function isReportable(candidate: Provision): boolean {
  return (
    candidate.leads.length > 0 && childrenOf(candidate).every((part) => part.leads.length === 0)
  );
}

/** The provisions an agency reports on, in the order's order. */
export function reportableBy(agency: AgencyId): readonly Provision[] {
  return PROVISIONS.filter((candidate) => isReportable(candidate) && isLedBy(candidate, agency));
}

/** True when the agency is one of those the order charges with the provision. */
export function isLedBy({ leads }: Provision, agency: AgencyId): boolean {
  return leads.some((candidate) => candidate.agency === agency);
}
