/** How soon a vulnerability has to be remediated, as CISA tells whoever asks; most urgent first. */
export const REMEDIATION_OUTCOMES = [
  'THREE_DAYS_FORENSIC_TRIAGE',
  'THREE_DAYS',
  'FOURTEEN_DAYS',
  'SIXTY_DAYS',
  'ON_SYSTEM_UPGRADE',
] as const;
export type RemediationOutcome = (typeof REMEDIATION_OUTCOMES)[number];
