import { refuse, type Refusal, type Verdict } from '../../contract/graph/refusal.js';
import { SIGNED_ON } from '../../contract/order/signing.js';
import { isSmall, SMALL_CELL_THRESHOLD } from '../../contract/small-cells/cell.js';
import type { PathwayBaseline } from './hiring-pathway-record.js';
import type { BaselineInput } from './pathway-inputs.js';

/** "Expand" supposes something to expand: a baseline of a day not after the order's own. */
export function hasBaseline(baseline: BaselineInput | null | undefined): Verdict {
  if (baseline == null) return noBaseline();
  if (baseline.asOf <= SIGNED_ON) return isPublicCount(baseline);
  const message = `A baseline is of ${SIGNED_ON}, the day of the order, or earlier. Give what there was then.`;
  return refuse('NO_BASELINE', message, 'baseline', 'asOf');
}

/** Refuses a pathway that nothing can be measured against. */
export function noBaseline(): Refusal {
  return refuse(
    'NO_BASELINE',
    'Section 2(f) expands what was there. Give a baseline: what there was on a day before the order, without what is not known.',
    'baseline',
  );
}

/** The baseline is public, and so is the number of people in it. Zero can be said of nobody: it is small too. */
function isPublicCount({ onboards }: BaselineInput): Verdict {
  if (onboards == null || !isSmall(onboards, SMALL_CELL_THRESHOLD)) return null;
  const message = `A count of people under ${SMALL_CELL_THRESHOLD} is not made public. Leave "onboards" out.`;
  return refuse('SMALL_CELL', message, 'baseline', 'onboards');
}

/** The baseline as it is kept. */
export function baselineGiven(given: BaselineInput): PathwayBaseline {
  const { asOf, seats, authorities, grades, series, agencies, onboards } = given;
  return {
    asOf,
    seats: seats ?? null,
    authorities: authorities ?? null,
    grades: grades ?? null,
    series: series ?? null,
    agencies: agencies ?? null,
    onboards: onboards ?? null,
  };
}
