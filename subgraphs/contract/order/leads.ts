import type { AgencyId } from './agencies.js';
import type { OfficeId } from './offices.js';

/** Who the order charges with a provision. */
export interface Lead {
  /** The agency that keeps the tasks and makes the report. */
  readonly agency: AgencyId;
  /** The office the order names; null where it names a department and no one in it (5(d)). */
  readonly principal: OfficeId | null;
  /** The office the principal acts through, where the order says so. */
  readonly through: OfficeId | null;
}

/** A lead who acts in person. */
export function lead(agency: AgencyId, principal: OfficeId | null): Lead {
  return { agency, principal, through: null };
}

/** "the Secretary of Homeland Security, through the Director of CISA". */
export const HOMELAND_SECURITY_THROUGH_CISA: Lead = {
  agency: 'CISA',
  principal: 'SECRETARY_OF_HOMELAND_SECURITY',
  through: 'DIRECTOR_CISA',
};

/** The three who carry out section 3 together; the agency of the War lead is NSA. */
export const SECTION_3_CO_LEADS: readonly Lead[] = [
  lead('TREASURY', 'SECRETARY_OF_THE_TREASURY'),
  { agency: 'NSA', principal: 'SECRETARY_OF_WAR', through: 'DIRECTOR_NSA' },
  HOMELAND_SECURITY_THROUGH_CISA,
];
