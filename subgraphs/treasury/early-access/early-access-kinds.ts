import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { TreasuryStore } from '../treasury-store.js';
import { AGREEMENT_KIND, type AgreementRecord } from './agreement-record.js';
import { WINDOW_KIND, type WindowRecord } from './window-record.js';

/** Agreements, for their changes. */
export function agreementKind({
  agreements,
}: Pick<TreasuryStore, 'agreements'>): RecordKind<AgreementRecord> {
  return {
    kind: AGREEMENT_KIND,
    called: 'agreement',
    records: agreements,
    stateOf: ({ state }) => state,
  };
}

/** Windows, for their changes. */
export function windowKind({ windows }: Pick<TreasuryStore, 'windows'>): RecordKind<WindowRecord> {
  return {
    kind: WINDOW_KIND,
    called: 'early-access window',
    records: windows,
    stateOf: ({ withdrawnOn }) => (withdrawnOn === null ? 'AGREED' : 'WITHDRAWN'),
  };
}
