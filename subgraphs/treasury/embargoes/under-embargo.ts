import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { onlyFor } from '../../contract/policy/audience.js';
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

/** A value for those who take part in a case and for the clearinghouse: who agreed to what is between them. */
export function amongParticipants<Value>(
  value: Value,
  record: CaseRecord,
  {
    audiences,
    principal,
    disclosure,
  }: Pick<GraphContext, 'audiences' | 'principal' | 'disclosure'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Value | null {
  const isTheirs = audiences.includes(onlyFor('TREASURY'));
  if (isTheirs || partOf(record, ownOrganization(principal)) !== null) return value;
  const path = responsePathAsArray(info.path);
  const [reason, contactOffice] = ['SHARING_PROMISE' as const, 'TREASURY'];
  disclosure.withheld(redaction({ path, reason, marking: record.marking, contactOffice }));
  return null;
}
