import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type {
  ClearinghouseCaseFilter,
  QueryClearinghouseCasesArgs,
  RemediationOutcome,
} from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { UNREMEDIATED } from './case-timeline.js';
import type { CaseRecord } from './case-record.js';

/** A page of cases. */
export type CaseList = Connection<CaseRecord>;

/** A page of the cases that the caller may know of, the newest first. */
export function listCases(
  { cases }: TreasuryStore,
  { filter, ...page }: Partial<QueryClearinghouseCasesArgs>,
  context: GraphContext,
): Promise<CaseList> {
  const list = {
    mark: ['clearinghouseCases', filter ?? null, context.today],
    records: cases,
    conditions: [knownTo(context), ...conditionsOf(filter, context)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(
  filter: ClearinghouseCaseFilter | null | undefined,
  { today }: Pick<GraphContext, 'today'>,
): object[] {
  const { state, sector, vendor, discoveryMethod, cve } = filter ?? {};
  const { pastTimeline, timelineOutcome, embargoEndsOnOrBefore } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(sector == null ? [] : [{ sectors: { $in: sector } }]),
    ...(vendor == null ? [] : [{ 'affected.vendor': { $in: vendor } }]),
    ...(discoveryMethod == null ? [] : [{ discoveryMethod: { $in: discoveryMethod } }]),
    ...(cve == null ? [] : [{ cveIds: { $in: cve.map((id) => id.toUpperCase()) } }]),
    ...(pastTimeline == null ? [] : [pastTimeline ? isPast(today) : { $nor: [isPast(today)] }]),
    ...(timelineOutcome == null ? [] : [hasOutcome(timelineOutcome)]),
    ...(embargoEndsOnOrBefore == null ? [] : [embargoEnds(today, embargoEndsOnOrBefore)]),
  ];
}

/** The condition that a case is past its timeline, for the database; the same as `isPastTimeline` of today. */
export function isPast(today: CalendarDate): object {
  const last = { $arrayElemAt: ['$timelines.dueOn', -1] };
  return {
    state: { $in: UNREMEDIATED },
    $expr: { $and: [{ $eq: [{ $type: last }, 'string'] }, { $lt: [last, today] }] },
  };
}

/** The outcome of the timeline told last, for the database. */
export const LAST_OUTCOME = { $arrayElemAt: ['$timelines.outcome', -1] };

/** The condition that the timeline told last has one of the outcomes. */
function hasOutcome(outcomes: readonly RemediationOutcome[]): object {
  return { $expr: { $in: [LAST_OUTCOME, outcomes] } };
}

/** The condition that an embargo in force has a last day from today up to another. */
function embargoEnds(today: CalendarDate, day: CalendarDate): object {
  return {
    'embargo.state': { $in: ['ACTIVE', 'REVISE'] },
    'embargo.until': { $gte: today, $lte: day },
  };
}
