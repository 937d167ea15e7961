import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { listScans } from './list-scans.js';
import { settledBy } from './scan-record.js';
import { submitScan } from './submit-scan.js';
import { updateScan } from './update-scan.js';

/** Declared scans: the first duty of section 2(d) is that scanners do not get into each other's way. */
export function scanResolvers(store: TreasuryStore) {
  const name = 'scanDeclaration';
  return {
    Query: {
      scanDeclarations: (_, request, context) => listScans(store, request, context),
    },
    Mutation: {
      submitTreasuryScanDeclaration: change('submitScan', name, submitScan(store)),
      updateTreasuryScanDeclaration: change('updateScan', name, updateScan(store)),
    },
    ScanDeclaration: { id: ({ _id }) => _id },
    ScanConflict: {
      declaration: ({ declaration }, _, { scans }) => scans.load(declaration),
    },
    ScanResolution: {
      declarations: (resolution, _, { scans }) =>
        Promise.all(settledBy(resolution).map((id) => scans.load(id))),
    },
    ScanDeclarationConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
