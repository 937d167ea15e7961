import type { WorkflowRecord } from '../../contract/records/workflow-record.js';

/** The kind of record, in its identifier and its events. */
export const GRANT_PROGRAM_KIND = 'grantProgram';

/** The agency that makes the awards of a program. */
export interface AwardingAgency {
  readonly name: string;
  /** Its code at Grants.gov, under which it issues opportunities. */
  readonly code: string;
}

/** A grant program by its assistance listing: public facts. */
export interface GrantProgramRecord extends WorkflowRecord {
  readonly assistanceListing: string;
  readonly title: string;
  readonly awardingAgency: AwardingAgency;
  readonly evidenceItems: NonNullable<WorkflowRecord['evidenceItems']>;
}

/** The identifier of the program with a listing number: there is one of each. */
export function programId(assistanceListing: string): string {
  return `OMB:${GRANT_PROGRAM_KIND}:${assistanceListing.toUpperCase()}`;
}
