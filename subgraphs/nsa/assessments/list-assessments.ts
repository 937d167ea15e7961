import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import { STILL_SHOWN } from '../frontier-models/list-frontier-models.js';
import type { NsaStore } from '../nsa-store.js';
import type { AssessmentRecord } from './assessment-record.js';

/** A page of assessments. */
export type AssessmentList = Connection<AssessmentRecord>;

/** A page of the assessments that the caller may know of, the newest first. */
export function listAssessments(
  { assessments }: NsaStore,
  page: PageRequest,
  context: GraphContext,
): Promise<AssessmentList> {
  const list = {
    mark: ['assessments'],
    records: assessments,
    conditions: [knownTo(context), STILL_SHOWN],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}
