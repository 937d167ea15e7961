import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { StoredRecord } from '../../contract/store/stored-record.js';

/** The kind of record, in its identifier and its events. */
export const SEAL_KIND = 'seal';

/** That a court sealed the charge of a docket. It stands by itself so that no record of the docket is made public meanwhile. */
export interface SealRecord extends StoredRecord {
  readonly agency: AgencyId;
  readonly referral: string;
  readonly lifted: boolean;
  readonly marking: MarkingRecord;
}

/** The identifier of the seal on what would be a public case. */
export function sealId(publicCase: string): string {
  return `DOJ:${SEAL_KIND}:${publicCase}`;
}

/** Whether a seal is there and not lifted. */
export function isSealed(seal: SealRecord | null): boolean {
  return seal !== null && !seal.lifted;
}
