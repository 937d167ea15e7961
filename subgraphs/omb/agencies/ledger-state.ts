import type { AgencyReference } from '../../contract/agency/agency-reference.js';
import { subgraphOf } from '../../contract/order/agencies.js';
import { lagSeconds } from '../ledger/lag.js';
import type { OmbContext } from '../omb-context.js';

/** How far the ledger has come with an agency's event log. Its number would tell of hidden events, so few see it. */
export async function ledgerState(
  { id }: AgencyReference,
  { ledger, now, policy, principal }: OmbContext,
) {
  const subgraph = subgraphOf(id);
  const coverage = await ledger.coverage();
  const feed = coverage.get(subgraph);
  const mayCount = policy.mayReadFeed(principal, subgraph);
  return {
    sequence: mayCount ? (feed?.sequence ?? 0) : null,
    asOf: feed?.pulledAt ?? null,
    lagSeconds: lagSeconds(coverage, subgraph, now),
  };
}
