import { firstRefusal } from '../../contract/graph/refusal.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { findConflicts } from './find-conflicts.js';
import { updateScanInput, type UpdateScanInput } from './scan-inputs.js';
import { scanKind } from './scan-kind.js';
import type { ScanRecord } from './scan-record.js';
import { isOwnStep, scanRules } from './scan-rules.js';

/** A step of a declared scan, another scope or window for it, or how a conflict was resolved. */
export function updateScan(store: TreasuryStore): Prepare<ScanRecord> {
  return updateRecord(scanKind(store), {
    name: 'updateScan',
    input: updateScanInput,
    right: 'DECLARE_SCAN',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayDeclareScan(principal),
    change: async (before, input, { context, work, now, today }) => {
      const after = withInput(before, input, today);
      const conflicts = await findConflicts(store, work, after);
      const verdict = firstRefusal(
        () => isOwnStep(before, input, context),
        () => scanRules({ before, after, input, conflicts, now }),
      );
      if (verdict !== null) return refused(verdict);
      return done({ ...after, conflicts: keptConflicts(before, after, conflicts) });
    },
  });
}

function withInput(before: ScanRecord, input: UpdateScanInput, on: CalendarDate): ScanRecord {
  const { state, scope, window, resolution } = input;
  return {
    ...before,
    ...window,
    state: state ?? before.state,
    scope: scope ?? before.scope,
    resolutions:
      resolution == null ? before.resolutions : [...before.resolutions, { ...resolution, on }],
  };
}

/** What a scan was found to be in conflict with stays with it, so that anyone can see what was resolved. */
function keptConflicts(
  before: ScanRecord,
  after: ScanRecord,
  found: ScanRecord['conflicts'],
): ScanRecord['conflicts'] {
  if (after.state !== 'CONFLICT') return before.conflicts;
  const known = found.map(({ declaration }) => declaration);
  return [...before.conflicts.filter(({ declaration }) => !known.includes(declaration)), ...found];
}
