import type { GraphContext } from '../../contract/graph/graph-context.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { declarantOf } from './declarant.js';
import type { UpdateScanInput } from './scan-inputs.js';
import { SCAN_TRANSITIONS, type ScanState } from './scan-lifecycle.js';
import type { ScanConflict, ScanRecord } from './scan-record.js';

/** States that say what the clearinghouse found; the others are whoever scans' own. */
const FOUND_BY_CLEARINGHOUSE: readonly (ScanState | null | undefined)[] = [
  'DECONFLICTED',
  'CONFLICT',
];

/** Whether a step is the caller's: what is found the clearinghouse's, the scan itself its declarant's, or the clearinghouse's for it. */
export function isOwnStep(
  { scanner }: ScanRecord,
  { state, resolution }: UpdateScanInput,
  { policy, principal }: Pick<GraphContext, 'policy' | 'principal'>,
): Verdict {
  const outside = policy.mayWriteKnowingAll(principal, 'TREASURY');
  if (outside === null) return null;
  if (FOUND_BY_CLEARINGHOUSE.includes(state) || resolution != null) {
    const message = 'Only the clearinghouse finds conflicts and records how they were resolved.';
    return refuse('NOT_AUTHORIZED', message, state == null ? 'resolution' : 'state');
  }
  if (declarantOf(principal) === scanner) return null;
  return refuse(
    'NOT_AUTHORIZED',
    'Only whoever declared a scan, or the clearinghouse, changes it.',
  );
}

interface Step {
  readonly before: ScanRecord;
  readonly after: ScanRecord;
  readonly input: UpdateScanInput;
  /** What the scan overlaps with after the change. */
  readonly conflicts: readonly ScanConflict[];
  readonly now: Date;
}

/** The rules of a change of a declared scan, in the order in which they are asked. */
export function scanRules(step: Step): Verdict {
  return firstRefusal(
    () => isNextState(SCAN_TRANSITIONS, step.before.state, step.input.state),
    () => keepsWhatWasFound(step),
    () => resolvesAConflict(step),
    () => isConflict(step),
    () => isFree(step),
    () => isOpen(step),
  );
}

function keepsWhatWasFound({ before, input }: Step): Verdict {
  const isFixed =
    before.state === 'ACTIVE' || before.state === 'ENDED' || before.state === 'DECONFLICTED';
  if (!isFixed || (input.scope == null && input.window == null)) return null;
  const message = `The scan is ${before.state} for the scope and the window it has. Declare another scan.`;
  return refuse('SKIPPED_STATE', message, input.scope == null ? 'window' : 'scope');
}

function resolvesAConflict({ before, input }: Step): Verdict {
  if (input.resolution == null || before.state === 'CONFLICT') return null;
  const message = 'A resolution is of a conflict, and the declaration has none that was found.';
  return refuse('SKIPPED_STATE', message, 'resolution');
}

function isConflict({ input, conflicts }: Step): Verdict {
  if (input.state !== 'CONFLICT' || conflicts.length > 0) return null;
  const message = 'Nothing overlaps with the scan. It can be DECONFLICTED.';
  return refuse('INPUT_INVALID', message, 'state');
}

/** A scan goes on where nothing overlaps, or where it is recorded how everything found was resolved without moving it. */
function isFree({ before, after, input, conflicts }: Step): Verdict {
  if (input.state !== 'DECONFLICTED' && input.state !== 'ACTIVE') return null;
  const isResolved = after.resolutions.length > 0;
  const wasFound = ({ declaration }: ScanConflict) =>
    before.conflicts.some((known) => known.declaration === declaration);
  const last = after.resolutions.at(-1)?.kind;
  const livesWithIt = last === 'SCANNERS_AGREED' || last === 'RESULTS_SHARED';
  const isClear =
    conflicts.length === 0
      ? before.state !== 'CONFLICT' || isResolved
      : livesWithIt && conflicts.every(wasFound);
  if (isClear) return null;
  const others = conflicts.map(({ declaration }) => declaration).join(', ');
  return refuse(
    'SCAN_WINDOW_CONFLICT',
    conflicts.length === 0
      ? 'Nothing overlaps any more, but nothing says how the conflict was resolved. Give "resolution".'
      : `The scan overlaps with ${others} in scope and window. Record the CONFLICT, and then how it was resolved: with another window or scope, or between the scanners.`,
    'state',
  );
}

function isOpen({ after, input, now }: Step): Verdict {
  if (input.state !== 'ACTIVE' || (after.opensAt <= now && now < after.closesAt)) return null;
  const message = `The window is from ${after.opensAt.toISOString()} to ${after.closesAt.toISOString()}. Begin within it.`;
  return refuse('SKIPPED_STATE', message, 'state');
}
