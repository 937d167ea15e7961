import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { EngagementRecord } from '../engagements/engagement-record.js';
import type { FrontierModelRecord } from '../frontier-models/frontier-model-record.js';

/** A model is determined under the engagement about it that began last, while that goes on and after it ended. */
export function isUnderLatest(
  { _id }: Pick<EngagementRecord, '_id'>,
  model: Pick<FrontierModelRecord, 'engagement'>,
  field: string,
): Verdict {
  if (model.engagement === _id) return null;
  const message = `Another engagement about the model began since. Determine under that: ${model.engagement}.`;
  return refuse('SKIPPED_STATE', message, field);
}
