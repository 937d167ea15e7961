import { audiencesOf, type Audience } from './audience.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import type { Principal } from '../identity/principal.js';
import type { AgencyId, SubgraphName } from '../order/agencies.js';
import { agenciesKeptBy } from '../order/agencies.js';
import { party, type OfficeId } from '../order/offices.js';
import { ownAgencies, ownAgency } from './own-agency.js';

/** Decides who may read or write what. Every resolver asks it through the context; nothing else compares a role. */
export interface Policy {
  /** May this person change anything at all? Asked before a record is read, so that a stranger learns of none. */
  mayWriteAnything(principal: Principal): Verdict;
  /** May this person change the records of an agency? */
  mayWriteFor(principal: Principal, agency: AgencyId): Verdict;
  /** May this person make a record for an audience? Only for one they belong to: nobody writes what they may not read. */
  mayMark(principal: Principal, audience: Audience): Verdict;
  /** May this person propose the use of a named power of an agency? */
  mayPropose(principal: Principal, agency: AgencyId): Verdict;
  /** May this person decide, for the office that holds a named power of an agency, what another proposed? */
  mayConfirm(principal: Principal, agency: AgencyId, office: OfficeId): Verdict;
  /** May this caller read an agency's proposals, as far as they may know of the records these are about? */
  mayReadProposals(principal: Principal, agency: AgencyId): boolean;
  /** May this caller read a subgraph's whole event log? */
  mayReadFeed(principal: Principal, subgraph: SubgraphName): boolean;
  /** May this caller know which person acted? The public record names offices. */
  mayKnowPersons(principal: Principal): boolean;
}

export const policy: Policy = {
  mayWriteAnything(principal) {
    if (principal.kind !== 'PUBLIC') return null;
    return refuse(
      'SIGN_IN_REQUIRED',
      'A change needs a token that names an officer of the agency. Send it as "Authorization: Bearer …".',
    );
  },

  mayWriteFor(principal, agency) {
    const signedOut = this.mayWriteAnything(principal);
    if (signedOut !== null || actsFor(principal, agency)) return signedOut;
    return refuse(
      'NOT_AUTHORIZED',
      `Only an officer of ${agency} can do this; the token names none.`,
    );
  },

  mayMark(principal, audience) {
    if (audiencesOf(principal).includes(audience)) return null;
    return refuse(
      'NOT_AUTHORIZED',
      'The token does not reach the marking that the record would have. Use one with the clearance for it.',
      'marking',
    );
  },

  mayPropose(principal, agency) {
    return this.mayWriteFor(principal, agency);
  },

  mayConfirm(principal, agency, office) {
    const outside = this.mayWriteFor(principal, agency);
    if (outside !== null) return outside;
    if (principal.role === 'decider' && principal.office === office) return null;
    return refuse(
      'DECIDER_NOT_AUTHORIZED',
      `Only the ${party(office).name} can decide this. Use the token of a decider that names the office ${office}.`,
    );
  },

  mayReadProposals(principal, agency) {
    return principal.role === 'auditor' || ownAgencies(principal).includes(agency);
  },

  mayReadFeed(principal, subgraph) {
    // A log with gaps would tell of what it leaves out, so only those read it who may read all of it.
    const audiences = audiencesOf(principal);
    return agenciesKeptBy(subgraph).every(({ id }) => audiences.includes(`ONLY_${id}`));
  },

  mayKnowPersons(principal) {
    return principal.role === 'auditor' || ownAgency(principal) !== null;
  },
};

function actsFor(principal: Principal, agency: AgencyId): boolean {
  return (
    (principal.role === 'officer' || principal.role === 'decider') && principal.agency === agency
  );
}
