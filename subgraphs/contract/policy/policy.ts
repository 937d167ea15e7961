import { audiencesOf, onlyFor, type Audience } from './audience.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import { FACTS_SCOPE, type Principal } from '../identity/principal.js';
import type { AgencyId, SubgraphName } from '../order/agencies.js';
import { agenciesKeptBy } from '../order/agencies.js';
import { isOfficeId, party, type OfficeId } from '../order/offices.js';
import { isLedBy, provision } from '../order/provisions.js';
import { ownAgencies, ownAgency } from './own-agency.js';
import { ownOrganization } from './own-organization.js';

/** An office that a person speaks for, and whether they may read controlled information there. */
export interface OfficeReach {
  readonly office: OfficeId;
  readonly readsControlled: boolean;
}

/** Decides who may read or write what. Every resolver asks it through the context; nothing else compares a role. */
export interface Policy {
  /** May this person change anything at all? Asked before a record is read, so that a stranger learns of none. */
  mayWriteAnything(principal: Principal): Verdict;
  /** May this person change the records of an agency? */
  mayWriteFor(principal: Principal, agency: AgencyId): Verdict;
  /** May this person change what must fit all that an agency keeps, so that they must be able to know of all of it? */
  mayWriteKnowingAll(principal: Principal, agency: AgencyId): Verdict;
  /** May this person submit a referral to DOJ for the agency they act for? A person decides that, never a service. */
  maySubmitReferral(principal: Principal): Verdict;
  /** May this person report to the clearinghouse: for an organization outside of government, or as an officer of the agency that runs it? */
  mayReportCase(principal: Principal, agency: AgencyId): Verdict;
  /** Does this person act for an organization outside of government, which may work on a case? */
  mayWorkOnCase(principal: Principal): Verdict;
  /** May this person take part for a developer, as only those of its own can? */
  mayTakePart(principal: Principal): Verdict;
  /** May this person say whether a vendor's products are affected? Only for a vendor: no agency overrides it. */
  mayStateVendorStatus(principal: Principal): Verdict;
  /** May this person declare a scan: of an organization outside of government, or of the agency they act for? */
  mayDeclareScan(principal: Principal): Verdict;
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
  /** May this person ask an office for an agency, or take the question back? */
  mayRequestConsultation(principal: Principal, agency: AgencyId): Verdict;
  /** May this person answer what an office was asked? */
  mayAnswerFor(principal: Principal, office: OfficeId): Verdict;
  /** The office that a person speaks for, who may always know what it was asked; null for everyone else. */
  officeOf(principal: Principal): OfficeReach | null;
  /** May this caller be told facts that another agency's change rests on? Only a subgraph may, as its agency's service. */
  mayAskFacts(principal: Principal): boolean;
  /** May this caller be told what the co-leads of section 3 tell one another of a model? */
  mayAskAsCoLead(principal: Principal): boolean;
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

  mayWriteKnowingAll(principal, agency) {
    const outside = this.mayWriteFor(principal, agency);
    if (outside !== null || audiencesOf(principal).includes(onlyFor(agency))) return outside;
    return refuse(
      'NOT_AUTHORIZED',
      `This takes an officer of ${agency} who may read its controlled information; the token may not.`,
    );
  },

  maySubmitReferral(principal) {
    const signedOut = this.mayWriteAnything(principal);
    if (signedOut !== null) return signedOut;
    if (principal.kind === 'SERVICE') {
      return refuse(
        'AUTO_REFERRAL_FORBIDDEN',
        'No service refers anybody: a person decides it. Use the token of an officer.',
      );
    }
    const { agency } = principal;
    if (agency !== null) return this.mayWriteKnowingAll(principal, agency);
    return refuse('NOT_AUTHORIZED', 'Only an officer of an agency can submit a referral.');
  },

  mayReportCase(principal, agency) {
    if (ownOrganization(principal) !== null) return null;
    return this.mayWriteKnowingAll(principal, agency);
  },

  mayTakePart(principal) {
    const signedOut = this.mayWriteAnything(principal);
    const isDeveloper = principal.role === 'developer' && ownOrganization(principal) !== null;
    if (signedOut !== null || isDeveloper) return signedOut;
    return refuse(
      'NOT_AUTHORIZED',
      'Only the developer itself can do this. Use a token of the role developer that names the organization.',
    );
  },

  mayWorkOnCase(principal) {
    const signedOut = this.mayWriteAnything(principal);
    if (signedOut !== null || ownOrganization(principal) !== null) return signedOut;
    return refuse(
      'NOT_AUTHORIZED',
      'This is for organizations outside of government that take part. Use the token of a developer or an operator that names its organization.',
    );
  },

  mayStateVendorStatus(principal) {
    const signedOut = this.mayWriteAnything(principal);
    if (signedOut !== null || ownOrganization(principal) !== null) return signedOut;
    return refuse(
      'VENDOR_STATUS_NOT_YOURS',
      'Only a vendor says whether its products are affected. Ask the vendor.',
    );
  },

  mayDeclareScan(principal) {
    if (ownOrganization(principal) !== null) return null;
    const signedOut = this.mayWriteAnything(principal);
    if (signedOut !== null) return signedOut;
    const { agency } = principal;
    if (agency !== null) return this.mayWriteKnowingAll(principal, agency);
    return refuse(
      'NOT_AUTHORIZED',
      'A scan is declared by an organization or an agency. Use a token that names one.',
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

  mayRequestConsultation(principal, agency) {
    return this.mayWriteFor(principal, agency);
  },

  mayAnswerFor(principal, office) {
    const signedOut = this.mayWriteAnything(principal);
    if (signedOut !== null || this.officeOf(principal)?.office === office) return signedOut;
    return refuse(
      'NOT_AUTHORIZED',
      `Only the ${party(office).name} can answer this. Use the token of an officer or decider that names the office ${office}.`,
    );
  },

  officeOf({ role, agency, office, clearance }) {
    if (role !== 'officer' && role !== 'decider') return null;
    if (office === null || !isOfficeId(office)) return null;
    // An office belongs to one agency, or to none of the graph: no other agency's token speaks for it.
    if (party(office).agency !== agency) return null;
    return { office, readsControlled: clearance === 'CUI' };
  },

  mayAskFacts({ kind, agency, scopes }) {
    return kind === 'SERVICE' && agency !== null && scopes.includes(FACTS_SCOPE);
  },

  mayAskAsCoLead(principal) {
    const { agency } = principal;
    return this.mayAskFacts(principal) && agency !== null && isLedBy(provision('3(b)'), agency);
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
