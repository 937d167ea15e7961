import type { Connection, Model } from 'mongoose';
import type { CaseRecord } from './cases/case-record.js';
import { caseSchema } from './cases/case-schema.js';
import type { AgreementRecord } from './early-access/agreement-record.js';
import { agreementSchema, windowSchema } from './early-access/early-access-schemas.js';
import type { WindowRecord } from './early-access/window-record.js';
import type { ScanRecord } from './scan-declarations/scan-record.js';
import { scanSchema } from './scan-declarations/scan-schema.js';

/** What Treasury keeps beside what every agency does. */
export interface TreasuryStore {
  readonly cases: Model<CaseRecord>;
  readonly scans: Model<ScanRecord>;
  readonly agreements: Model<AgreementRecord>;
  readonly windows: Model<WindowRecord>;
}

/** Registers Treasury's own models on its connection; the contract makes their indexes. */
export function openTreasuryStore(connection: Connection): TreasuryStore {
  return {
    cases: connection.model<CaseRecord>('ClearinghouseCase', caseSchema),
    scans: connection.model<ScanRecord>('ScanDeclaration', scanSchema),
    agreements: connection.model<AgreementRecord>('EarlyAccessAgreement', agreementSchema),
    windows: connection.model<WindowRecord>('EarlyAccessWindow', windowSchema),
  };
}
