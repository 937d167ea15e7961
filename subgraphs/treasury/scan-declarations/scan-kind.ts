import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { TreasuryStore } from '../treasury-store.js';
import { SCAN_KIND, type ScanRecord } from './scan-record.js';

/** Declared scans, for their changes. */
export function scanKind({ scans }: Pick<TreasuryStore, 'scans'>): RecordKind<ScanRecord> {
  return {
    kind: SCAN_KIND,
    called: 'scan declaration',
    records: scans,
    stateOf: ({ state }) => state,
  };
}
