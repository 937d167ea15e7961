import type { Stage } from '../../../testing/stage.js';
import { verifyLog } from '../../contract/events/verify-log.js';

/** How many events CISA's log has; throws where it does not verify. */
export async function logLength(stage: Pick<Stage, 'databaseOf'>): Promise<number> {
  const verdict = await verifyLog(stage.databaseOf('cisa'), 'events');
  if (!verdict.intact) throw new Error(verdict.finding);
  return verdict.entries;
}
