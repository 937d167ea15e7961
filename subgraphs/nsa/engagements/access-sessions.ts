import { z } from 'zod';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { STANDING_OF } from './engagement-lifecycle.js';
import type { EngagementRecord } from './engagement-record.js';

export const accessSessionsInput = z.number().int().min(0).max(1_000_000);

/** How often the Government used early access. Records of before it was counted do not say. */
export function sessionsOf({ accessSessions }: EngagementRecord): number {
  return accessSessions ?? 0;
}

/** Whether a new total can be counted: while there is early access, and never fewer than before. */
export function countsSessions(
  before: EngagementRecord,
  total: number | null | undefined,
): Verdict {
  if (total == null) return null;
  if (STANDING_OF[before.state] !== 'EARLY_ACCESS') {
    const message = `Sessions are counted while there is early access, and this is ${before.state}.`;
    return refuse('SKIPPED_STATE', message, 'accessSessions');
  }
  const counted = sessionsOf(before);
  if (total >= counted) return null;
  const message = `${counted} sessions are counted already, and the total never falls. Give the new total.`;
  return refuse('INPUT_INVALID', message, 'accessSessions');
}
