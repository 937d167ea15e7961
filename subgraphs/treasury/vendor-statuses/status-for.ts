import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { redaction } from '../../contract/markings/redaction.js';
import { onlyFor } from '../../contract/policy/audience.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { Participant } from '../participants/participant.js';
import type { VendorStatus } from './vendor-status.js';

/** A participant in an answer, with the case that it takes part in. */
export interface ShownParticipant extends Participant {
  readonly record: CaseRecord;
}

/** What a vendor says, for itself and the clearinghouse; for anyone else where the vendor shares it. */
export function statusFor(
  { vendorStatus, organization, record }: ShownParticipant,
  {
    audiences,
    principal,
    disclosure,
  }: Pick<GraphContext, 'audiences' | 'principal' | 'disclosure'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): VendorStatus | null {
  if (vendorStatus === null || vendorStatus.shareStatus) return vendorStatus;
  const isTheirs = audiences.includes(onlyFor('TREASURY'));
  if (isTheirs || ownOrganization(principal) === organization) return vendorStatus;
  const path = responsePathAsArray(info.path);
  const [reason, contactOffice] = ['SHARING_PROMISE' as const, 'TREASURY'];
  disclosure.withheld(redaction({ path, reason, marking: record.marking, contactOffice }));
  return null;
}
