import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../graph/graph-context.js';
import { isPublic, mayRead } from '../markings/ceiling.js';
import type { MarkingRecord } from '../markings/marking.js';
import { redaction, type RedactionReason } from '../markings/redaction.js';
import type { AgencyId } from '../order/agencies.js';
import { audienceOf } from '../policy/audience.js';

/** A field with a marking of its own, and whose it is. */
export interface MarkedField<Value> {
  readonly value: Value | null;
  readonly marking: MarkingRecord | null;
  readonly record: string;
  readonly agency: AgencyId;
}

/** The field's value, or null with a redaction where the caller may know of the record but not see this. */
export function reveal<Value>(
  { value, marking, record, agency }: MarkedField<Value>,
  {
    audiences,
    disclosure,
    principal,
  }: Pick<GraphContext, 'audiences' | 'disclosure' | 'principal'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Value | null {
  if (value === null || marking === null || isPublic(marking)) return value;
  if (audiences.includes(audienceOf(marking, agency))) {
    disclosure.saw(record, marking);
    return value;
  }
  const path = responsePathAsArray(info.path);
  const reason = reasonOf(marking, principal.clearance);
  disclosure.withheld(redaction({ path, reason, marking, contactOffice: agency }));
  return null;
}

function reasonOf(marking: MarkingRecord, clearance: 'U' | 'CUI'): RedactionReason {
  if (!mayRead(clearance, marking)) return 'ABOVE_CLEARANCE';
  return marking.cui.length === 0 ? 'SHARING_PROMISE' : 'NO_LAWFUL_GOVERNMENT_PURPOSE';
}
