import { LEDGER_SCOPE, type Principal } from '../identity/principal.js';
import type { MarkingRecord } from '../markings/marking.js';
import { AGENCY_IDS, type AgencyId } from '../order/agencies.js';
import { ownAgencies } from './own-agency.js';

/**
 * Who may know that a record exists, as one word that is stored with it: so that a list, a count, a
 * cursor and a summary ask the database the same question, and none can tell of what another hides.
 */
export type Audience = 'PUBLIC' | 'SIGNED_IN' | 'FEDERAL_CUI' | `ONLY_${AgencyId}`;

/** The audiences that are one agency's alone. */
const ONE_AGENCY = AGENCY_IDS.map((id) => `ONLY_${id}` as const);

/** Every audience there is. */
export const AUDIENCES = ['PUBLIC', 'SIGNED_IN', 'FEDERAL_CUI', ...ONE_AGENCY] as const;

/** The audience that is one agency's alone. */
export function onlyFor(agency: AgencyId): Audience {
  return `ONLY_${agency}`;
}

/** CUI categories that only the agency which holds them needs to know: law enforcement and persons. */
const NEED_TO_KNOW_CATEGORIES = ['INV', 'LEI', 'PRVCY', 'PERS', 'PCII'];

/** The audience of a record of an agency, from its marking. Default deny: the narrowest rule wins. */
export function audienceOf({ cui, tlp }: MarkingRecord, agency: AgencyId): Audience {
  const needsToKnow = cui.some((category) =>
    NEED_TO_KNOW_CATEGORIES.includes(category.replace(/^SP-/, '')),
  );
  if (needsToKnow || tlp === 'RED' || tlp === 'AMBER_STRICT') return onlyFor(agency);
  if (cui.length > 0 || tlp === 'AMBER') return 'FEDERAL_CUI';
  return tlp === 'GREEN' ? 'SIGNED_IN' : 'PUBLIC';
}

/** The audiences a caller belongs to. */
export function audiencesOf(principal: Principal): readonly Audience[] {
  const { kind, role, agency, clearance, scopes } = principal;
  if (kind === 'PUBLIC') return ['PUBLIC'];
  if (clearance !== 'CUI') return ['PUBLIC', 'SIGNED_IN'];
  // The ledger keeps a copy and puts the same question to whoever reads it; an auditor inspects all.
  const isLedger = role === 'service' && agency === 'OMB' && scopes.includes(LEDGER_SCOPE);
  if (isLedger || role === 'auditor') return AUDIENCES;
  const own = ownAgencies(principal);
  return own.length === 0
    ? ['PUBLIC', 'SIGNED_IN']
    : ['PUBLIC', 'SIGNED_IN', 'FEDERAL_CUI', ...own.map(onlyFor)];
}
