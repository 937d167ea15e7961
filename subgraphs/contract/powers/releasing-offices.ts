import type { AgencyId } from '../order/agencies.js';
import type { OfficeId } from '../order/offices.js';

/** The office that decides, for each agency, what it marked and what it releases. */
export const RELEASING_OFFICES: Readonly<Record<AgencyId, OfficeId>> = {
  TREASURY: 'SECRETARY_OF_THE_TREASURY',
  NSA: 'DIRECTOR_NSA',
  CISA: 'DIRECTOR_CISA',
  OMB: 'DIRECTOR_OMB',
  OPM: 'DIRECTOR_OPM',
  DOJ: 'ATTORNEY_GENERAL',
  CNSS: 'COMMITTEE_ON_NATIONAL_SECURITY_SYSTEMS',
  WAR: 'SECRETARY_OF_WAR',
};
