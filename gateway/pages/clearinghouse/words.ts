import type {
  ClearinghouseCaseState,
  ClearinghouseCaseStanding,
  CriticalInfrastructureSector,
  RemediationOutcome,
} from '../generated/graphql.js';

export const STANDINGS: Readonly<Record<ClearinghouseCaseStanding, string>> = {
  IN_WORK: 'In work',
  PAST_TIMELINE: 'Past the timeline',
  REMEDIATED: 'A fix went out',
  SET_ASIDE: 'Set aside',
};

export const STATES: Readonly<Record<ClearinghouseCaseState, string>> = {
  REPORTED: 'Reported',
  DECONFLICTED: 'Deconflicted',
  VALIDATING: 'Validating',
  VALIDATED: 'Validated',
  PRIORITIZED: 'Prioritized',
  REMEDIATION_COORDINATED: 'Remediation coordinated',
  PATCH_DISTRIBUTED: 'Patch distributed',
  CLOSED: 'Closed',
  DUPLICATE: 'Duplicate',
  INVALID: 'Invalid',
  DEFERRED: 'Deferred',
  ON_HOLD: 'On hold',
  WITHDRAWN_BY_REPORTER: 'Withdrawn by the reporter',
  TRANSFERRED: 'Transferred',
};

/** What the table of BOD 26-04 has a case remediated within. */
export const OUTCOMES: Readonly<Record<RemediationOutcome, string>> = {
  THREE_DAYS_FORENSIC_TRIAGE: 'Within 3 days, with forensic triage',
  THREE_DAYS: 'Within 3 days',
  FOURTEEN_DAYS: 'Within 14 days',
  SIXTY_DAYS: 'Within 60 days',
  ON_SYSTEM_UPGRADE: 'With the next system upgrade',
};

const SMALL: ReadonlySet<string> = new Set(['AND']);

/** A sector as people read it; null for the cases of none. */
export function sectorText(sector: CriticalInfrastructureSector | null): string {
  if (sector === null) return 'None named';
  const words = sector.split('_').map((word) => (SMALL.has(word) ? 'and' : word.toLowerCase()));
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
