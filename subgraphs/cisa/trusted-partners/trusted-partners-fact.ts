import { requireCoLead } from '../../contract/asking/require-asker.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { CisaStore } from '../cisa-store.js';
import { SHOWN_OF_MODEL } from './list-partners.js';
import { AGREED_BY_BOTH } from './partner-lifecycle.js';
import { accessOf, type TrustedPartnerRecord } from './partner-record.js';

/** What CISA tells the other leads of section 3 of a model's trusted partners; null where none is proposed. */
export async function trustedPartnersFact(
  { trustedPartners }: CisaStore,
  frontierModel: string,
  context: GraphContext,
) {
  requireCoLead(context);
  const found = await trustedPartners
    .find({ frontierModel, state: { $in: SHOWN_OF_MODEL } } as object)
    .sort({ updatedAt: 1 })
    .lean<TrustedPartnerRecord[]>();
  for (const { _id, marking } of found) context.disclosure.saw(_id, marking);
  const agreed = found.filter(({ state }) => AGREED_BY_BOTH.includes(state));
  const last = found.at(-1);
  if (last === undefined) return null;
  const withAccess = found.filter(({ state }) => state === 'EARLY_ACCESS');
  // Of an end as well: what a partner had access to was released to it.
  const versionsWithAccess = found.flatMap((one) =>
    accessOf(one).map(({ modelVersion }) => modelVersion),
  );
  return {
    agreedByBoth: agreed.length,
    withAccess: withAccess.length,
    versionsWithAccess: [...new Set(versionsWithAccess)],
    version: last.version,
  };
}
