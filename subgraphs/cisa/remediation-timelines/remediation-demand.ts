import type { RemediationOutcome } from '../../contract/asking/remediation-outcome.js';

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
