import { refuse, type Verdict } from '../graph/refusal.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import { audienceOf, type Audience } from '../policy/audience.js';

/** A part of a record with a marking of its own, and what a request gives in its place. */
interface Part {
  readonly field: string;
  readonly given: unknown;
  readonly marking: MarkingRecord | null | undefined;
}

/** What is there is never written over by somebody who may not read it. */
export function mayOverwrite(
  { field, given, marking }: Part,
  agency: AgencyId,
  audiences: readonly Audience[],
): Verdict {
  const isTouched = given != null && marking != null;
  if (!isTouched || audiences.includes(audienceOf(marking, agency))) return null;
  return refuse(
    'NOT_AUTHORIZED',
    `The token does not reach the present "${field}". Leave it out, or use a token with the clearance for it.`,
    field,
  );
}
