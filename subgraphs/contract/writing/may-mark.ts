import type { z } from 'zod';
import type { GraphContext } from '../graph/graph-context.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import { withinCeiling } from '../markings/ceiling.js';
import { bannerOf, type MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import { audienceOf } from '../policy/audience.js';
import type { markingInput } from './input-schemas.js';

/** The marking that a request asks for; public facts where it asks for none. */
export function markingOf(given: z.infer<typeof markingInput> | null | undefined): MarkingRecord {
  return { classification: 'U', cui: given?.cui ?? [], tlp: given?.tlp ?? null };
}

/** Whether a record of the agency may be marked so: within what the system may hold and the writer may read. */
export function mayMark(
  markings: readonly MarkingRecord[],
  agency: AgencyId,
  {
    policy,
    principal,
    markingCeiling,
  }: Pick<GraphContext, 'policy' | 'principal' | 'markingCeiling'>,
): Verdict {
  for (const marking of markings) {
    if (!withinCeiling(marking, markingCeiling)) {
      const message = `This system holds nothing above ${markingCeiling}, but this would be ${bannerOf(marking)}.`;
      return refuse('MARKING_OVER_CEILING', message, 'marking');
    }
    const verdict = policy.mayMark(principal, audienceOf(marking, agency));
    if (verdict !== null) return verdict;
  }
  return null;
}
