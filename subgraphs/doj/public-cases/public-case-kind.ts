import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { DojStore } from '../doj-store.js';
import { PUBLIC_CASE_KIND, type PublicCaseRecord } from './public-case-record.js';

/** Public cases, for their changes. */
export function publicCaseKind({ publicCases }: DojStore): RecordKind<PublicCaseRecord> {
  return {
    kind: PUBLIC_CASE_KIND,
    called: 'public case',
    records: publicCases,
    stateOf: ({ state }) => state,
  };
}
