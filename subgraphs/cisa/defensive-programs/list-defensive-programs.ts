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

/** The provisions that every defensive program carries out. */
const CARRIED_OUT = ['2(c)', '2(c)(ii)'];

/** A page of the defensive programs that the caller may know of, the newest first; of those for one provision where it is named. */
export function listDefensivePrograms(
  { defensivePrograms }: Pick<CisaStore, 'defensivePrograms'>,
  { filter, ...page }: Partial<QueryDefensiveProgramsArgs>,
  context: GraphContext,
  citation: string | null = null,
): Promise<DefensiveProgramList> {
  const list = {
    mark: ['defensivePrograms', citation, filter ?? null],
    records: defensivePrograms,
    conditions: [
      knownTo(context),
      ...(citation === null || CARRIED_OUT.includes(citation) ? [] : [{ alsoSupports: citation }]),
      ...conditionsOf(filter),
    ],
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
