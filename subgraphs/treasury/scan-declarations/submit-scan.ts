import { refuse } from '../../contract/graph/refusal.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import { createRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { declarantOf } from './declarant.js';
import { submitScanInput } from './scan-inputs.js';
import { scanKind } from './scan-kind.js';
import type { ScanRecord } from './scan-record.js';

/** A new declaration of a scan, or why it is none. */
export function submitScan(store: TreasuryStore): Prepare<ScanRecord> {
  return createRecord(scanKind(store), {
    name: 'submitScan',
    input: submitScanInput,
    agency: 'TREASURY',
    right: 'DECLARE_SCAN',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayDeclareScan(principal),
    make: ({ tool, model, scope, window, authorizationRef, tlp }, { context: { principal } }) => {
      const scanner = declarantOf(principal);
      // Whoever may declare acts for somebody; the question tells the compiler so.
      if (scanner === null) return refused(nobodys());
      const organization = ownOrganization(principal);
      return done({
        state: 'DECLARED',
        scanner,
        parties: organization === null ? [] : [organization],
        tool,
        model: model ?? null,
        scope,
        ...window,
        authorizationRef,
        conflicts: [],
        resolutions: [],
        marking: { classification: 'U', cui: ['ISVI'], tlp: tlp ?? 'AMBER' },
      });
    },
  });
}

function nobodys() {
  const message = 'A scan is declared by an organization or an agency. Use a token that names one.';
  return refuse('NOT_AUTHORIZED', message);
}
