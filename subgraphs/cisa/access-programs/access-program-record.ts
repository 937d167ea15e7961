import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { CisaStore } from '../cisa-store.js';
import type { ProgramRecord } from '../programs/program-record.js';
import type { Beneficiary } from './beneficiary.js';

/** The kind of record, in its identifier and its events. */
export const ACCESS_PROGRAM_KIND = 'accessProgram';

/** The order's own two words in 2(c)(iii). */
export const ACCESS_KINDS = ['TOOL', 'SERVICE'] as const;

/** A cybersecurity tool or service that a program gives access to. */
export interface OfferedTool {
  readonly kind: (typeof ACCESS_KINDS)[number];
  readonly name: string;
  /** Whose it is; null where that is not known. */
  readonly provider: string | null;
}

/**
 * A program that facilitates access to cybersecurity tools and services. 2(c)(iii). Which covered
 * frontier models it offers stands in records of their own, which are their developers' too.
 */
export interface AccessProgramRecord extends ProgramRecord {
  readonly beneficiaries: readonly Beneficiary[];
  readonly tools: readonly OfferedTool[];
}

/** Access programs, for their changes. */
export function accessProgramKind({
  accessPrograms,
}: Pick<CisaStore, 'accessPrograms'>): RecordKind<AccessProgramRecord> {
  return {
    kind: ACCESS_PROGRAM_KIND,
    called: 'access program',
    records: accessPrograms,
    stateOf: ({ state }) => state,
  };
}
