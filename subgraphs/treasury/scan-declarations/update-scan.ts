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
import { unsettled } from './unsettled.js';

/** A step of a declared scan, another scope or window for it, or how a conflict was resolved. */
export function updateScan(store: TreasuryStore): Prepare<ScanRecord> {
  return updateRecord(scanKind(store), {
    name: 'updateScan',
    input: updateScanInput,
    right: 'DECLARE_SCAN',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayDeclareScan(principal),
    change: async (before, input, { context, work, now, today }) => {
      const moved = withInput(before, input);
      const conflicts = await findConflicts(store, work, moved);
      const after = withResolution(moved, input, conflicts, today);
      const verdict = firstRefusal(
        () => isOwnStep(before, input, context),
        () => scanRules({ before, after, input, conflicts, now }),
      );
      if (verdict !== null) return refused(verdict);
      return done({ ...after, conflicts: keptConflicts(before, after, conflicts) });
    },
  });
}

function withInput(before: ScanRecord, input: UpdateScanInput): ScanRecord {
  const { state, scope, window } = input;
  return {
    ...before,
    ...window,
    state: state ?? before.state,
    scope: scope ?? before.scope,
  };
}

/** A resolution that names no declaration is of every conflict that was found and is not settled yet, and of none found later. */
function withResolution(
  moved: ScanRecord,
  { resolution }: UpdateScanInput,
  overlapping: ScanRecord['conflicts'],
  on: CalendarDate,
): ScanRecord {
  if (resolution == null) return moved;
  const known = moved.conflicts.map(({ declaration }) => declaration);
  const declarations =
    resolution.declarations ?? unsettled(moved, overlapping).filter((one) => known.includes(one));
  return { ...moved, resolutions: [...moved.resolutions, { ...resolution, declarations, on }] };
}

/** What a scan was found to be in conflict with stays with it, so that anyone can see what was resolved. */
function keptConflicts(
  before: ScanRecord,
  after: ScanRecord,
  found: ScanRecord['conflicts'],
): ScanRecord['conflicts'] {
  if (before.state !== 'CONFLICT' && after.state !== 'CONFLICT') return before.conflicts;
  const known = found.map(({ declaration }) => declaration);
  return [...before.conflicts.filter(({ declaration }) => !known.includes(declaration)), ...found];
}
