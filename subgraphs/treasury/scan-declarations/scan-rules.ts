import type { GraphContext } from '../../contract/graph/graph-context.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { declarantOf } from './declarant.js';
import type { UpdateScanInput } from './scan-inputs.js';
import { SCAN_TRANSITIONS, type ScanState } from './scan-lifecycle.js';
import type { ScanConflict, ScanRecord } from './scan-record.js';
import { unsettled } from './unsettled.js';

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

function resolvesAConflict({ before, after, input, conflicts }: Step): Verdict {
  if (input.resolution == null) return null;
  if (before.state !== 'CONFLICT') {
    const message = 'A resolution is of a conflict, and the declaration has none that was found.';
    return refuse('SKIPPED_STATE', message, 'resolution');
  }
  const named = after.resolutions.at(-1)?.declarations ?? [];
  const met = [...before.conflicts, ...conflicts].map(({ declaration }) => declaration);
  if (named.length > 0 && named.every((one) => met.includes(one))) return null;
  const message = `Name in "declarations" which conflict was resolved. The scan is in conflict with ${[...new Set(met)].join(', ')}.`;
  return refuse('INPUT_INVALID', message, 'resolution');
}

function isConflict({ input, conflicts }: Step): Verdict {
  if (input.state !== 'CONFLICT' || conflicts.length > 0) return null;
  const message = 'Nothing overlaps with the scan. It can be DECONFLICTED.';
  return refuse('INPUT_INVALID', message, 'state');
}

/**
 * A scan goes on where nothing overlaps, or where it is recorded how each conflict was resolved. What was found free
 * stands: whoever declares the same afterwards has the conflict, and stops nobody.
 */
function isFree({ before, after, input, conflicts }: Step): Verdict {
  if (input.state !== 'DECONFLICTED' && input.state !== 'ACTIVE') return null;
  if (before.state === 'DECONFLICTED') return null;
  const others = unsettled(after, conflicts);
  if (others.length === 0) return null;
  const overlapsStill = conflicts.some(({ declaration }) => others.includes(declaration));
  const named = others.join(', ');
  return refuse(
    'SCAN_WINDOW_CONFLICT',
    overlapsStill
      ? `The scan overlaps with ${named} in scope and window. Record the CONFLICT, and then how it was resolved with each: with another window or scope, or between the scanners.`
      : `Nothing overlaps any more, but nothing says how the conflict with ${named} was resolved. Give "resolution".`,
    'state',
  );
}

function isOpen({ after, input, now }: Step): Verdict {
  if (input.state !== 'ACTIVE' || (after.opensAt <= now && now < after.closesAt)) return null;
  const message = `The window is from ${after.opensAt.toISOString()} to ${after.closesAt.toISOString()}. Begin within it.`;
  return refuse('SKIPPED_STATE', message, 'state');
}
