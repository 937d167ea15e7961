/** How soon a vulnerability has to be remediated, most urgent first. */
export const REMEDIATION_OUTCOMES = [
  'THREE_DAYS_FORENSIC_TRIAGE',
  'THREE_DAYS',
  'FOURTEEN_DAYS',
  'SIXTY_DAYS',
  'ON_SYSTEM_UPGRADE',
] as const;

export type RemediationOutcome = (typeof REMEDIATION_OUTCOMES)[number];

export const TECHNICAL_IMPACTS = ['PARTIAL', 'TOTAL'] as const;
export type TechnicalImpact = (typeof TECHNICAL_IMPACTS)[number];

/** What an outcome asks for. */
export interface Demand {
  /** Calendar days; null where the next upgrade of the system decides. */
  readonly dueInDays: number | null;
  /** Whether the asset has to be examined for a compromise as well. */
  readonly forensicTriage: boolean;
}

export const DEMANDS: Readonly<Record<RemediationOutcome, Demand>> = {
  THREE_DAYS_FORENSIC_TRIAGE: { dueInDays: 3, forensicTriage: true },
  THREE_DAYS: { dueInDays: 3, forensicTriage: false },
  FOURTEEN_DAYS: { dueInDays: 14, forensicTriage: false },
  SIXTY_DAYS: { dueInDays: 60, forensicTriage: false },
  ON_SYSTEM_UPGRADE: { dueInDays: null, forensicTriage: false },
};
