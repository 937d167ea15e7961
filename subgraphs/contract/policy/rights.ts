import {
  ROLES,
  factsPrincipal,
  ledgerPrincipal,
  publicPrincipal,
  type Principal,
  type Role,
} from '../identity/principal.js';
import { subgraphOf, type AgencyId } from '../order/agencies.js';
import type { OfficeId } from '../order/offices.js';
import { RELEASING_OFFICES } from '../powers/releasing-offices.js';
import { audiencesOf, type Audience } from './audience.js';
import { policy } from './policy.js';

/** What somebody may want to do. The names of changes stand in the schema too, in `@policy`. */
export const ACTIONS = [
  'READ_PUBLIC',
  'READ_SIGNED_IN',
  'READ_FEDERAL_CUI',
  'READ_ONE_AGENCY',
  'READ_FEED',
  'ASK_FACTS',
  'ASK_AS_CO_LEAD',
  'CHANGE_TASK',
  'REPORT_ON_DIRECTIVE',
  'READ_PROPOSALS',
  'PROPOSE',
  'CONFIRM',
  'REQUEST_CONSULTATION',
  'ANSWER_CONSULTATION',
  'DRAFT_PRIORITY',
  'RECORD_PUBLIC_CASE',
  'SUBMIT_REFERRAL',
  'HANDLE_REFERRAL',
  'HANDLE_ENGAGEMENT',
  'DRAFT_DETERMINATION',
  'RECORD_ASSESSMENT',
  'KEEP_HIRING_RECORDS',
  'KEEP_GRANT_RECORDS',
  'DRAFT_INSTRUMENT',
  'KEEP_REQUIRED_ACTIONS',
  'REPORT_REQUIRED_ACTION',
  'REPORT_CASE',
  'HANDLE_CASE',
  'WORK_ON_CASE',
  'STATE_VENDOR_STATUS',
  'DECLARE_SCAN',
  'TAKE_PART',
  'KEEP_CYBER_PROGRAMS',
  'SELECT_TRUSTED_PARTNERS',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Whose records somebody may do it with. */
export type Reach = 'every agency' | 'their own agency' | 'nobody';

/** A row of the table: a kind of caller and how far each action reaches for them. */
export interface RightsOfCaller {
  readonly caller: string;
  readonly reach: Readonly<Record<Action, Reach>>;
}

/** An office that agencies ask and that belongs to none of the graph, for the table and for whoever tries it. */
export const OFFICE_ASKED: OfficeId = 'NATIONAL_CYBER_DIRECTOR';

const OWN: AgencyId = 'TREASURY';
const OTHER: AgencyId = 'DOJ';
/** The organization outside of government whose people are among the callers. */
export const SOME_ORGANIZATION = 'SOME-ORGANIZATION';

/** Who may do what, found out by asking the policy itself: the table cannot say anything else. */
export function rightsTable(): readonly RightsOfCaller[] {
  return callers().map(([caller, principal]) => ({ caller, reach: reachOf(principal) }));
}

/** Whether somebody may do it with the records of an agency. */
export function may(principal: Principal, action: Action, agency: AgencyId): boolean {
  const reads = (audience: Audience) => audiencesOf(principal).includes(audience);
  switch (action) {
    case 'READ_PUBLIC':
      return reads('PUBLIC');
    case 'READ_SIGNED_IN':
      return reads('SIGNED_IN');
    case 'READ_FEDERAL_CUI':
      return reads('FEDERAL_CUI');
    case 'READ_ONE_AGENCY':
      return reads(`ONLY_${agency}`);
    case 'READ_FEED':
      return policy.mayReadFeed(principal, subgraphOf(agency));
    case 'ASK_FACTS':
      return policy.mayAskFacts(principal);
    case 'ASK_AS_CO_LEAD':
      return policy.mayAskAsCoLead(principal);
    case 'CHANGE_TASK':
    case 'REPORT_ON_DIRECTIVE':
      return policy.mayWriteFor(principal, agency) === null;
    case 'DRAFT_PRIORITY':
    case 'RECORD_PUBLIC_CASE':
    case 'HANDLE_REFERRAL':
    case 'HANDLE_ENGAGEMENT':
    case 'DRAFT_DETERMINATION':
    case 'RECORD_ASSESSMENT':
    case 'KEEP_HIRING_RECORDS':
    case 'KEEP_GRANT_RECORDS':
    case 'DRAFT_INSTRUMENT':
    case 'KEEP_REQUIRED_ACTIONS':
    case 'REPORT_REQUIRED_ACTION':
    case 'HANDLE_CASE':
    case 'KEEP_CYBER_PROGRAMS':
    case 'SELECT_TRUSTED_PARTNERS':
      return policy.mayWriteKnowingAll(principal, agency) === null;
    case 'SUBMIT_REFERRAL':
      // Of one's own agency, to DOJ: whose records they become does not matter.
      return policy.maySubmitReferral(principal) === null;
    case 'REPORT_CASE':
      return policy.mayReportCase(principal, agency) === null;
    case 'WORK_ON_CASE':
      return policy.mayWorkOnCase(principal) === null;
    case 'TAKE_PART':
      // With the records of one's own organization, whichever agency keeps them.
      return policy.mayTakePart(principal) === null;
    case 'STATE_VENDOR_STATUS':
      return policy.mayStateVendorStatus(principal) === null;
    case 'DECLARE_SCAN':
      return policy.mayDeclareScan(principal) === null;
    case 'REQUEST_CONSULTATION':
      return policy.mayRequestConsultation(principal, agency) === null;
    case 'ANSWER_CONSULTATION':
      // What their own office was asked, whichever agency asks.
      return policy.officeOf(principal) !== null;
    case 'READ_PROPOSALS':
      return policy.mayReadProposals(principal, agency);
    case 'PROPOSE':
      return policy.mayPropose(principal, agency) === null;
    case 'CONFIRM':
      return policy.mayConfirm(principal, agency, RELEASING_OFFICES[agency]) === null;
  }
}

function reachOf(principal: Principal): Readonly<Record<Action, Reach>> {
  const reach = (action: Action): Reach => {
    if (may(principal, action, OTHER)) return 'every agency';
    return may(principal, action, OWN) ? 'their own agency' : 'nobody';
  };
  return Object.fromEntries(ACTIONS.map((action) => [action, reach(action)])) as Record<
    Action,
    Reach
  >;
}

/** Every kind of caller there is; those who have an agency are of the one given. */
export function callers(own: AgencyId = OWN): readonly (readonly [string, Principal])[] {
  const as = (role: Role, clearance: 'U' | 'CUI'): readonly [string, Principal] => [
    `${role}, clearance ${clearance}`,
    {
      ...publicPrincipal,
      kind: role === 'service' ? 'SERVICE' : 'PERSON',
      subject: role,
      role,
      agency: role === 'developer' || role === 'operator' ? null : own,
      clearance,
    },
  ];
  // Naming an agency makes nobody its own whose role does not act for it.
  const outside = (caller: string, role: Role | null): readonly [string, Principal] => [
    `${caller} that names an agency, clearance CUI`,
    { ...publicPrincipal, kind: 'PERSON', subject: caller, role, agency: own, clearance: 'CUI' },
  ];
  const ofAnOrganization = (role: Role): readonly [string, Principal] => [
    `${role}, of an organization`,
    { ...as(role, 'U')[1], subject: `${role}-of-one`, organization: SOME_ORGANIZATION },
  ];
  const ofTheOffice = (clearance: 'U' | 'CUI'): readonly [string, Principal] => {
    const [caller, decider] = as('decider', clearance);
    return [`${caller}, of the office`, { ...decider, office: RELEASING_OFFICES[own] }];
  };
  const ofOfficeAsked = (clearance: 'U' | 'CUI'): readonly [string, Principal] => {
    const [, officer] = as('officer', clearance);
    const subject = 'officer of an office asked';
    return [
      `officer of an office asked that is of no agency, clearance ${clearance}`,
      { ...officer, subject, agency: null, office: OFFICE_ASKED },
    ];
  };
  return [
    ['the public', publicPrincipal],
    ...ROLES.flatMap((role) => [as(role, 'U'), as(role, 'CUI')]),
    ofTheOffice('U'),
    ofTheOffice('CUI'),
    ofAnOrganization('developer'),
    ofAnOrganization('operator'),
    ofOfficeAsked('U'),
    ofOfficeAsked('CUI'),
    outside('developer', 'developer'),
    outside('operator', 'operator'),
    outside('a token without a role', null),
    ['OMB’s ledger', ledgerPrincipal()],
    ['an agency’s subgraph that asks for a fact', factsPrincipal(own)],
  ];
}
