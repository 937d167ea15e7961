import type { Connection } from '../connections/connection.js';
import { orderedByTime } from '../connections/list-order.js';
import { listRecords } from '../connections/list-records.js';
import type { PageRequest } from '../connections/page-in-memory.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { AgencyId } from '../order/agencies.js';
import { knownTo } from '../policy/known-to.js';
import type { ProposalState } from './proposal-lifecycle.js';
import type { ProposalRecord } from './proposal-record.js';
import { inStates } from './proposal-state.js';

/** Which page of which proposals of an agency. */
export interface ProposalListRequest extends PageRequest {
  readonly state?: readonly ProposalState[] | null | undefined;
}

/** A page of proposals. */
export type ProposalList = Connection<ProposalRecord>;

/** A page of an agency's proposals, latest first. */
export function listProposals(
  agency: AgencyId,
  { state, ...page }: ProposalListRequest,
  context: GraphContext,
): Promise<ProposalList> {
  const list = {
    mark: ['proposals', agency, state ?? null],
    records: context.store.proposals,
    conditions: [
      { agency },
      knownTo(context),
      ...(state == null ? [] : [inStates(state, context.now)]),
    ],
    order: orderedByTime('proposedAt', -1),
  };
  return listRecords(list, page, context);
}
