import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TaskRecord, Blocker as BlockerRecord } from '../../contract/tasks/task-record.js';
import type { TaskList } from '../../contract/tasks/list-tasks.js';
import type { ShownReport, ShownConsultation } from '../../contract/reports/shown-consultations.js';
import type { OfficeConsultation as ConsultationOfOffice } from '../../contract/consultations/consultation-record.js';
import type { ConsultationList } from '../../contract/consultations/list-consultations.js';
import type { ProposalRecord } from '../../contract/powers/proposal-record.js';
import type { ProposalList } from '../../contract/powers/list-proposals.js';
import type { ShownRelease } from '../../contract/powers/release-record.js';
import type { EventRecord } from '../../contract/events/event-record.js';
import type { ToldFact as ToldFactRecord } from '../../contract/asking/told-fact.js';
import type { ReportRecord } from '../../contract/reports/report-record.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { Cell } from '../../contract/small-cells/cell.js';
import type { AgencyReference } from '../../contract/agency/agency-reference.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { CaseList } from '../cases/list-cases.js';
import type { ShownEmbargo } from '../embargoes/embargo-resolvers.js';
import type { ShownParticipant } from '../vendor-statuses/status-for.js';
import type { AgreementRecord } from '../early-access/agreement-record.js';
import type { WindowRecord } from '../early-access/window-record.js';
import type { WindowList } from '../early-access/list-windows.js';
import type { ScanRecord, ScanConflict as ScanConflictRecord, ScanResolution as ScanResolutionRecord } from '../scan-declarations/scan-record.js';
import type { ScanList } from '../scan-declarations/list-scans.js';
import type { TreasuryContext } from '../treasury-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, as RFC 3339 (`2026-06-02T14:00:00.000Z`). */
  DateTime: { input: Date; output: Date; }
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A calendar date in America/New_York, as `YYYY-MM-DD`. Due dates of the order are calendar dates: they carry no time and no zone. */
  LocalDate: { input: CalendarDate; output: CalendarDate; }
  _FieldSet: { input: string; output: string; }
};

/** Who did something, in which capacity. */
export type Actor = {
  /** The agency they act for. */
  readonly agency?: Maybe<Scalars['ID']['output']>;
  /** The office they act for. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Who, as the identity provider names them. Null for whoever acts for no agency: the public record names offices, not persons. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** An agency that leads a provision of Executive Order 14409. Each is a concrete type of its own, answered by the subgraph that keeps it. */
export type Agency = {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The offices that the agency asked, as the order has it or on its own records, latest first: live from the agency itself, as far as whoever asks may know of them. Whoever speaks for an office finds what it was asked. */
  readonly consultations?: Maybe<OfficeConsultationConnection>;
  /** Everything that changed at the subgraph which keeps this agency's records, in order. For agency tools and the ledger. */
  readonly feed?: Maybe<Feed>;
  /** The stable identifier, such as `CISA`. */
  readonly id: Scalars['ID']['output'];
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
  /** Uses of named powers that somebody proposed, latest first: for the agency's own people and tools, and for auditors. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** What the agency reported, as its lead, on provisions of the order: live from the agency itself. */
  readonly reports?: Maybe<ReadonlyArray<DirectiveReport>>;
  /** Counts over the agency's tasks, live from the agency itself. */
  readonly statusSummary?: Maybe<StatusSummary>;
  /** The agency's tasks, live from the agency itself. */
  readonly tasks?: Maybe<TaskConnection>;
};


/** An agency that leads a provision of Executive Order 14409. Each is a concrete type of its own, answered by the subgraph that keeps it. */
export type AgencyConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agency that leads a provision of Executive Order 14409. Each is a concrete type of its own, answered by the subgraph that keeps it. */
export type AgencyFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** An agency that leads a provision of Executive Order 14409. Each is a concrete type of its own, answered by the subgraph that keeps it. */
export type AgencyProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** An agency that leads a provision of Executive Order 14409. Each is a concrete type of its own, answered by the subgraph that keeps it. */
export type AgencyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** Counts over the tasks of one agency. */
export type AgencyTaskCounts = {
  /** The agency. */
  readonly agency?: Maybe<Agency>;
  /** How many are in each state; states without a task are left out. */
  readonly byStatus: ReadonlyArray<StatusCount>;
  /** How many fall due within 14 days and are not complete. */
  readonly dueSoon: Scalars['Int']['output'];
  /** How many are past their due date and not complete. */
  readonly overdue: Scalars['Int']['output'];
  /** How many tasks there are. */
  readonly total: Scalars['Int']['output'];
};

/** The answer of the office asked. */
export type AnswerTreasuryConsultationInput = {
  /** What it answers, in its own words: up to 10,000 characters. Marked like the consultation. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The version of the consultation; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The consultation. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the office answers, in short. */
  readonly outcome: ConsultationOutcome;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an answer. */
export type AnswerTreasuryConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** As what an office is asked. */
export type AskingVerb =
  /** "in consultation with". */
  | 'CONSULTATION'
  /** "in coordination with". */
  | 'COORDINATION';

/** How many provisions share one value of an axis. */
export type AxisCount = {
  /** How many provisions have it. */
  readonly count: Scalars['Int']['output'];
  /** The value, as in the enum of the axis; null where it is unknown. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** How many provisions stand where, by each axis. The four axes are separate questions and are never added up. */
export type AxisCounts = {
  /** By the strongest evidence. */
  readonly evidence: ReadonlyArray<AxisCount>;
  /** By how public the result is. */
  readonly publicity: ReadonlyArray<AxisCount>;
  /** By how the work stands against its due date. */
  readonly timeliness: ReadonlyArray<AxisCount>;
  /** By the state of the work. */
  readonly work: ReadonlyArray<AxisCount>;
};

/** What blocked work waits for. */
export type Blocker = {
  /** The provision that must be carried out first. The task that must come first, where one is named, is in `Task.waitsFor`. */
  readonly directive?: Maybe<Directive>;
  /** What kind of obstacle it is. */
  readonly kind: BlockerKind;
  /** What exactly is missing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who can remove it: an agency, an office or a group that the order names, by identifier. */
  readonly owner?: Maybe<Scalars['ID']['output']>;
  /** Since which day. */
  readonly since: Scalars['LocalDate']['output'];
};

/** What blocked work waits for. */
export type BlockerInput = {
  /** The provision that must be carried out first, by citation. */
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of obstacle it is. */
  readonly kind: BlockerKind;
  /** What exactly is missing: up to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who can remove it: an agency, an office or a group that the order names, by identifier. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** Since which day; today where absent. */
  readonly since?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The task, of any agency, that must come first, by identifier. */
  readonly task?: InputMaybe<Scalars['ID']['input']>;
};

/** The kinds of obstacle. */
export type BlockerKind =
  /** Section 5(b): implementation is subject to the availability of appropriations. */
  | 'APPROPRIATIONS'
  /** The classification of the material is under review. */
  | 'CLASSIFICATION_REVIEW'
  /** An office that the order says to consult has not answered. */
  | 'CONSULTATION_PENDING'
  /** Another deliverable must come first. */
  | 'DEPENDENCY'
  /** Section 5(b): implementation must be consistent with applicable law. */
  | 'LEGAL_AUTHORITY'
  /** There are not enough people. */
  | 'STAFFING'
  /** A private party, whose part is voluntary, has not joined. */
  | 'VOLUNTARY_PARTNER';

/** That fixes went out. */
export type CaseDistribution = {
  /** Who has it. */
  readonly acknowledgements: ReadonlyArray<DistributionAcknowledgement>;
  /** The participants; null for everyone. */
  readonly audience?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How it went out. */
  readonly channel: DistributionChannel;
  /** The fixes, by their identifiers within the case. */
  readonly fixes: ReadonlyArray<Scalars['ID']['output']>;
  /** Its identifier within the case. */
  readonly id: Scalars['ID']['output'];
  /** The day it went out. */
  readonly on: Scalars['LocalDate']['output'];
};

/** The agreement of those who take part in a case to keep it among themselves for a time. It ends at once when the vulnerability or an exploit becomes public; that the case is transferred, withdrawn or a duplicate does not end it. */
export type CaseEmbargo = {
  /** Whether it became public before the end of the terms. */
  readonly breached: Scalars['Boolean']['output'];
  /** Why it ended; null where it did not. */
  readonly endedBy?: Maybe<EmbargoEnd>;
  /** The day it ended; null where it did not. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The organizations that take part and have not signed what is in force or proposed; empty where there is none. For those who take part and for Treasury; null for anyone else, and then `extensions.redactions` says so. */
  readonly notConsented?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The last day of the terms that are proposed; null where none are. */
  readonly proposedUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether attacks were observed, so that it should end: those attacked need to know. */
  readonly shouldEnd: Scalars['Boolean']['output'];
  /** Where it stands. One whose last day is over is EXITED. */
  readonly state: EmbargoState;
  /** The last day of the terms in force; null where none ever were. */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
};

/** A version in which a vendor fixed the vulnerability. */
export type CaseFix = {
  /** Its identifier within the case. */
  readonly id: Scalars['ID']['output'];
  /** The product. */
  readonly product: Scalars['String']['output'];
  /** A signature or a digest, for whoever gets it to check. */
  readonly signature: Scalars['String']['output'];
  /** The day it was given. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** Where it is. */
  readonly url: Scalars['String']['output'];
  /** The vendor. */
  readonly vendor: Scalars['String']['output'];
  /** The version that has the fix. */
  readonly version: Scalars['String']['output'];
};

/** An organization that takes part in a case, or did. Nobody has to. */
export type CaseParticipant = {
  /** What it agreed to of the embargo. For those who take part and for Treasury; null for anyone else, and then `extensions.redactions` says so. */
  readonly consent?: Maybe<EmbargoConsent>;
  /** How far its fix is; null where it is no vendor. */
  readonly fixPath?: Maybe<VendorFixPath>;
  /** The day it was invited, or reported the case. */
  readonly invitedOn: Scalars['LocalDate']['output'];
  /** Whether the terms in force bind it: it signed them, whatever it says of others that are proposed. For those who take part and for Treasury; null for anyone else. */
  readonly isBound?: Maybe<Scalars['Boolean']['output']>;
  /** The day it left; null while it takes part. */
  readonly leftOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The organization. */
  readonly organization: Scalars['String']['output'];
  /** How it works on the report. */
  readonly reportState: ParticipantReportState;
  /** Its roles. */
  readonly roles: ReadonlyArray<ParticipantRole>;
  /** What it says of its own products; null where it is no vendor, and for others than itself and the clearinghouse unless it shares it: then `extensions.redactions` says so. */
  readonly vendorStatus?: Maybe<VendorStatus>;
};

/** A product that a case is about. */
export type CaseProduct = {
  /** The product. */
  readonly product: Scalars['String']['output'];
  /** Who makes it. */
  readonly vendor: Scalars['String']['output'];
  /** The versions, in words; null where they are not known. */
  readonly versions?: Maybe<Scalars['String']['output']>;
};

/** A product that a case is about. */
export type CaseProductInput = {
  /** The product: 1 to 200 characters. */
  readonly product: Scalars['String']['input'];
  /** Who makes it: 1 to 200 characters. */
  readonly vendor: Scalars['String']['input'];
  /** The versions, in words: 1 to 200 characters. */
  readonly versions?: InputMaybe<Scalars['String']['input']>;
};

/** How soon a case has to be remediated: the strictest that CISA told for its vulnerabilities by the rule in force, BOD 26-04. */
export type CaseTimeline = {
  /** The last day, counted from when the case was validated or CISA listed the vulnerability, whichever is earlier; null where the next upgrade decides. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The outcome of CISA's table. */
  readonly outcome: RemediationOutcome;
  /** The version of the table that CISA applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The day CISA told it. */
  readonly toldOn: Scalars['LocalDate']['output'];
};

/** Where a case went. Nothing of it goes with the reference. */
export type CaseTransfer = {
  /** A reference that tells nothing by itself. */
  readonly reference: Scalars['String']['output'];
  /** Who has it now: NSA where it affects National Security Systems. */
  readonly to: Scalars['String']['output'];
};

/** Classification under Executive Order 13526, by the ISM value. The graph is an unclassified system: no other value can be stored. */
export type Classification =
  /** Unclassified. */
  | 'U';

/** A vulnerability that somebody reported to the clearinghouse of section 2(d), and everything done about it. There is no exploit in it. */
export type ClearinghouseCase = {
  /** The products that it is said to be in; what a vendor says of them is its status. */
  readonly affected: ReadonlyArray<CaseProduct>;
  /** Whether it affects National Security Systems: such a case goes to NSA, as a reference and nothing else. */
  readonly affectsNationalSecuritySystems: Scalars['Boolean']['output'];
  /** Whether attacks were observed. */
  readonly attacksObserved: Scalars['Boolean']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its CVE identifiers. */
  readonly cveIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its severity as a CVSS vector of version 3 or 4; null where nobody assessed it. */
  readonly cvssVector?: Maybe<Scalars['String']['output']>;
  /** The weaknesses behind it, by CWE identifier. */
  readonly cwes: ReadonlyArray<Scalars['ID']['output']>;
  /** The provision that it carries out: section 2(d). */
  readonly directive?: Maybe<Directive>;
  /** Whether a person found it, with AI or without, or AI by itself. */
  readonly discoveryMethod: DiscoveryMethod;
  /** The model that found it or helped to, as the reporter names it; null where none did. */
  readonly discoveryModel?: Maybe<Scalars['String']['output']>;
  /** What went out, to whom, and who has it. Null for an organization that did not sign an embargo in force; then `extensions.redactions` says so. */
  readonly distributions?: Maybe<ReadonlyArray<CaseDistribution>>;
  /** The case that it is a duplicate of; null where it is none, or of one that whoever asks may not know of. */
  readonly duplicateOf?: Maybe<ClearinghouseCase>;
  /** The agreement to keep it among those who signed, as it stands today. */
  readonly embargo: CaseEmbargo;
  /** Whether an exploit is public; then the vulnerability is too. */
  readonly exploitPublic: Scalars['Boolean']['output'];
  /** Who found it, in their own words; those of duplicates are kept too. */
  readonly finderCredits: ReadonlyArray<Scalars['String']['output']>;
  /** The fixes that vendors gave. Null for an organization that did not sign an embargo in force; then `extensions.redactions` says so. */
  readonly fixes?: Maybe<ReadonlyArray<CaseFix>>;
  /** Its identifiers in GitHub's advisory database. */
  readonly ghsaIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The identifiers under which others handle it. */
  readonly handlingIds: ReadonlyArray<HandlingId>;
  /** The stable identifier, such as `TREASURY:clearinghouseCase:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked: CUI//ISVI, and the sharing promise under which it was reported. */
  readonly marking: Marking;
  /** Where it was reported or described before. */
  readonly originRefs: ReadonlyArray<Scalars['String']['output']>;
  /** Its identifiers in OSV databases. */
  readonly osvIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The organizations that take part, and those that did, in the order in which they came. */
  readonly participants: ReadonlyArray<CaseParticipant>;
  /** Whether it is valid, not remediated, and past the last day of its timeline. */
  readonly pastTimeline: Scalars['Boolean']['output'];
  /** Whether the vulnerability is public. */
  readonly publiclyKnown: Scalars['Boolean']['output'];
  /** The organization that reported it; null where an officer wrote the report down. */
  readonly reportedBy?: Maybe<Scalars['String']['output']>;
  /** The day it was reported. */
  readonly reportedOn: Scalars['LocalDate']['output'];
  /** The organizations that the report went through, in order. */
  readonly reporterChain: ReadonlyArray<Scalars['String']['output']>;
  /** The state that it goes back to from ON_HOLD or DEFERRED; null in any other. */
  readonly resumesTo?: Maybe<ClearinghouseCaseState>;
  /** The sectors of critical infrastructure that it touches. */
  readonly sectors: ReadonlyArray<CriticalInfrastructureSector>;
  /** The decision points that its priority rests on; null before they are recorded. */
  readonly ssvc?: Maybe<SsvcInputs>;
  /** Where it stands. */
  readonly state: ClearinghouseCaseState;
  /** Every state that it was in, with the day it began. */
  readonly steps: ReadonlyArray<ClearinghouseCaseStep>;
  /** What is known of the vulnerability, in words. Null for an organization that did not sign an embargo in force; then `extensions.redactions` says so. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** How soon the rule in force has it remediated, as CISA told it when it was prioritized or last assessed; null before. */
  readonly timeline?: Maybe<CaseTimeline>;
  /** What it is about, in one line. */
  readonly title: Scalars['String']['output'];
  /** Where it went; null where it did not. */
  readonly transfer?: Maybe<CaseTransfer>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
  /** What CISA's catalogs say about each of its CVE identifiers. */
  readonly vulnerabilities?: Maybe<ReadonlyArray<Maybe<Vulnerability>>>;
};

/** A page of a list of `ClearinghouseCase`. */
export type ClearinghouseCaseConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ClearinghouseCaseEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<ClearinghouseCase>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `ClearinghouseCase` and its place in the list. */
export type ClearinghouseCaseEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ClearinghouseCase;
};

/** Which cases. Every condition given must hold. */
export type ClearinghouseCaseFilter = {
  /** With one of these CVE identifiers. */
  readonly cve?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Found in one of these ways. */
  readonly discoveryMethod?: InputMaybe<ReadonlyArray<DiscoveryMethod>>;
  /** With an embargo in force whose last day is this one or before. */
  readonly embargoEndsOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Valid, not remediated, and past the last day of the timeline; or not so. */
  readonly pastTimeline?: InputMaybe<Scalars['Boolean']['input']>;
  /** Touching one of these sectors. */
  readonly sector?: InputMaybe<ReadonlyArray<CriticalInfrastructureSector>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ClearinghouseCaseState>>;
  /** With one of these outcomes of CISA's table, as it was told last; without those that have none. */
  readonly timelineOutcome?: InputMaybe<ReadonlyArray<RemediationOutcome>>;
  /** About a product of one of these vendors. */
  readonly vendor?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Where a case stood at the end of a quarter. */
export type ClearinghouseCaseStanding =
  /** Not remediated, and not past a timeline. */
  | 'IN_WORK'
  /** Valid, not remediated, and past the last day of its timeline. */
  | 'PAST_TIMELINE'
  /** A fix went out. */
  | 'REMEDIATED'
  /** A duplicate, invalid, withdrawn, transferred, or closed without a fix. */
  | 'SET_ASIDE';

/** Where a case stands. */
export type ClearinghouseCaseState =
  /** It is over. Final. */
  | 'CLOSED'
  /** It was compared with what others look for and have found. */
  | 'DECONFLICTED'
  /** It waits for something else to come first. */
  | 'DEFERRED'
  /** Another case is about the same. Final. */
  | 'DUPLICATE'
  /** It is not so, as far as is known; new facts bring it back to VALIDATING. */
  | 'INVALID'
  /** It rests for a while. */
  | 'ON_HOLD'
  /** A fix was distributed. */
  | 'PATCH_DISTRIBUTED'
  /** Its priority is known, from recorded decision points. */
  | 'PRIORITIZED'
  /** Those who can fix it work together. */
  | 'REMEDIATION_COORDINATED'
  /** It was reported. */
  | 'REPORTED'
  /** Another coordinator has it. Final. */
  | 'TRANSFERRED'
  /** It is so. */
  | 'VALIDATED'
  /** Somebody checks whether it is so. */
  | 'VALIDATING'
  /** Whoever reported it withdrew it. Final. */
  | 'WITHDRAWN_BY_REPORTER';

/** A state of a case and the day it began. */
export type ClearinghouseCaseStep = {
  /** The day it began. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: ClearinghouseCaseState;
};

/** The cases of one quarter and sector. */
export type ClearinghouseCasesOfSector = {
  /** By where they stood. */
  readonly byStanding: ReadonlyArray<ClearinghouseCasesOfStanding>;
  /** The sector; null for the cases of none. */
  readonly sector?: Maybe<CriticalInfrastructureSector>;
  /** All of them. */
  readonly total: CountCell;
};

/** The cases that stood alike. */
export type ClearinghouseCasesOfStanding = {
  /** How many. */
  readonly count: CountCell;
  /** Where they stood. */
  readonly standing: ClearinghouseCaseStanding;
};

/** Counts of the cases of the clearinghouse of section 2(d) in one quarter. */
export type ClearinghouseCounts = {
  /** The day that the counts speak of: the last of the quarter, or today where Treasury asks for a quarter that is not over. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By sector: the first that the report named, and last those of none. */
  readonly bySector: ReadonlyArray<ClearinghouseCasesOfSector>;
  /** By where they stood. */
  readonly byStanding: ReadonlyArray<ClearinghouseCasesOfStanding>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** The cases whose embargo was breached: it became public before the last day. */
  readonly embargoBreaches: CountCell;
  /** Those found by AI or with its help. */
  readonly foundWithAi: CountCell;
  /** The median of the days from a report to the first fix that went out; null where there is none, or too few went out. */
  readonly medianDaysToPatch?: Maybe<Scalars['Float']['output']>;
  /** The quarter of the report, such as `2026-Q3`. */
  readonly quarter: Scalars['String']['output'];
  /** The share of those, from 0 to 1; null where one of the two is withheld or there are none. */
  readonly shareFoundWithAi?: Maybe<Scalars['Float']['output']>;
  /** All of them. */
  readonly total: CountCell;
};

/** That an organization has what was distributed to it. */
export type ConfirmTreasuryDistributionInput = {
  /** The distribution, by its identifier within the case. */
  readonly distribution: Scalars['ID']['input'];
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a confirmation. */
export type ConfirmTreasuryDistributionPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A confirmation of a proposal. */
export type ConfirmTreasuryProposalInput = {
  /** The version of the proposal; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The proposal. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it: confirmed, or refused. */
export type ConfirmTreasuryProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which consultations. Every condition given must hold. */
export type ConsultationFilter = {
  /** About one of these: provisions, by citation, or records, by identifier. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for those that the office answered, false for those that wait for an answer. */
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these offices, by identifier. */
  readonly office?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What an office answers. The order asks to consult, not to agree: none of these holds anything up. */
export type ConsultationOutcome =
  /** It gives advice. */
  | 'ADVICE'
  /** It has nothing to say. */
  | 'NO_COMMENT'
  /** It has no objection. */
  | 'NO_OBJECTION'
  /** It objects. */
  | 'OBJECTION';

/** One consultation that took place, or was asked for. */
export type ConsultationRecord = {
  /** The consultation that was asked and is answered through the graph, by identifier; null where the lead alone states that it took place. */
  readonly consultation?: Maybe<Scalars['ID']['output']>;
  /** How many days the answer took; null while there is none. */
  readonly latencyDays?: Maybe<Scalars['Int']['output']>;
  /** The office consulted, by identifier, such as `NATIONAL_CYBER_DIRECTOR`. */
  readonly office: Scalars['ID']['output'];
  /** What it answered, in short. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** The day it was asked. */
  readonly requestedOn: Scalars['LocalDate']['output'];
  /** The day it answered; null while it has not. */
  readonly respondedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** One consultation that took place, or was asked for. */
export type ConsultationRecordInput = {
  /** The office consulted, by identifier, such as `NATIONAL_CYBER_DIRECTOR`. */
  readonly office: Scalars['ID']['input'];
  /** What it answered, in short: up to 2,000 characters. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  /** The day it was asked. */
  readonly requestedOn: Scalars['LocalDate']['input'];
  /** The day it answered. */
  readonly respondedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Where a consultation stands. All but the first are final. */
export type ConsultationState =
  /** The office answered. */
  | 'ANSWERED'
  /** The office was asked and has not answered. */
  | 'REQUESTED'
  /** The agency that asked took its question back. */
  | 'WITHDRAWN';

/** A count that may be withheld because it is small, or because it would give a small one back. A withheld count is not zero: zero is small too. */
export type CountCell = {
  /** How many; null where it is withheld. */
  readonly value?: Maybe<Scalars['Int']['output']>;
  /** Whether it is withheld; then `extensions.redactions` has an entry SMALL_CELL for the counts that it is among. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** That fixes went out. */
export type CreateTreasuryDistributionInput = {
  /** The participants that it goes to; absent for everyone. An organization that takes no part is refused with NOT_PARTICIPANT. */
  readonly audience?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it goes out. */
  readonly channel: DistributionChannel;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fixes, by their identifiers within the case: at least one. */
  readonly fixes: ReadonlyArray<Scalars['ID']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a distribution. */
export type CreateTreasuryDistributionPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new agreement about early access. */
export type CreateTreasuryEarlyAccessAgreementInput = {
  /** The model, by NSA's identifier. */
  readonly frontierModel: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new agreement. */
export type CreateTreasuryEarlyAccessAgreementPayload = {
  /** The agreement; null where it was refused. */
  readonly earlyAccessAgreement?: Maybe<EarlyAccessAgreement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new window of early access. */
export type CreateTreasuryEarlyAccessWindowInput = {
  /** The first day without access: 30 days after `opensOn` at most, and not after `plannedPartnerReleaseOn`. */
  readonly closesOn: Scalars['LocalDate']['input'];
  /** The model, by NSA's identifier. */
  readonly frontierModel: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the model: 1 to 100 characters, in any case. */
  readonly modelVersion: Scalars['String']['input'];
  /** The first day of access: today or later. */
  readonly opensOn: Scalars['LocalDate']['input'];
  /** The day on which the developer plans to release the version to other trusted partners. */
  readonly plannedPartnerReleaseOn: Scalars['LocalDate']['input'];
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new window. */
export type CreateTreasuryEarlyAccessWindowPayload = {
  /** The window; null where it was refused. */
  readonly earlyAccessWindow?: Maybe<EarlyAccessWindow>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An organization to invite. */
export type CreateTreasuryParticipantInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization, as its tokens name it: 1 to 200 characters. */
  readonly organization: Scalars['String']['input'];
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Its roles: at least one. Of one that takes part already, at least one that it does not have. */
  readonly roles: ReadonlyArray<ParticipantRole>;
};

/** What became of an invitation. */
export type CreateTreasuryParticipantPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new task. */
export type CreateTreasuryTaskInput = {
  /** The agency whose task it is; this one where absent. Other agencies only where this subgraph keeps their tasks. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** True for a duty without a completion test. Always true under a provision that has none. */
  readonly continuing?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is to be done, at length: up to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How the description is marked, where it is to be handled more strictly than the rest. */
  readonly descriptionMarking?: InputMaybe<MarkingInput>;
  /** The citation of the provision that the task carries out. */
  readonly directive: Scalars['ID']['input'];
  /** The due date; the provision's own where absent. It never changes afterwards. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the record is marked. */
  readonly marking?: InputMaybe<MarkingInput>;
  /** Why the task is made, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done, in one line: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new task. */
export type CreateTreasuryTaskPayload = {
  /** The task; null where it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The sectors of critical infrastructure, as NSM-22 keeps them from PPD-21. */
export type CriticalInfrastructureSector =
  /** Chemical. */
  | 'CHEMICAL'
  /** Commercial facilities. */
  | 'COMMERCIAL_FACILITIES'
  /** Communications. */
  | 'COMMUNICATIONS'
  /** Critical manufacturing. */
  | 'CRITICAL_MANUFACTURING'
  /** Dams. */
  | 'DAMS'
  /** Defense industrial base. */
  | 'DEFENSE_INDUSTRIAL_BASE'
  /** Emergency services. */
  | 'EMERGENCY_SERVICES'
  /** Energy. */
  | 'ENERGY'
  /** Financial services, community banks among them. */
  | 'FINANCIAL_SERVICES'
  /** Food and agriculture. */
  | 'FOOD_AND_AGRICULTURE'
  /** Government services and facilities. */
  | 'GOVERNMENT_SERVICES_AND_FACILITIES'
  /** Healthcare and public health, rural hospitals among them. */
  | 'HEALTHCARE_AND_PUBLIC_HEALTH'
  /** Information technology. */
  | 'INFORMATION_TECHNOLOGY'
  /** Nuclear reactors, materials and waste. */
  | 'NUCLEAR'
  /** Transportation systems. */
  | 'TRANSPORTATION_SYSTEMS'
  /** Water and wastewater. */
  | 'WATER_AND_WASTEWATER';

/** A refusal by the office that holds the power of a proposal. */
export type DeclineTreasuryProposalInput = {
  /** The version of the proposal; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The proposal. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it: declined, or refused. */
export type DeclineTreasuryProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type Directive = {
  /** The citation within the order, such as `2(c)(iii)`. */
  readonly citation: Scalars['ID']['output'];
};

/** What a lead reports on a provision of the order. The agency owns it; OMB's registry computes the provision's four axes from the reports of all its leads. */
export type DirectiveReport = {
  /** The agency that reports. */
  readonly agency?: Maybe<Agency>;
  /** The office that claimed completion. */
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  /** The day the work was complete; null where unknown. */
  readonly completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The consultations that the order asks for: those that the lead states took place, and those asked through the graph, as far as whoever asks may know of them. */
  readonly consultations: ReadonlyArray<ConsultationRecord>;
  /** The provision reported on. */
  readonly directive?: Maybe<Directive>;
  /** The sources, each with its grade, address and date. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `TREASURY:report:2(d)`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** What the lead adds in its own words. Null where it is marked above what whoever asks may see; then `extensions.redactions` says so. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How public the lead says the deliverable is. */
  readonly publicity: Publicity;
  /** The decisions that lowered its marking or its note's, oldest first. */
  readonly releaseDecisions: ReadonlyArray<ReleaseDecision>;
  /** When the report last changed. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** The office that reported; the public record for initial facts that no office has reported yet. */
  readonly reportedBy: Scalars['String']['output'];
  /** The office that verified the claim: never the one that made it, and through another person. */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
  /** The number of times the report changed; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
  /** Where the lead says the work stands. */
  readonly work: WorkState;
};

/** Counts over the tasks under one provision. */
export type DirectiveTaskCounts = {
  /** How many are in each state; states without a task are left out. */
  readonly byStatus: ReadonlyArray<StatusCount>;
  /** The provision. */
  readonly directive?: Maybe<Directive>;
  /** How many fall due within 14 days and are not complete. */
  readonly dueSoon: Scalars['Int']['output'];
  /** How many are past their due date and not complete. */
  readonly overdue: Scalars['Int']['output'];
  /** How many tasks there are. */
  readonly total: Scalars['Int']['output'];
};

/** How a vulnerability was found. */
export type DiscoveryMethod =
  /** By a person with the help of AI. */
  | 'AI_ASSISTED'
  /** By AI on its own. */
  | 'AI_AUTONOMOUS'
  /** By a person without AI. */
  | 'HUMAN';

/** That an organization has what was distributed. */
export type DistributionAcknowledgement = {
  /** The day it said so. */
  readonly on: Scalars['LocalDate']['output'];
  /** The organization. */
  readonly organization: Scalars['String']['output'];
};

/** How fixes go out. */
export type DistributionChannel =
  /** With an advisory. */
  | 'ADVISORY'
  /** From one organization to another. */
  | 'DIRECT'
  /** Through the clearinghouse's portal. */
  | 'PORTAL'
  /** Through the vendor's own update. */
  | 'VENDOR_UPDATE';

/** Where an agency stands with a provision, as it reports: what it tells another agency whose change rests on it. */
export type DutyFact = {
  /** The agency that reports. */
  readonly agency: Scalars['ID']['output'];
  /** The office that claimed completion. */
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  /** The day the work was complete; null where unknown. */
  readonly completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The provision, by citation. */
  readonly directive: Scalars['ID']['output'];
  /** How the report is marked. */
  readonly marking: Marking;
  /** How public the deliverable is. */
  readonly publicity: Publicity;
  /** When the report last changed. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** The office that verified the claim. */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
  /** The version of the report. */
  readonly version: Scalars['Int']['output'];
  /** Where the work stands. */
  readonly work: WorkState;
};

/** What a developer acknowledges before anybody has early access to its model. Section 3(b)(ii). */
export type EarlyAccessAgreement = {
  /** The protections that are acknowledged, with the day. */
  readonly acknowledgements: ReadonlyArray<ProtectionAcknowledgement>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The developer. */
  readonly developer: Scalars['String']['output'];
  /** The provision that it carries out: section 3(b), whose item (ii) it is. */
  readonly directive?: Maybe<Directive>;
  /** The model. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** The stable identifier, such as `TREASURY:earlyAccessAgreement:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked: it is the developer's own. */
  readonly marking: Marking;
  /** Whether all six are. */
  readonly protectionsComplete: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly state: EarlyAccessAgreementState;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** Where an agreement about early access stands. */
export type EarlyAccessAgreementState =
  /** Not all six protections are acknowledged. */
  | 'ACKNOWLEDGING'
  /** All six are: windows can be agreed on. */
  | 'IN_FORCE'
  /** The developer withdrew. Final; it can begin another. */
  | 'WITHDRAWN';

/** What Treasury tells the other leads of section 3 of early access to a model. */
export type EarlyAccessFact = {
  /** The first day after that window; null where there is none. */
  readonly closesOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The first day of the window that is open, or else of the next or the last one; null where there is none. */
  readonly opensOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether all six protections are acknowledged. */
  readonly protectionsComplete: Scalars['Boolean']['output'];
  /** The version of the record of the window, or else of the agreement, that this was told of. */
  readonly version: Scalars['Int']['output'];
  /** Whether a window is open today. */
  readonly windowOpen: Scalars['Boolean']['output'];
  /** Every window of the developer's for the model, whichever opens first, with those that it took back and those under agreements that it withdrew from. */
  readonly windows: ReadonlyArray<EarlyAccessWindowFact>;
};

/** The six requirements of section 3(b)(ii). */
export type EarlyAccessProtection =
  /** Confidentiality. */
  | 'CONFIDENTIALITY'
  /** Cybersecurity. */
  | 'CYBERSECURITY'
  /** Insider risk. */
  | 'INSIDER_RISK'
  /** Protection of intellectual property. */
  | 'INTELLECTUAL_PROPERTY'
  /** Nondisclosure. */
  | 'NONDISCLOSURE'
  /** Use. */
  | 'USE';

/** The days in which the Government has access to a version of a designated model, before other trusted partners do: 30 at most. Section 3(b)(ii). */
export type EarlyAccessWindow = {
  /** The agreement that it is under. */
  readonly agreement?: Maybe<EarlyAccessAgreement>;
  /** The first day without access, in America/New_York: 30 days after `opensOn` at most, and not after the planned release to other trusted partners. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The developer. */
  readonly developer: Scalars['String']['output'];
  /** The model; null once the developer withdrew from the agreement. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** The stable identifier, such as `TREASURY:earlyAccessWindow:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked: it is the developer's own. */
  readonly marking: Marking;
  /** The version of the model, in small letters. */
  readonly modelVersion: Scalars['String']['output'];
  /** The first day of access, in America/New_York. */
  readonly opensOn: Scalars['LocalDate']['output'];
  /** Where it stands today. */
  readonly phase: EarlyAccessWindowPhase;
  /** The day on which the developer plans to release the version to other trusted partners. */
  readonly plannedPartnerReleaseOn: Scalars['LocalDate']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
  /** The day the developer withdrew; null where it did not. */
  readonly withdrawnOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of a list of `EarlyAccessWindow`. */
export type EarlyAccessWindowConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<EarlyAccessWindowEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<EarlyAccessWindow>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `EarlyAccessWindow` and its place in the list. */
export type EarlyAccessWindowEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: EarlyAccessWindow;
};

/** What Treasury tells the other leads of section 3 of one window. */
export type EarlyAccessWindowFact = {
  /** Whether there was access on some day, today or before. */
  readonly hasOpened: Scalars['Boolean']['output'];
  /** Whether there is no access any more, nor will be. */
  readonly isOver: Scalars['Boolean']['output'];
  /** The version of the model, in small letters. */
  readonly modelVersion: Scalars['String']['output'];
};

/** Which windows. Every condition given must hold. */
export type EarlyAccessWindowFilter = {
  /** Closing on this day or before. */
  readonly closesOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** To one of these models, by identifier. */
  readonly frontierModel?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these phases today. */
  readonly phase?: InputMaybe<ReadonlyArray<EarlyAccessWindowPhase>>;
};

/** Where a window stands on a day. */
export type EarlyAccessWindowPhase =
  /** It is over. */
  | 'CLOSED'
  /** There is access. */
  | 'OPEN'
  /** It has yet to open. */
  | 'SCHEDULED'
  /** The developer withdrew. */
  | 'WITHDRAWN';

/** What a participant agreed to of an embargo. */
export type EmbargoConsent =
  /** It declined. */
  | 'DECLINED'
  /** It was asked. */
  | 'INVITED'
  /** It signed other terms than those that are proposed now, or in force. */
  | 'LAPSED'
  /** There is none to agree to. */
  | 'NO_EMBARGO'
  /** It signed. */
  | 'SIGNATORY';

/** What the clearinghouse decides about an embargo. */
export type EmbargoDecision =
  /** The proposed terms come into force for those who signed them. Refused with CONSENT_REQUIRED where nobody did, and where somebody whom the terms in force bind did not. */
  | 'ACCEPT'
  /** The embargo is over, also that of a case that is over. */
  | 'END'
  /** The proposed terms are off; where others are in force, they go on. */
  | 'REJECT';

/** Why an embargo ended. */
export type EmbargoEnd =
  /** The clearinghouse ended it. */
  | 'ENDED_BY_CLEARINGHOUSE'
  /** The vulnerability or an exploit became public before its last day. */
  | 'PUBLIC_BEFORE_TERM'
  /** Its last day is over. */
  | 'TERM_OVER';

/** Where an embargo stands: Vultron's embargo management. */
export type EmbargoState =
  /** It is in force. */
  | 'ACTIVE'
  /** It is over. Final. */
  | 'EXITED'
  /** Nobody proposed one. */
  | 'NONE'
  /** Terms are proposed. */
  | 'PROPOSED'
  /** It is in force, and other terms are proposed. */
  | 'REVISE';

/** One change. Every write appends exactly one event in the same transaction; sequence numbers of one subgraph have no gap. */
export type Event = {
  /** Who did it; where a named power was used, whoever confirmed it. */
  readonly actor: Actor;
  /** The agency whose record changed. */
  readonly agency?: Maybe<Agency>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What authorizes it: the provision of the order, by citation, or the rule that gives a named power, such as `32 CFR 2002.18`. */
  readonly authority?: Maybe<Scalars['ID']['output']>;
  /** The sources given with the change. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The state before; null for a new record. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The stable identifier, such as `TREASURY:event:…`. It tells nothing of the events around it. */
  readonly id: Scalars['ID']['output'];
  /** What kind of record changed, such as `task`. */
  readonly kind: Scalars['String']['output'];
  /** How the event is marked: like the record as a whole, and like what was told where that is stricter. */
  readonly marking: Marking;
  /** Who proposed it, where a named power needs two persons: never the person who did it. Null where one person did it alone. */
  readonly proposedBy?: Maybe<Actor>;
  /** Why, in the words of whoever did it; null where it is marked above what whoever asks may see, and then `extensions.redactions` says so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The right it was done under, such as `CHANGE_TASK`; the power's name where a named power was used, such as `RELEASE_DECISION`; `INITIAL_DATA` for what the order and the public record say. */
  readonly right: Scalars['String']['output'];
  /** The place in the log of the subgraph that keeps the agency's records, from 1 and without a gap. Null for whoever may not read the whole log. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** The whole record after the change, for whoever keeps a copy. Null for whoever may not read the whole log. */
  readonly state?: Maybe<Scalars['JSONObject']['output']>;
  /** The record that changed, by identifier. */
  readonly subject: Scalars['ID']['output'];
  /** The state after. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** What other agencies told when this was done, where it rests on their facts; empty where it rests on none. Null for whoever may not read the whole log. */
  readonly told?: Maybe<ReadonlyArray<ToldFact>>;
  /** The record's version after the change. */
  readonly version: Scalars['Int']['output'];
};

/** One source for a statement, with its grade, its address and its dates. */
export type EvidenceItem = {
  /** The day it was looked up. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The day of what it reports; null where unknown. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** How far it was traced. */
  readonly grade: TrustGrade;
  /** How strong it is. */
  readonly kind: EvidenceKind;
  /** Who says so. */
  readonly source: Scalars['String']['output'];
  /** Where it can be read; null where no address is known. */
  readonly sourceAddress?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  readonly statement: Scalars['String']['output'];
};

/** One source for a statement, given with a report or a claim. */
export type EvidenceItemInput = {
  /** The day of what it reports. Without it the source tells nothing about whether the due date was met, and does not count as the strongest evidence. */
  readonly date?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How far it was traced; REPORTED where absent. */
  readonly grade?: InputMaybe<TrustGrade>;
  /** How strong it is. */
  readonly kind: EvidenceKind;
  /** Who says so: 1 to 200 characters. */
  readonly source: Scalars['String']['input'];
  /** Where it can be read: an https or http address. */
  readonly sourceAddress?: InputMaybe<Scalars['String']['input']>;
  /** What it says: 1 to 2,000 characters. */
  readonly statement: Scalars['String']['input'];
};

/** How strong the evidence for a report is, weakest first. */
export type EvidenceKind =
  /** The agency, or the Government for it, says so. */
  | 'AGENCY_CLAIM'
  /** An office or body other than the one that claims it checked it. */
  | 'INDEPENDENTLY_VERIFIED'
  /** There is none. */
  | 'NONE'
  /** The deliverable itself, or an official record of it. */
  | 'PRIMARY_DOCUMENT'
  /** Somebody outside the Government reports it. */
  | 'THIRD_PARTY_REPORT';

/** A stretch of an agency's event log. */
export type Feed = {
  /** The events, in order. */
  readonly events: ReadonlyArray<Event>;
  /** The last sequence number of the log when it was read. */
  readonly lastSequence: Scalars['Int']['output'];
};

/** A model under development about which its developer engages. NSA keeps it; Treasury adds early access. */
export type FrontierModel = {
  /** The agreement about early access to it; null where there is none that whoever asks may know of, or its developer withdrew. */
  readonly earlyAccessAgreement?: Maybe<EarlyAccessAgreement>;
  /** The windows of early access to it under the agreement that stands, of those that whoever asks may know of; none where its developer withdrew. */
  readonly earlyAccessWindows?: Maybe<EarlyAccessWindowConnection>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** A model under development about which its developer engages. NSA keeps it; Treasury adds early access. */
export type FrontierModelEarlyAccessWindowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The identifier under which an organization handles a case. */
export type HandlingId = {
  /** Its identifier. */
  readonly identifier: Scalars['String']['output'];
  /** The organization. */
  readonly organization: Scalars['String']['output'];
};

/** The identifier under which an organization handles a case. */
export type HandlingIdInput = {
  /** Its identifier: 1 to 100 characters. */
  readonly identifier: Scalars['String']['input'];
  /** The organization: 1 to 200 characters. */
  readonly organization: Scalars['String']['input'];
};

/** The cases in a state. */
export type ListedCasesInState = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly state: ClearinghouseCaseState;
};

/** The cases of an outcome. */
export type ListedCasesOfOutcome = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: RemediationOutcome;
  /** How many of these are past their timeline. */
  readonly pastTimeline: Scalars['Int']['output'];
};

/** How many cases the clearinghouse of section 2(d) has, of those that whoever asks may list. */
export type ListedClearinghouseCases = {
  /** When they were counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** By state: every state that a case can be in, also where none is. */
  readonly byState: ReadonlyArray<ListedCasesInState>;
  /** By the outcome of the remediation rule's table that CISA told last; cases that have none yet are left out. */
  readonly byTimelineOutcome: ReadonlyArray<ListedCasesOfOutcome>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** All of them. */
  readonly total: Scalars['Int']['output'];
};

/** How information must be handled. Classification, controlled unclassified information (CUI) and the Traffic Light Protocol are three systems and stay apart. */
export type Marking = {
  /** The banner line, such as `UNCLASSIFIED` or `CUI//ISVI`. */
  readonly banner: Scalars['String']['output'];
  /** The classification; this graph holds nothing above unclassified. */
  readonly classification: Classification;
  /** The CUI categories by their markings, such as `ISVI`; empty where the record is not CUI. 32 CFR 2002. */
  readonly cui: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it belongs to an exercise: then nothing that it tells of happened, and the whole graph shows that exercise alone. */
  readonly exercise: Scalars['Boolean']['output'];
  /** The sharing promise under TLP 2.0; null where none was made. */
  readonly tlp?: Maybe<TrafficLight>;
};

/** How a new record is to be marked. */
export type MarkingInput = {
  /** The CUI categories by their markings, such as `ISVI`. */
  readonly cui?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sharing promise under TLP 2.0. */
  readonly tlp?: InputMaybe<TrafficLight>;
};

/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type Mutation = {
  /** Answers what an office was asked, which is final. For an officer or decider whose token names the office; its authority is the provision. No answer holds anything up: the order asks to consult, and whoever leads decides. */
  readonly answerTreasuryConsultation?: Maybe<AnswerTreasuryConsultationPayload>;
  /** Confirms that an organization has what was distributed to it, also when the case is over. For the organization itself (NOT_PARTICIPANT). */
  readonly confirmTreasuryDistribution?: Maybe<ConfirmTreasuryDistributionPayload>;
  /** Confirms a proposal, and makes the change that it proposes in the same transaction. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly confirmTreasuryProposal?: Maybe<ConfirmTreasuryProposalPayload>;
  /** Records that fixes went out: to participants by name, or to everyone. While an embargo holds, only to participants who signed it (EMBARGO_ACTIVE). For an officer or decider of Treasury who may know its controlled information. */
  readonly createTreasuryDistribution?: Maybe<CreateTreasuryDistributionPayload>;
  /** Begins an agreement about early access to a designated model. For its developer, who offers it and does not have to. Refused with NOT_DESIGNATED where NSA names no such model of the developer, with DEVELOPER_WITHDREW where it withdrew from the engagement, and with DEPENDENCY_UNAVAILABLE where NSA cannot be asked. Its authority is section 3(b). */
  readonly createTreasuryEarlyAccessAgreement?: Maybe<CreateTreasuryEarlyAccessAgreementPayload>;
  /** Agrees on a window of early access to a version of a designated model. For its developer. Refused with WINDOW_EXCEEDS_30_DAYS, WINDOW_AFTER_PARTNER_RELEASE, NOT_DESIGNATED, DEVELOPER_WITHDREW, PROTECTIONS_INCOMPLETE or WINDOW_EXTENSION_FORBIDDEN where the order does not bear it: trusted partners have no access to the version yet, as CISA tells. Refused with DEPENDENCY_UNAVAILABLE where NSA or CISA cannot be asked. Its authority is section 3(b). */
  readonly createTreasuryEarlyAccessWindow?: Maybe<CreateTreasuryEarlyAccessWindowPayload>;
  /** Invites an organization to a case. It may know of the case from then on; it takes part only if it wants to. One that takes part already gets the roles that it does not have yet, as a vendor that reported its own flaw does, and what it said so far stays. For an officer or decider of Treasury who may know its controlled information. */
  readonly createTreasuryParticipant?: Maybe<CreateTreasuryParticipantPayload>;
  /** Makes a task. For an officer or decider of the agency whose task it is; its authority is the provision that the task carries out. */
  readonly createTreasuryTask?: Maybe<CreateTreasuryTaskPayload>;
  /** Declines a proposal, which is final. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly declineTreasuryProposal?: Maybe<DeclineTreasuryProposalPayload>;
  /** Proposes an embargo of a case, or other terms for the one in force: the terms in force go on, and everyone who signed them is asked again. For an organization that takes part, and for an officer or decider of Treasury who may know its controlled information. What is public cannot be embargoed. */
  readonly proposeTreasuryEmbargo?: Maybe<ProposeTreasuryEmbargoPayload>;
  /** Proposes to lower the marking of a record, or of a part of it that is marked by itself. For an officer or decider of the agency whose record it is; nothing changes before another person confirms it. Its authority is 32 CFR 2002.18. */
  readonly proposeTreasuryRelease?: Maybe<ProposeTreasuryReleasePayload>;
  /** Reports, as its lead, on a provision of the order. For an officer or decider of an agency that leads the provision; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision. */
  readonly reportTreasuryDirective?: Maybe<ReportTreasuryDirectivePayload>;
  /** Reports what became public of a case. Facts are not undone, and are told of a case that is over too. The vulnerability or an exploit, once public, ends an embargo at once. For an organization that takes part, and for an officer or decider of Treasury who may know its controlled information. */
  readonly reportTreasuryPublicFacts?: Maybe<ReportTreasuryPublicFactsPayload>;
  /** Asks an office, as the order has it or on a record of the agency. For an officer or decider of the agency; its authority is the provision. */
  readonly requestTreasuryConsultation?: Maybe<RequestTreasuryConsultationPayload>;
  /** Reports a vulnerability to the clearinghouse. For any organization outside of government, and for an officer or decider of Treasury who may know its controlled information. Nobody has to. Its authority is section 2(d). */
  readonly submitTreasuryCase?: Maybe<SubmitTreasuryCasePayload>;
  /** Gives a fix of a vendor's own product, once the vendor said that one is ready (SKIPPED_STATE). For a vendor that takes part in the case. */
  readonly submitTreasuryFix?: Maybe<SubmitTreasuryFixPayload>;
  /** Declares a scan, so that scanners do not get into each other's way. For any organization outside of government, and for an officer or decider of an agency who may know its controlled information. Nobody has to. Its authority is section 2(d). */
  readonly submitTreasuryScanDeclaration?: Maybe<SubmitTreasuryScanDeclarationPayload>;
  /** Takes a case further, or records what became known of it. For an officer or decider of Treasury who may know its controlled information. Its authority is section 2(d). */
  readonly updateTreasuryCase?: Maybe<UpdateTreasuryCasePayload>;
  /** Acknowledges protections of section 3(b)(ii). For the developer; with all six the agreement is in force. */
  readonly updateTreasuryEarlyAccessAgreement?: Maybe<UpdateTreasuryEarlyAccessAgreementPayload>;
  /** Closes a window earlier, or says that the release to other trusted partners is planned for another day. For the developer. A window is never extended (WINDOW_EXTENSION_FORBIDDEN). */
  readonly updateTreasuryEarlyAccessWindow?: Maybe<UpdateTreasuryEarlyAccessWindowPayload>;
  /** Accepts or rejects what was proposed, or ends the embargo. For an officer or decider of Treasury who may know its controlled information. */
  readonly updateTreasuryEmbargo?: Maybe<UpdateTreasuryEmbargoPayload>;
  /** Says how an organization works on a case, or whether it signs the embargo. For the organization itself. */
  readonly updateTreasuryParticipation?: Maybe<UpdateTreasuryParticipationPayload>;
  /** Takes a declared scan further. The clearinghouse finds conflicts and records how they were resolved; whoever declared the scan begins and ends it. Its authority is section 2(d). */
  readonly updateTreasuryScanDeclaration?: Maybe<UpdateTreasuryScanDeclarationPayload>;
  /** Changes a task. For an officer or decider of the agency whose task it is; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision that the task carries out. */
  readonly updateTreasuryTask?: Maybe<UpdateTreasuryTaskPayload>;
  /** Says whether a vendor's products are affected, or how far its fix is. For the vendor itself, which takes part in the case; refused with VENDOR_STATUS_NOT_YOURS for everyone else, the clearinghouse included: nobody overrides a vendor. */
  readonly updateTreasuryVendorStatus?: Maybe<UpdateTreasuryVendorStatusPayload>;
  /** Withdraws a case that was never prioritized; once it was, others work on it, and its reporter leaves like anyone else. For the organization that reported it, without a reason. */
  readonly withdrawTreasuryCase?: Maybe<WithdrawTreasuryCasePayload>;
  /** Takes a question back, which is final: it then counts as never asked. For an officer or decider of the agency that asked; its authority is the provision. */
  readonly withdrawTreasuryConsultation?: Maybe<WithdrawTreasuryConsultationPayload>;
  /** Withdraws from early access, at any time and without a reason: every window that is open or to come ends. For the developer. Nothing holds it against the developer. */
  readonly withdrawTreasuryEarlyAccessAgreement?: Maybe<WithdrawTreasuryEarlyAccessAgreementPayload>;
  /** Takes one window back, open or to come, without a reason; the agreement stays. What was open is over at once, and the days on which there was access, with today, still count toward the 30 of the version. For the developer. Nothing holds it against the developer. */
  readonly withdrawTreasuryEarlyAccessWindow?: Maybe<WithdrawTreasuryEarlyAccessWindowPayload>;
  /** Leaves a case, at any time and without a reason. For the organization itself; from then on it does not know of the case. */
  readonly withdrawTreasuryParticipation?: Maybe<WithdrawTreasuryParticipationPayload>;
  /** Withdraws a proposal, which is final. For the officer or decider who proposed it. Its authority is the power's. */
  readonly withdrawTreasuryProposal?: Maybe<WithdrawTreasuryProposalPayload>;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAnswerTreasuryConsultationArgs = {
  input: AnswerTreasuryConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmTreasuryDistributionArgs = {
  input: ConfirmTreasuryDistributionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmTreasuryProposalArgs = {
  input: ConfirmTreasuryProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateTreasuryDistributionArgs = {
  input: CreateTreasuryDistributionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateTreasuryEarlyAccessAgreementArgs = {
  input: CreateTreasuryEarlyAccessAgreementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateTreasuryEarlyAccessWindowArgs = {
  input: CreateTreasuryEarlyAccessWindowInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateTreasuryParticipantArgs = {
  input: CreateTreasuryParticipantInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateTreasuryTaskArgs = {
  input: CreateTreasuryTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationDeclineTreasuryProposalArgs = {
  input: DeclineTreasuryProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeTreasuryEmbargoArgs = {
  input: ProposeTreasuryEmbargoInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeTreasuryReleaseArgs = {
  input: ProposeTreasuryReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportTreasuryDirectiveArgs = {
  input: ReportTreasuryDirectiveInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportTreasuryPublicFactsArgs = {
  input: ReportTreasuryPublicFactsInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRequestTreasuryConsultationArgs = {
  input: RequestTreasuryConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitTreasuryCaseArgs = {
  input: SubmitTreasuryCaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitTreasuryFixArgs = {
  input: SubmitTreasuryFixInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitTreasuryScanDeclarationArgs = {
  input: SubmitTreasuryScanDeclarationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryCaseArgs = {
  input: UpdateTreasuryCaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryEarlyAccessAgreementArgs = {
  input: UpdateTreasuryEarlyAccessAgreementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryEarlyAccessWindowArgs = {
  input: UpdateTreasuryEarlyAccessWindowInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryEmbargoArgs = {
  input: UpdateTreasuryEmbargoInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryParticipationArgs = {
  input: UpdateTreasuryParticipationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryScanDeclarationArgs = {
  input: UpdateTreasuryScanDeclarationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryTaskArgs = {
  input: UpdateTreasuryTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateTreasuryVendorStatusArgs = {
  input: UpdateTreasuryVendorStatusInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawTreasuryCaseArgs = {
  input: WithdrawTreasuryCaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawTreasuryConsultationArgs = {
  input: WithdrawTreasuryConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawTreasuryEarlyAccessAgreementArgs = {
  input: WithdrawTreasuryEarlyAccessAgreementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawTreasuryEarlyAccessWindowArgs = {
  input: WithdrawTreasuryEarlyAccessWindowInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawTreasuryParticipationArgs = {
  input: WithdrawTreasuryParticipationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawTreasuryProposalArgs = {
  input: WithdrawTreasuryProposalInput;
};

/** An office that an agency asks, as the order has it or on one of the agency's own records: the question, and the answer of the office. */
export type OfficeConsultation = {
  /** What it is about: a provision, by citation, or a record of the agency, by identifier. */
  readonly about: Scalars['ID']['output'];
  /** The agency that asks. */
  readonly agency?: Maybe<Agency>;
  /** What it answered, in its own words; null where it gave none. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it answered; null while it has not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered for the office; null while nobody has. */
  readonly answeredBy?: Maybe<Actor>;
  /** The day it answered, in America/New_York; null while it has not. */
  readonly answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The provision under which the office is asked; null where the record that it is about names none. */
  readonly directive?: Maybe<Directive>;
  /** The stable identifier, such as `NSA:consultation:…`. */
  readonly id: Scalars['ID']['output'];
  /** How many days the answer took; null while there is none. */
  readonly latencyDays?: Maybe<Scalars['Int']['output']>;
  /** How the consultation is marked: question and answer alike. The office asked may always know of it, with the handling that the marking needs. */
  readonly marking: Marking;
  /** The office asked, by identifier, such as `NATIONAL_CYBER_DIRECTOR`. */
  readonly office: Scalars['ID']['output'];
  /** What it answered, in short; null while it has not. */
  readonly outcome?: Maybe<ConsultationOutcome>;
  /** What it is asked. */
  readonly question: Scalars['String']['output'];
  /** When it was asked. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  readonly requestedBy: Actor;
  /** The day it was asked, in America/New_York. */
  readonly requestedOn: Scalars['LocalDate']['output'];
  /** Where it stands. */
  readonly state: ConsultationState;
  /** As what it is asked. The order's verbs are not synonyms. */
  readonly verb: AskingVerb;
  /** The number of changes made to it; give it as `expectedVersion` when answering or taking it back. */
  readonly version: Scalars['Int']['output'];
};

/** A page of consultations. */
export type OfficeConsultationConnection = {
  /** The consultations with their cursors. */
  readonly edges: ReadonlyArray<OfficeConsultationEdge>;
  /** The consultations. */
  readonly nodes: ReadonlyArray<OfficeConsultation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many consultations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A consultation and its place in the list. */
export type OfficeConsultationEdge = {
  /** The place in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The consultation. */
  readonly node: OfficeConsultation;
};

/** Which way an order runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** The overdue cases of a sector. */
export type OverdueCasesOfSector = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The sector. */
  readonly sector: CriticalInfrastructureSector;
};

/** The overdue cases of a vendor. */
export type OverdueCasesOfVendor = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The vendor. */
  readonly vendor: Scalars['String']['output'];
};

/** How many cases of the clearinghouse of section 2(d) are past their timeline, of those that whoever asks may list. */
export type OverdueClearinghouseCases = {
  /** When they were counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** By sector; a case of several counts with each. */
  readonly bySector: ReadonlyArray<OverdueCasesOfSector>;
  /** By vendor; a case of several counts with each. */
  readonly byVendor: ReadonlyArray<OverdueCasesOfVendor>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** All of them. */
  readonly total: Scalars['Int']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** The cursor of the last node of the page; null on an empty page. Give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list begins before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first node of the page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How a participant works on a report: Vultron's report management. */
export type ParticipantReportState =
  /** It works on it. */
  | 'ACCEPTED'
  /** It is done with it. Final. */
  | 'CLOSED'
  /** It puts it off. */
  | 'DEFERRED'
  /** It finds it invalid. */
  | 'INVALID'
  /** It has the report. */
  | 'RECEIVED'
  /** It was invited and has said nothing. */
  | 'START'
  /** It finds it valid. */
  | 'VALID';

/** The roles of Vultron that an organization can have in a case. */
export type ParticipantRole =
  /** It coordinates others. */
  | 'COORDINATOR'
  /** It runs an affected product. */
  | 'DEPLOYER'
  /** It found the vulnerability. */
  | 'FINDER'
  /** It watches. */
  | 'OBSERVER'
  /** It reported it. */
  | 'REPORTER'
  /** It makes an affected product. */
  | 'VENDOR';

/** Whoever the order names: an agency, an office or a group. */
export type Party = {
  /** The customary short form, where one exists. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The stable identifier, such as `CISA` or `DIRECTOR_NSA`. */
  readonly id: Scalars['ID']['output'];
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};

/** The use of a named power, which takes two persons: one proposes it, another, for the office that holds the power, decides. Terminal states are final. */
export type Proposal = {
  /** The agency whose record it is about. */
  readonly agency?: Maybe<Agency>;
  /** The law or rule that gives the power, by citation, such as `32 CFR 2002.18`. */
  readonly authority: Scalars['String']['output'];
  /** When it was confirmed; null while it is not. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it; null while nobody has. */
  readonly confirmedBy?: Maybe<Actor>;
  /** What is proposed, by the fields of the power's own input. */
  readonly content: Scalars['JSONObject']['output'];
  /** The stable identifier, such as `TREASURY:proposal:…`. */
  readonly id: Scalars['ID']['output'];
  /** When it lapses, 30 days after it was proposed, unless somebody decides before. */
  readonly lapsesAt: Scalars['DateTime']['output'];
  /** How it is marked: like the record was when it was proposed. */
  readonly marking: Marking;
  /** The office that holds the power and alone can decide, such as `DIRECTOR_NSA`. */
  readonly office: Scalars['ID']['output'];
  /** The named power, such as `RELEASE_DECISION`. */
  readonly power: Scalars['String']['output'];
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly proposedBy: Actor;
  /** Why, in the words of whoever proposed it. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: ProposalState;
  /** The record that it is about, by identifier. */
  readonly subject: Scalars['ID']['output'];
  /** The version of the record that it was made for; of any other it cannot be confirmed. */
  readonly subjectVersion: Scalars['Int']['output'];
  /** The number of changes made to the proposal; give it as `expectedVersion` when deciding. */
  readonly version: Scalars['Int']['output'];
};

/** A page of proposals. */
export type ProposalConnection = {
  /** The proposals with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The proposals. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many proposals the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A proposal and its place in the list. */
export type ProposalEdge = {
  /** The place in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: Proposal;
};

/** Where a proposal stands. All but the first are final. */
export type ProposalState =
  /** Another person confirmed it for the office that holds the power, and the change was made. */
  | 'CONFIRMED'
  /** The office that holds the power declined it. */
  | 'DECLINED'
  /** Nobody decided within 30 days. */
  | 'LAPSED'
  /** Somebody proposed it and nobody decided yet. */
  | 'PROPOSED'
  /** Whoever proposed it withdrew it. */
  | 'WITHDRAWN';

/** Terms of an embargo. */
export type ProposeTreasuryEmbargoInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The last day; after today. */
  readonly until: Scalars['LocalDate']['input'];
};

/** What became of proposed terms. */
export type ProposeTreasuryEmbargoPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be released: a marking that asks for less than the present one. */
export type ProposeTreasuryReleaseInput = {
  /** The version of the record that is to be released; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record: a task or a report, by identifier. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The marking that it is to have: it leaves out something of the present one and adds nothing. */
  readonly marking: MarkingInput;
  /** Why: 1 to 2,000 characters. Once confirmed, it is shown with the record to everyone who may know of it. */
  readonly reason: Scalars['String']['input'];
  /** What of the record. */
  readonly target: ReleaseTarget;
};

/** What became of a proposed release. */
export type ProposeTreasuryReleasePayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That the developer acknowledged a protection. */
export type ProtectionAcknowledgement = {
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
  /** The protection. */
  readonly protection: EarlyAccessProtection;
};

/** How public a deliverable is. */
export type Publicity =
  /** It was said to exist, but its text is not public. */
  | 'ANNOUNCED'
  /** Its text is public. */
  | 'PUBLISHED'
  /** Nothing has been made public. */
  | 'UNPUBLISHED'
  /** Its text is withheld because it is classified. */
  | 'WITHHELD_CLASSIFIED';

/** What can be asked. */
export type Query = {
  /** A case by its identifier; null where there is none that whoever asks may know of. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** The cases of the clearinghouse of section 2(d), the newest first: those that whoever asks takes part in, or may know of by their marking. */
  readonly clearinghouseCases?: Maybe<ClearinghouseCaseConnection>;
  /** Counts of the cases of the clearinghouse by quarter, for everyone. Small cells are withheld for everyone but Treasury, which also sees a quarter that is not over. */
  readonly clearinghouseCounts?: Maybe<ClearinghouseCounts>;
  /** How early access to a model stands: a fact for the changes of the other leads of section 3. Told to the subgraphs of agencies alone; no client sees it. Null where there is no agreement about the model. */
  readonly earlyAccessFact?: Maybe<EarlyAccessFact>;
  /** The windows of early access under section 3(b)(ii), whichever closes first: for Treasury, and for each developer its own. */
  readonly earlyAccessWindows?: Maybe<EarlyAccessWindowConnection>;
  /** How many cases there are, by state and by the outcome of CISA's table, of those that whoever asks may list. */
  readonly listedClearinghouseCases?: Maybe<ListedClearinghouseCases>;
  /** How many cases are past their timeline, by sector and by vendor, of those that whoever asks may list. */
  readonly overdueClearinghouseCases?: Maybe<OverdueClearinghouseCases>;
  /** The scans that were declared to the clearinghouse, the newest first: those that whoever asks declared, or may know of by their marking. */
  readonly scanDeclarations?: Maybe<ScanDeclarationConnection>;
  /** The agency itself, live. */
  readonly treasury?: Maybe<Treasury>;
  /** Where an agency whose records are kept here stands with a provision, as it reports: a fact for the change of another agency to rest on. Told to the subgraphs of agencies alone, each as its agency's service; no client sees it. Null where there is no report that whoever asks may know of. */
  readonly treasuryDuty?: Maybe<DutyFact>;
};


/** What can be asked. */
export type QueryClearinghouseCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryClearinghouseCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClearinghouseCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryClearinghouseCountsArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryEarlyAccessFactArgs = {
  frontierModel: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEarlyAccessWindowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EarlyAccessWindowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryScanDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScanDeclarationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTreasuryDutyArgs = {
  agency: Scalars['ID']['input'];
  directive: Scalars['ID']['input'];
};

/** The rules that refuse a change. */
export type RefusalCode =
  /** The period in which the appropriation can be obligated is over. */
  | 'APPROPRIATION_EXPIRED'
  /** No hiring authority of the pathway is in force on the day. */
  | 'AUTHORITY_EXPIRED'
  /** Nobody is referred by a service, for a report to the clearinghouse, or for an engagement as a developer. */
  | 'AUTO_REFERRAL_FORBIDDEN'
  /** The funding is not shown to be available and to be relevant: an unobligated amount within its period whose purpose allows it, and a way to reach the applicants. */
  | 'AVAILABILITY_UNPROVEN'
  /** Section 2(e) names no such beneficiary: applicants that develop advanced AI vulnerability detection, and nobody else. */
  | 'BENEFICIARY_NOT_IN_2E'
  /** A directive of CISA's binds Federal civilian executive branch agencies and nobody else: no National Security System, no system of the Department of War or the intelligence community, no State and no company. */
  | 'BINDS_NON_FCEB'
  /** Blocked work must say what it waits for. */
  | 'BLOCKER_MISSING'
  /** No provision of the order has this citation. */
  | 'CITATION_UNKNOWN'
  /** The text looks classified; this is an unclassified system. Only its hash was kept. */
  | 'CLASSIFICATION_SPILL_SUSPECTED'
  /** Nobody is bound by terms of an embargo without their consent. */
  | 'CONSENT_REQUIRED'
  /** An office that the order requires to be consulted was never asked, or has not answered where its answer must be there. */
  | 'CONSULTATION_MISSING'
  /** A continuing duty has no completion test and is never complete. */
  | 'CONTINUING_DUTY'
  /** The offices that the order asks to be coordinated with were not all coordinated with. */
  | 'COORDINATION_MISSING'
  /** Only the office that holds a named power can decide, through a decider whose token names it. */
  | 'DECIDER_NOT_AUTHORIZED'
  /** The change rests on a fact of another agency, which cannot be asked now; it can be repeated with the same idempotency key. */
  | 'DEPENDENCY_UNAVAILABLE'
  /** The developer withdrew: nothing more is done about the model under this engagement. */
  | 'DEVELOPER_WITHDREW'
  /** A due date never changes: it follows from the order or, for what a directive of CISA's asks, from the rule in force. */
  | 'DUE_DATE_OVERRIDE'
  /** A case cannot be the duplicate of itself, directly or through others. */
  | 'DUPLICATE_CYCLE'
  /** An embargo holds, and not everyone concerned signed it. */
  | 'EMBARGO_ACTIVE'
  /** A verification without evidence. */
  | 'EVIDENCE_MISSING'
  /** The text looks like the code or the payload of an exploit, which has no place in the graph. */
  | 'EXPLOIT_CONTENT_FORBIDDEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The input breaks a stated limit or form. */
  | 'INPUT_INVALID'
  /** The number has not the form of an assistance listing, such as `97.137`. */
  | 'LISTING_NUMBER_INVALID'
  /** A marking never changes but by a release decision. */
  | 'MARKING_OVERRIDE'
  /** The marking is above what this system may hold. */
  | 'MARKING_OVER_CEILING'
  /** Whoever asks does not act for the office or agency that the change needs. */
  | 'NOT_AUTHORIZED'
  /** The early-access window and what follows are for a model that was designated a covered frontier model. */
  | 'NOT_DESIGNATED'
  /** There is no such record, as far as whoever asks may know. */
  | 'NOT_FOUND'
  /** The agency does not lead the provision. */
  | 'NOT_LEAD'
  /** The organization takes no part in the case. */
  | 'NOT_PARTICIPANT'
  /** The provision is carried out by the provisions below it, or sets no duty to report on. */
  | 'NOT_REPORTABLE'
  /** An expansion is measured against what was there before the order; there is no such baseline, or it does not say what would be compared. */
  | 'NO_BASELINE'
  /** The number has not the form of a directive's, such as `BOD 26-04`, or its year is not the fiscal year of issue. */
  | 'NUMBER_INVALID'
  /** A trusted partner needs the agreement of the developer and of the Government. */
  | 'PARTNER_NOT_MUTUAL'
  /** A text seems to tell of a person: an address, a number, a name. People are counted here and never told apart. */
  | 'PII_FORBIDDEN'
  /** More people would be placed than came on board. */
  | 'PLACEMENTS_EXCEED_ONBOARDS'
  /** Nothing of a case is made public before a public charge. */
  | 'PRECHARGE_DISCLOSURE'
  /** Section 4 is about AI used in illegal access or damage, or in a crime furthered while so engaged; this says of neither. */
  | 'PREDICATE_MISSING'
  /** Only whoever proposed something can withdraw it. */
  | 'PROPOSER_ONLY'
  /** Not all six protections of section 3(b)(ii) are acknowledged, or no window is open under them. */
  | 'PROTECTIONS_INCOMPLETE'
  /** It rests on a directive that was revoked or superseded. */
  | 'REVOKED_DIRECTIVE_CITED'
  /** The scope and the window overlap with those of another scan, and nothing says how that was resolved. */
  | 'SCAN_WINDOW_CONFLICT'
  /** A charge under seal cannot be made public. */
  | 'SEALED'
  /** A named power takes two persons: whoever proposed its use cannot also decide, for whatever office. */
  | 'SECOND_PERSON_REQUIRED'
  /** Section 3(c) knows no leave to develop, publish, release or distribute a model, and the input speaks of one. */
  | 'SECTION_3C_VIOLATION'
  /** Nobody signed in: a change needs a token that names an officer's agency. */
  | 'SIGN_IN_REQUIRED'
  /** The state cannot follow the present one. */
  | 'SKIPPED_STATE'
  /** A count of people is too small to be public. */
  | 'SMALL_CELL'
  /** The citation names no Federal criminal statute by title and section. */
  | 'STATUTE_UNKNOWN'
  /** Only the vendor says whether its products are affected; nobody overrides it. */
  | 'VENDOR_STATUS_NOT_YOURS'
  /** Whoever claimed completion, the office or the person, cannot verify the claim. */
  | 'VERIFIER_IS_CLAIMANT'
  /** The record changed since the version given, or since the proposal was made for it. */
  | 'VERSION_CONFLICT'
  /** An early-access window ends before the release to other trusted partners, or on its day: the day that is planned, and the day on which one has access. Section 3(b)(ii). */
  | 'WINDOW_AFTER_PARTNER_RELEASE'
  /** An early-access window is 30 days at most. Section 3(b)(ii). */
  | 'WINDOW_EXCEEDS_30_DAYS'
  /** The windows of one version of a model are 30 days together at most. */
  | 'WINDOW_EXTENSION_FORBIDDEN';

/** A decision by which an agency lowered the marking of a record of its own. It is about information in this graph, and about no model. */
export type ReleaseDecision = {
  /** The rule that gives it the power, by citation. */
  readonly authority: Scalars['String']['output'];
  /** The day of the decision, in America/New_York. */
  readonly date: Scalars['LocalDate']['output'];
  /** How it was marked before. */
  readonly from: Marking;
  /** The office that decided, such as `ATTORNEY_GENERAL`. */
  readonly official: Scalars['ID']['output'];
  /** Why, in the words of whoever proposed it; null where what was released is still marked above what whoever asks may see, and then `extensions.redactions` says so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What of the record was released. */
  readonly target: ReleaseTarget;
  /** How it was marked from then on. */
  readonly to: Marking;
};

/** What of a record a release decision is about. */
export type ReleaseTarget =
  /** The description of a task, where it is marked by itself. */
  | 'DESCRIPTION'
  /** The note of a report, where it is marked by itself. */
  | 'NOTE'
  /** The record, with whatever in it has no marking of its own. */
  | 'RECORD';

/** How soon a vulnerability has to be remediated. */
export type RemediationOutcome =
  /** Within 14 days. */
  | 'FOURTEEN_DAYS'
  /** With the next scheduled major upgrade of the system. */
  | 'ON_SYSTEM_UPGRADE'
  /** Within 60 days. */
  | 'SIXTY_DAYS'
  /** Within 3 days. */
  | 'THREE_DAYS'
  /** Within 3 days, with an examination of the asset for a compromise. */
  | 'THREE_DAYS_FORENSIC_TRIAGE';

/** A lead's report on a provision. */
export type ReportTreasuryDirectiveInput = {
  /** The agency that reports; this one where absent. Other agencies only where this subgraph keeps their records. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** The day the work was complete. */
  readonly completedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Consultations, added to those that are there; one with the same office and day of request takes its place. */
  readonly consultations?: InputMaybe<ReadonlyArray<ConsultationRecordInput>>;
  /** The citation of the provision. */
  readonly directive: Scalars['ID']['input'];
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version of the report that the change starts from, 0 where there is none yet; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the report is marked, where it is the first; afterwards any other marking than the present one is refused with MARKING_OVERRIDE. What was open to somebody cannot be called back, and only a release decision opens it to more. */
  readonly marking?: InputMaybe<MarkingInput>;
  /** What the lead adds in its own words: up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How the note is marked, where it is to be handled more strictly than the rest; given with the first note, and from then on as `marking` is. */
  readonly noteMarking?: InputMaybe<MarkingInput>;
  /** How public the deliverable is. */
  readonly publicity?: InputMaybe<Publicity>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Where the work stands. */
  readonly work?: InputMaybe<WorkState>;
};

/** What became of a report. */
export type ReportTreasuryDirectivePayload = {
  /** The report as it stands; null where it was refused. */
  readonly report?: Maybe<DirectiveReport>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became public of a case. What is absent stays as it is; what is so stays so (SKIPPED_STATE). */
export type ReportTreasuryPublicFactsInput = {
  /** That attacks were observed. */
  readonly attacksObserved?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** That an exploit is public; then the vulnerability is too. */
  readonly exploitPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** That the vulnerability is public. */
  readonly publiclyKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of reported facts. */
export type ReportTreasuryPublicFactsPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question to an office. */
export type RequestTreasuryConsultationInput = {
  /** What it is about: a provision, by citation, or a record of the agency, by identifier. */
  readonly about: Scalars['ID']['input'];
  /** The agency that asks; this one where absent. Other agencies only where this subgraph keeps their records. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the consultation is marked; at least as strictly as the record that it is about. */
  readonly marking?: InputMaybe<MarkingInput>;
  /** The office asked, by identifier, such as `NATIONAL_CYBER_DIRECTOR`. */
  readonly office: Scalars['ID']['input'];
  /** What it is asked: 1 to 10,000 characters. */
  readonly question: Scalars['String']['input'];
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** As what it is asked. Where the order names the office for the provision, the order's own verb; any other is refused. */
  readonly verb: AskingVerb;
};

/** What became of a question to an office. */
export type RequestTreasuryConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Another scan that overlaps in scope and window, as it was found. */
export type ScanConflict = {
  /** The other scan; null where whoever asks may not know of it. */
  readonly declaration?: Maybe<ScanDeclaration>;
  /** The parts of the scope that overlap. */
  readonly scope: ReadonlyArray<ScanTarget>;
};

/** A scan that somebody declared to the clearinghouse. */
export type ScanDeclaration = {
  /** Where the owner of what is scanned says that it agrees. */
  readonly authorizationRef: Scalars['String']['output'];
  /** When the scan has ended at the latest. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** The scans that it was found to overlap with, also where that was resolved since. */
  readonly conflicts: ReadonlyArray<ScanConflict>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The stable identifier, such as `TREASURY:scanDeclaration:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** The AI model that it scans with; null where it uses none. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** When the scan may begin at the earliest. */
  readonly opensAt: Scalars['DateTime']['output'];
  /** How conflicts were resolved, in order. */
  readonly resolutions: ReadonlyArray<ScanResolution>;
  /** The organization that scans, or the agency by identifier. */
  readonly scanner: Scalars['String']['output'];
  /** What is scanned. */
  readonly scope: ReadonlyArray<ScanTarget>;
  /** Where it stands. */
  readonly state: ScanState;
  /** What it scans with. */
  readonly tool: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `ScanDeclaration`. */
export type ScanDeclarationConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ScanDeclarationEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<ScanDeclaration>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `ScanDeclaration` and its place in the list. */
export type ScanDeclarationEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ScanDeclaration;
};

/** Which declared scans. Every condition given must hold. */
export type ScanDeclarationFilter = {
  /** Whether it was found to overlap with another. */
  readonly foundInConflict?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a conflict that was resolved in one of these ways. */
  readonly resolvedBy?: InputMaybe<ReadonlyArray<ScanResolutionKind>>;
  /** Declared by one of these organizations, or agencies by identifier. */
  readonly scanner?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ScanState>>;
};

/** How conflicts of scans were resolved. */
export type ScanResolution = {
  /** The other scans with which the conflict was resolved, and no others; null for one that whoever asks may not know of. */
  readonly declarations: ReadonlyArray<Maybe<ScanDeclaration>>;
  /** In which way. */
  readonly kind: ScanResolutionKind;
  /** What was agreed, in words. */
  readonly note: Scalars['String']['output'];
  /** The day it was recorded. */
  readonly on: Scalars['LocalDate']['output'];
};

/** How a conflict of scans was resolved. */
export type ScanResolutionInput = {
  /** The declarations with which the conflict was resolved; absent for all with which it was found and that have no resolution yet. */
  readonly declarations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which way. */
  readonly kind: ScanResolutionKind;
  /** What was agreed, in words: 1 to 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** Ways to resolve a conflict of scans. */
export type ScanResolutionKind =
  /** One scans, and both have the results. */
  | 'RESULTS_SHARED'
  /** The scanners agreed to scan at once. */
  | 'SCANNERS_AGREED'
  /** One of the scans has a smaller scope. */
  | 'SCOPE_NARROWED'
  /** One of the scans has another window. */
  | 'WINDOW_MOVED';

/** Where a declared scan stands. */
export type ScanState =
  /** It is under way. */
  | 'ACTIVE'
  /** It overlaps with another scan in scope and window. */
  | 'CONFLICT'
  /** It was declared. */
  | 'DECLARED'
  /** Nothing overlaps with it, or it was resolved. A scan that is declared later and overlaps has the conflict; this one stands. */
  | 'DECONFLICTED'
  /** It is over, or given up. Final. */
  | 'ENDED';

/** A part of what is scanned. */
export type ScanTarget = {
  /** What kind it is of. */
  readonly kind: ScanTargetKind;
  /** The addresses, the domain name or the product. */
  readonly value: Scalars['String']['output'];
};

/** A part of what is scanned. */
export type ScanTargetInput = {
  /** What kind it is of. */
  readonly kind: ScanTargetKind;
  /** The addresses, the domain name or the product: 1 to 253 characters. */
  readonly value: Scalars['String']['input'];
};

/** Kinds of what can be scanned. Only two of one kind are compared. */
export type ScanTargetKind =
  /** Addresses in CIDR notation, such as `192.0.2.0/24`. */
  | 'CIDR'
  /** A domain name and every name below it, such as `example.gov`. */
  | 'DOMAIN'
  /** A product by its name, wherever it runs. */
  | 'PRODUCT';

/** When a scan takes place: up to a year. */
export type ScanWindowInput = {
  /** When it has ended at the latest. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** When it may begin at the earliest. */
  readonly opensAt: Scalars['DateTime']['input'];
};

/** Whether a vulnerability is exploited: SSVC, Exploitation. */
export type SsvcExploitation =
  /** Attacks were observed. */
  | 'ACTIVE'
  /** No exploitation is known. */
  | 'NONE'
  /** A proof of concept is public. */
  | 'PUBLIC_POC';

/** The decision points of SSVC that a priority rests on. */
export type SsvcInputs = {
  /** Whether every step of the exploitation can be automated. */
  readonly automatable: Scalars['Boolean']['output'];
  /** Whether it is exploited. */
  readonly exploitation: SsvcExploitation;
  /** How much depends on it: missions and public well-being. */
  readonly missionAndWellBeing: SsvcWellBeing;
  /** Whether those who are not trusted can reach it over a public network. */
  readonly publiclyExposed: Scalars['Boolean']['output'];
  /** What an adversary gains. */
  readonly technicalImpact: TechnicalImpact;
};

/** The decision points of SSVC that a priority rests on: all of them, so that none is guessed. */
export type SsvcInputsInput = {
  /** Whether every step of the exploitation can be automated. */
  readonly automatable: Scalars['Boolean']['input'];
  /** Whether it is exploited. */
  readonly exploitation: SsvcExploitation;
  /** How much depends on it: missions and public well-being. */
  readonly missionAndWellBeing: SsvcWellBeing;
  /** Whether those who are not trusted can reach it over a public network. */
  readonly publiclyExposed: Scalars['Boolean']['input'];
  /** What an adversary gains. */
  readonly technicalImpact: TechnicalImpact;
};

/** How much depends on what is vulnerable: SSVC, Mission and Well-being. */
export type SsvcWellBeing =
  /** Much. */
  | 'HIGH'
  /** Little. */
  | 'LOW'
  /** Something. */
  | 'MEDIUM';

/** How many tasks are in one state. */
export type StatusCount = {
  /** How many tasks are in it. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly status: WorkState;
};

/** Counts over tasks: an agency's own, live, or those of all agencies, from OMB's ledger. */
export type StatusSummary = {
  /** The moment the counts speak of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The same counts for each agency that has tasks. */
  readonly byAgency: ReadonlyArray<AgencyTaskCounts>;
  /** How the provisions that leads report on stand, by each of the four axes. Null from an agency, which answers for itself alone: OMB combines the reports. */
  readonly byAxis?: Maybe<AxisCounts>;
  /** The same counts for each provision that has tasks. */
  readonly byDirective: ReadonlyArray<DirectiveTaskCounts>;
  /** How many are in each state; states without a task are left out. */
  readonly byStatus: ReadonlyArray<StatusCount>;
  /** How many fall due within 14 days and are not complete. */
  readonly dueSoon: Scalars['Int']['output'];
  /** How many are past their due date and not complete. */
  readonly overdue: Scalars['Int']['output'];
  /** How many tasks there are. */
  readonly total: Scalars['Int']['output'];
  /** The agencies whose tasks are not known and not counted, because the ledger never heard them; empty from an agency itself. */
  readonly unknown: ReadonlyArray<Maybe<Agency>>;
};

/** A report to the clearinghouse. No text of it may hold exploit code (EXPLOIT_CONTENT_FORBIDDEN). */
export type SubmitTreasuryCaseInput = {
  /** The products that it is in: at least one. */
  readonly affected: ReadonlyArray<CaseProductInput>;
  /** Whether it affects National Security Systems; then it goes to NSA, as a reference and nothing else. */
  readonly affectsNationalSecuritySystems?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its CVE identifiers. */
  readonly cveIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its severity as a CVSS vector of version 3 or 4. */
  readonly cvssVector?: InputMaybe<Scalars['String']['input']>;
  /** The weaknesses behind it, by CWE identifier. */
  readonly cwes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How it was found. */
  readonly discoveryMethod: DiscoveryMethod;
  /** The model that found it or helped to: 1 to 200 characters; refused where a person found it without AI. */
  readonly discoveryModel?: InputMaybe<Scalars['String']['input']>;
  /** Who found it, in the words in which they want to be named: up to 200 characters each. */
  readonly finderCredits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its identifiers in GitHub's advisory database. */
  readonly ghsaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The reporter's own identifier for it: 1 to 100 characters. */
  readonly handlingId?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it was reported or described before: up to 500 characters each. */
  readonly originRefs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its identifiers in OSV databases. */
  readonly osvIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The organizations that it went through before, in order; the one that reports it here is added. */
  readonly reporterChain?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The sectors of critical infrastructure that it touches. */
  readonly sectors?: InputMaybe<ReadonlyArray<CriticalInfrastructureSector>>;
  /** What is known of the vulnerability, in words: 1 to 10,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** What it is about, in one line: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** How far it may be shared, as a promise to whoever reports it and everyone who joins: AMBER where absent. RED and AMBER_STRICT keep it between Treasury and those who take part. */
  readonly tlp?: InputMaybe<TrafficLight>;
};

/** What became of a report. */
export type SubmitTreasuryCasePayload = {
  /** The case; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A fix of a vendor's own product. */
export type SubmitTreasuryFixInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The product: 1 to 200 characters. */
  readonly product: Scalars['String']['input'];
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A signature or a digest, for whoever gets it to check: 1 to 10,000 characters. */
  readonly signature: Scalars['String']['input'];
  /** Where it is: an http or https address. */
  readonly url: Scalars['String']['input'];
  /** The version that has the fix: 1 to 100 characters. */
  readonly version: Scalars['String']['input'];
};

/** What became of a fix. */
export type SubmitTreasuryFixPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new declaration of a scan. */
export type SubmitTreasuryScanDeclarationInput = {
  /** Where the owner of what is scanned says that it agrees: 1 to 200 characters. */
  readonly authorizationRef: Scalars['String']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The AI model that it scans with: 1 to 200 characters. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What is scanned: at least one part. */
  readonly scope: ReadonlyArray<ScanTargetInput>;
  /** How far the declaration may be shared: AMBER where absent. */
  readonly tlp?: InputMaybe<TrafficLight>;
  /** What it scans with: 1 to 200 characters. */
  readonly tool: Scalars['String']['input'];
  /** When. */
  readonly window: ScanWindowInput;
};

/** What became of a declaration. */
export type SubmitTreasuryScanDeclarationPayload = {
  /** The declaration; null where it was refused. */
  readonly scanDeclaration?: Maybe<ScanDeclaration>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A piece of work that an agency owes under a provision of the order. Reached through its agency it is live from its owner. */
export type Task = {
  /** The agency whose task it is. */
  readonly agency?: Maybe<Agency>;
  /** The moment this answer speaks of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What the work waits for; empty unless it is blocked. */
  readonly blockers: ReadonlyArray<Blocker>;
  /** The office that claimed completion. */
  readonly claimedBy?: Maybe<Scalars['String']['output']>;
  /** The day the work was complete, as its agency reports it; null where unknown. */
  readonly completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** True where the duty has no completion test, so that it goes on and is never complete. */
  readonly continuing: Scalars['Boolean']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is to be done, at length: up to 10,000 characters. Null where it is marked above what whoever asks may see; then `extensions.redactions` says so. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The provision that the task carries out: its authority. */
  readonly directive?: Maybe<Directive>;
  /** The due date, fixed when the task is made; null where the order sets none. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What supports the claim of completion, and how far it can be trusted. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** Whether the due date is a weekend or a Federal holiday. The order has no roll-forward rule, so the date stays. */
  readonly fallsOnNonBusinessDay: Scalars['Boolean']['output'];
  /** The stable identifier, such as `TREASURY:task:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** Whether the due date has passed, in America/New_York, and the work is not complete. A continuing duty has no completion test and is never overdue. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The decisions that lowered its marking or its description's, oldest first. */
  readonly releaseDecisions: ReadonlyArray<ReleaseDecision>;
  /** Where the work stands. */
  readonly status: WorkState;
  /** How the work stands against its due date. */
  readonly timeliness: Timeliness;
  /** What is to be done, in one line: 1 to 200 characters. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The office that verified the claim: never the one that made it, and through another person. */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  /** The tasks with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The tasks. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many tasks the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task and its place in the list. */
export type TaskEdge = {
  /** The place in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** Which tasks. Every condition given must hold. */
export type TaskFilter = {
  /** Blocked for one of these reasons. */
  readonly blockedBy?: InputMaybe<ReadonlyArray<BlockerKind>>;
  /** Under one of these provisions, by citation. */
  readonly directive?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Due on this day or later. */
  readonly dueOnOrAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or earlier. */
  readonly dueOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due date passed and not complete (true), or not so (false). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<WorkState>>;
};

/** In which order tasks come. Ties are broken by identifier, so that pages never overlap. */
export type TaskOrder = {
  /** Which way; ascending where absent. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By which field. */
  readonly field: TaskOrderField;
};

/** The fields by which tasks can be ordered. */
export type TaskOrderField =
  /** By the moment the record was made. */
  | 'CREATED_AT'
  /** By due date; tasks without one come last in ascending order. */
  | 'DUE_ON'
  /** By the moment the record last changed. */
  | 'UPDATED_AT';

/** What an adversary gains by exploiting a vulnerability: SSVC, Technical Impact 1.0.0. */
export type TechnicalImpact =
  /** Limited control over the behavior of the vulnerable software, or limited information about it. Denial of service is a form of it. */
  | 'PARTIAL'
  /** Total control over the behavior of the vulnerable software, or total disclosure of what it holds. */
  | 'TOTAL';

/** How work stands against its due date. */
export type Timeliness =
  /** Due within 14 days. */
  | 'DUE_SOON'
  /** Complete, and known to have been so only after the due date. */
  | 'LATE'
  /** There is no due date. */
  | 'NOT_APPLICABLE'
  /** Complete, and known to have been so on or before the due date. */
  | 'ON_TIME'
  /** The due date has passed and the work is not complete. */
  | 'OVERDUE'
  /** More than three days past the due date without any trace dated by then. Taken back when evidence with an earlier date arrives. */
  | 'PASSED_SILENT'
  /** What is known does not settle whether the date was met. */
  | 'UNDETERMINED'
  /** Due in more than 14 days. */
  | 'UPCOMING';

/** What another agency told when a change was made that rests on it. */
export type ToldFact = {
  /** The agency that told it, by identifier. */
  readonly agency: Scalars['ID']['output'];
  /** What it told, by the field it was asked for; null in it where it told that there is nothing. */
  readonly answer: Scalars['JSONObject']['output'];
  /** When it told it. */
  readonly at: Scalars['DateTime']['output'];
  /** How what it told is marked. */
  readonly marking: Marking;
  /** What it was asked, such as `where 3(a) stands`: the same words for the same question. */
  readonly question: Scalars['String']['output'];
  /** The version of the agency's record that it told of; null where it named none. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** The labels of the Traffic Light Protocol 2.0. */
export type TrafficLight =
  /** For the recipients' organization and its clients. */
  | 'AMBER'
  /** For the recipients' organization only. */
  | 'AMBER_STRICT'
  /** For everyone. */
  | 'CLEAR'
  /** For the community. */
  | 'GREEN'
  /** For the named recipients only. */
  | 'RED';

/** One of the agencies that carry out Executive Order 14409. */
export type Treasury = Agency & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The offices that the agency asked, as the order has it or on its own records, latest first: live from the agency itself, as far as whoever asks may know of them. Whoever speaks for an office finds what it was asked. */
  readonly consultations?: Maybe<OfficeConsultationConnection>;
  /** Everything that changed at the subgraph which keeps this agency's records, in order. For agency tools and the ledger. */
  readonly feed?: Maybe<Feed>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
  /** Uses of named powers that somebody proposed, latest first: for the agency's own people and tools, and for auditors. */
  readonly proposals?: Maybe<ProposalConnection>;
  /** What the agency reported, as its lead, on provisions of the order: live from the agency itself. */
  readonly reports?: Maybe<ReadonlyArray<DirectiveReport>>;
  /** Counts over the agency's tasks, live from the agency itself. */
  readonly statusSummary?: Maybe<StatusSummary>;
  /** The agency's tasks, live from the agency itself. */
  readonly tasks?: Maybe<TaskConnection>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type TreasuryConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type TreasuryFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type TreasuryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type TreasuryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** How far a statement of fact was traced. */
export type TrustGrade =
  /** Background knowledge, to be verified before anyone relies on it. */
  | 'BACKGROUND'
  /** It was looked for and not found. */
  | 'NOT_FOUND'
  /** It stands in the text of the order. */
  | 'ORDER_TEXT'
  /** Secondary sources report it; it was not checked at the origin. */
  | 'REPORTED'
  /** It was read in the named primary source. */
  | 'VERIFIED_AT_ORIGIN';

/** A change of a case. What is absent stays as it is; a case that is over does not change. */
export type UpdateTreasuryCaseInput = {
  /** The products that it is in, in place of those that are there. */
  readonly affected?: InputMaybe<ReadonlyArray<CaseProductInput>>;
  /** True where it turns out to affect National Security Systems. */
  readonly affectsNationalSecuritySystems?: InputMaybe<Scalars['Boolean']['input']>;
  /** More CVE identifiers. */
  readonly cveIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its severity as a CVSS vector of version 3 or 4. */
  readonly cvssVector?: InputMaybe<Scalars['String']['input']>;
  /** More weaknesses behind it, by CWE identifier. */
  readonly cwes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The case that it is a duplicate of, with the state DUPLICATE: that case gets all credits. Never itself, directly or through others (DUPLICATE_CYCLE). */
  readonly duplicateOf?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** More people and organizations that found it, in their own words; none is ever taken away. */
  readonly finderCredits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** More identifiers in GitHub's advisory database. */
  readonly ghsaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** An identifier under which an organization handles it. */
  readonly handlingId?: InputMaybe<HandlingIdInput>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** More places where it was reported or described before. */
  readonly originRefs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** More identifiers in OSV databases. */
  readonly osvIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The sectors that it touches, in place of those that are there. */
  readonly sectors?: InputMaybe<ReadonlyArray<CriticalInfrastructureSector>>;
  /** The decision points of SSVC, in place of those that are there. */
  readonly ssvc?: InputMaybe<SsvcInputsInput>;
  /** The state that follows (SKIPPED_STATE). PRIORITIZED needs recorded decision points, and CISA to be asked for the timeline (DEPENDENCY_UNAVAILABLE); PATCH_DISTRIBUTED needs a recorded distribution, and CLOSED that no embargo holds (EMBARGO_ACTIVE). */
  readonly state?: InputMaybe<ClearinghouseCaseState>;
  /** The coordinator that takes it, with the state TRANSFERRED; none where it affects National Security Systems, because then it is NSA. */
  readonly transferTo?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change of a case. */
export type UpdateTreasuryCasePayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Protections that the developer acknowledges. */
export type UpdateTreasuryEarlyAccessAgreementInput = {
  /** The protections: at least one. None is taken back but by withdrawing. */
  readonly acknowledged: ReadonlyArray<EarlyAccessProtection>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an acknowledgement. */
export type UpdateTreasuryEarlyAccessAgreementPayload = {
  /** The agreement after the change; null where it was refused. */
  readonly earlyAccessAgreement?: Maybe<EarlyAccessAgreement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a window. What is absent stays as it is. */
export type UpdateTreasuryEarlyAccessWindowInput = {
  /** An earlier first day without access: tomorrow or later. To end access today take the window back. */
  readonly closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The window. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the developer plans now to release the version to other trusted partners; not before the window closes. */
  readonly plannedPartnerReleaseOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change of a window. */
export type UpdateTreasuryEarlyAccessWindowPayload = {
  /** The window after the change; null where it was refused. */
  readonly earlyAccessWindow?: Maybe<EarlyAccessWindow>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A decision about an embargo. */
export type UpdateTreasuryEmbargoInput = {
  /** The decision. */
  readonly decision: EmbargoDecision;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a decision about an embargo. */
export type UpdateTreasuryEmbargoPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a participant says for itself. What is absent stays as it is. */
export type UpdateTreasuryParticipationInput = {
  /** SIGNATORY or DECLINED; every other comes with the embargo. */
  readonly consent?: InputMaybe<EmbargoConsent>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** How it works on the report. */
  readonly reportState?: InputMaybe<ParticipantReportState>;
};

/** What became of what a participant said. */
export type UpdateTreasuryParticipationPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a declared scan. What is absent stays as it is. */
export type UpdateTreasuryScanDeclarationInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The declaration. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** How the conflict was resolved, while it is in CONFLICT. For the clearinghouse. */
  readonly resolution?: InputMaybe<ScanResolutionInput>;
  /** What is scanned, in place of what is there; while it is DECLARED or in CONFLICT. */
  readonly scope?: InputMaybe<ReadonlyArray<ScanTargetInput>>;
  /** The state that follows. DECONFLICTED and ACTIVE are refused with SCAN_WINDOW_CONFLICT where another scan overlaps, or did, and nothing says how the conflict with that one was resolved; not ACTIVE after DECONFLICTED, because what was found free stands. */
  readonly state?: InputMaybe<ScanState>;
  /** When, in place of what is there; while it is DECLARED or in CONFLICT. */
  readonly window?: InputMaybe<ScanWindowInput>;
};

/** What became of a change of a declared scan. */
export type UpdateTreasuryScanDeclarationPayload = {
  /** The declaration after the change; null where it was refused. */
  readonly scanDeclaration?: Maybe<ScanDeclaration>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a task. What is absent stays as it is. */
export type UpdateTreasuryTaskInput = {
  /** What the work waits for, in place of what was there; needed where the work becomes blocked. */
  readonly blockers?: InputMaybe<ReadonlyArray<BlockerInput>>;
  /** The day the work was complete. */
  readonly completedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What is to be done, at length: up to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** A due date never changes: any other date than the present one is refused with DUE_DATE_OVERRIDE. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The task. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The state that follows. */
  readonly status?: InputMaybe<WorkState>;
  /** What is to be done, in one line: 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to a task. */
export type UpdateTreasuryTaskPayload = {
  /** The task after the change; null where it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a vendor says. What is absent stays as it is. */
export type UpdateTreasuryVendorStatusInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** How far its fix is; one step after the other (SKIPPED_STATE). */
  readonly fixPath?: InputMaybe<VendorFixPath>;
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it shares that with everyone who may know of the case. */
  readonly shareStatus?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it says about it: 1 to 2,000 characters. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** The vendor: whoever asks, and nobody else (VENDOR_STATUS_NOT_YOURS). */
  readonly vendor: Scalars['String']['input'];
  /** Whether its products are affected. */
  readonly verdict?: InputMaybe<VendorVerdict>;
};

/** What became of what a vendor said. */
export type UpdateTreasuryVendorStatusPayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An expected refusal. Nothing was changed. */
export type UserError = {
  /** Which rule refused it. */
  readonly code: RefusalCode;
  /** The record's present version, where the code is VERSION_CONFLICT. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  /** The path of the input at fault, such as `["input", "title"]`. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was wrong, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** How far a vendor is with its fix. Nothing is undone. */
export type VendorFixPath =
  /** The fix is deployed. */
  | 'FIX_DEPLOYED'
  /** A fix is ready. */
  | 'FIX_READY'
  /** The vendor knows. */
  | 'VENDOR_AWARE'
  /** The vendor has not said that it knows. */
  | 'VENDOR_UNAWARE';

/** What a vendor says of its own products. */
export type VendorStatus = {
  /** Whether the vendor shares it with everyone who may know of the case. */
  readonly shareStatus: Scalars['Boolean']['output'];
  /** The day the vendor last said something; null before. */
  readonly statedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What the vendor says about it; null where it says nothing. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Whether they are affected: UNKNOWN until the vendor says otherwise. */
  readonly verdict: VendorVerdict;
};

/** Whether a vendor's products are affected. */
export type VendorVerdict =
  /** They are. */
  | 'AFFECTED'
  /** They are not. */
  | 'NOT_AFFECTED'
  /** The vendor has not said. */
  | 'UNKNOWN';

/** A vulnerability by its CVE identifier. CISA keeps the catalog; Treasury adds what the clearinghouse does about it. */
export type Vulnerability = {
  /** The cases of the clearinghouse about it, of those that whoever asks may know of. */
  readonly clearinghouseCases?: Maybe<ClearinghouseCaseConnection>;
  /** The CVE identifier. */
  readonly cveId: Scalars['ID']['output'];
};


/** A vulnerability by its CVE identifier. CISA keeps the catalog; Treasury adds what the clearinghouse does about it. */
export type VulnerabilityClearinghouseCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The withdrawal of a case by whoever reported it. */
export type WithdrawTreasuryCaseInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log; nobody has to say: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a withdrawal. */
export type WithdrawTreasuryCasePayload = {
  /** The case after the change; null where it was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question taken back by the agency that asked it. */
export type WithdrawTreasuryConsultationInput = {
  /** The version of the consultation; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The consultation. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of taking a question back. */
export type WithdrawTreasuryConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A developer withdraws from early access. */
export type WithdrawTreasuryEarlyAccessAgreementInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The agreement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a withdrawal. */
export type WithdrawTreasuryEarlyAccessAgreementPayload = {
  /** The agreement after the change; null where it was refused. */
  readonly earlyAccessAgreement?: Maybe<EarlyAccessAgreement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A window that its developer takes back. */
export type WithdrawTreasuryEarlyAccessWindowInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The window. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a window that its developer takes back. */
export type WithdrawTreasuryEarlyAccessWindowPayload = {
  /** The window after the change; null where it was refused. */
  readonly earlyAccessWindow?: Maybe<EarlyAccessWindow>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An organization leaves a case. */
export type WithdrawTreasuryParticipationInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log; nobody has to say: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of leaving. */
export type WithdrawTreasuryParticipationPayload = {
  /** The case as it was left; null where leaving was refused. */
  readonly clearinghouseCase?: Maybe<ClearinghouseCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal by whoever proposed of a proposal. */
export type WithdrawTreasuryProposalInput = {
  /** The version of the proposal; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The proposal. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it: withdrawn, or refused. */
export type WithdrawTreasuryProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where work stands. One of four separate axes; the others are timeliness, publicity and evidence. */
export type WorkState =
  /** Work has begun and waits for something. */
  | 'BLOCKED'
  /** A duty without a completion test, such as "prioritize" in 2(a), 2(b) and 4: it goes on and is never complete. */
  | 'CONTINUING'
  /** Work has begun. */
  | 'IN_PROGRESS'
  /** No report that work has begun. */
  | 'NOT_STARTED'
  /** The lead claims that the work is complete. */
  | 'REPORTED_COMPLETE'
  /** Another office than the one that claimed it found the work complete, on evidence. */
  | 'VERIFIED_COMPLETE';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ClearinghouseCase: ClearinghouseCase;
  FrontierModel: FrontierModel;
  Treasury: Treasury;
  Vulnerability: Vulnerability;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ClearinghouseCase:
    ( { __typename: 'ClearinghouseCase' }
    & GraphQLRecursivePick<FederationTypes['ClearinghouseCase'], {"id":true}> );
  FrontierModel:
    ( { __typename: 'FrontierModel' }
    & GraphQLRecursivePick<FederationTypes['FrontierModel'], {"id":true}> );
  Treasury:
    ( { __typename: 'Treasury' }
    & GraphQLRecursivePick<FederationTypes['Treasury'], {"id":true}> );
  Vulnerability:
    ( { __typename: 'Vulnerability' }
    & GraphQLRecursivePick<FederationTypes['Vulnerability'], {"cveId":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Agency: ( AgencyReference );
  Party: ( AgencyReference );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agency: ResolverTypeWrapper<AgencyReference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyTaskCounts: ResolverTypeWrapper<Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  AnswerTreasuryConsultationInput: AnswerTreasuryConsultationInput;
  AnswerTreasuryConsultationPayload: ResolverTypeWrapper<Omit<AnswerTreasuryConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  AskingVerb: AskingVerb;
  AxisCount: ResolverTypeWrapper<AxisCount>;
  AxisCounts: ResolverTypeWrapper<AxisCounts>;
  Blocker: ResolverTypeWrapper<BlockerRecord>;
  BlockerInput: BlockerInput;
  BlockerKind: BlockerKind;
  CaseDistribution: ResolverTypeWrapper<CaseDistribution>;
  CaseEmbargo: ResolverTypeWrapper<ShownEmbargo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseFix: ResolverTypeWrapper<CaseFix>;
  CaseParticipant: ResolverTypeWrapper<ShownParticipant>;
  CaseProduct: ResolverTypeWrapper<CaseProduct>;
  CaseProductInput: CaseProductInput;
  CaseTimeline: ResolverTypeWrapper<CaseTimeline>;
  CaseTransfer: ResolverTypeWrapper<CaseTransfer>;
  Classification: Classification;
  ClearinghouseCase: ResolverTypeWrapper<CaseRecord>;
  ClearinghouseCaseConnection: ResolverTypeWrapper<CaseList>;
  ClearinghouseCaseEdge: ResolverTypeWrapper<Omit<ClearinghouseCaseEdge, 'node'> & { node: ResolversTypes['ClearinghouseCase'] }>;
  ClearinghouseCaseFilter: ClearinghouseCaseFilter;
  ClearinghouseCaseStanding: ClearinghouseCaseStanding;
  ClearinghouseCaseState: ClearinghouseCaseState;
  ClearinghouseCaseStep: ResolverTypeWrapper<ClearinghouseCaseStep>;
  ClearinghouseCasesOfSector: ResolverTypeWrapper<Omit<ClearinghouseCasesOfSector, 'byStanding' | 'total'> & { byStanding: ReadonlyArray<ResolversTypes['ClearinghouseCasesOfStanding']>, total: ResolversTypes['CountCell'] }>;
  ClearinghouseCasesOfStanding: ResolverTypeWrapper<Omit<ClearinghouseCasesOfStanding, 'count'> & { count: ResolversTypes['CountCell'] }>;
  ClearinghouseCounts: ResolverTypeWrapper<Omit<ClearinghouseCounts, 'bySector' | 'byStanding' | 'embargoBreaches' | 'foundWithAi' | 'total'> & { bySector: ReadonlyArray<ResolversTypes['ClearinghouseCasesOfSector']>, byStanding: ReadonlyArray<ResolversTypes['ClearinghouseCasesOfStanding']>, embargoBreaches: ResolversTypes['CountCell'], foundWithAi: ResolversTypes['CountCell'], total: ResolversTypes['CountCell'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ConfirmTreasuryDistributionInput: ConfirmTreasuryDistributionInput;
  ConfirmTreasuryDistributionPayload: ResolverTypeWrapper<Omit<ConfirmTreasuryDistributionPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  ConfirmTreasuryProposalInput: ConfirmTreasuryProposalInput;
  ConfirmTreasuryProposalPayload: ResolverTypeWrapper<Omit<ConfirmTreasuryProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ConsultationFilter: ConsultationFilter;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecord: ResolverTypeWrapper<ShownConsultation>;
  ConsultationRecordInput: ConsultationRecordInput;
  ConsultationState: ConsultationState;
  CountCell: ResolverTypeWrapper<Cell>;
  CreateTreasuryDistributionInput: CreateTreasuryDistributionInput;
  CreateTreasuryDistributionPayload: ResolverTypeWrapper<Omit<CreateTreasuryDistributionPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  CreateTreasuryEarlyAccessAgreementInput: CreateTreasuryEarlyAccessAgreementInput;
  CreateTreasuryEarlyAccessAgreementPayload: ResolverTypeWrapper<Omit<CreateTreasuryEarlyAccessAgreementPayload, 'earlyAccessAgreement'> & { earlyAccessAgreement?: Maybe<ResolversTypes['EarlyAccessAgreement']> }>;
  CreateTreasuryEarlyAccessWindowInput: CreateTreasuryEarlyAccessWindowInput;
  CreateTreasuryEarlyAccessWindowPayload: ResolverTypeWrapper<Omit<CreateTreasuryEarlyAccessWindowPayload, 'earlyAccessWindow'> & { earlyAccessWindow?: Maybe<ResolversTypes['EarlyAccessWindow']> }>;
  CreateTreasuryParticipantInput: CreateTreasuryParticipantInput;
  CreateTreasuryParticipantPayload: ResolverTypeWrapper<Omit<CreateTreasuryParticipantPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  CreateTreasuryTaskInput: CreateTreasuryTaskInput;
  CreateTreasuryTaskPayload: ResolverTypeWrapper<Omit<CreateTreasuryTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  CriticalInfrastructureSector: CriticalInfrastructureSector;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineTreasuryProposalInput: DeclineTreasuryProposalInput;
  DeclineTreasuryProposalPayload: ResolverTypeWrapper<Omit<DeclineTreasuryProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Directive: ResolverTypeWrapper<Directive>;
  DirectiveReport: ResolverTypeWrapper<ShownReport>;
  DirectiveTaskCounts: ResolverTypeWrapper<DirectiveTaskCounts>;
  DiscoveryMethod: DiscoveryMethod;
  DistributionAcknowledgement: ResolverTypeWrapper<DistributionAcknowledgement>;
  DistributionChannel: DistributionChannel;
  DutyFact: ResolverTypeWrapper<ReportRecord>;
  EarlyAccessAgreement: ResolverTypeWrapper<AgreementRecord>;
  EarlyAccessAgreementState: EarlyAccessAgreementState;
  EarlyAccessFact: ResolverTypeWrapper<EarlyAccessFact>;
  EarlyAccessProtection: EarlyAccessProtection;
  EarlyAccessWindow: ResolverTypeWrapper<WindowRecord>;
  EarlyAccessWindowConnection: ResolverTypeWrapper<WindowList>;
  EarlyAccessWindowEdge: ResolverTypeWrapper<Omit<EarlyAccessWindowEdge, 'node'> & { node: ResolversTypes['EarlyAccessWindow'] }>;
  EarlyAccessWindowFact: ResolverTypeWrapper<EarlyAccessWindowFact>;
  EarlyAccessWindowFilter: EarlyAccessWindowFilter;
  EarlyAccessWindowPhase: EarlyAccessWindowPhase;
  EmbargoConsent: EmbargoConsent;
  EmbargoDecision: EmbargoDecision;
  EmbargoEnd: EmbargoEnd;
  EmbargoState: EmbargoState;
  Event: ResolverTypeWrapper<EventRecord>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceItemInput: EvidenceItemInput;
  EvidenceKind: EvidenceKind;
  Feed: ResolverTypeWrapper<Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversTypes['Event']> }>;
  FrontierModel: ResolverTypeWrapper<Omit<FrontierModel, 'earlyAccessAgreement' | 'earlyAccessWindows'> & { earlyAccessAgreement?: Maybe<ResolversTypes['EarlyAccessAgreement']>, earlyAccessWindows?: Maybe<ResolversTypes['EarlyAccessWindowConnection']> }>;
  HandlingId: ResolverTypeWrapper<HandlingId>;
  HandlingIdInput: HandlingIdInput;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  ListedCasesInState: ResolverTypeWrapper<ListedCasesInState>;
  ListedCasesOfOutcome: ResolverTypeWrapper<ListedCasesOfOutcome>;
  ListedClearinghouseCases: ResolverTypeWrapper<ListedClearinghouseCases>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Marking: ResolverTypeWrapper<MarkingRecord>;
  MarkingInput: MarkingInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfficeConsultation: ResolverTypeWrapper<ConsultationOfOffice>;
  OfficeConsultationConnection: ResolverTypeWrapper<ConsultationList>;
  OfficeConsultationEdge: ResolverTypeWrapper<Omit<OfficeConsultationEdge, 'node'> & { node: ResolversTypes['OfficeConsultation'] }>;
  OrderDirection: OrderDirection;
  OverdueCasesOfSector: ResolverTypeWrapper<OverdueCasesOfSector>;
  OverdueCasesOfVendor: ResolverTypeWrapper<OverdueCasesOfVendor>;
  OverdueClearinghouseCases: ResolverTypeWrapper<OverdueClearinghouseCases>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantReportState: ParticipantReportState;
  ParticipantRole: ParticipantRole;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalList>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposeTreasuryEmbargoInput: ProposeTreasuryEmbargoInput;
  ProposeTreasuryEmbargoPayload: ResolverTypeWrapper<Omit<ProposeTreasuryEmbargoPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  ProposeTreasuryReleaseInput: ProposeTreasuryReleaseInput;
  ProposeTreasuryReleasePayload: ResolverTypeWrapper<Omit<ProposeTreasuryReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProtectionAcknowledgement: ResolverTypeWrapper<ProtectionAcknowledgement>;
  Publicity: Publicity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusalCode: RefusalCode;
  ReleaseDecision: ResolverTypeWrapper<ShownRelease>;
  ReleaseTarget: ReleaseTarget;
  RemediationOutcome: RemediationOutcome;
  ReportTreasuryDirectiveInput: ReportTreasuryDirectiveInput;
  ReportTreasuryDirectivePayload: ResolverTypeWrapper<Omit<ReportTreasuryDirectivePayload, 'report'> & { report?: Maybe<ResolversTypes['DirectiveReport']> }>;
  ReportTreasuryPublicFactsInput: ReportTreasuryPublicFactsInput;
  ReportTreasuryPublicFactsPayload: ResolverTypeWrapper<Omit<ReportTreasuryPublicFactsPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  RequestTreasuryConsultationInput: RequestTreasuryConsultationInput;
  RequestTreasuryConsultationPayload: ResolverTypeWrapper<Omit<RequestTreasuryConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  ScanConflict: ResolverTypeWrapper<ScanConflictRecord>;
  ScanDeclaration: ResolverTypeWrapper<ScanRecord>;
  ScanDeclarationConnection: ResolverTypeWrapper<ScanList>;
  ScanDeclarationEdge: ResolverTypeWrapper<Omit<ScanDeclarationEdge, 'node'> & { node: ResolversTypes['ScanDeclaration'] }>;
  ScanDeclarationFilter: ScanDeclarationFilter;
  ScanResolution: ResolverTypeWrapper<ScanResolutionRecord>;
  ScanResolutionInput: ScanResolutionInput;
  ScanResolutionKind: ScanResolutionKind;
  ScanState: ScanState;
  ScanTarget: ResolverTypeWrapper<ScanTarget>;
  ScanTargetInput: ScanTargetInput;
  ScanTargetKind: ScanTargetKind;
  ScanWindowInput: ScanWindowInput;
  SsvcExploitation: SsvcExploitation;
  SsvcInputs: ResolverTypeWrapper<SsvcInputs>;
  SsvcInputsInput: SsvcInputsInput;
  SsvcWellBeing: SsvcWellBeing;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusSummary: ResolverTypeWrapper<Omit<StatusSummary, 'byAgency' | 'unknown'> & { byAgency: ReadonlyArray<ResolversTypes['AgencyTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversTypes['Agency']>> }>;
  SubmitTreasuryCaseInput: SubmitTreasuryCaseInput;
  SubmitTreasuryCasePayload: ResolverTypeWrapper<Omit<SubmitTreasuryCasePayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  SubmitTreasuryFixInput: SubmitTreasuryFixInput;
  SubmitTreasuryFixPayload: ResolverTypeWrapper<Omit<SubmitTreasuryFixPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  SubmitTreasuryScanDeclarationInput: SubmitTreasuryScanDeclarationInput;
  SubmitTreasuryScanDeclarationPayload: ResolverTypeWrapper<Omit<SubmitTreasuryScanDeclarationPayload, 'scanDeclaration'> & { scanDeclaration?: Maybe<ResolversTypes['ScanDeclaration']> }>;
  Task: ResolverTypeWrapper<TaskRecord>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TechnicalImpact: TechnicalImpact;
  Timeliness: Timeliness;
  ToldFact: ResolverTypeWrapper<ToldFactRecord>;
  TrafficLight: TrafficLight;
  Treasury: ResolverTypeWrapper<AgencyReference>;
  TrustGrade: TrustGrade;
  UpdateTreasuryCaseInput: UpdateTreasuryCaseInput;
  UpdateTreasuryCasePayload: ResolverTypeWrapper<Omit<UpdateTreasuryCasePayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  UpdateTreasuryEarlyAccessAgreementInput: UpdateTreasuryEarlyAccessAgreementInput;
  UpdateTreasuryEarlyAccessAgreementPayload: ResolverTypeWrapper<Omit<UpdateTreasuryEarlyAccessAgreementPayload, 'earlyAccessAgreement'> & { earlyAccessAgreement?: Maybe<ResolversTypes['EarlyAccessAgreement']> }>;
  UpdateTreasuryEarlyAccessWindowInput: UpdateTreasuryEarlyAccessWindowInput;
  UpdateTreasuryEarlyAccessWindowPayload: ResolverTypeWrapper<Omit<UpdateTreasuryEarlyAccessWindowPayload, 'earlyAccessWindow'> & { earlyAccessWindow?: Maybe<ResolversTypes['EarlyAccessWindow']> }>;
  UpdateTreasuryEmbargoInput: UpdateTreasuryEmbargoInput;
  UpdateTreasuryEmbargoPayload: ResolverTypeWrapper<Omit<UpdateTreasuryEmbargoPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  UpdateTreasuryParticipationInput: UpdateTreasuryParticipationInput;
  UpdateTreasuryParticipationPayload: ResolverTypeWrapper<Omit<UpdateTreasuryParticipationPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  UpdateTreasuryScanDeclarationInput: UpdateTreasuryScanDeclarationInput;
  UpdateTreasuryScanDeclarationPayload: ResolverTypeWrapper<Omit<UpdateTreasuryScanDeclarationPayload, 'scanDeclaration'> & { scanDeclaration?: Maybe<ResolversTypes['ScanDeclaration']> }>;
  UpdateTreasuryTaskInput: UpdateTreasuryTaskInput;
  UpdateTreasuryTaskPayload: ResolverTypeWrapper<Omit<UpdateTreasuryTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  UpdateTreasuryVendorStatusInput: UpdateTreasuryVendorStatusInput;
  UpdateTreasuryVendorStatusPayload: ResolverTypeWrapper<Omit<UpdateTreasuryVendorStatusPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  VendorFixPath: VendorFixPath;
  VendorStatus: ResolverTypeWrapper<VendorStatus>;
  VendorVerdict: VendorVerdict;
  Vulnerability: ResolverTypeWrapper<Omit<Vulnerability, 'clearinghouseCases'> & { clearinghouseCases?: Maybe<ResolversTypes['ClearinghouseCaseConnection']> }>;
  WithdrawTreasuryCaseInput: WithdrawTreasuryCaseInput;
  WithdrawTreasuryCasePayload: ResolverTypeWrapper<Omit<WithdrawTreasuryCasePayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  WithdrawTreasuryConsultationInput: WithdrawTreasuryConsultationInput;
  WithdrawTreasuryConsultationPayload: ResolverTypeWrapper<Omit<WithdrawTreasuryConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  WithdrawTreasuryEarlyAccessAgreementInput: WithdrawTreasuryEarlyAccessAgreementInput;
  WithdrawTreasuryEarlyAccessAgreementPayload: ResolverTypeWrapper<Omit<WithdrawTreasuryEarlyAccessAgreementPayload, 'earlyAccessAgreement'> & { earlyAccessAgreement?: Maybe<ResolversTypes['EarlyAccessAgreement']> }>;
  WithdrawTreasuryEarlyAccessWindowInput: WithdrawTreasuryEarlyAccessWindowInput;
  WithdrawTreasuryEarlyAccessWindowPayload: ResolverTypeWrapper<Omit<WithdrawTreasuryEarlyAccessWindowPayload, 'earlyAccessWindow'> & { earlyAccessWindow?: Maybe<ResolversTypes['EarlyAccessWindow']> }>;
  WithdrawTreasuryParticipationInput: WithdrawTreasuryParticipationInput;
  WithdrawTreasuryParticipationPayload: ResolverTypeWrapper<Omit<WithdrawTreasuryParticipationPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversTypes['ClearinghouseCase']> }>;
  WithdrawTreasuryProposalInput: WithdrawTreasuryProposalInput;
  WithdrawTreasuryProposalPayload: ResolverTypeWrapper<Omit<WithdrawTreasuryProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  WorkState: WorkState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Agency: AgencyReference;
  Int: Scalars['Int']['output'];
  AgencyTaskCounts: Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  AnswerTreasuryConsultationInput: AnswerTreasuryConsultationInput;
  AnswerTreasuryConsultationPayload: Omit<AnswerTreasuryConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  AxisCount: AxisCount;
  AxisCounts: AxisCounts;
  Blocker: BlockerRecord;
  BlockerInput: BlockerInput;
  CaseDistribution: CaseDistribution;
  CaseEmbargo: ShownEmbargo;
  Boolean: Scalars['Boolean']['output'];
  CaseFix: CaseFix;
  CaseParticipant: ShownParticipant;
  CaseProduct: CaseProduct;
  CaseProductInput: CaseProductInput;
  CaseTimeline: CaseTimeline;
  CaseTransfer: CaseTransfer;
  ClearinghouseCase: CaseRecord;
  ClearinghouseCaseConnection: CaseList;
  ClearinghouseCaseEdge: Omit<ClearinghouseCaseEdge, 'node'> & { node: ResolversParentTypes['ClearinghouseCase'] };
  ClearinghouseCaseFilter: ClearinghouseCaseFilter;
  ClearinghouseCaseStep: ClearinghouseCaseStep;
  ClearinghouseCasesOfSector: Omit<ClearinghouseCasesOfSector, 'byStanding' | 'total'> & { byStanding: ReadonlyArray<ResolversParentTypes['ClearinghouseCasesOfStanding']>, total: ResolversParentTypes['CountCell'] };
  ClearinghouseCasesOfStanding: Omit<ClearinghouseCasesOfStanding, 'count'> & { count: ResolversParentTypes['CountCell'] };
  ClearinghouseCounts: Omit<ClearinghouseCounts, 'bySector' | 'byStanding' | 'embargoBreaches' | 'foundWithAi' | 'total'> & { bySector: ReadonlyArray<ResolversParentTypes['ClearinghouseCasesOfSector']>, byStanding: ReadonlyArray<ResolversParentTypes['ClearinghouseCasesOfStanding']>, embargoBreaches: ResolversParentTypes['CountCell'], foundWithAi: ResolversParentTypes['CountCell'], total: ResolversParentTypes['CountCell'] };
  Float: Scalars['Float']['output'];
  ConfirmTreasuryDistributionInput: ConfirmTreasuryDistributionInput;
  ConfirmTreasuryDistributionPayload: Omit<ConfirmTreasuryDistributionPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  ConfirmTreasuryProposalInput: ConfirmTreasuryProposalInput;
  ConfirmTreasuryProposalPayload: Omit<ConfirmTreasuryProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ConsultationFilter: ConsultationFilter;
  ConsultationRecord: ShownConsultation;
  ConsultationRecordInput: ConsultationRecordInput;
  CountCell: Cell;
  CreateTreasuryDistributionInput: CreateTreasuryDistributionInput;
  CreateTreasuryDistributionPayload: Omit<CreateTreasuryDistributionPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  CreateTreasuryEarlyAccessAgreementInput: CreateTreasuryEarlyAccessAgreementInput;
  CreateTreasuryEarlyAccessAgreementPayload: Omit<CreateTreasuryEarlyAccessAgreementPayload, 'earlyAccessAgreement'> & { earlyAccessAgreement?: Maybe<ResolversParentTypes['EarlyAccessAgreement']> };
  CreateTreasuryEarlyAccessWindowInput: CreateTreasuryEarlyAccessWindowInput;
  CreateTreasuryEarlyAccessWindowPayload: Omit<CreateTreasuryEarlyAccessWindowPayload, 'earlyAccessWindow'> & { earlyAccessWindow?: Maybe<ResolversParentTypes['EarlyAccessWindow']> };
  CreateTreasuryParticipantInput: CreateTreasuryParticipantInput;
  CreateTreasuryParticipantPayload: Omit<CreateTreasuryParticipantPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  CreateTreasuryTaskInput: CreateTreasuryTaskInput;
  CreateTreasuryTaskPayload: Omit<CreateTreasuryTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  DateTime: Scalars['DateTime']['output'];
  DeclineTreasuryProposalInput: DeclineTreasuryProposalInput;
  DeclineTreasuryProposalPayload: Omit<DeclineTreasuryProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  Directive: Directive;
  DirectiveReport: ShownReport;
  DirectiveTaskCounts: DirectiveTaskCounts;
  DistributionAcknowledgement: DistributionAcknowledgement;
  DutyFact: ReportRecord;
  EarlyAccessAgreement: AgreementRecord;
  EarlyAccessFact: EarlyAccessFact;
  EarlyAccessWindow: WindowRecord;
  EarlyAccessWindowConnection: WindowList;
  EarlyAccessWindowEdge: Omit<EarlyAccessWindowEdge, 'node'> & { node: ResolversParentTypes['EarlyAccessWindow'] };
  EarlyAccessWindowFact: EarlyAccessWindowFact;
  EarlyAccessWindowFilter: EarlyAccessWindowFilter;
  Event: EventRecord;
  EvidenceItem: EvidenceItem;
  EvidenceItemInput: EvidenceItemInput;
  Feed: Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversParentTypes['Event']> };
  FrontierModel: Omit<FrontierModel, 'earlyAccessAgreement' | 'earlyAccessWindows'> & { earlyAccessAgreement?: Maybe<ResolversParentTypes['EarlyAccessAgreement']>, earlyAccessWindows?: Maybe<ResolversParentTypes['EarlyAccessWindowConnection']> } | FederationReferenceTypes['FrontierModel'];
  HandlingId: HandlingId;
  HandlingIdInput: HandlingIdInput;
  JSONObject: Scalars['JSONObject']['output'];
  ListedCasesInState: ListedCasesInState;
  ListedCasesOfOutcome: ListedCasesOfOutcome;
  ListedClearinghouseCases: ListedClearinghouseCases;
  LocalDate: Scalars['LocalDate']['output'];
  Marking: MarkingRecord;
  MarkingInput: MarkingInput;
  Mutation: Record<PropertyKey, never>;
  OfficeConsultation: ConsultationOfOffice;
  OfficeConsultationConnection: ConsultationList;
  OfficeConsultationEdge: Omit<OfficeConsultationEdge, 'node'> & { node: ResolversParentTypes['OfficeConsultation'] };
  OverdueCasesOfSector: OverdueCasesOfSector;
  OverdueCasesOfVendor: OverdueCasesOfVendor;
  OverdueClearinghouseCases: OverdueClearinghouseCases;
  PageInfo: PageInfo;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Proposal: ProposalRecord;
  ProposalConnection: ProposalList;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeTreasuryEmbargoInput: ProposeTreasuryEmbargoInput;
  ProposeTreasuryEmbargoPayload: Omit<ProposeTreasuryEmbargoPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  ProposeTreasuryReleaseInput: ProposeTreasuryReleaseInput;
  ProposeTreasuryReleasePayload: Omit<ProposeTreasuryReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProtectionAcknowledgement: ProtectionAcknowledgement;
  Query: Record<PropertyKey, never>;
  ReleaseDecision: ShownRelease;
  ReportTreasuryDirectiveInput: ReportTreasuryDirectiveInput;
  ReportTreasuryDirectivePayload: Omit<ReportTreasuryDirectivePayload, 'report'> & { report?: Maybe<ResolversParentTypes['DirectiveReport']> };
  ReportTreasuryPublicFactsInput: ReportTreasuryPublicFactsInput;
  ReportTreasuryPublicFactsPayload: Omit<ReportTreasuryPublicFactsPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  RequestTreasuryConsultationInput: RequestTreasuryConsultationInput;
  RequestTreasuryConsultationPayload: Omit<RequestTreasuryConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  ScanConflict: ScanConflictRecord;
  ScanDeclaration: ScanRecord;
  ScanDeclarationConnection: ScanList;
  ScanDeclarationEdge: Omit<ScanDeclarationEdge, 'node'> & { node: ResolversParentTypes['ScanDeclaration'] };
  ScanDeclarationFilter: ScanDeclarationFilter;
  ScanResolution: ScanResolutionRecord;
  ScanResolutionInput: ScanResolutionInput;
  ScanTarget: ScanTarget;
  ScanTargetInput: ScanTargetInput;
  ScanWindowInput: ScanWindowInput;
  SsvcInputs: SsvcInputs;
  SsvcInputsInput: SsvcInputsInput;
  StatusCount: StatusCount;
  StatusSummary: Omit<StatusSummary, 'byAgency' | 'unknown'> & { byAgency: ReadonlyArray<ResolversParentTypes['AgencyTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversParentTypes['Agency']>> };
  SubmitTreasuryCaseInput: SubmitTreasuryCaseInput;
  SubmitTreasuryCasePayload: Omit<SubmitTreasuryCasePayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  SubmitTreasuryFixInput: SubmitTreasuryFixInput;
  SubmitTreasuryFixPayload: Omit<SubmitTreasuryFixPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  SubmitTreasuryScanDeclarationInput: SubmitTreasuryScanDeclarationInput;
  SubmitTreasuryScanDeclarationPayload: Omit<SubmitTreasuryScanDeclarationPayload, 'scanDeclaration'> & { scanDeclaration?: Maybe<ResolversParentTypes['ScanDeclaration']> };
  Task: TaskRecord;
  TaskConnection: TaskList;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  ToldFact: ToldFactRecord;
  Treasury: AgencyReference;
  UpdateTreasuryCaseInput: UpdateTreasuryCaseInput;
  UpdateTreasuryCasePayload: Omit<UpdateTreasuryCasePayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  UpdateTreasuryEarlyAccessAgreementInput: UpdateTreasuryEarlyAccessAgreementInput;
  UpdateTreasuryEarlyAccessAgreementPayload: Omit<UpdateTreasuryEarlyAccessAgreementPayload, 'earlyAccessAgreement'> & { earlyAccessAgreement?: Maybe<ResolversParentTypes['EarlyAccessAgreement']> };
  UpdateTreasuryEarlyAccessWindowInput: UpdateTreasuryEarlyAccessWindowInput;
  UpdateTreasuryEarlyAccessWindowPayload: Omit<UpdateTreasuryEarlyAccessWindowPayload, 'earlyAccessWindow'> & { earlyAccessWindow?: Maybe<ResolversParentTypes['EarlyAccessWindow']> };
  UpdateTreasuryEmbargoInput: UpdateTreasuryEmbargoInput;
  UpdateTreasuryEmbargoPayload: Omit<UpdateTreasuryEmbargoPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  UpdateTreasuryParticipationInput: UpdateTreasuryParticipationInput;
  UpdateTreasuryParticipationPayload: Omit<UpdateTreasuryParticipationPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  UpdateTreasuryScanDeclarationInput: UpdateTreasuryScanDeclarationInput;
  UpdateTreasuryScanDeclarationPayload: Omit<UpdateTreasuryScanDeclarationPayload, 'scanDeclaration'> & { scanDeclaration?: Maybe<ResolversParentTypes['ScanDeclaration']> };
  UpdateTreasuryTaskInput: UpdateTreasuryTaskInput;
  UpdateTreasuryTaskPayload: Omit<UpdateTreasuryTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  UpdateTreasuryVendorStatusInput: UpdateTreasuryVendorStatusInput;
  UpdateTreasuryVendorStatusPayload: Omit<UpdateTreasuryVendorStatusPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  UserError: UserError;
  VendorStatus: VendorStatus;
  Vulnerability: Omit<Vulnerability, 'clearinghouseCases'> & { clearinghouseCases?: Maybe<ResolversParentTypes['ClearinghouseCaseConnection']> } | FederationReferenceTypes['Vulnerability'];
  WithdrawTreasuryCaseInput: WithdrawTreasuryCaseInput;
  WithdrawTreasuryCasePayload: Omit<WithdrawTreasuryCasePayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  WithdrawTreasuryConsultationInput: WithdrawTreasuryConsultationInput;
  WithdrawTreasuryConsultationPayload: Omit<WithdrawTreasuryConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  WithdrawTreasuryEarlyAccessAgreementInput: WithdrawTreasuryEarlyAccessAgreementInput;
  WithdrawTreasuryEarlyAccessAgreementPayload: Omit<WithdrawTreasuryEarlyAccessAgreementPayload, 'earlyAccessAgreement'> & { earlyAccessAgreement?: Maybe<ResolversParentTypes['EarlyAccessAgreement']> };
  WithdrawTreasuryEarlyAccessWindowInput: WithdrawTreasuryEarlyAccessWindowInput;
  WithdrawTreasuryEarlyAccessWindowPayload: Omit<WithdrawTreasuryEarlyAccessWindowPayload, 'earlyAccessWindow'> & { earlyAccessWindow?: Maybe<ResolversParentTypes['EarlyAccessWindow']> };
  WithdrawTreasuryParticipationInput: WithdrawTreasuryParticipationInput;
  WithdrawTreasuryParticipationPayload: Omit<WithdrawTreasuryParticipationPayload, 'clearinghouseCase'> & { clearinghouseCase?: Maybe<ResolversParentTypes['ClearinghouseCase']> };
  WithdrawTreasuryProposalInput: WithdrawTreasuryProposalInput;
  WithdrawTreasuryProposalPayload: Omit<WithdrawTreasuryProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
};

export type ActorResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  __resolveType: TypeResolveFn<'Treasury', ParentType, ContextType>;
};

export type AgencyTaskCountsResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['AgencyTaskCounts'] = ResolversParentTypes['AgencyTaskCounts']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerTreasuryConsultationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['AnswerTreasuryConsultationPayload'] = ResolversParentTypes['AnswerTreasuryConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AxisCountsResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['AxisCounts'] = ResolversParentTypes['AxisCounts']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  timeliness?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CaseDistributionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseDistribution'] = ResolversParentTypes['CaseDistribution']> = {
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['DistributionAcknowledgement']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DistributionChannel'], ParentType, ContextType>;
  fixes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CaseEmbargoResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseEmbargo'] = ResolversParentTypes['CaseEmbargo']> = {
  breached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['EmbargoEnd']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  notConsented?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  proposedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  shouldEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmbargoState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CaseFixResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseFix'] = ResolversParentTypes['CaseFix']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseParticipantResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseParticipant'] = ResolversParentTypes['CaseParticipant']> = {
  consent?: Resolver<Maybe<ResolversTypes['EmbargoConsent']>, ParentType, ContextType>;
  fixPath?: Resolver<Maybe<ResolversTypes['VendorFixPath']>, ParentType, ContextType>;
  invitedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isBound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportState?: Resolver<ResolversTypes['ParticipantReportState'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  vendorStatus?: Resolver<Maybe<ResolversTypes['VendorStatus']>, ParentType, ContextType>;
};

export type CaseProductResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseProduct'] = ResolversParentTypes['CaseProduct']> = {
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseTimelineResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseTimeline'] = ResolversParentTypes['CaseTimeline']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RemediationOutcome'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CaseTransferResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CaseTransfer'] = ResolversParentTypes['CaseTransfer']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClearinghouseCaseResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCase'] = ResolversParentTypes['ClearinghouseCase'], FederationReferenceType extends FederationReferenceTypes['ClearinghouseCase'] = FederationReferenceTypes['ClearinghouseCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClearinghouseCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affected?: Resolver<ReadonlyArray<ResolversTypes['CaseProduct']>, ParentType, ContextType>;
  affectsNationalSecuritySystems?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attacksObserved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cveIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cvssVector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cwes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  discoveryMethod?: Resolver<ResolversTypes['DiscoveryMethod'], ParentType, ContextType>;
  discoveryModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distributions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseDistribution']>>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  embargo?: Resolver<ResolversTypes['CaseEmbargo'], ParentType, ContextType>;
  exploitPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finderCredits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fixes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseFix']>>, ParentType, ContextType>;
  ghsaIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  handlingIds?: Resolver<ReadonlyArray<ResolversTypes['HandlingId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  originRefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  osvIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['CaseParticipant']>, ParentType, ContextType>;
  pastTimeline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publiclyKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reporterChain?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resumesTo?: Resolver<Maybe<ResolversTypes['ClearinghouseCaseState']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['CriticalInfrastructureSector']>, ParentType, ContextType>;
  ssvc?: Resolver<Maybe<ResolversTypes['SsvcInputs']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClearinghouseCaseState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ClearinghouseCaseStep']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['CaseTimeline']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['CaseTransfer']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vulnerabilities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Vulnerability']>>>, ParentType, ContextType>;
};

export type ClearinghouseCaseConnectionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCaseConnection'] = ResolversParentTypes['ClearinghouseCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClearinghouseCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClearinghouseCaseEdgeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCaseEdge'] = ResolversParentTypes['ClearinghouseCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClearinghouseCase'], ParentType, ContextType>;
};

export type ClearinghouseCaseStepResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCaseStep'] = ResolversParentTypes['ClearinghouseCaseStep']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClearinghouseCaseState'], ParentType, ContextType>;
};

export type ClearinghouseCasesOfSectorResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCasesOfSector'] = ResolversParentTypes['ClearinghouseCasesOfSector']> = {
  byStanding?: Resolver<ReadonlyArray<ResolversTypes['ClearinghouseCasesOfStanding']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['CriticalInfrastructureSector']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type ClearinghouseCasesOfStandingResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCasesOfStanding'] = ResolversParentTypes['ClearinghouseCasesOfStanding']> = {
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ClearinghouseCaseStanding'], ParentType, ContextType>;
};

export type ClearinghouseCountsResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ClearinghouseCounts'] = ResolversParentTypes['ClearinghouseCounts']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['ClearinghouseCasesOfSector']>, ParentType, ContextType>;
  byStanding?: Resolver<ReadonlyArray<ResolversTypes['ClearinghouseCasesOfStanding']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  embargoBreaches?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  foundWithAi?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  medianDaysToPatch?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareFoundWithAi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type ConfirmTreasuryDistributionPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ConfirmTreasuryDistributionPayload'] = ResolversParentTypes['ConfirmTreasuryDistributionPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmTreasuryProposalPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ConfirmTreasuryProposalPayload'] = ResolversParentTypes['ConfirmTreasuryProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultationRecordResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateTreasuryDistributionPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CreateTreasuryDistributionPayload'] = ResolversParentTypes['CreateTreasuryDistributionPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTreasuryEarlyAccessAgreementPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CreateTreasuryEarlyAccessAgreementPayload'] = ResolversParentTypes['CreateTreasuryEarlyAccessAgreementPayload']> = {
  earlyAccessAgreement?: Resolver<Maybe<ResolversTypes['EarlyAccessAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTreasuryEarlyAccessWindowPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CreateTreasuryEarlyAccessWindowPayload'] = ResolversParentTypes['CreateTreasuryEarlyAccessWindowPayload']> = {
  earlyAccessWindow?: Resolver<Maybe<ResolversTypes['EarlyAccessWindow']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTreasuryParticipantPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CreateTreasuryParticipantPayload'] = ResolversParentTypes['CreateTreasuryParticipantPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTreasuryTaskPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['CreateTreasuryTaskPayload'] = ResolversParentTypes['CreateTreasuryTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineTreasuryProposalPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['DeclineTreasuryProposalPayload'] = ResolversParentTypes['DeclineTreasuryProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectiveReportResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['ConsultationRecord']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicity?: Resolver<ResolversTypes['Publicity'], ParentType, ContextType>;
  releaseDecisions?: Resolver<ReadonlyArray<ResolversTypes['ReleaseDecision']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type DirectiveTaskCountsResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['DirectiveTaskCounts'] = ResolversParentTypes['DirectiveTaskCounts']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionAcknowledgementResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['DistributionAcknowledgement'] = ResolversParentTypes['DistributionAcknowledgement']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyFactResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['DutyFact'] = ResolversParentTypes['DutyFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  publicity?: Resolver<ResolversTypes['Publicity'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type EarlyAccessAgreementResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EarlyAccessAgreement'] = ResolversParentTypes['EarlyAccessAgreement']> = {
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['ProtectionAcknowledgement']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  developer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  protectionsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EarlyAccessAgreementState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlyAccessFactResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EarlyAccessFact'] = ResolversParentTypes['EarlyAccessFact']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  opensOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  protectionsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['EarlyAccessWindowFact']>, ParentType, ContextType>;
};

export type EarlyAccessWindowResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EarlyAccessWindow'] = ResolversParentTypes['EarlyAccessWindow']> = {
  agreement?: Resolver<Maybe<ResolversTypes['EarlyAccessAgreement']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  developer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['EarlyAccessWindowPhase'], ParentType, ContextType>;
  plannedPartnerReleaseOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type EarlyAccessWindowConnectionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EarlyAccessWindowConnection'] = ResolversParentTypes['EarlyAccessWindowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EarlyAccessWindowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EarlyAccessWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlyAccessWindowEdgeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EarlyAccessWindowEdge'] = ResolversParentTypes['EarlyAccessWindowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EarlyAccessWindow'], ParentType, ContextType>;
};

export type EarlyAccessWindowFactResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EarlyAccessWindowFact'] = ResolversParentTypes['EarlyAccessWindowFact']> = {
  hasOpened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ToldFact']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrontierModelResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['FrontierModel'] = ResolversParentTypes['FrontierModel'], FederationReferenceType extends FederationReferenceTypes['FrontierModel'] = FederationReferenceTypes['FrontierModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FrontierModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  earlyAccessAgreement?: Resolver<Maybe<ResolversTypes['EarlyAccessAgreement']>, ParentType, ContextType>;
  earlyAccessWindows?: Resolver<Maybe<ResolversTypes['EarlyAccessWindowConnection']>, ParentType, ContextType, RequireFields<FrontierModelEarlyAccessWindowsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HandlingIdResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['HandlingId'] = ResolversParentTypes['HandlingId']> = {
  identifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type ListedCasesInStateResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ListedCasesInState'] = ResolversParentTypes['ListedCasesInState']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClearinghouseCaseState'], ParentType, ContextType>;
};

export type ListedCasesOfOutcomeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ListedCasesOfOutcome'] = ResolversParentTypes['ListedCasesOfOutcome']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RemediationOutcome'], ParentType, ContextType>;
  pastTimeline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListedClearinghouseCasesResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ListedClearinghouseCases'] = ResolversParentTypes['ListedClearinghouseCases']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['ListedCasesInState']>, ParentType, ContextType>;
  byTimelineOutcome?: Resolver<ReadonlyArray<ResolversTypes['ListedCasesOfOutcome']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkingResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  banner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  cui?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerTreasuryConsultation?: Resolver<Maybe<ResolversTypes['AnswerTreasuryConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAnswerTreasuryConsultationArgs, 'input'>>;
  confirmTreasuryDistribution?: Resolver<Maybe<ResolversTypes['ConfirmTreasuryDistributionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTreasuryDistributionArgs, 'input'>>;
  confirmTreasuryProposal?: Resolver<Maybe<ResolversTypes['ConfirmTreasuryProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTreasuryProposalArgs, 'input'>>;
  createTreasuryDistribution?: Resolver<Maybe<ResolversTypes['CreateTreasuryDistributionPayload']>, ParentType, ContextType, RequireFields<MutationCreateTreasuryDistributionArgs, 'input'>>;
  createTreasuryEarlyAccessAgreement?: Resolver<Maybe<ResolversTypes['CreateTreasuryEarlyAccessAgreementPayload']>, ParentType, ContextType, RequireFields<MutationCreateTreasuryEarlyAccessAgreementArgs, 'input'>>;
  createTreasuryEarlyAccessWindow?: Resolver<Maybe<ResolversTypes['CreateTreasuryEarlyAccessWindowPayload']>, ParentType, ContextType, RequireFields<MutationCreateTreasuryEarlyAccessWindowArgs, 'input'>>;
  createTreasuryParticipant?: Resolver<Maybe<ResolversTypes['CreateTreasuryParticipantPayload']>, ParentType, ContextType, RequireFields<MutationCreateTreasuryParticipantArgs, 'input'>>;
  createTreasuryTask?: Resolver<Maybe<ResolversTypes['CreateTreasuryTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateTreasuryTaskArgs, 'input'>>;
  declineTreasuryProposal?: Resolver<Maybe<ResolversTypes['DeclineTreasuryProposalPayload']>, ParentType, ContextType, RequireFields<MutationDeclineTreasuryProposalArgs, 'input'>>;
  proposeTreasuryEmbargo?: Resolver<Maybe<ResolversTypes['ProposeTreasuryEmbargoPayload']>, ParentType, ContextType, RequireFields<MutationProposeTreasuryEmbargoArgs, 'input'>>;
  proposeTreasuryRelease?: Resolver<Maybe<ResolversTypes['ProposeTreasuryReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeTreasuryReleaseArgs, 'input'>>;
  reportTreasuryDirective?: Resolver<Maybe<ResolversTypes['ReportTreasuryDirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportTreasuryDirectiveArgs, 'input'>>;
  reportTreasuryPublicFacts?: Resolver<Maybe<ResolversTypes['ReportTreasuryPublicFactsPayload']>, ParentType, ContextType, RequireFields<MutationReportTreasuryPublicFactsArgs, 'input'>>;
  requestTreasuryConsultation?: Resolver<Maybe<ResolversTypes['RequestTreasuryConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRequestTreasuryConsultationArgs, 'input'>>;
  submitTreasuryCase?: Resolver<Maybe<ResolversTypes['SubmitTreasuryCasePayload']>, ParentType, ContextType, RequireFields<MutationSubmitTreasuryCaseArgs, 'input'>>;
  submitTreasuryFix?: Resolver<Maybe<ResolversTypes['SubmitTreasuryFixPayload']>, ParentType, ContextType, RequireFields<MutationSubmitTreasuryFixArgs, 'input'>>;
  submitTreasuryScanDeclaration?: Resolver<Maybe<ResolversTypes['SubmitTreasuryScanDeclarationPayload']>, ParentType, ContextType, RequireFields<MutationSubmitTreasuryScanDeclarationArgs, 'input'>>;
  updateTreasuryCase?: Resolver<Maybe<ResolversTypes['UpdateTreasuryCasePayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryCaseArgs, 'input'>>;
  updateTreasuryEarlyAccessAgreement?: Resolver<Maybe<ResolversTypes['UpdateTreasuryEarlyAccessAgreementPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryEarlyAccessAgreementArgs, 'input'>>;
  updateTreasuryEarlyAccessWindow?: Resolver<Maybe<ResolversTypes['UpdateTreasuryEarlyAccessWindowPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryEarlyAccessWindowArgs, 'input'>>;
  updateTreasuryEmbargo?: Resolver<Maybe<ResolversTypes['UpdateTreasuryEmbargoPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryEmbargoArgs, 'input'>>;
  updateTreasuryParticipation?: Resolver<Maybe<ResolversTypes['UpdateTreasuryParticipationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryParticipationArgs, 'input'>>;
  updateTreasuryScanDeclaration?: Resolver<Maybe<ResolversTypes['UpdateTreasuryScanDeclarationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryScanDeclarationArgs, 'input'>>;
  updateTreasuryTask?: Resolver<Maybe<ResolversTypes['UpdateTreasuryTaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryTaskArgs, 'input'>>;
  updateTreasuryVendorStatus?: Resolver<Maybe<ResolversTypes['UpdateTreasuryVendorStatusPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTreasuryVendorStatusArgs, 'input'>>;
  withdrawTreasuryCase?: Resolver<Maybe<ResolversTypes['WithdrawTreasuryCasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTreasuryCaseArgs, 'input'>>;
  withdrawTreasuryConsultation?: Resolver<Maybe<ResolversTypes['WithdrawTreasuryConsultationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTreasuryConsultationArgs, 'input'>>;
  withdrawTreasuryEarlyAccessAgreement?: Resolver<Maybe<ResolversTypes['WithdrawTreasuryEarlyAccessAgreementPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTreasuryEarlyAccessAgreementArgs, 'input'>>;
  withdrawTreasuryEarlyAccessWindow?: Resolver<Maybe<ResolversTypes['WithdrawTreasuryEarlyAccessWindowPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTreasuryEarlyAccessWindowArgs, 'input'>>;
  withdrawTreasuryParticipation?: Resolver<Maybe<ResolversTypes['WithdrawTreasuryParticipationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTreasuryParticipationArgs, 'input'>>;
  withdrawTreasuryProposal?: Resolver<Maybe<ResolversTypes['WithdrawTreasuryProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTreasuryProposalArgs, 'input'>>;
};

export type OfficeConsultationResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['OfficeConsultation'] = ResolversParentTypes['OfficeConsultation']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ConsultationOutcome']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['AskingVerb'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationConnectionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['OfficeConsultationConnection'] = ResolversParentTypes['OfficeConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationEdgeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['OfficeConsultationEdge'] = ResolversParentTypes['OfficeConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeConsultation'], ParentType, ContextType>;
};

export type OverdueCasesOfSectorResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['OverdueCasesOfSector'] = ResolversParentTypes['OverdueCasesOfSector']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['CriticalInfrastructureSector'], ParentType, ContextType>;
};

export type OverdueCasesOfVendorResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['OverdueCasesOfVendor'] = ResolversParentTypes['OverdueCasesOfVendor']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverdueClearinghouseCasesResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['OverdueClearinghouseCases'] = ResolversParentTypes['OverdueClearinghouseCases']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['OverdueCasesOfSector']>, ParentType, ContextType>;
  byVendor?: Resolver<ReadonlyArray<ResolversTypes['OverdueCasesOfVendor']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Treasury', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposeTreasuryEmbargoPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ProposeTreasuryEmbargoPayload'] = ResolversParentTypes['ProposeTreasuryEmbargoPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeTreasuryReleasePayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ProposeTreasuryReleasePayload'] = ResolversParentTypes['ProposeTreasuryReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProtectionAcknowledgementResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ProtectionAcknowledgement'] = ResolversParentTypes['ProtectionAcknowledgement']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  protection?: Resolver<ResolversTypes['EarlyAccessProtection'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType, RequireFields<QueryClearinghouseCaseArgs, 'id'>>;
  clearinghouseCases?: Resolver<Maybe<ResolversTypes['ClearinghouseCaseConnection']>, ParentType, ContextType, RequireFields<QueryClearinghouseCasesArgs, 'first'>>;
  clearinghouseCounts?: Resolver<Maybe<ResolversTypes['ClearinghouseCounts']>, ParentType, ContextType, Partial<QueryClearinghouseCountsArgs>>;
  earlyAccessFact?: Resolver<Maybe<ResolversTypes['EarlyAccessFact']>, ParentType, ContextType, RequireFields<QueryEarlyAccessFactArgs, 'frontierModel'>>;
  earlyAccessWindows?: Resolver<Maybe<ResolversTypes['EarlyAccessWindowConnection']>, ParentType, ContextType, RequireFields<QueryEarlyAccessWindowsArgs, 'first'>>;
  listedClearinghouseCases?: Resolver<Maybe<ResolversTypes['ListedClearinghouseCases']>, ParentType, ContextType>;
  overdueClearinghouseCases?: Resolver<Maybe<ResolversTypes['OverdueClearinghouseCases']>, ParentType, ContextType>;
  scanDeclarations?: Resolver<Maybe<ResolversTypes['ScanDeclarationConnection']>, ParentType, ContextType, RequireFields<QueryScanDeclarationsArgs, 'first'>>;
  treasury?: Resolver<Maybe<ResolversTypes['Treasury']>, ParentType, ContextType>;
  treasuryDuty?: Resolver<Maybe<ResolversTypes['DutyFact']>, ParentType, ContextType, RequireFields<QueryTreasuryDutyArgs, 'agency' | 'directive'>>;
};

export type ReleaseDecisionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ReleaseDecision'] = ResolversParentTypes['ReleaseDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReleaseTarget'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
};

export type ReportTreasuryDirectivePayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ReportTreasuryDirectivePayload'] = ResolversParentTypes['ReportTreasuryDirectivePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportTreasuryPublicFactsPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ReportTreasuryPublicFactsPayload'] = ResolversParentTypes['ReportTreasuryPublicFactsPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestTreasuryConsultationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['RequestTreasuryConsultationPayload'] = ResolversParentTypes['RequestTreasuryConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScanConflictResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ScanConflict'] = ResolversParentTypes['ScanConflict']> = {
  declaration?: Resolver<Maybe<ResolversTypes['ScanDeclaration']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ScanTarget']>, ParentType, ContextType>;
};

export type ScanDeclarationResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ScanDeclaration'] = ResolversParentTypes['ScanDeclaration']> = {
  authorizationRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ScanConflict']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['ScanResolution']>, ParentType, ContextType>;
  scanner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ScanTarget']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScanState'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScanDeclarationConnectionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ScanDeclarationConnection'] = ResolversParentTypes['ScanDeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScanDeclarationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScanDeclaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScanDeclarationEdgeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ScanDeclarationEdge'] = ResolversParentTypes['ScanDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScanDeclaration'], ParentType, ContextType>;
};

export type ScanResolutionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ScanResolution'] = ResolversParentTypes['ScanResolution']> = {
  declarations?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ScanDeclaration']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScanResolutionKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ScanTargetResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ScanTarget'] = ResolversParentTypes['ScanTarget']> = {
  kind?: Resolver<ResolversTypes['ScanTargetKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SsvcInputsResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['SsvcInputs'] = ResolversParentTypes['SsvcInputs']> = {
  automatable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exploitation?: Resolver<ResolversTypes['SsvcExploitation'], ParentType, ContextType>;
  missionAndWellBeing?: Resolver<ResolversTypes['SsvcWellBeing'], ParentType, ContextType>;
  publiclyExposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  technicalImpact?: Resolver<ResolversTypes['TechnicalImpact'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type StatusSummaryResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['StatusSummary'] = ResolversParentTypes['StatusSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byAgency?: Resolver<ReadonlyArray<ResolversTypes['AgencyTaskCounts']>, ParentType, ContextType>;
  byAxis?: Resolver<Maybe<ResolversTypes['AxisCounts']>, ParentType, ContextType>;
  byDirective?: Resolver<ReadonlyArray<ResolversTypes['DirectiveTaskCounts']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Agency']>>, ParentType, ContextType>;
};

export type SubmitTreasuryCasePayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['SubmitTreasuryCasePayload'] = ResolversParentTypes['SubmitTreasuryCasePayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitTreasuryFixPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['SubmitTreasuryFixPayload'] = ResolversParentTypes['SubmitTreasuryFixPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitTreasuryScanDeclarationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['SubmitTreasuryScanDeclarationPayload'] = ResolversParentTypes['SubmitTreasuryScanDeclarationPayload']> = {
  scanDeclaration?: Resolver<Maybe<ResolversTypes['ScanDeclaration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  blockers?: Resolver<ReadonlyArray<ResolversTypes['Blocker']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  continuing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  fallsOnNonBusinessDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  releaseDecisions?: Resolver<ReadonlyArray<ResolversTypes['ReleaseDecision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['Timeliness'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ToldFactResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['ToldFact'] = ResolversParentTypes['ToldFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TreasuryResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Treasury'] = ResolversParentTypes['Treasury'], FederationReferenceType extends FederationReferenceTypes['Treasury'] = FederationReferenceTypes['Treasury']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Treasury']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<TreasuryConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<TreasuryFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<TreasuryProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<TreasuryTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTreasuryCasePayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryCasePayload'] = ResolversParentTypes['UpdateTreasuryCasePayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryEarlyAccessAgreementPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryEarlyAccessAgreementPayload'] = ResolversParentTypes['UpdateTreasuryEarlyAccessAgreementPayload']> = {
  earlyAccessAgreement?: Resolver<Maybe<ResolversTypes['EarlyAccessAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryEarlyAccessWindowPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryEarlyAccessWindowPayload'] = ResolversParentTypes['UpdateTreasuryEarlyAccessWindowPayload']> = {
  earlyAccessWindow?: Resolver<Maybe<ResolversTypes['EarlyAccessWindow']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryEmbargoPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryEmbargoPayload'] = ResolversParentTypes['UpdateTreasuryEmbargoPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryParticipationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryParticipationPayload'] = ResolversParentTypes['UpdateTreasuryParticipationPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryScanDeclarationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryScanDeclarationPayload'] = ResolversParentTypes['UpdateTreasuryScanDeclarationPayload']> = {
  scanDeclaration?: Resolver<Maybe<ResolversTypes['ScanDeclaration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryTaskPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryTaskPayload'] = ResolversParentTypes['UpdateTreasuryTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTreasuryVendorStatusPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UpdateTreasuryVendorStatusPayload'] = ResolversParentTypes['UpdateTreasuryVendorStatusPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VendorStatusResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['VendorStatus'] = ResolversParentTypes['VendorStatus']> = {
  shareStatus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VendorVerdict'], ParentType, ContextType>;
};

export type VulnerabilityResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['Vulnerability'] = ResolversParentTypes['Vulnerability'], FederationReferenceType extends FederationReferenceTypes['Vulnerability'] = FederationReferenceTypes['Vulnerability']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vulnerability']> | FederationReferenceType, FederationReferenceType, ContextType>;
  clearinghouseCases?: Resolver<Maybe<ResolversTypes['ClearinghouseCaseConnection']>, ParentType, ContextType, RequireFields<VulnerabilityClearinghouseCasesArgs, 'first'>>;
  cveId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WithdrawTreasuryCasePayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['WithdrawTreasuryCasePayload'] = ResolversParentTypes['WithdrawTreasuryCasePayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTreasuryConsultationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['WithdrawTreasuryConsultationPayload'] = ResolversParentTypes['WithdrawTreasuryConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTreasuryEarlyAccessAgreementPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['WithdrawTreasuryEarlyAccessAgreementPayload'] = ResolversParentTypes['WithdrawTreasuryEarlyAccessAgreementPayload']> = {
  earlyAccessAgreement?: Resolver<Maybe<ResolversTypes['EarlyAccessAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTreasuryEarlyAccessWindowPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['WithdrawTreasuryEarlyAccessWindowPayload'] = ResolversParentTypes['WithdrawTreasuryEarlyAccessWindowPayload']> = {
  earlyAccessWindow?: Resolver<Maybe<ResolversTypes['EarlyAccessWindow']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTreasuryParticipationPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['WithdrawTreasuryParticipationPayload'] = ResolversParentTypes['WithdrawTreasuryParticipationPayload']> = {
  clearinghouseCase?: Resolver<Maybe<ResolversTypes['ClearinghouseCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTreasuryProposalPayloadResolvers<ContextType = TreasuryContext, ParentType extends ResolversParentTypes['WithdrawTreasuryProposalPayload'] = ResolversParentTypes['WithdrawTreasuryProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = TreasuryContext> = {
  Actor?: ActorResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyTaskCounts?: AgencyTaskCountsResolvers<ContextType>;
  AnswerTreasuryConsultationPayload?: AnswerTreasuryConsultationPayloadResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  AxisCounts?: AxisCountsResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  CaseDistribution?: CaseDistributionResolvers<ContextType>;
  CaseEmbargo?: CaseEmbargoResolvers<ContextType>;
  CaseFix?: CaseFixResolvers<ContextType>;
  CaseParticipant?: CaseParticipantResolvers<ContextType>;
  CaseProduct?: CaseProductResolvers<ContextType>;
  CaseTimeline?: CaseTimelineResolvers<ContextType>;
  CaseTransfer?: CaseTransferResolvers<ContextType>;
  ClearinghouseCase?: ClearinghouseCaseResolvers<ContextType>;
  ClearinghouseCaseConnection?: ClearinghouseCaseConnectionResolvers<ContextType>;
  ClearinghouseCaseEdge?: ClearinghouseCaseEdgeResolvers<ContextType>;
  ClearinghouseCaseStep?: ClearinghouseCaseStepResolvers<ContextType>;
  ClearinghouseCasesOfSector?: ClearinghouseCasesOfSectorResolvers<ContextType>;
  ClearinghouseCasesOfStanding?: ClearinghouseCasesOfStandingResolvers<ContextType>;
  ClearinghouseCounts?: ClearinghouseCountsResolvers<ContextType>;
  ConfirmTreasuryDistributionPayload?: ConfirmTreasuryDistributionPayloadResolvers<ContextType>;
  ConfirmTreasuryProposalPayload?: ConfirmTreasuryProposalPayloadResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CreateTreasuryDistributionPayload?: CreateTreasuryDistributionPayloadResolvers<ContextType>;
  CreateTreasuryEarlyAccessAgreementPayload?: CreateTreasuryEarlyAccessAgreementPayloadResolvers<ContextType>;
  CreateTreasuryEarlyAccessWindowPayload?: CreateTreasuryEarlyAccessWindowPayloadResolvers<ContextType>;
  CreateTreasuryParticipantPayload?: CreateTreasuryParticipantPayloadResolvers<ContextType>;
  CreateTreasuryTaskPayload?: CreateTreasuryTaskPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineTreasuryProposalPayload?: DeclineTreasuryProposalPayloadResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  DirectiveTaskCounts?: DirectiveTaskCountsResolvers<ContextType>;
  DistributionAcknowledgement?: DistributionAcknowledgementResolvers<ContextType>;
  DutyFact?: DutyFactResolvers<ContextType>;
  EarlyAccessAgreement?: EarlyAccessAgreementResolvers<ContextType>;
  EarlyAccessFact?: EarlyAccessFactResolvers<ContextType>;
  EarlyAccessWindow?: EarlyAccessWindowResolvers<ContextType>;
  EarlyAccessWindowConnection?: EarlyAccessWindowConnectionResolvers<ContextType>;
  EarlyAccessWindowEdge?: EarlyAccessWindowEdgeResolvers<ContextType>;
  EarlyAccessWindowFact?: EarlyAccessWindowFactResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FrontierModel?: FrontierModelResolvers<ContextType>;
  HandlingId?: HandlingIdResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  ListedCasesInState?: ListedCasesInStateResolvers<ContextType>;
  ListedCasesOfOutcome?: ListedCasesOfOutcomeResolvers<ContextType>;
  ListedClearinghouseCases?: ListedClearinghouseCasesResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Marking?: MarkingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfficeConsultation?: OfficeConsultationResolvers<ContextType>;
  OfficeConsultationConnection?: OfficeConsultationConnectionResolvers<ContextType>;
  OfficeConsultationEdge?: OfficeConsultationEdgeResolvers<ContextType>;
  OverdueCasesOfSector?: OverdueCasesOfSectorResolvers<ContextType>;
  OverdueCasesOfVendor?: OverdueCasesOfVendorResolvers<ContextType>;
  OverdueClearinghouseCases?: OverdueClearinghouseCasesResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposeTreasuryEmbargoPayload?: ProposeTreasuryEmbargoPayloadResolvers<ContextType>;
  ProposeTreasuryReleasePayload?: ProposeTreasuryReleasePayloadResolvers<ContextType>;
  ProtectionAcknowledgement?: ProtectionAcknowledgementResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseDecision?: ReleaseDecisionResolvers<ContextType>;
  ReportTreasuryDirectivePayload?: ReportTreasuryDirectivePayloadResolvers<ContextType>;
  ReportTreasuryPublicFactsPayload?: ReportTreasuryPublicFactsPayloadResolvers<ContextType>;
  RequestTreasuryConsultationPayload?: RequestTreasuryConsultationPayloadResolvers<ContextType>;
  ScanConflict?: ScanConflictResolvers<ContextType>;
  ScanDeclaration?: ScanDeclarationResolvers<ContextType>;
  ScanDeclarationConnection?: ScanDeclarationConnectionResolvers<ContextType>;
  ScanDeclarationEdge?: ScanDeclarationEdgeResolvers<ContextType>;
  ScanResolution?: ScanResolutionResolvers<ContextType>;
  ScanTarget?: ScanTargetResolvers<ContextType>;
  SsvcInputs?: SsvcInputsResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusSummary?: StatusSummaryResolvers<ContextType>;
  SubmitTreasuryCasePayload?: SubmitTreasuryCasePayloadResolvers<ContextType>;
  SubmitTreasuryFixPayload?: SubmitTreasuryFixPayloadResolvers<ContextType>;
  SubmitTreasuryScanDeclarationPayload?: SubmitTreasuryScanDeclarationPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ToldFact?: ToldFactResolvers<ContextType>;
  Treasury?: TreasuryResolvers<ContextType>;
  UpdateTreasuryCasePayload?: UpdateTreasuryCasePayloadResolvers<ContextType>;
  UpdateTreasuryEarlyAccessAgreementPayload?: UpdateTreasuryEarlyAccessAgreementPayloadResolvers<ContextType>;
  UpdateTreasuryEarlyAccessWindowPayload?: UpdateTreasuryEarlyAccessWindowPayloadResolvers<ContextType>;
  UpdateTreasuryEmbargoPayload?: UpdateTreasuryEmbargoPayloadResolvers<ContextType>;
  UpdateTreasuryParticipationPayload?: UpdateTreasuryParticipationPayloadResolvers<ContextType>;
  UpdateTreasuryScanDeclarationPayload?: UpdateTreasuryScanDeclarationPayloadResolvers<ContextType>;
  UpdateTreasuryTaskPayload?: UpdateTreasuryTaskPayloadResolvers<ContextType>;
  UpdateTreasuryVendorStatusPayload?: UpdateTreasuryVendorStatusPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VendorStatus?: VendorStatusResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  WithdrawTreasuryCasePayload?: WithdrawTreasuryCasePayloadResolvers<ContextType>;
  WithdrawTreasuryConsultationPayload?: WithdrawTreasuryConsultationPayloadResolvers<ContextType>;
  WithdrawTreasuryEarlyAccessAgreementPayload?: WithdrawTreasuryEarlyAccessAgreementPayloadResolvers<ContextType>;
  WithdrawTreasuryEarlyAccessWindowPayload?: WithdrawTreasuryEarlyAccessWindowPayloadResolvers<ContextType>;
  WithdrawTreasuryParticipationPayload?: WithdrawTreasuryParticipationPayloadResolvers<ContextType>;
  WithdrawTreasuryProposalPayload?: WithdrawTreasuryProposalPayloadResolvers<ContextType>;
};

