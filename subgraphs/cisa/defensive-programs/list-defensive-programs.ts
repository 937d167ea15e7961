import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CisaStore } from '../cisa-store.js';
import type {
  DefensiveProgramFilter,
  QueryDefensiveProgramsArgs,
} from '../generated/resolver-types.js';
import type { DefensiveProgramRecord } from './defensive-program-record.js';

/** A page of defensive programs. */
export type DefensiveProgramList = Connection<DefensiveProgramRecord>;

/** A page of the defensive programs that the caller may know of, the newest first. */
export function listDefensivePrograms(
  { defensivePrograms }: Pick<CisaStore, 'defensivePrograms'>,
  { filter, ...page }: Partial<QueryDefensiveProgramsArgs>,
  context: GraphContext,
): Promise<DefensiveProgramList> {
  const list = {
    mark: ['defensivePrograms', filter ?? null],
    records: defensivePrograms,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: DefensiveProgramFilter | null | undefined): object[] {
  const { state, effort } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(effort == null ? [] : [{ effort: { $in: effort } }]),
  ];
}
