import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import type { CaseRecord } from '../cases/case-record.js';
import { partOf } from '../participants/participant.js';
import { holds } from './embargo.js';

/** A value that an embargo keeps from organizations that did not sign it; whoever reported it knows it already. */
export function underEmbargo<Value>(
  value: Value,
  record: CaseRecord,
  { principal, disclosure, today }: Pick<GraphContext, 'principal' | 'disclosure' | 'today'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Value | null {
  const own = ownOrganization(principal);
  const knowsAnyway = own === null || own === record.reportedBy;
  if (knowsAnyway || !holds(record, today) || partOf(record, own)?.isBound === true) return value;
  const path = responsePathAsArray(info.path);
  const [reason, contactOffice] = ['EMBARGO' as const, 'TREASURY'];
  disclosure.withheld(redaction({ path, reason, marking: record.marking, contactOffice }));
  return null;
}
