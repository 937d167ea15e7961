import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import type { TreasuryStore } from '../treasury-store.js';
import type { ScanConflict, ScanRecord } from './scan-record.js';
import { overlapOf } from './scan-scope.js';

/** The declared scans, not over yet, whose scope and window overlap with those of another. */
export async function findConflicts(
  { scans }: Pick<TreasuryStore, 'scans'>,
  work: UnitOfWork,
  { _id, scope, opensAt, closesAt }: Pick<ScanRecord, '_id' | 'scope' | 'opensAt' | 'closesAt'>,
): Promise<readonly ScanConflict[]> {
  const meet = { state: { $ne: 'ENDED' }, opensAt: { $lt: closesAt }, closesAt: { $gt: opensAt } };
  const others = await work.matching(
    scans,
    meet,
    (other) =>
      other._id !== _id &&
      other.state !== 'ENDED' &&
      other.opensAt < closesAt &&
      other.closesAt > opensAt,
  );
  return others
    .map((other) => ({ declaration: other._id, scope: overlapOf(scope, other.scope) }))
    .filter((conflict) => conflict.scope.length > 0);
}
