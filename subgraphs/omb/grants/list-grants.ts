import type { Connection } from '../../contract/connections/connection.js';
import { orderedBy, orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type {
  GrantDeterminationFilter,
  GrantProgramFilter,
  QueryGrantDeterminationsArgs,
  QueryGrantProgramsArgs,
} from '../generated/resolver-types.js';
import { requiredListing } from './assistance-listing.js';
import type { GrantDeterminationRecord } from './grant-determination-record.js';
import { programId, type GrantProgramRecord } from './grant-program-record.js';
import type { GrantStore } from './grant-store.js';

/** A page of grant programs. */
export type GrantProgramList = Connection<GrantProgramRecord>;
/** A page of grant determinations. */
export type GrantDeterminationList = Connection<GrantDeterminationRecord>;

/** A page of grant programs, by listing number. */
export function listPrograms(
  { grantPrograms }: GrantStore,
  { filter, ...page }: Partial<QueryGrantProgramsArgs>,
  context: GraphContext,
): Promise<GrantProgramList> {
  const list = {
    mark: ['grantPrograms', filter ?? null],
    records: grantPrograms,
    conditions: [knownTo(context), ...programConditions(filter)],
    order: orderedBy('assistanceListing', 1),
  };
  return listRecords(list, page, context);
}

function programConditions(filter: GrantProgramFilter | null | undefined): object[] {
  const { assistanceListing, awardingAgency } = filter ?? {};
  return [
    ...(assistanceListing == null
      ? []
      : [{ _id: { $in: assistanceListing.map((one) => programId(requiredListing(one))) } }]),
    ...(awardingAgency == null ? [] : [{ 'awardingAgency.code': { $in: awardingAgency } }]),
  ];
}

/** A page of grant determinations that the caller may know of, the newest first; of one program where named. */
export function listDeterminations(
  { grantDeterminations }: GrantStore,
  { filter, ...page }: Partial<QueryGrantDeterminationsArgs> & PageRequest,
  context: GraphContext,
  program: string | null = null,
): Promise<GrantDeterminationList> {
  const list = {
    mark: ['grantDeterminations', program, filter ?? null],
    records: grantDeterminations,
    conditions: [
      knownTo(context),
      ...(program === null ? [] : [{ program }]),
      ...determinationConditions(filter),
    ],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function determinationConditions(filter: GrantDeterminationFilter | null | undefined): object[] {
  const { state, result, available, relevant, beneficiary, assistanceListing } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(result == null ? [] : [{ 'ruling.result': { $in: result } }]),
    ...(available == null ? [] : [{ 'availability.available': available }]),
    ...(relevant == null ? [] : [{ 'relevance.relevant': relevant }]),
    ...(beneficiary == null ? [] : [{ 'relevance.beneficiaries': { $in: beneficiary } }]),
    ...(assistanceListing == null
      ? []
      : [{ program: { $in: assistanceListing.map((one) => programId(requiredListing(one))) } }]),
  ];
}
