import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { AgreementState } from './agreement-lifecycle.js';

/** The kind of record, in its identifier and its events. */
export const AGREEMENT_KIND = 'earlyAccessAgreement';

/** The six requirements that section 3(b)(ii) names. */
export const PROTECTIONS = [
  'CONFIDENTIALITY',
  'CYBERSECURITY',
  'INSIDER_RISK',
  'INTELLECTUAL_PROPERTY',
  'USE',
  'NONDISCLOSURE',
] as const;
export type Protection = (typeof PROTECTIONS)[number];

/** What a developer acknowledges before anybody has access to its model. */
export interface AgreementRecord extends WorkflowRecord {
  readonly frontierModel: string;
  readonly developer: string;
  readonly parties: readonly string[];
  readonly state: AgreementState;
  readonly acknowledgements: readonly {
    readonly protection: Protection;
    readonly on: CalendarDate;
  }[];
}

/** Whether all six protections are acknowledged. */
export function isComplete({
  acknowledgements,
}: Pick<AgreementRecord, 'acknowledgements'>): boolean {
  return PROTECTIONS.every((one) => acknowledgements.some(({ protection }) => protection === one));
}
