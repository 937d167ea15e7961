import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { ThresholdRecord } from './threshold-record.js';

/** Refuses a threshold that a model is not measured by: one that nobody determined yet, or that another took the place of. */
export function thresholdInForce(
  threshold: ThresholdRecord | null,
  id: string,
  field: string,
): Verdict {
  if (threshold?.state === 'DETERMINED') return null;
  return refuse('NOT_FOUND', `No threshold determination ${id} is in force.`, field);
}
