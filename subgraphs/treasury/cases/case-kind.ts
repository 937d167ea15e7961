import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { TreasuryStore } from '../treasury-store.js';
import { CASE_KIND, type CaseRecord } from './case-record.js';

/** Cases, for their changes. */
export function caseKind({ cases }: Pick<TreasuryStore, 'cases'>): RecordKind<CaseRecord> {
  return { kind: CASE_KIND, called: 'case', records: cases, stateOf: ({ state }) => state };
}
