import type { Provision } from '../../contract/order/provision.js';
import { childrenOf, isReportable } from '../../contract/order/provisions.js';

/** The provisions that leads report on, at or below this one; none where nobody reports anything. */
export function dutiesUnder(provision: Provision): readonly Provision[] {
  if (isReportable(provision)) return [provision];
  return childrenOf(provision).flatMap(dutiesUnder);
}
