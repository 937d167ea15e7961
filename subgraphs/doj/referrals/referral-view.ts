import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { DOJ_ALONE, LAW_ENFORCEMENT, type ReferralRecord } from './referral-record.js';

/** Whether the caller sees referrals as DOJ does; anyone else sees acknowledgements of their own. */
export function seesAsDoj({ audiences }: Pick<GraphContext, 'audiences'>): boolean {
  return audiences.includes(DOJ_ALONE);
}

/** The state of a referral as the caller may know it. */
export function stateFor(
  { state, acknowledgedState }: ReferralRecord,
  context: Pick<GraphContext, 'audiences'>,
): ReferralRecord['state'] {
  return seesAsDoj(context) ? state : acknowledgedState;
}

/** A value for DOJ alone. It is withheld alike whether there is one or not, so that the redaction tells nothing. */
export function forDojAlone<Value>(
  value: Value,
  context: Pick<GraphContext, 'audiences' | 'disclosure'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Value | null {
  if (seesAsDoj(context)) return value;
  const path = responsePathAsArray(info.path);
  const [reason, contactOffice] = ['LAW_ENFORCEMENT' as const, 'DOJ'];
  context.disclosure.withheld(redaction({ path, reason, marking: LAW_ENFORCEMENT, contactOffice }));
  return null;
}
