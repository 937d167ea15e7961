import type { Principal } from '../../contract/identity/principal.js';
import { refuse, type Refusal } from '../../contract/graph/refusal.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import type { CaseRecord } from '../cases/case-record.js';
import { partOf, type Participant } from './participant.js';

/** The part that the caller's organization takes in a case; null where it takes none. */
export function ownPart(record: CaseRecord, principal: Principal): Participant | null {
  return partOf(record, ownOrganization(principal));
}

/** Refuses an organization that takes no part. */
export function notParticipant(field?: string): Refusal {
  const message =
    'This is for organizations that take part in the case. The clearinghouse invites them.';
  return refuse('NOT_PARTICIPANT', message, ...(field === undefined ? [] : [field]));
}
