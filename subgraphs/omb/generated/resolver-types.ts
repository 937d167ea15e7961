import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TaskInOmb, BlockerInOmb } from '../ledger/task-in-omb.js';
import type { TaskList } from '../../contract/tasks/list-tasks.js';
import type { ReportInOmb } from '../ledger/report-in-omb.js';
import type { ShownConsultation } from '../../contract/reports/shown-consultations.js';
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
import type { SummaryInOmb } from '../tasks/government-summary.js';
import type { EventList } from '../events/list-events.js';
import type { FoundList, FoundRecord } from '../search/search-records.js';
import type { Obstacle as ObstacleRecord } from '../blocking/obstacle.js';
import type { ObstacleList } from '../blocking/list-obstacles.js';
import type { BlockingProblem as BlockingProblemRecord } from '../blocking/find-problems.js';
import type { Snapshot as SnapshotRecord } from '../snapshots/take-snapshot.js';
import type { Principal } from '../../contract/identity/principal.js';
import type { GrantProgramRecord } from '../grants/grant-program-record.js';
import type { GrantProgramList, GrantDeterminationList } from '../grants/list-grants.js';
import type { GrantDeterminationRecord } from '../grants/grant-determination-record.js';
import type { Funds } from '../grants/funds.js';
import type { AgencyCode as AgencyCodeRecord } from '../registry/agency-codes.js';
import type { AnyPartyReference, OfficeReference, GroupReference } from '../registry/party-reference.js';
import type { OrderIdentity } from '../registry/order-identity.js';
import type { OrderSection as OrderSectionRecord } from '../registry/order-sections.js';
import type { DirectiveReference } from '../registry/directive-reference.js';
import type { DirectiveList } from '../registry/list-directives.js';
import type { SeenDependency } from '../registry/dependency-resolvers.js';
import type { LeadOfDirective } from '../registry/lead-resolvers.js';
import type { Consultation as OrderConsultation } from '../../contract/order/consultations.js';
import type { Determination as DeterminationRecord } from '../../contract/order/determination.js';
import type { SourceClaim as SourceClaimRecord } from '../registry/source-claim.js';
import type { SourceClaimList } from '../registry/list-source-claims.js';
import type { OmbContext } from '../omb-context.js';
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
  /** Other names in use, such as Department of Defense for the Department of War. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for the agency, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. Codes of different schemes collide, so each names its scheme. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier, such as `CISA`. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** An agency that leads a provision of Executive Order 14409. Each is a concrete type of its own, answered by the subgraph that keeps it. */
export type AgencyBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A code and the scheme that gives it meaning. */
export type AgencyCode = {
  /** Whose code it is: the agency itself, or the department it belongs to. */
  readonly codeOf: Scalars['String']['output'];
  /** How far the value was traced. */
  readonly grade: TrustGrade;
  /** The scheme, such as `CGAC`. */
  readonly scheme: Scalars['String']['output'];
  /** The code within the scheme. */
  readonly value: Scalars['String']['output'];
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

/** Which tasks of all agencies. Every condition given must hold. */
export type AllTasksFilter = {
  /** Of one of these agencies. */
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Blocked for one of these reasons. */
  readonly blockedBy?: InputMaybe<ReadonlyArray<BlockerKind>>;
  /** In one of these CUI categories, by marking, such as `ISVI`. */
  readonly cui?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Under one of these provisions, by citation. */
  readonly directive?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Due on this day or later. */
  readonly dueOnOrAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or earlier. */
  readonly dueOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With evidence of one of these kinds. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceKind>>;
  /** Due date passed and not complete (true), or not so (false). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<WorkState>>;
  /** With each of these words in parts that whoever asks may see: 1 to 200 characters. Words are compared by their stems, so that `scans` finds `scanning`; case, order and what stands between them do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** With a sharing promise of one of these labels. */
  readonly tlp?: InputMaybe<ReadonlyArray<TrafficLight>>;
  /** Waiting for one of these: agencies, offices, groups or tasks by identifier, provisions by citation. */
  readonly waitingFor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A question that the order's text leaves open, and how this graph keeps it open. */
export type Ambiguity = {
  /** What the text does not settle. */
  readonly question: Scalars['String']['output'];
  /** How the graph records it without settling it. */
  readonly reading: Scalars['String']['output'];
};

/** The answer of the office asked. */
export type AnswerOmbConsultationInput = {
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
export type AnswerOmbConsultationPayload = {
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

/** A directive of CISA's that binds agencies. CISA keeps it; here it is a reference. */
export type BindingOperationalDirective = {
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
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

/** Work that cannot go on as it stands. */
export type BlockingProblem = {
  /** The provisions that are part of it. */
  readonly directives: ReadonlyArray<Directive>;
  /** What is wrong, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** What sort of problem it is. */
  readonly kind: BlockingProblemKind;
  /** The tasks that are part of it. */
  readonly tasks: ReadonlyArray<Maybe<Task>>;
};

/** Sorts of problems among what waits for what. */
export type BlockingProblemKind =
  /** Each waits for the next, and the last for the first. */
  | 'CYCLE'
  /** What is due earlier waits for what is due later. */
  | 'INVERSION';

/** The Cybersecurity and Infrastructure Security Agency. */
export type Cisa = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The Cybersecurity and Infrastructure Security Agency. */
export type CisaBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The Committee on National Security Systems. The NSA subgraph keeps its records. */
export type Cnss = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The Committee on National Security Systems. The NSA subgraph keeps its records. */
export type CnssBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Classification under Executive Order 13526, by the ISM value. The graph is an unclassified system: no other value can be stored. */
export type Classification =
  /** Unclassified. */
  | 'U';

/** A case of the clearinghouse. Treasury keeps it; here it is a reference. */
export type ClearinghouseCase = {
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};

/** A confirmation of a proposal. */
export type ConfirmOmbProposalInput = {
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
export type ConfirmOmbProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A party that the order tells the leads to involve. */
export type Consultation = {
  /** Whether the order leaves it to judgment ("as appropriate"). */
  readonly asAppropriate: Scalars['Boolean']['output'];
  /** Who is to be involved. */
  readonly party: Party;
  /** Whether a report of completion must show that the party was asked: a named office, not as appropriate and not voluntary. */
  readonly required: Scalars['Boolean']['output'];
  /** The office that the party is reached through, where the order says so. */
  readonly through?: Maybe<Office>;
  /** The order's verb. The three are not synonyms. */
  readonly verb: ConsultationVerb;
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

/** The order's verbs for involving others. */
export type ConsultationVerb =
  /** "in consultation with". */
  | 'CONSULTATION'
  /** "in coordination with". */
  | 'COORDINATION'
  /** "in voluntary collaboration with" (2(d)), and the voluntary framework "with AI developers" (3(b)). */
  | 'VOLUNTARY_COLLABORATION';

/** A count that may be withheld because it is small, or because it would give a small one back. A withheld count is not zero: zero is small too. */
export type CountCell = {
  /** How many; null where it is withheld. */
  readonly value?: Maybe<Scalars['Int']['output']>;
  /** Whether it is withheld; then `extensions.redactions` has an entry SMALL_CELL for the counts that it is among. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** A program as a candidate. */
export type CreateOmbGrantDeterminationInput = {
  /** The number of the program's assistance listing, such as `97.137`; any other form is refused with LISTING_NUMBER_INVALID. */
  readonly assistanceListing: Scalars['String']['input'];
  /** The sources. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The determination about the same program whose place it is to take, by identifier. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a new candidate. */
export type CreateOmbGrantDeterminationPayload = {
  /** The candidate; null where it was refused. */
  readonly grantDetermination?: Maybe<GrantDetermination>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new grant program. */
export type CreateOmbGrantProgramInput = {
  /** The number of its assistance listing, such as `97.137`; any other form is refused with LISTING_NUMBER_INVALID. */
  readonly assistanceListing: Scalars['String']['input'];
  /** The agency that makes its awards. */
  readonly awardingAgency: GrantAwardingAgencyInput;
  /** The sources: at least one. */
  readonly evidence: ReadonlyArray<EvidenceItemInput>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log, which everyone reads: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it is called: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new grant program. */
export type CreateOmbGrantProgramPayload = {
  /** The program; null where it was refused. */
  readonly grantProgram?: Maybe<GrantProgram>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new task. */
export type CreateOmbTaskInput = {
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
export type CreateOmbTaskPayload = {
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

/** Guidance of CISA's. CISA keeps it; here it is a reference. */
export type CybersecurityGuidance = {
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};

/** The Department of Justice. */
export type Doj = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The Department of Justice. */
export type DojBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A refusal by the office that holds the power of a proposal. */
export type DeclineOmbProposalInput = {
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
export type DeclineOmbProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The Department of War. The NSA subgraph keeps its records. */
export type DepartmentOfWar = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The Department of War. The NSA subgraph keeps its records. */
export type DepartmentOfWarBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision that the order gives to one office, apart from the leads of the provision. */
export type Determination = {
  /** Whom that office is to consult; fewer than the leads consult, and not the same. */
  readonly consultations: ReadonlyArray<Consultation>;
  /** The only office that can decide. */
  readonly decidedBy: Office;
  /** The order's sentence, verbatim. */
  readonly sentence: Scalars['String']['output'];
};

/** A provision of the order. Work, timeliness, publicity and evidence are four separate questions, answered from the reports of its leads and of the leads of its parts; none of them is a status of the whole. An answer is null, never a guess, while a lead was never heard. */
export type Directive = {
  /** The questions that its text leaves open. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The moment up to which the reports of its leads are known; the four axes rest on them. Null where a lead was never heard, and where there is no lead to hear. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Those whom the provision is for, in the order's own words; empty where it names none. */
  readonly beneficiaries: ReadonlyArray<Scalars['String']['output']>;
  /** What the provision waits for: the obstacles of its blocked tasks, consultations that a lead asked for and that were not answered, and provisions that must come first. */
  readonly blockedBy?: Maybe<ObstacleConnection>;
  /** Its parts, as they stand in the order. */
  readonly children: ReadonlyArray<Directive>;
  /** The citation within the order, such as `2(c)(iii)`. */
  readonly citation: Scalars['ID']['output'];
  /** The limits on how it may be done. */
  readonly constraints: ReadonlyArray<Scalars['String']['output']>;
  /** Whom the leads are to involve, with the order's own verbs. A part has those of the provision that introduces it. */
  readonly consultations: ReadonlyArray<Consultation>;
  /** Whether it is one of the ten duties with a due date of their own: dated, with no dated part. */
  readonly datedLeaf: Scalars['Boolean']['output'];
  /** What there is to show when the duty is done. */
  readonly deliverable?: Maybe<Scalars['String']['output']>;
  /** What it needs of other provisions before it can be carried out in full. */
  readonly dependencies: ReadonlyArray<DirectiveDependency>;
  /** Which other provisions need it. */
  readonly dependents: ReadonlyArray<DirectiveDependency>;
  /** The decision that the order gives to one office, apart from the leads: 3(a) only. */
  readonly determination?: Maybe<Determination>;
  /** Days from the signing, 30 or 60; null where the order sets no due date. */
  readonly dueDays?: Maybe<Scalars['Int']['output']>;
  /** The due date, counted from the signing. It never changes. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The strongest evidence dated on or after the signing. Null where unknown. */
  readonly evidence?: Maybe<EvidenceKind>;
  /** The sources that the leads gave, each with its grade, address and date. Null where unknown. */
  readonly evidenceItems?: Maybe<ReadonlyArray<EvidenceItem>>;
  /** Whether the due date is a weekend or a Federal holiday; null without one. The order has no roll-forward rule, so the date stays. */
  readonly fallsOnNonBusinessDay?: Maybe<Scalars['Boolean']['output']>;
  /** The heading, where the provision is a whole section; null for a part of one. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** What sort of thing the provision says. */
  readonly kind: DirectiveKind;
  /** Who is charged with it. Section 3 has three, jointly. */
  readonly leads: ReadonlyArray<Lead>;
  /** The provision that it is a part of. */
  readonly parent?: Maybe<Directive>;
  /** How public the result is: no more so than its least public part. Null where unknown. */
  readonly publicity?: Maybe<Publicity>;
  /** What the provision reaches and what it does not. */
  readonly scopeNote?: Maybe<Scalars['String']['output']>;
  /** The tasks under the provision, of every agency, from OMB's ledger. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The text, verbatim and without its label. A provision that introduces others has its own words only. */
  readonly text: Scalars['String']['output'];
  /** How the work stands against its due date, computed today and never stored. Null where the work is unknown. */
  readonly timeliness?: Maybe<Timeliness>;
  /** The verb, exactly as in the order; null where the provision gives no one anything to do. */
  readonly verb?: Maybe<Scalars['String']['output']>;
  /** Where the work stands: complete only when every lead and every part is. Null where unknown, or where no one has anything to report. */
  readonly work?: Maybe<WorkState>;
};


/** A provision of the order. Work, timeliness, publicity and evidence are four separate questions, answered from the reports of its leads and of the leads of its parts; none of them is a status of the whole. An answer is null, never a guess, while a lead was never heard. */
export type DirectiveBlockedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A provision of the order. Work, timeliness, publicity and evidence are four separate questions, answered from the reports of its leads and of the leads of its parts; none of them is a status of the whole. An answer is null, never a guess, while a lead was never heard. */
export type DirectiveTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllTasksFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** A page of a list of `Directive`. */
export type DirectiveConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<DirectiveEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Directive>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One provision's need of another. */
export type DirectiveDependency = {
  /** The other provision: the one needed under `dependencies`, the one in need under `dependents`. */
  readonly directive: Directive;
  /** Whether what is needed is due later than what needs it: 2(c)(iii), due on day 30, needs 3(a), due on day 60. */
  readonly inversion: Scalars['Boolean']['output'];
  /** What is needed, and why. */
  readonly note: Scalars['String']['output'];
  /** Whether what is needed is there: true once verified, false while unfinished, null where it is only claimed or unknown. */
  readonly satisfied?: Maybe<Scalars['Boolean']['output']>;
};

/** A `Directive` and its place in the list. */
export type DirectiveEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Directive;
};

/** Which provisions. Every condition given must hold. */
export type DirectiveFilter = {
  /** One of these, by citation. */
  readonly citation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Naming an office of one of these agencies, by identifier, as one to consult or coordinate with: for the duty or for the determination of 3(a), itself or as the one through whom another is. */
  readonly consultedAgency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Among the ten duties with a due date of their own (true), or not (false). */
  readonly datedLeaf?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due on this day or later. */
  readonly dueOnOrAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or earlier. */
  readonly dueOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With evidence of one of these kinds as the strongest. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceKind>>;
  /** Needing of another provision what is not verified there (true), or not (false). */
  readonly hasUnmetDependency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DirectiveKind>>;
  /** Led by one of these agencies, by identifier, alone or jointly. */
  readonly leadAgency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** So public. */
  readonly publicity?: InputMaybe<ReadonlyArray<Publicity>>;
  /** Standing so against the due date. */
  readonly timeliness?: InputMaybe<ReadonlyArray<Timeliness>>;
  /** Work in one of these states. */
  readonly work?: InputMaybe<ReadonlyArray<WorkState>>;
};

/** What sort of thing a provision says. */
export type DirectiveKind =
  /** A duty without a completion test ("prioritize"), dated or not: 2(a), 2(b) and 4. */
  | 'CONTINUING'
  /** A general provision: 5(a) to 5(d). */
  | 'GENERAL'
  /** What the framework lets a developer do, by the developer's own choice: 3(b)(i) to (iii). */
  | 'OPERATION'
  /** A statement of policy, without a duty: 1. */
  | 'POLICY'
  /** What section 3 must never be read to authorize: 3(c). */
  | 'PROHIBITION'
  /** A duty that is done by a due date: 2(c) to 2(f) and 3 with its (a) and (b). */
  | 'TIME_BOXED';

/** In which order provisions come. Ties are broken by their place in the order, so that pages never overlap. */
export type DirectiveOrder = {
  /** Which way; ascending where absent. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By which field. */
  readonly field: DirectiveOrderField;
};

/** The fields that provisions can be ordered by. */
export type DirectiveOrderField =
  /** The place in the order. */
  | 'CITATION'
  /** The due date; provisions without one come last. */
  | 'DUE_ON';

/** What a lead reports on a provision of the order. The agency owns it; OMB's registry computes the provision's four axes from the reports of all its leads. */
export type DirectiveReport = Node & {
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

/** One change. Every write appends exactly one event in the same transaction; sequence numbers of one subgraph have no gap. */
export type Event = Node & {
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

/** A page of events. */
export type EventConnection = {
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many events the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event and its place in the list. */
export type EventEdge = {
  /** The place in the list: the event's identifier, so that a tool needs to keep nothing else. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Which events. Every condition given must hold. */
export type EventFilter = {
  /** At one of these agencies. */
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Under one of these provisions, by citation. */
  readonly directive?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these kinds of record, such as `task`. */
  readonly kind?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At this moment or later. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** About one of these records, by identifier. */
  readonly subject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At this moment or earlier. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
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

/** The order of June 2, 2026, that this graph is about. */
export type ExecutiveOrder = {
  /** Volume and page in the Federal Register, such as `91 FR 34565`. */
  readonly citation: Scalars['String']['output'];
  /** How far each of the statements above can be trusted. */
  readonly facts: ReadonlyArray<OrderFact>;
  /** The document number in the Federal Register. */
  readonly frDocument: Scalars['String']['output'];
  /** What every view of the order carries, verbatim from 5(c): it creates no right or benefit that anyone can enforce. */
  readonly notice: Scalars['String']['output'];
  /** The number, such as `EO 14409`. The order's own page gives none. */
  readonly number: Scalars['String']['output'];
  /** The day it was published in the Federal Register. */
  readonly publishedOn: Scalars['LocalDate']['output'];
  /** The five sections, in order. */
  readonly sections: ReadonlyArray<OrderSection>;
  /** The day it was signed. Every due date is counted from it ("of the date of this order"). */
  readonly signedOn: Scalars['LocalDate']['output'];
  /** The whole text, verbatim, from the preamble to the signature. */
  readonly text: Scalars['String']['output'];
  /** The title. */
  readonly title: Scalars['String']['output'];
};

/** A stretch of an agency's event log. */
export type Feed = {
  /** The events, in order. */
  readonly events: ReadonlyArray<Event>;
  /** The last sequence number of the log when it was read. */
  readonly lastSequence: Scalars['Int']['output'];
};

/** What first has to happen before funding can be directed. */
export type GrantAction =
  /** The awarding agency amends an opportunity that is out. */
  | 'AMEND_OPPORTUNITY'
  /** The awarding agency issues a new opportunity. */
  | 'NEW_OPPORTUNITY'
  /** Congress changes the law. */
  | 'STATUTE';

/** Whether a program has funding that can still be obligated for this purpose. */
export type GrantAvailability = {
  /** Whether it has. */
  readonly available: Scalars['Boolean']['output'];
  /** What it rests on. */
  readonly basis: Scalars['String']['output'];
  /** The day it was found. */
  readonly foundOn: Scalars['LocalDate']['output'];
  /** The money; null where none is stated. */
  readonly funds?: Maybe<GrantFunds>;
  /** Whether the statute allows the purpose; null where that was not looked at. */
  readonly purposeAllows?: Maybe<Scalars['Boolean']['output']>;
};

/** The finding whether a program has funding that can still be obligated for this purpose. */
export type GrantAvailabilityInput = {
  /** Whether it has. That needs money, in a period that is not over, for a purpose that the statute allows, else it is refused with AVAILABILITY_UNPROVEN or APPROPRIATION_EXPIRED. */
  readonly available: Scalars['Boolean']['input'];
  /** What it rests on: 1 to 10,000 characters. Public once something is determined. */
  readonly basis: Scalars['String']['input'];
  /** The money. */
  readonly funds?: InputMaybe<GrantFundsInput>;
  /** Whether the statute allows the purpose. */
  readonly purposeAllows?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The agency that makes the awards of a grant program. */
export type GrantAwardingAgency = {
  /** Its code at Grants.gov, such as `NSF`. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The agency that makes the awards of a grant program. */
export type GrantAwardingAgencyInput = {
  /** Its code at Grants.gov, such as `NSF` or `DHS-DHS`. */
  readonly code: Scalars['String']['input'];
  /** Its name: 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** Whom funding could reach. Section 2(e) names the first and no other; the others are those of section 2(c)(iii), which others have read into it, and are refused with BENEFICIARY_NOT_IN_2E. */
export type GrantBeneficiary =
  /** Agencies. */
  | 'AGENCIES'
  /** Community banks. */
  | 'COMMUNITY_BANKS'
  /** Applicants that develop advanced AI vulnerability detection. */
  | 'DEVELOPERS_OF_AI_VULNERABILITY_DETECTION'
  /** Local utilities. */
  | 'LOCAL_UTILITIES'
  /** Operators of critical infrastructure. */
  | 'OPERATORS_OF_CRITICAL_INFRASTRUCTURE'
  /** Rural hospitals. */
  | 'RURAL_HOSPITALS'
  /** State and local authorities. */
  | 'STATE_AND_LOCAL_AUTHORITIES';

/** An office asked about a determination, and when it answered. */
export type GrantCoordination = {
  /** The day it answered. */
  readonly answeredOn: Scalars['LocalDate']['output'];
  /** The consultation in which it was asked, by identifier. */
  readonly consultation: Scalars['ID']['output'];
  /** The office, by identifier, such as `NATIONAL_CYBER_DIRECTOR`. */
  readonly office: Scalars['ID']['output'];
  /** The day it was asked. */
  readonly requestedOn: Scalars['LocalDate']['output'];
};

/** Whether the funding of one program can be directed to applicants that develop advanced AI vulnerability detection. It creates no money and no program: section 5(b). */
export type GrantDetermination = {
  /** The day the action that it names was complete; null where there is none, or it is not. */
  readonly actionCompletedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether there is funding that can still be obligated for this purpose; null until that was found. */
  readonly availability?: Maybe<GrantAvailability>;
  /** The awards, by their Federal award identification numbers (FAIN). */
  readonly awards: ReadonlyArray<Scalars['String']['output']>;
  /** The coordination that the order asks for: the answers of the National Cyber Director and the Director of CISA; empty until it is coordinated. */
  readonly coordination: ReadonlyArray<GrantCoordination>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The provision that it carries out: section 2(e). */
  readonly directive?: Maybe<Directive>;
  /** The sources. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `OMB:grantDetermination:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked: pre-decisional budget information until it is determined, and public from then on. */
  readonly marking: Marking;
  /** The opportunity that the awarding agency issued; null where there is none. */
  readonly opportunity?: Maybe<GrantOpportunity>;
  /** Whether what was determined followed that coordination, or went before it; null until something was determined. */
  readonly orderOfCoordination?: Maybe<OrderOfCoordination>;
  /** The program. */
  readonly program?: Maybe<GrantProgram>;
  /** Whether the funding can reach the applicants that the order names; null until that was found. */
  readonly relevance?: Maybe<GrantRelevance>;
  /** What the Director of OMB determined; null until then. It stays when another determination takes its place. */
  readonly ruling?: Maybe<GrantRuling>;
  /** Where it stands. */
  readonly state: GrantDeterminationState;
  /** The determination that took its place; null where there is none. */
  readonly supersededBy?: Maybe<GrantDetermination>;
  /** The determination whose place it takes; null where there is none. */
  readonly supersedes?: Maybe<GrantDetermination>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `GrantDetermination`. */
export type GrantDeterminationConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<GrantDeterminationEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<GrantDetermination>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `GrantDetermination` and its place in the list. */
export type GrantDeterminationEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GrantDetermination;
};

/** Which grant determinations. Every condition given must hold. */
export type GrantDeterminationFilter = {
  /** About a program with one of these assistance listing numbers. */
  readonly assistanceListing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether funding was found to be available. */
  readonly available?: InputMaybe<Scalars['Boolean']['input']>;
  /** Found to reach one of these. */
  readonly beneficiary?: InputMaybe<ReadonlyArray<GrantBeneficiary>>;
  /** Whether it was found to be relevant. */
  readonly relevant?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these results. */
  readonly result?: InputMaybe<ReadonlyArray<GrantResult>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<GrantDeterminationState>>;
};

/** Where a grant determination stands. */
export type GrantDeterminationState =
  /** Whether funding is available was found: yes or no. */
  | 'AVAILABILITY_FOUND'
  /** Awards were made. */
  | 'AWARDED'
  /** A program that may have such funding. */
  | 'CANDIDATE'
  /** The National Cyber Director and the Director of CISA have answered. */
  | 'COORDINATED'
  /** The awarding agency was asked for its numbers. */
  | 'DATA_REQUESTED'
  /** Determined: the funding can be directed. */
  | 'DIRECTABLE'
  /** Determined: it can be once the action named is taken. */
  | 'DIRECTABLE_WITH_ACTION'
  /** The awarding agency issued an opportunity. */
  | 'DIRECTED'
  /** Determined: it cannot, with the grounds. */
  | 'NOT_DIRECTABLE'
  /** Whether it is relevant was found: yes or no. */
  | 'RELEVANCE_FOUND'
  /** Another determination took its place. Final. */
  | 'SUPERSEDED';

/** Money of one Treasury account and fiscal year, as it stood on a day. */
export type GrantFunds = {
  /** What is not obligated, in whole US dollars. */
  readonly amount: Scalars['Float']['output'];
  /** The day that the amount speaks of. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The last day on which the account's money can be obligated, by its symbol; null where there is no limit. */
  readonly availableThrough?: Maybe<Scalars['LocalDate']['output']>;
  /** The fiscal year that the amount is of. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Whether that day is not over, in America/New_York. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** The Treasury account symbol, such as `070-2026/2027-0413-000`. */
  readonly treasuryAccount: Scalars['String']['output'];
};

/** Money of one Treasury account and fiscal year, as it stood on a day. */
export type GrantFundsInput = {
  /** What is not obligated, in whole US dollars. */
  readonly amount: Scalars['Float']['input'];
  /** The day that the amount speaks of: not one that has yet to come. */
  readonly asOf: Scalars['LocalDate']['input'];
  /** The fiscal year that the amount is of: one of its account's. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** The Treasury account symbol, such as `070-2026/2027-0413-000`, with `X` in place of the years where there is no limit. */
  readonly treasuryAccount: Scalars['String']['input'];
};

/** Why funding cannot be directed. */
export type GrantGround =
  /** It is committed to something else. */
  | 'ALREADY_COMMITTED'
  /** There is too little of it. */
  | 'INSUFFICIENT'
  /** No funding is available. */
  | 'NOT_AVAILABLE'
  /** It cannot reach the applicants. */
  | 'NOT_RELEVANT'
  /** The statute does not allow the purpose. */
  | 'PURPOSE_DOES_NOT_ALLOW';

/** An opportunity that an awarding agency issued. */
export type GrantOpportunity = {
  /** The agency that issued it, by its code at Grants.gov. */
  readonly issuedBy: Scalars['String']['output'];
  /** Its number at Grants.gov. */
  readonly number: Scalars['String']['output'];
  /** The day it was posted. */
  readonly postedOn: Scalars['LocalDate']['output'];
};

/** An opportunity that an awarding agency issued. */
export type GrantOpportunityInput = {
  /** The agency that issued it, by its code at Grants.gov: the one that makes the program's awards. */
  readonly issuedBy: Scalars['String']['input'];
  /** Its number at Grants.gov: 1 to 100 characters. */
  readonly number: Scalars['String']['input'];
  /** The day it was posted; not one that has yet to come. */
  readonly postedOn: Scalars['LocalDate']['input'];
};

/** A grant program by its assistance listing. */
export type GrantProgram = {
  /** The number of its assistance listing, such as `97.137`. */
  readonly assistanceListing: Scalars['String']['output'];
  /** The agency that issues its opportunities and makes its awards, which OMB is not. */
  readonly awardingAgency: GrantAwardingAgency;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The determinations about it that whoever asks may know of, the newest first. */
  readonly determinations?: Maybe<GrantDeterminationConnection>;
  /** The sources. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `OMB:grantProgram:97.137`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};


/** A grant program by its assistance listing. */
export type GrantProgramDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantDeterminationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `GrantProgram`. */
export type GrantProgramConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<GrantProgramEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<GrantProgram>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `GrantProgram` and its place in the list. */
export type GrantProgramEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: GrantProgram;
};

/** Which grant programs. Every condition given must hold. */
export type GrantProgramFilter = {
  /** With one of these assistance listing numbers, such as `97.137`. */
  readonly assistanceListing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose awards one of these agencies makes, by its code at Grants.gov. */
  readonly awardingAgency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Whether funding can reach the applicants that section 2(e) names. */
export type GrantRelevance = {
  /** What it rests on. */
  readonly basis: Scalars['String']['output'];
  /** Whom it can reach, of those that section 2(e) names. */
  readonly beneficiaries: ReadonlyArray<GrantBeneficiary>;
  /** The day it was found. */
  readonly foundOn: Scalars['LocalDate']['output'];
  /** Whether it can. */
  readonly relevant: Scalars['Boolean']['output'];
};

/** The finding whether funding can reach the applicants that section 2(e) names. */
export type GrantRelevanceInput = {
  /** What it rests on: 1 to 10,000 characters. Public once something is determined. */
  readonly basis: Scalars['String']['input'];
  /** Whom it can reach; whom section 2(e) does not name is refused with BENEFICIARY_NOT_IN_2E. */
  readonly beneficiaries: ReadonlyArray<GrantBeneficiary>;
  /** Whether it can. */
  readonly relevant: Scalars['Boolean']['input'];
};

/** What the Director of OMB can determine. */
export type GrantResult =
  /** The funding can be directed: it is available and relevant. */
  | 'DIRECTABLE'
  /** It can be once an action is taken. */
  | 'DIRECTABLE_WITH_ACTION'
  /** It cannot be. */
  | 'NOT_DIRECTABLE';

/** What the Director of OMB determined. */
export type GrantRuling = {
  /** What has to happen first, where the result is DIRECTABLE_WITH_ACTION; else null. */
  readonly action?: Maybe<GrantAction>;
  /** What exactly; null where there is no action. */
  readonly actionDetail?: Maybe<Scalars['String']['output']>;
  /** The day it was determined. */
  readonly determinedOn: Scalars['LocalDate']['output'];
  /** Why not, where the result is NOT_DIRECTABLE; else empty. */
  readonly grounds: ReadonlyArray<GrantGround>;
  /** The result. */
  readonly result: GrantResult;
};

/** A group that the order names as one to coordinate or collaborate with; no one office could answer for it. */
export type Group = Party & {
  /** The customary short form, where one exists. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The stable identifier, such as `AI_DEVELOPERS`. */
  readonly id: Scalars['ID']['output'];
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** A group that the order names as one to coordinate or collaborate with; no one office could answer for it. */
export type GroupBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of something found, with the words that match. */
export type Highlight = {
  /** Which part. */
  readonly part: SearchablePart;
  /** The text around the first match, in pieces: joined they are the text as it stands. */
  readonly pieces: ReadonlyArray<HighlightPiece>;
};

/** A piece of text. */
export type HighlightPiece = {
  /** Whether it is what was looked for. */
  readonly matches: Scalars['Boolean']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** How far apart two moments of a history are. */
export type HistoryInterval =
  /** 24 hours. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** Seven days. */
  | 'WEEK';

/** Who the order charges with a provision. */
export type Lead = {
  /** The agency that keeps the tasks and makes the report. */
  readonly agency?: Maybe<Agency>;
  /** The office that the order names; null where it names a department and no one in it (5(d)). */
  readonly principal?: Maybe<Office>;
  /** What the lead reports, as far as the ledger knows. Null where there is no report, or where the agency was never heard. */
  readonly report?: Maybe<DirectiveReport>;
  /** The office that the principal acts through, where the order says so. */
  readonly through?: Maybe<Office>;
};

/** How far OMB's ledger has come with one event log. */
export type LedgerState = {
  /** The moment up to which the ledger has everything that the log has; null where it never had. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** How many seconds ago that was. An answer that rests on more than 60 says so in `extensions.warnings`. */
  readonly lagSeconds?: Maybe<Scalars['Int']['output']>;
  /** The last event that the ledger took over. Null for whoever may not read the whole log. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
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

/** A determination whether a model is a covered frontier model. NSA keeps it; here it is a reference. */
export type ModelDesignation = {
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};

/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type Mutation = {
  /** Answers what an office was asked, which is final. For an officer or decider whose token names the office; its authority is the provision. No answer holds anything up: the order asks to consult, and whoever leads decides. */
  readonly answerOMBConsultation?: Maybe<AnswerOmbConsultationPayload>;
  /** Confirms a proposal, and makes the change that it proposes in the same transaction. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly confirmOMBProposal?: Maybe<ConfirmOmbProposalPayload>;
  /** Takes a grant program up as a candidate. For an officer or decider of OMB who may know OMB's own controlled information. Its authority is section 2(e). */
  readonly createOMBGrantDetermination?: Maybe<CreateOmbGrantDeterminationPayload>;
  /** Records a grant program by its assistance listing. For an officer or decider of OMB who may know OMB's own controlled information. Its authority is section 2(e). */
  readonly createOMBGrantProgram?: Maybe<CreateOmbGrantProgramPayload>;
  /** Makes a task. For an officer or decider of the agency whose task it is; its authority is the provision that the task carries out. */
  readonly createOMBTask?: Maybe<CreateOmbTaskPayload>;
  /** Declines a proposal, which is final. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly declineOMBProposal?: Maybe<DeclineOmbProposalPayload>;
  /** Proposes what the Director of OMB is to determine. For an officer or decider of OMB; nothing changes before another person confirms it for the Director. Its authority is section 2(e). */
  readonly proposeOMBGrantDetermination?: Maybe<ProposeOmbGrantDeterminationPayload>;
  /** Proposes to lower the marking of a record, or of a part of it that is marked by itself. For an officer or decider of the agency whose record it is; nothing changes before another person confirms it. Its authority is 32 CFR 2002.18. */
  readonly proposeOMBRelease?: Maybe<ProposeOmbReleasePayload>;
  /** Reports, as its lead, on a provision of the order. For an officer or decider of an agency that leads the provision; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision. */
  readonly reportOMBDirective?: Maybe<ReportOmbDirectivePayload>;
  /** Asks an office, as the order has it or on a record of the agency. For an officer or decider of the agency; its authority is the provision. */
  readonly requestOMBConsultation?: Maybe<RequestOmbConsultationPayload>;
  /** Takes a candidate a step further: the findings, that it is coordinated; and after the determination, what came of it. For an officer or decider of OMB who may know OMB's own controlled information. Its authority is section 2(e). */
  readonly updateOMBGrantDetermination?: Maybe<UpdateOmbGrantDeterminationPayload>;
  /** Changes what a grant program is called, who makes its awards, or its sources. For an officer or decider of OMB who may know OMB's own controlled information. Its authority is section 2(e). */
  readonly updateOMBGrantProgram?: Maybe<UpdateOmbGrantProgramPayload>;
  /** Changes a task. For an officer or decider of the agency whose task it is; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision that the task carries out. */
  readonly updateOMBTask?: Maybe<UpdateOmbTaskPayload>;
  /** Takes a question back, which is final: it then counts as never asked. For an officer or decider of the agency that asked; its authority is the provision. */
  readonly withdrawOMBConsultation?: Maybe<WithdrawOmbConsultationPayload>;
  /** Withdraws a proposal, which is final. For the officer or decider who proposed it. Its authority is the power's. */
  readonly withdrawOMBProposal?: Maybe<WithdrawOmbProposalPayload>;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAnswerOmbConsultationArgs = {
  input: AnswerOmbConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmOmbProposalArgs = {
  input: ConfirmOmbProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateOmbGrantDeterminationArgs = {
  input: CreateOmbGrantDeterminationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateOmbGrantProgramArgs = {
  input: CreateOmbGrantProgramInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateOmbTaskArgs = {
  input: CreateOmbTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationDeclineOmbProposalArgs = {
  input: DeclineOmbProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeOmbGrantDeterminationArgs = {
  input: ProposeOmbGrantDeterminationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeOmbReleaseArgs = {
  input: ProposeOmbReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportOmbDirectiveArgs = {
  input: ReportOmbDirectiveInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRequestOmbConsultationArgs = {
  input: RequestOmbConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateOmbGrantDeterminationArgs = {
  input: UpdateOmbGrantDeterminationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateOmbGrantProgramArgs = {
  input: UpdateOmbGrantProgramInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateOmbTaskArgs = {
  input: UpdateOmbTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawOmbConsultationArgs = {
  input: WithdrawOmbConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawOmbProposalArgs = {
  input: WithdrawOmbProposalInput;
};

/** The National Security Agency. */
export type Nsa = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The National Security Agency. */
export type NsaBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything that has an identifier of the whole graph. */
export type Node = {
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};

/** One of the agencies that carry out Executive Order 14409. */
export type Omb = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The offices that the agency asked, as the order has it or on its own records, latest first: live from the agency itself, as far as whoever asks may know of them. Whoever speaks for an office finds what it was asked. */
  readonly consultations?: Maybe<OfficeConsultationConnection>;
  /** Everything that changed at the subgraph which keeps this agency's records, in order. For agency tools and the ledger. */
  readonly feed?: Maybe<Feed>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
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
export type OmbBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OmbConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OmbFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OmbProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OmbTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** The Office of Personnel Management. */
export type Opm = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The Office of Personnel Management. */
export type OpmBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that work waits for. */
export type Obstacle = {
  /** The provision that waits. */
  readonly directive?: Maybe<Directive>;
  /** What kind of obstacle it is. */
  readonly kind: BlockerKind;
  /** What exactly is missing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since which day; null where the text of the order makes it so. */
  readonly since?: Maybe<Scalars['LocalDate']['output']>;
  /** The task that waits; null where the provision as a whole does. */
  readonly task?: Maybe<Task>;
  /** The provision that must come first; null where none is named. */
  readonly waitsForDirective?: Maybe<Directive>;
  /** Who can remove it: the party named, or the one that leads the task or provision waited for; null where none is named. */
  readonly waitsForParty?: Maybe<Party>;
  /** The task that must come first; null where none is named that whoever asks may know of. */
  readonly waitsForTask?: Maybe<Task>;
};

/** A page of a list of `Obstacle`. */
export type ObstacleConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ObstacleEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Obstacle>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `Obstacle` and its place in the list. */
export type ObstacleEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Obstacle;
};

/** An office that the order names: one that leads, one that another acts through, or one that is consulted. */
export type Office = Node & Party & {
  /** The customary short form, where one exists. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The agency whose duties it leads or belongs to; null for an office that is only consulted. */
  readonly agency?: Maybe<Agency>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The stable identifier, such as `DIRECTOR_NSA`. */
  readonly id: Scalars['ID']['output'];
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** An office that the order names: one that leads, one that another acts through, or one that is consulted. */
export type OfficeBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A statement that identifies the order, and how far it can be trusted. */
export type OrderFact = {
  /** The field of `ExecutiveOrder` that it is about, such as `publishedOn`. */
  readonly field: Scalars['String']['output'];
  /** How far it was traced. */
  readonly grade: TrustGrade;
  /** What it says. */
  readonly value: Scalars['String']['output'];
};

/** Whether a determination followed the coordination that the order asks for. */
export type OrderOfCoordination =
  /** Both offices had answered by the day of the determination. */
  | 'FOLLOWED'
  /** One had not. */
  | 'PRECEDED';

/** A numbered section of the order. */
export type OrderSection = {
  /** The provisions in the section, as they stand in the order. */
  readonly directives: ReadonlyArray<Directive>;
  /** The heading, such as `General Provisions`. */
  readonly heading: Scalars['String']['output'];
  /** The number, 1 to 5. */
  readonly number: Scalars['Int']['output'];
  /** The text below the heading, verbatim. */
  readonly text: Scalars['String']['output'];
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

/** Whoever the order names: an agency, an office or a group. */
export type Party = {
  /** The customary short form, where one exists. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The stable identifier, such as `CISA` or `DIRECTOR_NSA`. */
  readonly id: Scalars['ID']['output'];
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** Whoever the order names: an agency, an office or a group. */
export type PartyBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What the Director of OMB is asked to determine. */
export type ProposeOmbGrantDeterminationInput = {
  /** What has to happen first; with DIRECTABLE_WITH_ACTION. */
  readonly action?: InputMaybe<GrantAction>;
  /** What exactly: 1 to 2,000 characters; with the action. */
  readonly actionDetail?: InputMaybe<Scalars['String']['input']>;
  /** The version that is to be decided on; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why not; with NOT_DIRECTABLE. */
  readonly grounds?: InputMaybe<ReadonlyArray<GrantGround>>;
  /** The determination, when it is coordinated. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. Once confirmed, it is shown with the event to everyone. */
  readonly reason: Scalars['String']['input'];
  /** The result. DIRECTABLE needs funding that was found to be available and relevant, else it is refused with AVAILABILITY_UNPROVEN. */
  readonly result: GrantResult;
};

/** What became of a proposed determination. */
export type ProposeOmbGrantDeterminationPayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be released: a marking that asks for less than the present one. */
export type ProposeOmbReleaseInput = {
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
export type ProposeOmbReleasePayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** The agencies that lead a provision of the order, in the order's own order. Names and codes are from OMB's registry; everything else each agency answers itself. */
  readonly agencies?: Maybe<ReadonlyArray<Agency>>;
  /** One agency. */
  readonly agency?: Maybe<Agency>;
  /** What cannot go on as it stands: work that waits for itself in a circle, and work that waits for something due later than itself. */
  readonly blockingProblems?: Maybe<ReadonlyArray<BlockingProblem>>;
  /** One provision of the order; null where the order has none with this citation. */
  readonly directive?: Maybe<Directive>;
  /** The provisions of the order. */
  readonly directives?: Maybe<DirectiveConnection>;
  /** Everything that changed and that whoever asks may know of, at every agency, in the order in which OMB's ledger took it over: an agency's own events in their order. Give the last identifier as `after` to go on from there. */
  readonly events?: Maybe<EventConnection>;
  /** What was determined under section 2(e) about the funding of grant programs, the newest first; for Federal staff with access to controlled information also what is not determined yet. A negative determination stands beside a positive one. */
  readonly grantDeterminations?: Maybe<GrantDeterminationConnection>;
  /** One grant program. */
  readonly grantProgram?: Maybe<GrantProgram>;
  /** Grant programs that were looked at under section 2(e) of the order, by assistance listing number: public facts. */
  readonly grantPrograms?: Maybe<GrantProgramConnection>;
  /** The identifier of the newest event that whoever asks may know of, null where there is none. For gateways, which wait here for news before they ask for the events themselves; no client sees it. */
  readonly newestEvent?: Maybe<Scalars['ID']['output']>;
  /** Anything that has an identifier of the whole graph: a task, a report, an event, an agency or an office. Null where there is none that whoever asks may know of. */
  readonly node?: Maybe<Node>;
  /** Several of them, in the order asked; null for each that there is none of that whoever asks may know of. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** Every office that the order names, leading or consulted. */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** The agency itself, live. */
  readonly omb?: Maybe<Omb>;
  /** Where an agency whose records are kept here stands with a provision, as it reports: a fact for the change of another agency to rest on. Told to the subgraphs of agencies alone, each as its agency's service; no client sees it. Null where there is no report that whoever asks may know of. */
  readonly ombDuty?: Maybe<DutyFact>;
  /** Executive Order 14409 itself. */
  readonly order?: Maybe<ExecutiveOrder>;
  /** Finds text in what whoever asks may see: provisions of the order, tasks and reports, cases of the clearinghouse, designations, and directives and guidance of CISA. Words are matched in English, whatever their ending; a phrase in quotation marks as it stands; a word after a minus sign must be absent. */
  readonly search?: Maybe<SearchConnection>;
  /** A citable snapshot: what a query over the ledger said at a moment, as a hash. Whoever may read the same, and asks the same about the same moment, gets the same hash, whenever they ask. */
  readonly snapshot?: Maybe<Snapshot>;
  /** What sources say about the order on points where they disagree, each set against its text. */
  readonly sourceClaims?: Maybe<SourceClaimConnection>;
  /** How one provision stood at moments of the past, at equal intervals: what the graph said then, by each of the four axes. */
  readonly statusHistory?: Maybe<ReadonlyArray<StatusAtMoment>>;
  /** Counts over the tasks of every agency, from OMB's ledger. */
  readonly statusSummary?: Maybe<StatusSummary>;
  /** The tasks of every agency, from OMB's ledger: each says up to which moment it is known. */
  readonly tasks?: Maybe<TaskConnection>;
  /** Who asks, and what they may do. */
  readonly viewer?: Maybe<Viewer>;
};


/** What can be asked. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDirectiveArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  citation: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<DirectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DirectiveOrder>;
};


/** What can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  direction?: InputMaybe<OrderDirection>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryGrantDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantDeterminationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryGrantProgramArgs = {
  assistanceListing: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryGrantProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNewestEventArgs = {
  otherThan?: InputMaybe<Scalars['ID']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOmbDutyArgs = {
  agency: Scalars['ID']['input'];
  directive: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySnapshotArgs = {
  asOf: Scalars['DateTime']['input'];
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSONObject']['input']>;
};


/** What can be asked. */
export type QuerySourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryStatusHistoryArgs = {
  directive: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  interval?: InputMaybe<HistoryInterval>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryStatusSummaryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<AllTasksFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
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

/** A lead's report on a provision. */
export type ReportOmbDirectiveInput = {
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
export type ReportOmbDirectivePayload = {
  /** The report as it stands; null where it was refused. */
  readonly report?: Maybe<DirectiveReport>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question to an office. */
export type RequestOmbConsultationInput = {
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
export type RequestOmbConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of what a search found, the best match first. */
export type SearchConnection = {
  /** What was found, with cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How much was found in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit and its place in the list. */
export type SearchEdge = {
  /** The place in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** Something that matches. */
export type SearchHit = {
  /** Where it matches. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Its identifier: the citation of a provision, the `id` of anything else. */
  readonly id: Scalars['ID']['output'];
  /** What matches, as it stood at the moment that the search is about. */
  readonly item?: Maybe<Searchable>;
  /** How well it matches: higher is better. Comparable within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** What can be found. */
export type Searchable = BindingOperationalDirective | ClearinghouseCase | CybersecurityGuidance | Directive | DirectiveReport | ModelDesignation | Task;

/** The parts of records that can be searched. */
export type SearchablePart =
  /** The description of a task, what is known of a case in words, or the topic, scope and actions of a directive or guidance. */
  | 'DESCRIPTION'
  /** Statements of evidence and their sources. */
  | 'EVIDENCE'
  /** What was determined, in words. */
  | 'FINDING'
  /** The heading of a section of the order. */
  | 'HEADING'
  /** What a lead adds in its own words, or the deliverable of a provision. */
  | 'NOTE'
  /** The words of a provision. */
  | 'TEXT'
  /** The title of a task, a case, or a directive or guidance, whose number stands before it. */
  | 'TITLE';

/** What a query said at a moment, to be cited. */
export type Snapshot = {
  /** The moment. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The answer's `data`. */
  readonly data: Scalars['JSONObject']['output'];
  /** What to cite: the hash of what was asked, and the moment. */
  readonly id: Scalars['ID']['output'];
  /** How the answer is marked: a hash of marked data is shown to those only who may read it. */
  readonly marking: Marking;
  /** The SHA-256 of the query without its blanks and comments, and of its variables, in hexadecimal. */
  readonly queryHash: Scalars['String']['output'];
  /** What in `data` is null though it has a value, because whoever asks may not see it. */
  readonly redactions: ReadonlyArray<SnapshotRedaction>;
  /** The SHA-256 of the answer's `data` as canonical JSON (RFC 8785), in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** A field of a snapshot that is withheld. */
export type SnapshotRedaction = {
  /** The law, rule or decision it rests on; null where naming it would tell too much. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Whom to ask; an office, never a person. */
  readonly contactOffice: Scalars['String']['output'];
  /** How it is marked. */
  readonly marking: Scalars['String']['output'];
  /** Its place in `data`, such as `tasks.nodes.3.description`. */
  readonly path: Scalars['String']['output'];
  /** Why it is withheld, as in `extensions.redactions`. */
  readonly reason: Scalars['String']['output'];
};

/** What one source says on a point where sources disagree, set against the order's text. */
export type SourceClaim = {
  /** What the source says, in its own words where they stand in quotation marks. */
  readonly claim: Scalars['String']['output'];
  /** The provisions that settle the point, or that it is about. */
  readonly directives: ReadonlyArray<Directive>;
  /** How far it was traced that the source says so; it says nothing of the claim itself. */
  readonly grade: TrustGrade;
  /** The stable identifier, such as `window-end-1`. */
  readonly id: Scalars['ID']['output'];
  /** The point on which sources disagree. */
  readonly point: Scalars['String']['output'];
  /** Who says it. */
  readonly source: Scalars['String']['output'];
  /** Whether the order's text bears the claim out. */
  readonly supportedByText: TextSupport;
  /** What the order says on the point. */
  readonly text: Scalars['String']['output'];
};

/** A page of a list of `SourceClaim`. */
export type SourceClaimConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<SourceClaimEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<SourceClaim>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `SourceClaim` and its place in the list. */
export type SourceClaimEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SourceClaim;
};

/** Which claims. Every condition given must hold. */
export type SourceClaimFilter = {
  /** About one of these provisions, by citation. */
  readonly citation?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** From a source whose name has these words in it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** With one of these answers of the text. */
  readonly supportedByText?: InputMaybe<ReadonlyArray<TextSupport>>;
};

/** What requests may cost in an hour, in points: about one for each object that an answer can have. */
export type Spending = {
  /** What may be spent in an hour. It comes back evenly, so that no hour begins anew. */
  readonly limit: Scalars['Float']['output'];
  /** What is left. */
  readonly remaining: Scalars['Float']['output'];
};

/** How a provision stood at one moment. An answer is null, never a guess, while a lead had not been heard. */
export type StatusAtMoment = {
  /** The moment. */
  readonly at: Scalars['DateTime']['output'];
  /** The strongest evidence. */
  readonly evidence?: Maybe<EvidenceKind>;
  /** How public the result was. */
  readonly publicity?: Maybe<Publicity>;
  /** How the work stood against its due date on that day. */
  readonly timeliness?: Maybe<Timeliness>;
  /** Where the work stood. */
  readonly work?: Maybe<WorkState>;
};

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

/** A piece of work that an agency owes under a provision of the order. Reached through its agency it is live from its owner. */
export type Task = Node & {
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
  /** What the task waits for; empty unless it is blocked. */
  readonly waitsFor?: Maybe<ReadonlyArray<Obstacle>>;
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

/** Whether the order's text bears a claim out. */
export type TextSupport =
  /** The text says otherwise. */
  | 'NO'
  /** The text cannot tell, or there is nothing in the claim that it could bear out. */
  | 'UNDETERMINED'
  /** The text says so. */
  | 'YES';

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

/** The Department of the Treasury. */
export type Treasury = Agency & Node & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Other names in use. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What waits for this party, across all agencies. */
  readonly blocking?: Maybe<ObstacleConnection>;
  /** The codes by which catalogs know the agency or the department it belongs to. */
  readonly codes?: Maybe<ReadonlyArray<AgencyCode>>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** How far OMB's ledger has come with the agency's event log. */
  readonly ledger?: Maybe<LedgerState>;
  /** The name the order uses. */
  readonly name: Scalars['String']['output'];
};


/** The Department of the Treasury. */
export type TreasuryBlockingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A step of a grant determination. What is absent stays as it is. */
export type UpdateOmbGrantDeterminationInput = {
  /** The day the action that the determination names was complete. */
  readonly actionCompletedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The finding whether funding is available; with the state AVAILABILITY_FOUND. */
  readonly availability?: InputMaybe<GrantAvailabilityInput>;
  /** The awards, by their Federal award identification numbers (FAIN); with the state AWARDED. */
  readonly awards?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opportunity that the awarding agency issued; with the state DIRECTED. */
  readonly opportunity?: InputMaybe<GrantOpportunityInput>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The finding whether it is relevant; with the state RELEVANCE_FOUND. */
  readonly relevance?: InputMaybe<GrantRelevanceInput>;
  /** The state that follows. The three results take a decision of the Director of OMB. COORDINATED needs consultations about the determination with the verb COORDINATION that the National Cyber Director and the Director of CISA were asked after the last finding and have answered, else it is refused with COORDINATION_MISSING. */
  readonly state?: InputMaybe<GrantDeterminationState>;
  /** The determination that takes its place, by identifier; with the state SUPERSEDED. */
  readonly supersededBy?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a step of a grant determination. */
export type UpdateOmbGrantDeterminationPayload = {
  /** The determination after the step; null where it was refused. */
  readonly grantDetermination?: Maybe<GrantDetermination>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a grant program. What is absent stays as it is. */
export type UpdateOmbGrantProgramInput = {
  /** The agency that makes its awards. */
  readonly awardingAgency?: InputMaybe<GrantAwardingAgencyInput>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The program. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log, which everyone reads: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it is called: 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to a grant program. */
export type UpdateOmbGrantProgramPayload = {
  /** The program after the change; null where it was refused. */
  readonly grantProgram?: Maybe<GrantProgram>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a task. What is absent stays as it is. */
export type UpdateOmbTaskInput = {
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
export type UpdateOmbTaskPayload = {
  /** The task after the change; null where it was refused. */
  readonly task?: Maybe<Task>;
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

/** Who asks, as the token says, and what they may do. Without a token that is the public. */
export type Viewer = {
  /** The agency they act for; null where they act for none. */
  readonly agency?: Maybe<Agency>;
  /** What sort of caller it is. */
  readonly kind: ViewerKind;
  /** The office they act for, as the token names it. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** The organization they belong to, where that is no agency. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** The strictest information that they may read: `U` or `CUI`. */
  readonly reads: Scalars['String']['output'];
  /** What they may do, and with whose records. */
  readonly rights: ReadonlyArray<ViewerRight>;
  /** The role that the token names; null for the public. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The scopes of the token. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** What they may spend and have left, this request already taken off. Null where nobody counts, such as behind another router. */
  readonly spending?: Maybe<Spending>;
  /** Who, as the identity provider names them. */
  readonly subject: Scalars['String']['output'];
};

/** Sorts of callers. */
export type ViewerKind =
  /** A person. */
  | 'PERSON'
  /** Nobody in particular: no token was shown. */
  | 'PUBLIC'
  /** A service of an agency, such as its tool. */
  | 'SERVICE';

/** Something that may be done, and with whose records. */
export type ViewerRight = {
  /** What, by the name that stands in the schema at what it opens (`@policy`). */
  readonly action: Scalars['String']['output'];
  /** With the records of these agencies, by identifier. */
  readonly agencies: ReadonlyArray<Scalars['ID']['output']>;
};

/** A question taken back by the agency that asked it. */
export type WithdrawOmbConsultationInput = {
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
export type WithdrawOmbConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal by whoever proposed of a proposal. */
export type WithdrawOmbProposalInput = {
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
export type WithdrawOmbProposalPayload = {
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
  CISA: Cisa;
  CNSS: Cnss;
  DOJ: Doj;
  DepartmentOfWar: DepartmentOfWar;
  Directive: Directive;
  NSA: Nsa;
  OMB: Omb;
  OPM: Opm;
  Office: Office;
  Task: Task;
  Treasury: Treasury;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CISA:
    ( { __typename: 'CISA' }
    & GraphQLRecursivePick<FederationTypes['CISA'], {"id":true}> );
  CNSS:
    ( { __typename: 'CNSS' }
    & GraphQLRecursivePick<FederationTypes['CNSS'], {"id":true}> );
  DOJ:
    ( { __typename: 'DOJ' }
    & GraphQLRecursivePick<FederationTypes['DOJ'], {"id":true}> );
  DepartmentOfWar:
    ( { __typename: 'DepartmentOfWar' }
    & GraphQLRecursivePick<FederationTypes['DepartmentOfWar'], {"id":true}> );
  Directive:
    ( { __typename: 'Directive' }
    & GraphQLRecursivePick<FederationTypes['Directive'], {"citation":true}> );
  NSA:
    ( { __typename: 'NSA' }
    & GraphQLRecursivePick<FederationTypes['NSA'], {"id":true}> );
  OMB:
    ( { __typename: 'OMB' }
    & GraphQLRecursivePick<FederationTypes['OMB'], {"id":true}> );
  OPM:
    ( { __typename: 'OPM' }
    & GraphQLRecursivePick<FederationTypes['OPM'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Treasury:
    ( { __typename: 'Treasury' }
    & GraphQLRecursivePick<FederationTypes['Treasury'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Searchable:
    | ( BindingOperationalDirective )
    | ( ClearinghouseCase )
    | ( CybersecurityGuidance )
    | ( DirectiveReference )
    | ( ReportInOmb )
    | ( ModelDesignation )
    | ( TaskInOmb )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Agency:
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
  ;
  Node:
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( ReportInOmb )
    | ( EventRecord )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( OfficeReference )
    | ( TaskInOmb )
    | ( AgencyReference )
  ;
  Party:
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( GroupReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
    | ( OfficeReference )
    | ( AgencyReference )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Actor>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agency: ResolverTypeWrapper<AgencyReference>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgencyCode: ResolverTypeWrapper<AgencyCodeRecord>;
  AgencyTaskCounts: ResolverTypeWrapper<Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  AllTasksFilter: AllTasksFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Ambiguity: ResolverTypeWrapper<Ambiguity>;
  AnswerOMBConsultationInput: AnswerOmbConsultationInput;
  AnswerOMBConsultationPayload: ResolverTypeWrapper<Omit<AnswerOmbConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  AskingVerb: AskingVerb;
  AxisCount: ResolverTypeWrapper<AxisCount>;
  AxisCounts: ResolverTypeWrapper<AxisCounts>;
  BindingOperationalDirective: ResolverTypeWrapper<BindingOperationalDirective>;
  Blocker: ResolverTypeWrapper<BlockerInOmb>;
  BlockerInput: BlockerInput;
  BlockerKind: BlockerKind;
  BlockingProblem: ResolverTypeWrapper<BlockingProblemRecord>;
  BlockingProblemKind: BlockingProblemKind;
  CISA: ResolverTypeWrapper<AgencyReference>;
  CNSS: ResolverTypeWrapper<AgencyReference>;
  Classification: Classification;
  ClearinghouseCase: ResolverTypeWrapper<ClearinghouseCase>;
  ConfirmOMBProposalInput: ConfirmOmbProposalInput;
  ConfirmOMBProposalPayload: ResolverTypeWrapper<Omit<ConfirmOmbProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Consultation: ResolverTypeWrapper<OrderConsultation>;
  ConsultationFilter: ConsultationFilter;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecord: ResolverTypeWrapper<ShownConsultation>;
  ConsultationRecordInput: ConsultationRecordInput;
  ConsultationState: ConsultationState;
  ConsultationVerb: ConsultationVerb;
  CountCell: ResolverTypeWrapper<Cell>;
  CreateOMBGrantDeterminationInput: CreateOmbGrantDeterminationInput;
  CreateOMBGrantDeterminationPayload: ResolverTypeWrapper<Omit<CreateOmbGrantDeterminationPayload, 'grantDetermination'> & { grantDetermination?: Maybe<ResolversTypes['GrantDetermination']> }>;
  CreateOMBGrantProgramInput: CreateOmbGrantProgramInput;
  CreateOMBGrantProgramPayload: ResolverTypeWrapper<Omit<CreateOmbGrantProgramPayload, 'grantProgram'> & { grantProgram?: Maybe<ResolversTypes['GrantProgram']> }>;
  CreateOMBTaskInput: CreateOmbTaskInput;
  CreateOMBTaskPayload: ResolverTypeWrapper<Omit<CreateOmbTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  CriticalInfrastructureSector: CriticalInfrastructureSector;
  CybersecurityGuidance: ResolverTypeWrapper<CybersecurityGuidance>;
  DOJ: ResolverTypeWrapper<AgencyReference>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineOMBProposalInput: DeclineOmbProposalInput;
  DeclineOMBProposalPayload: ResolverTypeWrapper<Omit<DeclineOmbProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  DepartmentOfWar: ResolverTypeWrapper<AgencyReference>;
  Determination: ResolverTypeWrapper<DeterminationRecord>;
  Directive: ResolverTypeWrapper<DirectiveReference>;
  DirectiveConnection: ResolverTypeWrapper<DirectiveList>;
  DirectiveDependency: ResolverTypeWrapper<SeenDependency>;
  DirectiveEdge: ResolverTypeWrapper<Omit<DirectiveEdge, 'node'> & { node: ResolversTypes['Directive'] }>;
  DirectiveFilter: DirectiveFilter;
  DirectiveKind: DirectiveKind;
  DirectiveOrder: DirectiveOrder;
  DirectiveOrderField: DirectiveOrderField;
  DirectiveReport: ResolverTypeWrapper<ReportInOmb>;
  DirectiveTaskCounts: ResolverTypeWrapper<Omit<DirectiveTaskCounts, 'directive'> & { directive?: Maybe<ResolversTypes['Directive']> }>;
  DutyFact: ResolverTypeWrapper<ReportRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<EventList>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceItemInput: EvidenceItemInput;
  EvidenceKind: EvidenceKind;
  ExecutiveOrder: ResolverTypeWrapper<OrderIdentity>;
  Feed: ResolverTypeWrapper<Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversTypes['Event']> }>;
  GrantAction: GrantAction;
  GrantAvailability: ResolverTypeWrapper<Omit<GrantAvailability, 'funds'> & { funds?: Maybe<ResolversTypes['GrantFunds']> }>;
  GrantAvailabilityInput: GrantAvailabilityInput;
  GrantAwardingAgency: ResolverTypeWrapper<GrantAwardingAgency>;
  GrantAwardingAgencyInput: GrantAwardingAgencyInput;
  GrantBeneficiary: GrantBeneficiary;
  GrantCoordination: ResolverTypeWrapper<GrantCoordination>;
  GrantDetermination: ResolverTypeWrapper<GrantDeterminationRecord>;
  GrantDeterminationConnection: ResolverTypeWrapper<GrantDeterminationList>;
  GrantDeterminationEdge: ResolverTypeWrapper<Omit<GrantDeterminationEdge, 'node'> & { node: ResolversTypes['GrantDetermination'] }>;
  GrantDeterminationFilter: GrantDeterminationFilter;
  GrantDeterminationState: GrantDeterminationState;
  GrantFunds: ResolverTypeWrapper<Funds>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrantFundsInput: GrantFundsInput;
  GrantGround: GrantGround;
  GrantOpportunity: ResolverTypeWrapper<GrantOpportunity>;
  GrantOpportunityInput: GrantOpportunityInput;
  GrantProgram: ResolverTypeWrapper<GrantProgramRecord>;
  GrantProgramConnection: ResolverTypeWrapper<GrantProgramList>;
  GrantProgramEdge: ResolverTypeWrapper<Omit<GrantProgramEdge, 'node'> & { node: ResolversTypes['GrantProgram'] }>;
  GrantProgramFilter: GrantProgramFilter;
  GrantRelevance: ResolverTypeWrapper<GrantRelevance>;
  GrantRelevanceInput: GrantRelevanceInput;
  GrantResult: GrantResult;
  GrantRuling: ResolverTypeWrapper<GrantRuling>;
  Group: ResolverTypeWrapper<GroupReference>;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightPiece: ResolverTypeWrapper<HighlightPiece>;
  HistoryInterval: HistoryInterval;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Lead: ResolverTypeWrapper<LeadOfDirective>;
  LedgerState: ResolverTypeWrapper<LedgerState>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Marking: ResolverTypeWrapper<MarkingRecord>;
  MarkingInput: MarkingInput;
  ModelDesignation: ResolverTypeWrapper<ModelDesignation>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NSA: ResolverTypeWrapper<AgencyReference>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OMB: ResolverTypeWrapper<AgencyReference>;
  OPM: ResolverTypeWrapper<AgencyReference>;
  Obstacle: ResolverTypeWrapper<ObstacleRecord>;
  ObstacleConnection: ResolverTypeWrapper<ObstacleList>;
  ObstacleEdge: ResolverTypeWrapper<Omit<ObstacleEdge, 'node'> & { node: ResolversTypes['Obstacle'] }>;
  Office: ResolverTypeWrapper<OfficeReference>;
  OfficeConsultation: ResolverTypeWrapper<ConsultationOfOffice>;
  OfficeConsultationConnection: ResolverTypeWrapper<ConsultationList>;
  OfficeConsultationEdge: ResolverTypeWrapper<Omit<OfficeConsultationEdge, 'node'> & { node: ResolversTypes['OfficeConsultation'] }>;
  OrderDirection: OrderDirection;
  OrderFact: ResolverTypeWrapper<OrderFact>;
  OrderOfCoordination: OrderOfCoordination;
  OrderSection: ResolverTypeWrapper<OrderSectionRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<AnyPartyReference>;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalList>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposeOMBGrantDeterminationInput: ProposeOmbGrantDeterminationInput;
  ProposeOMBGrantDeterminationPayload: ResolverTypeWrapper<Omit<ProposeOmbGrantDeterminationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeOMBReleaseInput: ProposeOmbReleaseInput;
  ProposeOMBReleasePayload: ResolverTypeWrapper<Omit<ProposeOmbReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Publicity: Publicity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusalCode: RefusalCode;
  ReleaseDecision: ResolverTypeWrapper<ShownRelease>;
  ReleaseTarget: ReleaseTarget;
  ReportOMBDirectiveInput: ReportOmbDirectiveInput;
  ReportOMBDirectivePayload: ResolverTypeWrapper<Omit<ReportOmbDirectivePayload, 'report'> & { report?: Maybe<ResolversTypes['DirectiveReport']> }>;
  RequestOMBConsultationInput: RequestOmbConsultationInput;
  RequestOMBConsultationPayload: ResolverTypeWrapper<Omit<RequestOmbConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  SearchConnection: ResolverTypeWrapper<FoundList>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<FoundRecord>;
  Searchable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Searchable']>;
  SearchablePart: SearchablePart;
  Snapshot: ResolverTypeWrapper<SnapshotRecord>;
  SnapshotRedaction: ResolverTypeWrapper<SnapshotRedaction>;
  SourceClaim: ResolverTypeWrapper<SourceClaimRecord>;
  SourceClaimConnection: ResolverTypeWrapper<SourceClaimList>;
  SourceClaimEdge: ResolverTypeWrapper<Omit<SourceClaimEdge, 'node'> & { node: ResolversTypes['SourceClaim'] }>;
  SourceClaimFilter: SourceClaimFilter;
  Spending: ResolverTypeWrapper<Spending>;
  StatusAtMoment: ResolverTypeWrapper<StatusAtMoment>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusSummary: ResolverTypeWrapper<SummaryInOmb>;
  Task: ResolverTypeWrapper<TaskInOmb>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TextSupport: TextSupport;
  Timeliness: Timeliness;
  ToldFact: ResolverTypeWrapper<ToldFactRecord>;
  TrafficLight: TrafficLight;
  Treasury: ResolverTypeWrapper<AgencyReference>;
  TrustGrade: TrustGrade;
  UpdateOMBGrantDeterminationInput: UpdateOmbGrantDeterminationInput;
  UpdateOMBGrantDeterminationPayload: ResolverTypeWrapper<Omit<UpdateOmbGrantDeterminationPayload, 'grantDetermination'> & { grantDetermination?: Maybe<ResolversTypes['GrantDetermination']> }>;
  UpdateOMBGrantProgramInput: UpdateOmbGrantProgramInput;
  UpdateOMBGrantProgramPayload: ResolverTypeWrapper<Omit<UpdateOmbGrantProgramPayload, 'grantProgram'> & { grantProgram?: Maybe<ResolversTypes['GrantProgram']> }>;
  UpdateOMBTaskInput: UpdateOmbTaskInput;
  UpdateOMBTaskPayload: ResolverTypeWrapper<Omit<UpdateOmbTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<Principal>;
  ViewerKind: ViewerKind;
  ViewerRight: ResolverTypeWrapper<ViewerRight>;
  WithdrawOMBConsultationInput: WithdrawOmbConsultationInput;
  WithdrawOMBConsultationPayload: ResolverTypeWrapper<Omit<WithdrawOmbConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  WithdrawOMBProposalInput: WithdrawOmbProposalInput;
  WithdrawOMBProposalPayload: ResolverTypeWrapper<Omit<WithdrawOmbProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  WorkState: WorkState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Actor;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Agency: AgencyReference;
  Int: Scalars['Int']['output'];
  AgencyCode: AgencyCodeRecord;
  AgencyTaskCounts: Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  AllTasksFilter: AllTasksFilter;
  Boolean: Scalars['Boolean']['output'];
  Ambiguity: Ambiguity;
  AnswerOMBConsultationInput: AnswerOmbConsultationInput;
  AnswerOMBConsultationPayload: Omit<AnswerOmbConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  AxisCount: AxisCount;
  AxisCounts: AxisCounts;
  BindingOperationalDirective: BindingOperationalDirective;
  Blocker: BlockerInOmb;
  BlockerInput: BlockerInput;
  BlockingProblem: BlockingProblemRecord;
  CISA: AgencyReference;
  CNSS: AgencyReference;
  ClearinghouseCase: ClearinghouseCase;
  ConfirmOMBProposalInput: ConfirmOmbProposalInput;
  ConfirmOMBProposalPayload: Omit<ConfirmOmbProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  Consultation: OrderConsultation;
  ConsultationFilter: ConsultationFilter;
  ConsultationRecord: ShownConsultation;
  ConsultationRecordInput: ConsultationRecordInput;
  CountCell: Cell;
  CreateOMBGrantDeterminationInput: CreateOmbGrantDeterminationInput;
  CreateOMBGrantDeterminationPayload: Omit<CreateOmbGrantDeterminationPayload, 'grantDetermination'> & { grantDetermination?: Maybe<ResolversParentTypes['GrantDetermination']> };
  CreateOMBGrantProgramInput: CreateOmbGrantProgramInput;
  CreateOMBGrantProgramPayload: Omit<CreateOmbGrantProgramPayload, 'grantProgram'> & { grantProgram?: Maybe<ResolversParentTypes['GrantProgram']> };
  CreateOMBTaskInput: CreateOmbTaskInput;
  CreateOMBTaskPayload: Omit<CreateOmbTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  CybersecurityGuidance: CybersecurityGuidance;
  DOJ: AgencyReference;
  DateTime: Scalars['DateTime']['output'];
  DeclineOMBProposalInput: DeclineOmbProposalInput;
  DeclineOMBProposalPayload: Omit<DeclineOmbProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  DepartmentOfWar: AgencyReference;
  Determination: DeterminationRecord;
  Directive: DirectiveReference;
  DirectiveConnection: DirectiveList;
  DirectiveDependency: SeenDependency;
  DirectiveEdge: Omit<DirectiveEdge, 'node'> & { node: ResolversParentTypes['Directive'] };
  DirectiveFilter: DirectiveFilter;
  DirectiveOrder: DirectiveOrder;
  DirectiveReport: ReportInOmb;
  DirectiveTaskCounts: Omit<DirectiveTaskCounts, 'directive'> & { directive?: Maybe<ResolversParentTypes['Directive']> };
  DutyFact: ReportRecord;
  Event: EventRecord;
  EventConnection: EventList;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EvidenceItem: EvidenceItem;
  EvidenceItemInput: EvidenceItemInput;
  ExecutiveOrder: OrderIdentity;
  Feed: Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversParentTypes['Event']> };
  GrantAvailability: Omit<GrantAvailability, 'funds'> & { funds?: Maybe<ResolversParentTypes['GrantFunds']> };
  GrantAvailabilityInput: GrantAvailabilityInput;
  GrantAwardingAgency: GrantAwardingAgency;
  GrantAwardingAgencyInput: GrantAwardingAgencyInput;
  GrantCoordination: GrantCoordination;
  GrantDetermination: GrantDeterminationRecord;
  GrantDeterminationConnection: GrantDeterminationList;
  GrantDeterminationEdge: Omit<GrantDeterminationEdge, 'node'> & { node: ResolversParentTypes['GrantDetermination'] };
  GrantDeterminationFilter: GrantDeterminationFilter;
  GrantFunds: Funds;
  Float: Scalars['Float']['output'];
  GrantFundsInput: GrantFundsInput;
  GrantOpportunity: GrantOpportunity;
  GrantOpportunityInput: GrantOpportunityInput;
  GrantProgram: GrantProgramRecord;
  GrantProgramConnection: GrantProgramList;
  GrantProgramEdge: Omit<GrantProgramEdge, 'node'> & { node: ResolversParentTypes['GrantProgram'] };
  GrantProgramFilter: GrantProgramFilter;
  GrantRelevance: GrantRelevance;
  GrantRelevanceInput: GrantRelevanceInput;
  GrantRuling: GrantRuling;
  Group: GroupReference;
  Highlight: Highlight;
  HighlightPiece: HighlightPiece;
  JSONObject: Scalars['JSONObject']['output'];
  Lead: LeadOfDirective;
  LedgerState: LedgerState;
  LocalDate: Scalars['LocalDate']['output'];
  Marking: MarkingRecord;
  MarkingInput: MarkingInput;
  ModelDesignation: ModelDesignation;
  Mutation: Record<PropertyKey, never>;
  NSA: AgencyReference;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OMB: AgencyReference;
  OPM: AgencyReference;
  Obstacle: ObstacleRecord;
  ObstacleConnection: ObstacleList;
  ObstacleEdge: Omit<ObstacleEdge, 'node'> & { node: ResolversParentTypes['Obstacle'] };
  Office: OfficeReference;
  OfficeConsultation: ConsultationOfOffice;
  OfficeConsultationConnection: ConsultationList;
  OfficeConsultationEdge: Omit<OfficeConsultationEdge, 'node'> & { node: ResolversParentTypes['OfficeConsultation'] };
  OrderFact: OrderFact;
  OrderSection: OrderSectionRecord;
  PageInfo: PageInfo;
  Party: AnyPartyReference;
  Proposal: ProposalRecord;
  ProposalConnection: ProposalList;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeOMBGrantDeterminationInput: ProposeOmbGrantDeterminationInput;
  ProposeOMBGrantDeterminationPayload: Omit<ProposeOmbGrantDeterminationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeOMBReleaseInput: ProposeOmbReleaseInput;
  ProposeOMBReleasePayload: Omit<ProposeOmbReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  Query: Record<PropertyKey, never>;
  ReleaseDecision: ShownRelease;
  ReportOMBDirectiveInput: ReportOmbDirectiveInput;
  ReportOMBDirectivePayload: Omit<ReportOmbDirectivePayload, 'report'> & { report?: Maybe<ResolversParentTypes['DirectiveReport']> };
  RequestOMBConsultationInput: RequestOmbConsultationInput;
  RequestOMBConsultationPayload: Omit<RequestOmbConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  SearchConnection: FoundList;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: FoundRecord;
  Searchable: ResolversUnionTypes<ResolversParentTypes>['Searchable'];
  Snapshot: SnapshotRecord;
  SnapshotRedaction: SnapshotRedaction;
  SourceClaim: SourceClaimRecord;
  SourceClaimConnection: SourceClaimList;
  SourceClaimEdge: Omit<SourceClaimEdge, 'node'> & { node: ResolversParentTypes['SourceClaim'] };
  SourceClaimFilter: SourceClaimFilter;
  Spending: Spending;
  StatusAtMoment: StatusAtMoment;
  StatusCount: StatusCount;
  StatusSummary: SummaryInOmb;
  Task: TaskInOmb;
  TaskConnection: TaskList;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  ToldFact: ToldFactRecord;
  Treasury: AgencyReference;
  UpdateOMBGrantDeterminationInput: UpdateOmbGrantDeterminationInput;
  UpdateOMBGrantDeterminationPayload: Omit<UpdateOmbGrantDeterminationPayload, 'grantDetermination'> & { grantDetermination?: Maybe<ResolversParentTypes['GrantDetermination']> };
  UpdateOMBGrantProgramInput: UpdateOmbGrantProgramInput;
  UpdateOMBGrantProgramPayload: Omit<UpdateOmbGrantProgramPayload, 'grantProgram'> & { grantProgram?: Maybe<ResolversParentTypes['GrantProgram']> };
  UpdateOMBTaskInput: UpdateOmbTaskInput;
  UpdateOMBTaskPayload: Omit<UpdateOmbTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  UserError: UserError;
  Viewer: Principal;
  ViewerRight: ViewerRight;
  WithdrawOMBConsultationInput: WithdrawOmbConsultationInput;
  WithdrawOMBConsultationPayload: Omit<WithdrawOmbConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  WithdrawOMBProposalInput: WithdrawOmbProposalInput;
  WithdrawOMBProposalPayload: Omit<WithdrawOmbProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
};

export type ActorResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  __resolveType: TypeResolveFn<'CISA' | 'CNSS' | 'DOJ' | 'DepartmentOfWar' | 'NSA' | 'OMB' | 'OPM' | 'Treasury', ParentType, ContextType>;
};

export type AgencyCodeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['AgencyCode'] = ResolversParentTypes['AgencyCode']> = {
  codeOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyTaskCountsResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['AgencyTaskCounts'] = ResolversParentTypes['AgencyTaskCounts']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmbiguityResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Ambiguity'] = ResolversParentTypes['Ambiguity']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerOmbConsultationPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['AnswerOMBConsultationPayload'] = ResolversParentTypes['AnswerOMBConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AxisCountsResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['AxisCounts'] = ResolversParentTypes['AxisCounts']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  timeliness?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type BindingOperationalDirectiveResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['BindingOperationalDirective'] = ResolversParentTypes['BindingOperationalDirective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type BlockingProblemResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['BlockingProblem'] = ResolversParentTypes['BlockingProblem']> = {
  directives?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockingProblemKind'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Task']>>, ParentType, ContextType>;
};

export type CisaResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CISA'] = ResolversParentTypes['CISA'], FederationReferenceType extends FederationReferenceTypes['CISA'] = FederationReferenceTypes['CISA']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CISA']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<CisaBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CnssResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CNSS'] = ResolversParentTypes['CNSS'], FederationReferenceType extends FederationReferenceTypes['CNSS'] = FederationReferenceTypes['CNSS']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CNSS']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<CnssBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearinghouseCaseResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ClearinghouseCase'] = ResolversParentTypes['ClearinghouseCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmOmbProposalPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ConfirmOMBProposalPayload'] = ResolversParentTypes['ConfirmOMBProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  asAppropriate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['ConsultationVerb'], ParentType, ContextType>;
};

export type ConsultationRecordResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateOmbGrantDeterminationPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CreateOMBGrantDeterminationPayload'] = ResolversParentTypes['CreateOMBGrantDeterminationPayload']> = {
  grantDetermination?: Resolver<Maybe<ResolversTypes['GrantDetermination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOmbGrantProgramPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CreateOMBGrantProgramPayload'] = ResolversParentTypes['CreateOMBGrantProgramPayload']> = {
  grantProgram?: Resolver<Maybe<ResolversTypes['GrantProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOmbTaskPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CreateOMBTaskPayload'] = ResolversParentTypes['CreateOMBTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CybersecurityGuidanceResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['CybersecurityGuidance'] = ResolversParentTypes['CybersecurityGuidance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DojResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DOJ'] = ResolversParentTypes['DOJ'], FederationReferenceType extends FederationReferenceTypes['DOJ'] = FederationReferenceTypes['DOJ']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DOJ']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<DojBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineOmbProposalPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DeclineOMBProposalPayload'] = ResolversParentTypes['DeclineOMBProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartmentOfWarResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DepartmentOfWar'] = ResolversParentTypes['DepartmentOfWar'], FederationReferenceType extends FederationReferenceTypes['DepartmentOfWar'] = FederationReferenceTypes['DepartmentOfWar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DepartmentOfWar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<DepartmentOfWarBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeterminationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination']> = {
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive'], FederationReferenceType extends FederationReferenceTypes['Directive'] = FederationReferenceTypes['Directive']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Directive']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ambiguities?: Resolver<ReadonlyArray<ResolversTypes['Ambiguity']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  blockedBy?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<DirectiveBlockedByArgs, 'first'>>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  constraints?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  datedLeaf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliverable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependencies?: Resolver<ReadonlyArray<ResolversTypes['DirectiveDependency']>, ParentType, ContextType>;
  dependents?: Resolver<ReadonlyArray<ResolversTypes['DirectiveDependency']>, ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  dueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  evidenceItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceItem']>>, ParentType, ContextType>;
  fallsOnNonBusinessDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectiveKind'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Lead']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  scopeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<DirectiveTasksArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Timeliness']>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['WorkState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveDependencyResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DirectiveDependency'] = ResolversParentTypes['DirectiveDependency']> = {
  directive?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
  inversion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
};

export type DirectiveReportResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveTaskCountsResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DirectiveTaskCounts'] = ResolversParentTypes['DirectiveTaskCounts']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyFactResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['DutyFact'] = ResolversParentTypes['DutyFact']> = {
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

export type EventResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExecutiveOrderResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ExecutiveOrder'] = ResolversParentTypes['ExecutiveOrder']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['OrderFact']>, ParentType, ContextType>;
  frDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['OrderSection']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantAvailabilityResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantAvailability'] = ResolversParentTypes['GrantAvailability']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['GrantFunds']>, ParentType, ContextType>;
  purposeAllows?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GrantAwardingAgencyResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantAwardingAgency'] = ResolversParentTypes['GrantAwardingAgency']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantCoordinationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantCoordination'] = ResolversParentTypes['GrantCoordination']> = {
  answeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  consultation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type GrantDeterminationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantDetermination'] = ResolversParentTypes['GrantDetermination']> = {
  actionCompletedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['GrantAvailability']>, ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coordination?: Resolver<ReadonlyArray<ResolversTypes['GrantCoordination']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['GrantOpportunity']>, ParentType, ContextType>;
  orderOfCoordination?: Resolver<Maybe<ResolversTypes['OrderOfCoordination']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['GrantProgram']>, ParentType, ContextType>;
  relevance?: Resolver<Maybe<ResolversTypes['GrantRelevance']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['GrantRuling']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantDeterminationState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['GrantDetermination']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['GrantDetermination']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantDeterminationConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantDeterminationConnection'] = ResolversParentTypes['GrantDeterminationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantDeterminationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GrantDetermination']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantDeterminationEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantDeterminationEdge'] = ResolversParentTypes['GrantDeterminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantDetermination'], ParentType, ContextType>;
};

export type GrantFundsResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantFunds'] = ResolversParentTypes['GrantFunds']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  availableThrough?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  treasuryAccount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantOpportunityResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantOpportunity'] = ResolversParentTypes['GrantOpportunity']> = {
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type GrantProgramResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantProgram'] = ResolversParentTypes['GrantProgram']> = {
  assistanceListing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awardingAgency?: Resolver<ResolversTypes['GrantAwardingAgency'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  determinations?: Resolver<Maybe<ResolversTypes['GrantDeterminationConnection']>, ParentType, ContextType, RequireFields<GrantProgramDeterminationsArgs, 'first'>>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantProgramConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantProgramConnection'] = ResolversParentTypes['GrantProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GrantProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantProgramEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantProgramEdge'] = ResolversParentTypes['GrantProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantProgram'], ParentType, ContextType>;
};

export type GrantRelevanceResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantRelevance'] = ResolversParentTypes['GrantRelevance']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['GrantBeneficiary']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  relevant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GrantRulingResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['GrantRuling'] = ResolversParentTypes['GrantRuling']> = {
  action?: Resolver<Maybe<ResolversTypes['GrantAction']>, ParentType, ContextType>;
  actionDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['GrantGround']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['GrantResult'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<GroupBlockingArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  part?: Resolver<ResolversTypes['SearchablePart'], ParentType, ContextType>;
  pieces?: Resolver<ReadonlyArray<ResolversTypes['HighlightPiece']>, ParentType, ContextType>;
};

export type HighlightPieceResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['HighlightPiece'] = ResolversParentTypes['HighlightPiece']> = {
  matches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type LeadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type LedgerStateResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['LedgerState'] = ResolversParentTypes['LedgerState']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkingResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  banner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  cui?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type ModelDesignationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ModelDesignation'] = ResolversParentTypes['ModelDesignation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerOMBConsultation?: Resolver<Maybe<ResolversTypes['AnswerOMBConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAnswerOmbConsultationArgs, 'input'>>;
  confirmOMBProposal?: Resolver<Maybe<ResolversTypes['ConfirmOMBProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmOmbProposalArgs, 'input'>>;
  createOMBGrantDetermination?: Resolver<Maybe<ResolversTypes['CreateOMBGrantDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmbGrantDeterminationArgs, 'input'>>;
  createOMBGrantProgram?: Resolver<Maybe<ResolversTypes['CreateOMBGrantProgramPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmbGrantProgramArgs, 'input'>>;
  createOMBTask?: Resolver<Maybe<ResolversTypes['CreateOMBTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmbTaskArgs, 'input'>>;
  declineOMBProposal?: Resolver<Maybe<ResolversTypes['DeclineOMBProposalPayload']>, ParentType, ContextType, RequireFields<MutationDeclineOmbProposalArgs, 'input'>>;
  proposeOMBGrantDetermination?: Resolver<Maybe<ResolversTypes['ProposeOMBGrantDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationProposeOmbGrantDeterminationArgs, 'input'>>;
  proposeOMBRelease?: Resolver<Maybe<ResolversTypes['ProposeOMBReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeOmbReleaseArgs, 'input'>>;
  reportOMBDirective?: Resolver<Maybe<ResolversTypes['ReportOMBDirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportOmbDirectiveArgs, 'input'>>;
  requestOMBConsultation?: Resolver<Maybe<ResolversTypes['RequestOMBConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRequestOmbConsultationArgs, 'input'>>;
  updateOMBGrantDetermination?: Resolver<Maybe<ResolversTypes['UpdateOMBGrantDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOmbGrantDeterminationArgs, 'input'>>;
  updateOMBGrantProgram?: Resolver<Maybe<ResolversTypes['UpdateOMBGrantProgramPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOmbGrantProgramArgs, 'input'>>;
  updateOMBTask?: Resolver<Maybe<ResolversTypes['UpdateOMBTaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOmbTaskArgs, 'input'>>;
  withdrawOMBConsultation?: Resolver<Maybe<ResolversTypes['WithdrawOMBConsultationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawOmbConsultationArgs, 'input'>>;
  withdrawOMBProposal?: Resolver<Maybe<ResolversTypes['WithdrawOMBProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawOmbProposalArgs, 'input'>>;
};

export type NsaResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['NSA'] = ResolversParentTypes['NSA'], FederationReferenceType extends FederationReferenceTypes['NSA'] = FederationReferenceTypes['NSA']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NSA']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<NsaBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CISA' | 'CNSS' | 'DOJ' | 'DepartmentOfWar' | 'DirectiveReport' | 'Event' | 'NSA' | 'OMB' | 'OPM' | 'Office' | 'Task' | 'Treasury', ParentType, ContextType>;
};

export type OmbResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OMB'] = ResolversParentTypes['OMB'], FederationReferenceType extends FederationReferenceTypes['OMB'] = FederationReferenceTypes['OMB']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OMB']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<OmbBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<OmbConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<OmbFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<OmbProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<OmbTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpmResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OPM'] = ResolversParentTypes['OPM'], FederationReferenceType extends FederationReferenceTypes['OPM'] = FederationReferenceTypes['OPM']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OPM']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<OpmBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObstacleResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  waitsForDirective?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  waitsForParty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  waitsForTask?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type ObstacleConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ObstacleConnection'] = ResolversParentTypes['ObstacleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObstacleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObstacleEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ObstacleEdge'] = ResolversParentTypes['ObstacleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obstacle'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<OfficeBlockingArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConsultationResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OfficeConsultation'] = ResolversParentTypes['OfficeConsultation']> = {
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

export type OfficeConsultationConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OfficeConsultationConnection'] = ResolversParentTypes['OfficeConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OfficeConsultationEdge'] = ResolversParentTypes['OfficeConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeConsultation'], ParentType, ContextType>;
};

export type OrderFactResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OrderFact'] = ResolversParentTypes['OrderFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderSectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['OrderSection'] = ResolversParentTypes['OrderSection']> = {
  directives?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'CISA' | 'CNSS' | 'DOJ' | 'DepartmentOfWar' | 'Group' | 'NSA' | 'OMB' | 'OPM' | 'Office' | 'Treasury', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
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

export type ProposalConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposeOmbGrantDeterminationPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ProposeOMBGrantDeterminationPayload'] = ResolversParentTypes['ProposeOMBGrantDeterminationPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeOmbReleasePayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ProposeOMBReleasePayload'] = ResolversParentTypes['ProposeOMBReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  blockingProblems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BlockingProblem']>>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType, RequireFields<QueryDirectiveArgs, 'citation'>>;
  directives?: Resolver<Maybe<ResolversTypes['DirectiveConnection']>, ParentType, ContextType, RequireFields<QueryDirectivesArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'direction' | 'first'>>;
  grantDeterminations?: Resolver<Maybe<ResolversTypes['GrantDeterminationConnection']>, ParentType, ContextType, RequireFields<QueryGrantDeterminationsArgs, 'first'>>;
  grantProgram?: Resolver<Maybe<ResolversTypes['GrantProgram']>, ParentType, ContextType, RequireFields<QueryGrantProgramArgs, 'assistanceListing'>>;
  grantPrograms?: Resolver<Maybe<ResolversTypes['GrantProgramConnection']>, ParentType, ContextType, RequireFields<QueryGrantProgramsArgs, 'first'>>;
  newestEvent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryNewestEventArgs, 'waitSeconds'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType>;
  omb?: Resolver<Maybe<ResolversTypes['OMB']>, ParentType, ContextType>;
  ombDuty?: Resolver<Maybe<ResolversTypes['DutyFact']>, ParentType, ContextType, RequireFields<QueryOmbDutyArgs, 'agency' | 'directive'>>;
  order?: Resolver<Maybe<ResolversTypes['ExecutiveOrder']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'asOf' | 'query'>>;
  sourceClaims?: Resolver<Maybe<ResolversTypes['SourceClaimConnection']>, ParentType, ContextType, RequireFields<QuerySourceClaimsArgs, 'first'>>;
  statusHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusAtMoment']>>, ParentType, ContextType, RequireFields<QueryStatusHistoryArgs, 'directive' | 'from' | 'interval'>>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType, Partial<QueryStatusSummaryArgs>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReleaseDecisionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ReleaseDecision'] = ResolversParentTypes['ReleaseDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReleaseTarget'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
};

export type ReportOmbDirectivePayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ReportOMBDirectivePayload'] = ResolversParentTypes['ReportOMBDirectivePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestOmbConsultationPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['RequestOMBConsultationPayload'] = ResolversParentTypes['RequestOMBConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Searchable']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchableResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Searchable'] = ResolversParentTypes['Searchable']> = {
  __resolveType: TypeResolveFn<'BindingOperationalDirective' | 'ClearinghouseCase' | 'CybersecurityGuidance' | 'Directive' | 'DirectiveReport' | 'ModelDesignation' | 'Task', ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  queryHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redactions?: Resolver<ReadonlyArray<ResolversTypes['SnapshotRedaction']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnapshotRedactionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SnapshotRedaction'] = ResolversParentTypes['SnapshotRedaction']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceClaimResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SourceClaim'] = ResolversParentTypes['SourceClaim']> = {
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directives?: Resolver<ReadonlyArray<ResolversTypes['Directive']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedByText?: Resolver<ResolversTypes['TextSupport'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceClaimConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SourceClaimConnection'] = ResolversParentTypes['SourceClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceClaimEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['SourceClaimEdge'] = ResolversParentTypes['SourceClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceClaim'], ParentType, ContextType>;
};

export type SpendingResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Spending'] = ResolversParentTypes['Spending']> = {
  limit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatusAtMomentResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['StatusAtMoment'] = ResolversParentTypes['StatusAtMoment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Timeliness']>, ParentType, ContextType>;
  work?: Resolver<Maybe<ResolversTypes['WorkState']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type StatusSummaryResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['StatusSummary'] = ResolversParentTypes['StatusSummary']> = {
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

export type TaskResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  waitsFor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obstacle']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ToldFactResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ToldFact'] = ResolversParentTypes['ToldFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TreasuryResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Treasury'] = ResolversParentTypes['Treasury'], FederationReferenceType extends FederationReferenceTypes['Treasury'] = FederationReferenceTypes['Treasury']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Treasury']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blocking?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<TreasuryBlockingArgs, 'first'>>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyCode']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerState']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateOmbGrantDeterminationPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['UpdateOMBGrantDeterminationPayload'] = ResolversParentTypes['UpdateOMBGrantDeterminationPayload']> = {
  grantDetermination?: Resolver<Maybe<ResolversTypes['GrantDetermination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOmbGrantProgramPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['UpdateOMBGrantProgramPayload'] = ResolversParentTypes['UpdateOMBGrantProgramPayload']> = {
  grantProgram?: Resolver<Maybe<ResolversTypes['GrantProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOmbTaskPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['UpdateOMBTaskPayload'] = ResolversParentTypes['UpdateOMBTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['ViewerRight']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  spending?: Resolver<Maybe<ResolversTypes['Spending']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerRightResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['ViewerRight'] = ResolversParentTypes['ViewerRight']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WithdrawOmbConsultationPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['WithdrawOMBConsultationPayload'] = ResolversParentTypes['WithdrawOMBConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOmbProposalPayloadResolvers<ContextType = OmbContext, ParentType extends ResolversParentTypes['WithdrawOMBProposalPayload'] = ResolversParentTypes['WithdrawOMBProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = OmbContext> = {
  Actor?: ActorResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: AgencyCodeResolvers<ContextType>;
  AgencyTaskCounts?: AgencyTaskCountsResolvers<ContextType>;
  Ambiguity?: AmbiguityResolvers<ContextType>;
  AnswerOMBConsultationPayload?: AnswerOmbConsultationPayloadResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  AxisCounts?: AxisCountsResolvers<ContextType>;
  BindingOperationalDirective?: BindingOperationalDirectiveResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  BlockingProblem?: BlockingProblemResolvers<ContextType>;
  CISA?: CisaResolvers<ContextType>;
  CNSS?: CnssResolvers<ContextType>;
  ClearinghouseCase?: ClearinghouseCaseResolvers<ContextType>;
  ConfirmOMBProposalPayload?: ConfirmOmbProposalPayloadResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CreateOMBGrantDeterminationPayload?: CreateOmbGrantDeterminationPayloadResolvers<ContextType>;
  CreateOMBGrantProgramPayload?: CreateOmbGrantProgramPayloadResolvers<ContextType>;
  CreateOMBTaskPayload?: CreateOmbTaskPayloadResolvers<ContextType>;
  CybersecurityGuidance?: CybersecurityGuidanceResolvers<ContextType>;
  DOJ?: DojResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineOMBProposalPayload?: DeclineOmbProposalPayloadResolvers<ContextType>;
  DepartmentOfWar?: DepartmentOfWarResolvers<ContextType>;
  Determination?: DeterminationResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveDependency?: DirectiveDependencyResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  DirectiveTaskCounts?: DirectiveTaskCountsResolvers<ContextType>;
  DutyFact?: DutyFactResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  ExecutiveOrder?: ExecutiveOrderResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  GrantAvailability?: GrantAvailabilityResolvers<ContextType>;
  GrantAwardingAgency?: GrantAwardingAgencyResolvers<ContextType>;
  GrantCoordination?: GrantCoordinationResolvers<ContextType>;
  GrantDetermination?: GrantDeterminationResolvers<ContextType>;
  GrantDeterminationConnection?: GrantDeterminationConnectionResolvers<ContextType>;
  GrantDeterminationEdge?: GrantDeterminationEdgeResolvers<ContextType>;
  GrantFunds?: GrantFundsResolvers<ContextType>;
  GrantOpportunity?: GrantOpportunityResolvers<ContextType>;
  GrantProgram?: GrantProgramResolvers<ContextType>;
  GrantProgramConnection?: GrantProgramConnectionResolvers<ContextType>;
  GrantProgramEdge?: GrantProgramEdgeResolvers<ContextType>;
  GrantRelevance?: GrantRelevanceResolvers<ContextType>;
  GrantRuling?: GrantRulingResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPiece?: HighlightPieceResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  Lead?: LeadResolvers<ContextType>;
  LedgerState?: LedgerStateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Marking?: MarkingResolvers<ContextType>;
  ModelDesignation?: ModelDesignationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NSA?: NsaResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OMB?: OmbResolvers<ContextType>;
  OPM?: OpmResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  ObstacleConnection?: ObstacleConnectionResolvers<ContextType>;
  ObstacleEdge?: ObstacleEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConsultation?: OfficeConsultationResolvers<ContextType>;
  OfficeConsultationConnection?: OfficeConsultationConnectionResolvers<ContextType>;
  OfficeConsultationEdge?: OfficeConsultationEdgeResolvers<ContextType>;
  OrderFact?: OrderFactResolvers<ContextType>;
  OrderSection?: OrderSectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposeOMBGrantDeterminationPayload?: ProposeOmbGrantDeterminationPayloadResolvers<ContextType>;
  ProposeOMBReleasePayload?: ProposeOmbReleasePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseDecision?: ReleaseDecisionResolvers<ContextType>;
  ReportOMBDirectivePayload?: ReportOmbDirectivePayloadResolvers<ContextType>;
  RequestOMBConsultationPayload?: RequestOmbConsultationPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Searchable?: SearchableResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotRedaction?: SnapshotRedactionResolvers<ContextType>;
  SourceClaim?: SourceClaimResolvers<ContextType>;
  SourceClaimConnection?: SourceClaimConnectionResolvers<ContextType>;
  SourceClaimEdge?: SourceClaimEdgeResolvers<ContextType>;
  Spending?: SpendingResolvers<ContextType>;
  StatusAtMoment?: StatusAtMomentResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusSummary?: StatusSummaryResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ToldFact?: ToldFactResolvers<ContextType>;
  Treasury?: TreasuryResolvers<ContextType>;
  UpdateOMBGrantDeterminationPayload?: UpdateOmbGrantDeterminationPayloadResolvers<ContextType>;
  UpdateOMBGrantProgramPayload?: UpdateOmbGrantProgramPayloadResolvers<ContextType>;
  UpdateOMBTaskPayload?: UpdateOmbTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerRight?: ViewerRightResolvers<ContextType>;
  WithdrawOMBConsultationPayload?: WithdrawOmbConsultationPayloadResolvers<ContextType>;
  WithdrawOMBProposalPayload?: WithdrawOmbProposalPayloadResolvers<ContextType>;
};

