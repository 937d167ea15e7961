import type { Connection } from '../../contract/connections/connection.js';
import { orderedBy } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type {
  EarlyAccessWindowFilter,
  QueryEarlyAccessWindowsArgs,
} from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import type { AgreementRecord } from './agreement-record.js';
import type { WindowRecord } from './window-record.js';

/** A page of windows. */
export type WindowList = Connection<WindowRecord>;

/** A page of the windows that the caller may know of, whichever closes first. */
export function listWindows(
  store: TreasuryStore,
  { filter, ...page }: Partial<QueryEarlyAccessWindowsArgs>,
  context: GraphContext,
): Promise<WindowList> {
  const which = { mark: [filter ?? null], conditions: conditionsOf(filter, context) };
  return pageOfWindows(store, which, page, context);
}

/** A page of the windows under an agreement; none where there is no agreement. */
export function listWindowsUnder(
  store: TreasuryStore,
  agreement: AgreementRecord | null,
  page: PageRequest,
  context: GraphContext,
): Promise<WindowList> {
  const id = agreement?._id ?? null;
  const which = { mark: ['agreement', id], conditions: [{ agreement: id }] };
  return pageOfWindows(store, which, page, context);
}

function pageOfWindows(
  { windows }: TreasuryStore,
  { mark, conditions }: { readonly mark: readonly unknown[]; readonly conditions: object[] },
  page: PageRequest,
  context: GraphContext,
): Promise<WindowList> {
  const list = {
    mark: ['earlyAccessWindows', ...mark, context.today],
    records: windows,
    conditions: [knownTo(context), ...conditions],
    order: orderedBy('closesOn', 1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(
  filter: EarlyAccessWindowFilter | null | undefined,
  { today }: Pick<GraphContext, 'today'>,
): object[] {
  const { frontierModel, phase, closesOnOrBefore } = filter ?? {};
  const inPhase = {
    SCHEDULED: { withdrawnOn: null, opensOn: { $gt: today } },
    OPEN: { withdrawnOn: null, opensOn: { $lte: today }, closesOn: { $gt: today } },
    CLOSED: { withdrawnOn: null, closesOn: { $lte: today } },
    WITHDRAWN: { withdrawnOn: { $ne: null } },
  };
  return [
    ...(frontierModel == null ? [] : [{ frontierModel: { $in: frontierModel } }]),
    ...(phase == null ? [] : [{ $or: [...phase.map((one) => inPhase[one]), { _id: null }] }]),
    ...(closesOnOrBefore == null ? [] : [{ closesOn: { $lte: closesOnOrBefore } }]),
  ];
}
