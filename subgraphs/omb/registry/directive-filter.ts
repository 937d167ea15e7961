import { isAfter, isBefore } from '../../contract/dates/calendar-date.js';
import type { Provision } from '../../contract/order/provision.js';
import { dependenciesOf } from '../../contract/order/dependencies.js';
import { party } from '../../contract/order/offices.js';
import { dueOn, isDatedLeaf } from '../../contract/order/provisions.js';
import type { DirectiveFilter } from '../generated/resolver-types.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { requireKnownCitations } from '../../contract/graph/known-citations.js';
import { isSatisfiedBy } from './dependency-resolvers.js';
import type { Standing } from './standing.js';
import type { Standings } from './standings.js';

type Maybe<Value> = Value | null | undefined;

/** Keeps the provisions for which every condition holds; reads the ledger only for the four axes. */
export async function filterDirectives(
  provisions: readonly Provision[],
  filter: Maybe<DirectiveFilter>,
  asOf: Date | null,
  standings: Standings,
): Promise<readonly Provision[]> {
  if (filter == null) return provisions;
  requireKnownCitations(filter.citation);
  requireKnownAgencies(filter.leadAgency, 'leadAgency');
  requireKnownAgencies(filter.consultedAgency, 'consultedAgency');
  const said = provisions.filter((provision) => fits(provision, filter));
  const candidates = await withUnmetDependency(said, filter.hasUnmetDependency, asOf, standings);
  if (!asksHowItStands(filter)) return candidates;
  const standing = await Promise.all(
    candidates.map(({ citation }) => standings.of({ citation, asOf })),
  );
  return candidates.filter((_, index) => stands(standing[index], filter));
}

function fits(provision: Provision, filter: DirectiveFilter): boolean {
  const due = dueOn(provision);
  const { dueOnOrAfter, dueOnOrBefore, datedLeaf, leadAgency, consultedAgency } = filter;
  return (
    isAmong(filter.citation, provision.citation) &&
    isAmong(filter.kind, provision.kind) &&
    (leadAgency == null || provision.leads.some(({ agency }) => leadAgency.includes(agency))) &&
    (consultedAgency == null || consultsOneOf(provision, consultedAgency)) &&
    (datedLeaf == null || isDatedLeaf(provision) === datedLeaf) &&
    // A provision without a due date is neither before nor after any day.
    (dueOnOrAfter == null || (due !== null && !isBefore(due, dueOnOrAfter))) &&
    (dueOnOrBefore == null || (due !== null && !isAfter(due, dueOnOrBefore)))
  );
}

function consultsOneOf(
  { consultations, determination }: Provision,
  agencies: readonly string[],
): boolean {
  return [...consultations, ...(determination?.consultations ?? [])]
    .flatMap(({ party, through }) => (through === null ? [party] : [party, through]))
    .some((consulted) => agencies.includes(party(consulted).agency ?? ''));
}

/** Keeps those that need of another provision what is not known to be there, or those that do not. */
async function withUnmetDependency(
  provisions: readonly Provision[],
  wanted: Maybe<boolean>,
  asOf: Date | null,
  standings: Standings,
): Promise<readonly Provision[]> {
  if (wanted == null) return provisions;
  const isUnmet = await Promise.all(
    provisions.map(async ({ citation }) => {
      const needs = dependenciesOf(citation);
      const standing = await Promise.all(
        needs.map(({ on }) => standings.of({ citation: on, asOf })),
      );
      return standing.some(({ work }) => isSatisfiedBy(work) !== true);
    }),
  );
  return provisions.filter((_, index) => isUnmet[index] === wanted);
}

function asksHowItStands({ work, timeliness, publicity, evidence }: DirectiveFilter): boolean {
  return [work, timeliness, publicity, evidence].some((condition) => condition != null);
}

function stands(standing: Standing | undefined, filter: DirectiveFilter): boolean {
  return (
    standing !== undefined &&
    isAmong(filter.work, standing.work) &&
    isAmong(filter.timeliness, standing.timeliness) &&
    isAmong(filter.publicity, standing.publicity) &&
    isAmong(filter.evidence, standing.evidence)
  );
}

/** No condition holds for what is unknown. */
function isAmong<Value>(wanted: Maybe<readonly Value[]>, value: Value | null): boolean {
  return wanted == null || (value !== null && wanted.includes(value));
}
