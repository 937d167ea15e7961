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
import type { FrontierModelRecord } from '../frontier-models/frontier-model-record.js';
import type { FrontierModelList } from '../frontier-models/list-frontier-models.js';
import type { EngagementRecord } from '../engagements/engagement-record.js';
import type { EngagementList } from '../engagements/list-engagements.js';
import type { ThresholdRecord } from '../threshold-determinations/threshold-record.js';
import type { ThresholdList } from '../threshold-determinations/list-thresholds.js';
import type { DesignationRecord } from '../designations/designation-record.js';
import type { DesignationList } from '../designations/list-designations.js';
import type { AssessmentRecord } from '../assessments/assessment-record.js';
import type { AssessmentList } from '../assessments/list-assessments.js';
import type { ShareGrantRecord } from '../share-grants/share-grant-record.js';
import type { ShareGrantList } from '../share-grants/list-share-grants.js';
import type { FieldRelease as FieldReleaseRecord } from '../releases/field-release.js';
import type { NsaContext } from '../nsa-context.js';
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

/** A grant that its recipient acknowledges. */
export type AcknowledgeNsaShareGrantInput = {
  /** The version that the acknowledgement starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an acknowledgement. */
export type AcknowledgeNsaShareGrantPayload = {
  /** The grant after it; null where it was refused. */
  readonly shareGrant?: Maybe<ShareGrant>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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
export type AnswerNsaConsultationInput = {
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
export type AnswerNsaConsultationPayload = {
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

/** That a model is or was assessed. What came of it is classified: there is no field for a score, a method, a range or a finding. */
export type Assessment = {
  /** The day it was completed; null before, and where it was not released. */
  readonly completedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The model; null for whoever may not know which. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** The stable identifier, such as `NSA:assessment:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** What of it was released, by which decisions. */
  readonly released: ReadonlyArray<FieldRelease>;
  /** With whom it was shared, the newest first, as far as whoever asks may know. */
  readonly shareGrants?: Maybe<ShareGrantConnection>;
  /** Where it stands. */
  readonly state: AssessmentState;
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};


/** That a model is or was assessed. What came of it is classified: there is no field for a score, a method, a range or a finding. */
export type AssessmentShareGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Assessment`. */
export type AssessmentConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `Assessment` and its place in the list. */
export type AssessmentEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Assessment;
};

/** Where an assessment stands. */
export type AssessmentState =
  /** The assessment is completed. Final. */
  | 'COMPLETED'
  /** The model is being assessed. */
  | 'UNDER_WAY';

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

/** One of the agencies that carry out Executive Order 14409. */
export type Cnss = Agency & Party & {
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
export type CnssConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type CnssFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type CnssProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type CnssTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** Classification under Executive Order 13526, by the ISM value. The graph is an unclassified system: no other value can be stored. */
export type Classification =
  /** Unclassified. */
  | 'U';

/** A confirmation of a proposal. */
export type ConfirmNsaProposalInput = {
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
export type ConfirmNsaProposalPayload = {
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

/** A new assessment. */
export type CreateNsaAssessmentInput = {
  /** The engagement about the model. */
  readonly engagement: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new assessment. */
export type CreateNsaAssessmentPayload = {
  /** The assessment; null where it was refused. */
  readonly assessment?: Maybe<Assessment>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new draft. */
export type CreateNsaDesignationInput = {
  /** The engagement about the model. */
  readonly engagement: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is understood by "such a determination". */
  readonly reading: DeterminationReading;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The threshold determination in force that the model is held against. */
  readonly threshold: Scalars['ID']['input'];
};

/** What became of a new draft. */
export type CreateNsaDesignationPayload = {
  /** The draft; null where it was refused. */
  readonly designation?: Maybe<ModelDesignation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new engagement. */
export type CreateNsaEngagementInput = {
  /** The developer's own Unique Entity Identifier at SAM.gov: 12 capitals and digits without O and I, not beginning with 0. */
  readonly developerUei?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A codename for the model, which the developer chooses: 1 to 100 characters. One engagement about it is open at a time. */
  readonly modelAlias: Scalars['String']['input'];
};

/** What became of a new engagement. */
export type CreateNsaEngagementPayload = {
  /** The engagement; null where it was refused. */
  readonly engagement?: Maybe<Engagement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new grant. */
export type CreateNsaShareGrantInput = {
  /** The assessment, which is completed. */
  readonly assessment: Scalars['ID']['input'];
  /** The last day on which it holds; not before today. */
  readonly expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In which form. */
  readonly form: ShareForm;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How what is shared is marked; public where absent. */
  readonly markingAtShare?: InputMaybe<MarkingInput>;
  /** What the recipient may do with it. */
  readonly onwardSharing: OnwardSharing;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What the recipient is. */
  readonly recipientKind: RecipientKind;
  /** The organization that receives it, as its token names it. */
  readonly recipientOrganization: Scalars['String']['input'];
  /** How much of it is shared. */
  readonly scope: ShareScope;
};

/** What became of a new grant. */
export type CreateNsaShareGrantPayload = {
  /** The grant; null where it was refused. */
  readonly shareGrant?: Maybe<ShareGrant>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new task. */
export type CreateNsaTaskInput = {
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
export type CreateNsaTaskPayload = {
  /** The task; null where it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new draft. */
export type CreateNsaThresholdDeterminationInput = {
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is understood by "such a determination". */
  readonly reading: DeterminationReading;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The determination in force that it is to take the place of; absent for the first. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a new draft. */
export type CreateNsaThresholdDeterminationPayload = {
  /** The draft; null where it was refused. */
  readonly thresholdDetermination?: Maybe<ThresholdDetermination>;
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
export type DeclineNsaProposalInput = {
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
export type DeclineNsaProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One of the agencies that carry out Executive Order 14409. */
export type DepartmentOfWar = Agency & Party & {
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
export type DepartmentOfWarConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type DepartmentOfWarFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type DepartmentOfWarProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type DepartmentOfWarTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** What NSA tells the other leads of section 3 of a model. */
export type DesignationFact = {
  /** The organization that develops the model. */
  readonly developer: Scalars['String']['output'];
  /** Whether the model is designated. */
  readonly state: DesignationFactState;
  /** The version of NSA's record of the model that this was told of. */
  readonly version: Scalars['Int']['output'];
  /** Whether its developer withdrew from the engagement. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Whether a model is designated a covered frontier model. */
export type DesignationFactState =
  /** It was determined to meet the threshold. */
  | 'DESIGNATED_COVERED'
  /** It was determined not to meet the threshold. */
  | 'NOT_COVERED'
  /** Nothing is determined. */
  | 'UNDETERMINED';

/** What is determined of a model. */
export type DesignationFinding =
  /** It meets the threshold: a covered frontier model. */
  | 'DESIGNATED_COVERED'
  /** It does not meet the threshold. */
  | 'NOT_COVERED';

/** Where a designation stands. */
export type DesignationState =
  /** The National Cyber Director, the APST and the Director of CISA were consulted and answered. */
  | 'CONSULTED'
  /** Being drafted. */
  | 'DRAFT'
  /** Determined by the Director of NSA, and in force. */
  | 'IN_FORCE'
  /** A new determination came to the opposite. Final. */
  | 'RESCINDED'
  /** A new determination came to the same. Final. */
  | 'REVISED';

/** What "such a determination" in the second sentence of section 3(a) is read to mean. The order does not settle it. */
export type DeterminationReading =
  /** Both. */
  | 'BOTH'
  /** Whether a given model meets it alone. */
  | 'DESIGNATION_ONLY'
  /** The threshold alone. */
  | 'THRESHOLD_ONLY';

/** The steps that are the developer's to take, beside withdrawing. */
export type DeveloperStep =
  /** The developer gives the Government early access: the window is open at the Treasury, under all six protections. */
  | 'ACCESS_WINDOW_OPEN'
  /** The developer agrees to the terms of the evaluation. */
  | 'TERMS_AGREED'
  /** The developer gives early access to trusted partners: at least one to whom both agreed has it, as CISA records. */
  | 'TRUSTED_PARTNER_EARLY_ACCESS';

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

/** A developer's engagement under section 3(b)(i), to find out whether a model under development is a covered frontier model. Voluntary from its beginning to its end. */
export type Engagement = {
  /** How often the Government used its early access, as NSA counts; the access for the evaluation is not counted here. */
  readonly accessSessions: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The designations made under it, the newest first, as far as whoever asks may know of them. */
  readonly designations?: Maybe<ModelDesignationConnection>;
  /** The organization that develops the model, as its token names it. */
  readonly developer: Scalars['String']['output'];
  /** The Unique Entity Identifier of the developer at SAM.gov, such as `LABXEXAMPLE1`; null where it gave none. */
  readonly developerUei?: Maybe<Scalars['String']['output']>;
  /** The provision that it is under: section 3(b)(i). */
  readonly directive?: Maybe<Directive>;
  /** The access that the developer gave for the evaluation, the oldest first. It is no early access, and never counts toward the 30 days of section 3(b)(ii). */
  readonly evaluationAccess: ReadonlyArray<EvaluationAccess>;
  /** The model; null once the developer withdrew. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** The stable identifier, such as `NSA:engagement:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** The codename that the developer chose for the model. */
  readonly modelAlias: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: EngagementState;
  /** Every state with the day it began, the oldest first. */
  readonly steps: ReadonlyArray<EngagementStep>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};


/** A developer's engagement under section 3(b)(i), to find out whether a model under development is a covered frontier model. Voluntary from its beginning to its end. */
export type EngagementDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `Engagement`. */
export type EngagementConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<EngagementEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Engagement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many engagements stood somewhere. */
export type EngagementCount = {
  /** How many. */
  readonly count: CountCell;
  /** Where they stood. */
  readonly standing: EngagementStanding;
};

/** Counts of engagements under section 3(b)(i). */
export type EngagementCounts = {
  /** The day that the counts speak of: the last of the quarter, or today. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** How many of them by where they stood on that day. */
  readonly byStanding: ReadonlyArray<EngagementCount>;
  /** What exactly is counted. */
  readonly definition: Scalars['String']['output'];
  /** The quarter in which they began, such as `2026-Q3`. */
  readonly quarter: Scalars['String']['output'];
  /** How many began in the quarter. */
  readonly total: CountCell;
};

/** A `Engagement` and its place in the list. */
export type EngagementEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Engagement;
};

/** Which engagements. Every condition given must hold. */
export type EngagementFilter = {
  /** About one of these models, by identifier. */
  readonly frontierModel?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<EngagementState>>;
};

/** Where engagements stood, in groups. */
export type EngagementStanding =
  /** Determined, and not in early access. */
  | 'DETERMINED'
  /** In early access, of the Government or of trusted partners. */
  | 'EARLY_ACCESS'
  /** Concluded or expired. */
  | 'ENDED'
  /** Before any determination. */
  | 'UNDER_EVALUATION'
  /** The developer withdrew. */
  | 'WITHDRAWN';

/** Where an engagement stands. */
export type EngagementState =
  /** The developer gives the Government early access, for up to 30 days. Section 3(b)(ii). */
  | 'ACCESS_WINDOW_OPEN'
  /** The model is being benchmarked. */
  | 'BENCHMARKING'
  /** It came to its end. Final. */
  | 'CONCLUDED'
  /** The Director of NSA designated the model a covered frontier model. */
  | 'DESIGNATED_COVERED'
  /** The evaluation is over; whether the model meets the threshold is to be determined. */
  | 'DETERMINATION_PENDING'
  /** The early-access window lapsed. Final. */
  | 'EXPIRED'
  /** The developer asks whether the model would be designated. */
  | 'INQUIRY'
  /** The Director of NSA determined that the model does not meet the threshold. */
  | 'NOT_COVERED'
  /** The developer and the Government select trusted partners. Section 3(b)(iii). */
  | 'PARTNER_SELECTION'
  /** The developer agreed to the terms of the evaluation. */
  | 'TERMS_AGREED'
  /** Trusted partners have early access. Section 3(b)(iii). */
  | 'TRUSTED_PARTNER_EARLY_ACCESS'
  /** The developer withdrew. Final, and nothing follows from it. */
  | 'WITHDRAWN';

/** A state of an engagement and the day it began. */
export type EngagementStep = {
  /** The day it began. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: EngagementState;
};

/** A period of access that a developer gives so that a model can be evaluated before any designation. Section 3(b)(i). The order does not say that it counts toward the 30 days of section 3(b)(ii), and here it never does. */
export type EvaluationAccess = {
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The last day. */
  readonly until: Scalars['LocalDate']['output'];
};

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

/** A field that was released by a decision. */
export type FieldRelease = {
  /** The law or rule that it rests on, by citation. */
  readonly authority: Scalars['String']['output'];
  /** The day of the decision. */
  readonly date: Scalars['LocalDate']['output'];
  /** The field. */
  readonly field: ReleasableField;
  /** The office that decided, by identifier. */
  readonly official: Scalars['ID']['output'];
};

/** A model under development about which its developer engages: one for each developer and codename. Each agency adds what it knows of it. */
export type FrontierModel = {
  /** The designation in force; null where there is none that whoever asks may know of. */
  readonly designation?: Maybe<ModelDesignation>;
  /** The organization that develops it; null for whoever may not know of the model. */
  readonly developer?: Maybe<Scalars['String']['output']>;
  /** The engagements about it, the newest first, as far as whoever asks may know of them. */
  readonly engagements?: Maybe<EngagementConnection>;
  /** The stable identifier, such as `NSA:frontierModel:…`. It tells neither the developer nor the codename. */
  readonly id: Scalars['ID']['output'];
  /** The codename that the developer chose; null for whoever may not know of the model. */
  readonly modelAlias?: Maybe<Scalars['String']['output']>;
  /** Its stage. Section 3(b)(i) is about models under development. */
  readonly stage?: Maybe<ModelStage>;
};


/** A model under development about which its developer engages: one for each developer and codename. Each agency adds what it knows of it. */
export type FrontierModelEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `FrontierModel`. */
export type FrontierModelConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<FrontierModelEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<FrontierModel>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `FrontierModel` and its place in the list. */
export type FrontierModelEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: FrontierModel;
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

/** A determination whether a given model meets the threshold of a covered frontier model. Section 3(a). */
export type ModelDesignation = {
  /** The offices that were consulted and answered, by identifier; null where that was not released. */
  readonly consulted?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The office that determines it, by identifier: the Director of NSA. Section 3(a). */
  readonly decidedBy: Scalars['ID']['output'];
  /** The day of the determination; null before, and where it was not released. */
  readonly decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was determined; null before, and where it was not released. */
  readonly finding?: Maybe<DesignationFinding>;
  /** The model; null where that was not released. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** The stable identifier, such as `NSA:designation:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** What is understood by "such a determination" in section 3(a), which does not say; null where it was not released. */
  readonly reading?: Maybe<DeterminationReading>;
  /** What of it was released, by which decisions. */
  readonly released: ReadonlyArray<FieldRelease>;
  /** Where it stands. */
  readonly state: DesignationState;
  /** The threshold determination that the model was held against; null where that was not released. */
  readonly threshold?: Maybe<ThresholdDetermination>;
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `ModelDesignation`. */
export type ModelDesignationConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ModelDesignationEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<ModelDesignation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `ModelDesignation` and its place in the list. */
export type ModelDesignationEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ModelDesignation;
};

/** Where a model stands in its life. */
export type ModelStage =
  /** Under development. */
  | 'UNDER_DEVELOPMENT';

/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type Mutation = {
  /** The recipient acknowledges that it received what was shared, and its terms. For whoever acts for the recipient. Its authority is section 3(a). */
  readonly acknowledgeNSAShareGrant?: Maybe<AcknowledgeNsaShareGrantPayload>;
  /** Answers what an office was asked, which is final. For an officer or decider whose token names the office; its authority is the provision. No answer holds anything up: the order asks to consult, and whoever leads decides. */
  readonly answerNSAConsultation?: Maybe<AnswerNsaConsultationPayload>;
  /** Confirms a proposal, and makes the change that it proposes in the same transaction. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly confirmNSAProposal?: Maybe<ConfirmNsaProposalPayload>;
  /** Records that the model of an engagement is being assessed: that alone. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly createNSAAssessment?: Maybe<CreateNsaAssessmentPayload>;
  /** Drafts a determination whether the model of an engagement meets the threshold. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly createNSADesignation?: Maybe<CreateNsaDesignationPayload>;
  /** A developer begins an engagement about a model under development. For whoever acts for the developer; the Government cannot begin one. Its authority is section 3(b)(i). */
  readonly createNSAEngagement?: Maybe<CreateNsaEngagementPayload>;
  /** Records that a completed assessment is shared with a developer or researcher, as appropriate. The office that authorizes it is the one that the token names. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly createNSAShareGrant?: Maybe<CreateNsaShareGrantPayload>;
  /** Makes a task. For an officer or decider of the agency whose task it is; its authority is the provision that the task carries out. */
  readonly createNSATask?: Maybe<CreateNsaTaskPayload>;
  /** Drafts a determination of the threshold, without what it is: that is classified. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly createNSAThresholdDetermination?: Maybe<CreateNsaThresholdDeterminationPayload>;
  /** Declines a proposal, which is final. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly declineNSAProposal?: Maybe<DeclineNsaProposalPayload>;
  /** Proposes that the Director of NSA determines whether the model is covered, in place of an earlier determination. For an officer or decider of NSA; nothing changes before another person confirms it for the Director of NSA. Its authority is section 3(a). */
  readonly proposeNSADesignation?: Maybe<ProposeNsaDesignationPayload>;
  /** Proposes that the Director of NSA releases fields of a threshold determination, a designation or an assessment to everyone. For an officer or decider of NSA; nothing changes before another person confirms it for the Director of NSA. Its authority is 32 CFR 2002.18. */
  readonly proposeNSAFieldRelease?: Maybe<ProposeNsaFieldReleasePayload>;
  /** Proposes to lower the marking of a record, or of a part of it that is marked by itself. For an officer or decider of the agency whose record it is; nothing changes before another person confirms it. Its authority is 32 CFR 2002.18. */
  readonly proposeNSARelease?: Maybe<ProposeNsaReleasePayload>;
  /** Proposes that the Director of NSA determines the threshold as drafted, in place of the one before. For an officer or decider of NSA; nothing changes before another person confirms it for the Director of NSA. Its authority is section 3(a). */
  readonly proposeNSAThreshold?: Maybe<ProposeNsaThresholdPayload>;
  /** Reports, as its lead, on a provision of the order. For an officer or decider of an agency that leads the provision; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision. */
  readonly reportNSADirective?: Maybe<ReportNsaDirectivePayload>;
  /** A developer records a period of access that it gives for the evaluation, after the terms and before a designation. For whoever acts for the developer. Its authority is section 3(b)(i). */
  readonly reportNSAEvaluationAccess?: Maybe<ReportNsaEvaluationAccessPayload>;
  /** Asks an office, as the order has it or on a record of the agency. For an officer or decider of the agency; its authority is the provision. */
  readonly requestNSAConsultation?: Maybe<RequestNsaConsultationPayload>;
  /** Revokes a grant: nothing more is shared under it. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly revokeNSAShareGrant?: Maybe<RevokeNsaShareGrantPayload>;
  /** A developer takes a step of its own. Opening the window asks the Treasury (PROTECTIONS_INCOMPLETE, or SKIPPED_STATE where none is open), and early access of trusted partners asks CISA (PARTNER_NOT_MUTUAL, or SKIPPED_STATE where none has it); refused with NOT_DESIGNATED before a designation, and with DEPENDENCY_UNAVAILABLE where neither answers. For whoever acts for the developer. Its authority is section 3(b). */
  readonly submitNSAEngagementStep?: Maybe<SubmitNsaEngagementStepPayload>;
  /** Records that an assessment is completed. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly updateNSAAssessment?: Maybe<UpdateNsaAssessmentPayload>;
  /** Says that the offices which section 3(a) names were consulted about a draft; refused while one has not answered. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly updateNSADesignation?: Maybe<UpdateNsaDesignationPayload>;
  /** NSA takes a step of its own, or counts how often the Government used early access. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(b). */
  readonly updateNSAEngagement?: Maybe<UpdateNsaEngagementPayload>;
  /** Changes a task. For an officer or decider of the agency whose task it is; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision that the task carries out. */
  readonly updateNSATask?: Maybe<UpdateNsaTaskPayload>;
  /** Says that the offices which section 3(a) names were consulted about a draft; refused while one has not answered. For an officer or decider of NSA who may know NSA's own controlled information. Its authority is section 3(a). */
  readonly updateNSAThresholdDetermination?: Maybe<UpdateNsaThresholdDeterminationPayload>;
  /** Takes a question back, which is final: it then counts as never asked. For an officer or decider of the agency that asked; its authority is the provision. */
  readonly withdrawNSAConsultation?: Maybe<WithdrawNsaConsultationPayload>;
  /** A developer withdraws, from any state that is not final and without a reason. The record of the engagement stays with its parties; what came of it is shown no more. For whoever acts for the developer. The framework of section 3(b) is voluntary. */
  readonly withdrawNSAEngagement?: Maybe<WithdrawNsaEngagementPayload>;
  /** Withdraws a proposal, which is final. For the officer or decider who proposed it. Its authority is the power's. */
  readonly withdrawNSAProposal?: Maybe<WithdrawNsaProposalPayload>;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAcknowledgeNsaShareGrantArgs = {
  input: AcknowledgeNsaShareGrantInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAnswerNsaConsultationArgs = {
  input: AnswerNsaConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmNsaProposalArgs = {
  input: ConfirmNsaProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateNsaAssessmentArgs = {
  input: CreateNsaAssessmentInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateNsaDesignationArgs = {
  input: CreateNsaDesignationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateNsaEngagementArgs = {
  input: CreateNsaEngagementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateNsaShareGrantArgs = {
  input: CreateNsaShareGrantInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateNsaTaskArgs = {
  input: CreateNsaTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateNsaThresholdDeterminationArgs = {
  input: CreateNsaThresholdDeterminationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationDeclineNsaProposalArgs = {
  input: DeclineNsaProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeNsaDesignationArgs = {
  input: ProposeNsaDesignationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeNsaFieldReleaseArgs = {
  input: ProposeNsaFieldReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeNsaReleaseArgs = {
  input: ProposeNsaReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeNsaThresholdArgs = {
  input: ProposeNsaThresholdInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportNsaDirectiveArgs = {
  input: ReportNsaDirectiveInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportNsaEvaluationAccessArgs = {
  input: ReportNsaEvaluationAccessInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRequestNsaConsultationArgs = {
  input: RequestNsaConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRevokeNsaShareGrantArgs = {
  input: RevokeNsaShareGrantInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitNsaEngagementStepArgs = {
  input: SubmitNsaEngagementStepInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateNsaAssessmentArgs = {
  input: UpdateNsaAssessmentInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateNsaDesignationArgs = {
  input: UpdateNsaDesignationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateNsaEngagementArgs = {
  input: UpdateNsaEngagementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateNsaTaskArgs = {
  input: UpdateNsaTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateNsaThresholdDeterminationArgs = {
  input: UpdateNsaThresholdDeterminationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawNsaConsultationArgs = {
  input: WithdrawNsaConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawNsaEngagementArgs = {
  input: WithdrawNsaEngagementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawNsaProposalArgs = {
  input: WithdrawNsaProposalInput;
};

/** One of the agencies that carry out Executive Order 14409. */
export type Nsa = Agency & Party & {
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
export type NsaConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type NsaFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type NsaProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type NsaTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** The steps that are NSA's to take. Whether a model is covered is no step: the Director of NSA determines it by a designation. */
export type NsaStep =
  /** Benchmarking begins. */
  | 'BENCHMARKING'
  /** The engagement comes to its end. */
  | 'CONCLUDED'
  /** The evaluation is over. */
  | 'DETERMINATION_PENDING'
  /** The early-access window lapsed. */
  | 'EXPIRED'
  /** The selection of trusted partners with the developer begins. */
  | 'PARTNER_SELECTION';

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

/** What a recipient may do with what was shared. */
export type OnwardSharing =
  /** It goes to nobody else. */
  | 'FORBIDDEN'
  /** It goes back to NSA alone. */
  | 'ORIGINATOR_ONLY';

/** Which way an order runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

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

/** A determination that the Director of NSA is asked for. */
export type ProposeNsaDesignationInput = {
  /** The version of the draft that is to be decided on; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be determined. */
  readonly finding: DesignationFinding;
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. NSA alone sees it, unless the record is released. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a proposed determination. */
export type ProposeNsaDesignationPayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Fields that the Director of NSA is asked to release. */
export type ProposeNsaFieldReleaseInput = {
  /** The version of the record that is to be released; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields; RECORD is the first. */
  readonly fields: ReadonlyArray<ReleasableField>;
  /** The threshold determination, designation or assessment. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. Once confirmed, it is shown with the event to everyone who may know of the record. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a proposed release. */
export type ProposeNsaFieldReleasePayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be released: a marking that asks for less than the present one. */
export type ProposeNsaReleaseInput = {
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
export type ProposeNsaReleasePayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A determination that the Director of NSA is asked for. */
export type ProposeNsaThresholdInput = {
  /** The version of the draft that is to be decided on; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. NSA alone sees it, unless the record is released. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a proposed determination. */
export type ProposeNsaThresholdPayload = {
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
  /** Assessments of models under section 3(a), the newest first: for NSA all of them, for everyone else those that were released. Whether there are others is neither confirmed nor denied. */
  readonly assessments?: Maybe<AssessmentConnection>;
  /** Whether a model is designated a covered frontier model: a fact for the changes of the other leads of section 3. Told to the subgraphs of the leads of section 3 alone; no client sees it. */
  readonly designationFact?: Maybe<DesignationFact>;
  /** Determinations whether a model is a covered frontier model, the newest first: for NSA all of them, for everyone else those that were released. */
  readonly designations?: Maybe<ModelDesignationConnection>;
  /** How many engagements began in a quarter, by where they stood on its last day, withdrawals among them. Small counts are withheld for everyone outside NSA. Null where it cannot be counted now. */
  readonly engagementCounts?: Maybe<EngagementCounts>;
  /** Engagements of developers under section 3(b)(i), the newest first: for NSA all of them, for a developer its own. */
  readonly engagements?: Maybe<EngagementConnection>;
  /** One of them; null where there is none that whoever asks may know of. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** Models under development whose developers engaged under section 3(b), the newest first: for NSA and each model's own developer, and for everyone those of which a designation was released. */
  readonly frontierModels?: Maybe<FrontierModelConnection>;
  /** The agency itself, live. */
  readonly nsa?: Maybe<Nsa>;
  /** Where an agency whose records are kept here stands with a provision, as it reports: a fact for the change of another agency to rest on. Told to the subgraphs of agencies alone, each as its agency's service; no client sees it. Null where there is no report that whoever asks may know of. */
  readonly nsaDuty?: Maybe<DutyFact>;
  /** What of assessments was shared, the newest first: for NSA all of it, for an organization what was shared with it. Section 3(a). */
  readonly shareGrants?: Maybe<ShareGrantConnection>;
  /** Determinations of the threshold for a covered frontier model, the newest first: for NSA all of them, for everyone else those that were released. What a threshold is stands in none. */
  readonly thresholdDeterminations?: Maybe<ThresholdDeterminationConnection>;
};


/** What can be asked. */
export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDesignationFactArgs = {
  frontierModel: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryEngagementCountsArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryFrontierModelArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFrontierModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNsaDutyArgs = {
  agency: Scalars['ID']['input'];
  directive: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryShareGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryThresholdDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** With whom section 3(a) shares assessments. */
export type RecipientKind =
  /** An AI developer. */
  | 'DEVELOPER'
  /** A researcher. */
  | 'RESEARCHER';

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

/** A field that is released by itself. Without a release nothing is said of a record, not even that there is one. */
export type ReleasableField =
  /** Of an assessment: the day it was completed. */
  | 'COMPLETED_ON'
  /** Of a determination: the offices consulted. */
  | 'CONSULTED'
  /** Of a determination: the day of it. */
  | 'DECIDED_ON'
  /** Of a designation: what was determined. */
  | 'FINDING'
  /** Of a designation: which model it is about, by codename and developer. */
  | 'FRONTIER_MODEL'
  /** Of a determination: what is understood by "such a determination". */
  | 'READING'
  /** That there is the record, and its state. Before that nothing else of it can be known. */
  | 'RECORD'
  /** Of a designation: the threshold determination that the model was held against. */
  | 'THRESHOLD_VERSION'
  /** Of a threshold determination: the number of its version. */
  | 'VERSION_ID';

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
export type ReportNsaDirectiveInput = {
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
export type ReportNsaDirectivePayload = {
  /** The report as it stands; null where it was refused. */
  readonly report?: Maybe<DirectiveReport>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A period of access for the evaluation. */
export type ReportNsaEvaluationAccessInput = {
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day; of any length, because this is no early-access window. */
  readonly until: Scalars['LocalDate']['input'];
};

/** What became of a period of access for the evaluation. */
export type ReportNsaEvaluationAccessPayload = {
  /** The engagement after it; null where it was refused. */
  readonly engagement?: Maybe<Engagement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question to an office. */
export type RequestNsaConsultationInput = {
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
export type RequestNsaConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A grant that is revoked. */
export type RevokeNsaShareGrantInput = {
  /** The version that the revocation starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a revocation. */
export type RevokeNsaShareGrantPayload = {
  /** The grant after it; null where it was refused. */
  readonly shareGrant?: Maybe<ShareGrant>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** In which form an assessment is shared. */
export type ShareForm =
  /** By word of mouth. */
  | 'ORAL'
  /** In a reading room, to be read there. */
  | 'READING_ROOM'
  /** As a tearline: a part written to be shared. */
  | 'TEARLINE'
  /** In writing. */
  | 'WRITTEN';

/** That an assessment was shared with a developer or researcher, as appropriate (section 3(a)). A grant is never changed but to be revoked or acknowledged. NSA and the recipient alone know of it. */
export type ShareGrant = {
  /** When the recipient acknowledged it; null where it has not. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The assessment; null for the recipient, who was given what was shared and not the record. */
  readonly assessment?: Maybe<Assessment>;
  /** The office that authorized it. */
  readonly authorizingOfficial: Scalars['String']['output'];
  /** The last day on which it holds; null where it has none. */
  readonly expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** In which form. */
  readonly form: ShareForm;
  /** When it was granted. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** The stable identifier, such as `NSA:shareGrant:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** How what was shared was marked then. */
  readonly markingAtShare: Marking;
  /** What the recipient may do with it. */
  readonly onwardSharing: OnwardSharing;
  /** What the recipient is. */
  readonly recipientKind: RecipientKind;
  /** The organization that received it. */
  readonly recipientOrganization: Scalars['String']['output'];
  /** When it was revoked; null where it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of it was shared. */
  readonly scope: ShareScope;
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `ShareGrant`. */
export type ShareGrantConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ShareGrantEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<ShareGrant>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `ShareGrant` and its place in the list. */
export type ShareGrantEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ShareGrant;
};

/** How much of an assessment is shared. */
export type ShareScope =
  /** That there is one. */
  | 'EXISTENCE'
  /** An extract. */
  | 'EXTRACT'
  /** A summary. */
  | 'SUMMARY'
  /** All of it. */
  | 'WHOLE';

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

/** A step of the developer's. */
export type SubmitNsaEngagementStepInput = {
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The step. */
  readonly state: DeveloperStep;
};

/** What became of a step of the developer's. */
export type SubmitNsaEngagementStepPayload = {
  /** The engagement after it; null where it was refused. */
  readonly engagement?: Maybe<Engagement>;
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

/** That a threshold was determined, by whom and when. What it is is classified and stands nowhere in this graph. */
export type ThresholdDetermination = {
  /** The offices that were consulted and answered, by identifier; null where that was not released. */
  readonly consulted?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The office that determines it, by identifier: the Director of NSA. Section 3(a). */
  readonly decidedBy: Scalars['ID']['output'];
  /** The day of the determination; null before, and where it was not released. */
  readonly determinedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The stable identifier, such as `NSA:thresholdDetermination:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** What is understood by "such a determination" in section 3(a), which does not say; null where it was not released. */
  readonly reading?: Maybe<DeterminationReading>;
  /** What of it was released, by which decisions. */
  readonly released: ReadonlyArray<FieldRelease>;
  /** Where it stands. */
  readonly state: ThresholdState;
  /** The determination that it takes the place of; null where there is none that whoever asks may know of. */
  readonly supersedes?: Maybe<ThresholdDetermination>;
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
  /** The number of its version, from 1; null before it is determined, and where it was not released. */
  readonly versionNumber?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of `ThresholdDetermination`. */
export type ThresholdDeterminationConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ThresholdDeterminationEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<ThresholdDetermination>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `ThresholdDetermination` and its place in the list. */
export type ThresholdDeterminationEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ThresholdDetermination;
};

/** Where a determination of the threshold stands. */
export type ThresholdState =
  /** The National Cyber Director, the APST and the Director of CISA were consulted and answered. */
  | 'CONSULTED'
  /** Determined by the Director of NSA, and in force. */
  | 'DETERMINED'
  /** Being drafted. */
  | 'DRAFT'
  /** Another was determined in its place. Final. */
  | 'SUPERSEDED';

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

/** A step of an assessment. */
export type UpdateNsaAssessmentInput = {
  /** The day it was completed; today where absent. */
  readonly completedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The state: COMPLETED. */
  readonly state: AssessmentState;
};

/** What became of a step of an assessment. */
export type UpdateNsaAssessmentPayload = {
  /** The assessment after it; null where it was refused. */
  readonly assessment?: Maybe<Assessment>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step of a draft. */
export type UpdateNsaDesignationInput = {
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** CONSULTED. Every later state takes a determination of the Director of NSA. */
  readonly state: DesignationState;
};

/** What became of a step of a draft. */
export type UpdateNsaDesignationPayload = {
  /** The draft after it; null where it was refused. */
  readonly designation?: Maybe<ModelDesignation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step of NSA's, a new count of sessions, or both. */
export type UpdateNsaEngagementInput = {
  /** How often the Government used its early access, in all: a total that never falls, refused with SKIPPED_STATE where there is no early access. */
  readonly accessSessions?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The step; absent where only sessions are counted. */
  readonly state?: InputMaybe<NsaStep>;
};

/** What became of a step of NSA's. */
export type UpdateNsaEngagementPayload = {
  /** The engagement after it; null where it was refused. */
  readonly engagement?: Maybe<Engagement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a task. What is absent stays as it is. */
export type UpdateNsaTaskInput = {
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
export type UpdateNsaTaskPayload = {
  /** The task after the change; null where it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step of a draft. */
export type UpdateNsaThresholdDeterminationInput = {
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** CONSULTED. Every later state takes a decision of the Director of NSA. */
  readonly state: ThresholdState;
};

/** What became of a step of a draft. */
export type UpdateNsaThresholdDeterminationPayload = {
  /** The draft after it; null where it was refused. */
  readonly thresholdDetermination?: Maybe<ThresholdDetermination>;
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

/** A question taken back by the agency that asked it. */
export type WithdrawNsaConsultationInput = {
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
export type WithdrawNsaConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal. It has no field for a reason: none is wanted. */
export type WithdrawNsaEngagementInput = {
  /** The version that the developer has seen; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a withdrawal. */
export type WithdrawNsaEngagementPayload = {
  /** The engagement after it; null where it was refused. */
  readonly engagement?: Maybe<Engagement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal by whoever proposed of a proposal. */
export type WithdrawNsaProposalInput = {
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
export type WithdrawNsaProposalPayload = {
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
  CNSS: Cnss;
  DepartmentOfWar: DepartmentOfWar;
  FrontierModel: FrontierModel;
  ModelDesignation: ModelDesignation;
  NSA: Nsa;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CNSS:
    ( { __typename: 'CNSS' }
    & GraphQLRecursivePick<FederationTypes['CNSS'], {"id":true}> );
  DepartmentOfWar:
    ( { __typename: 'DepartmentOfWar' }
    & GraphQLRecursivePick<FederationTypes['DepartmentOfWar'], {"id":true}> );
  FrontierModel:
    ( { __typename: 'FrontierModel' }
    & GraphQLRecursivePick<FederationTypes['FrontierModel'], {"id":true}> );
  ModelDesignation:
    ( { __typename: 'ModelDesignation' }
    & GraphQLRecursivePick<FederationTypes['ModelDesignation'], {"id":true}> );
  NSA:
    ( { __typename: 'NSA' }
    & GraphQLRecursivePick<FederationTypes['NSA'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Agency:
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
  ;
  Party:
    | ( AgencyReference )
    | ( AgencyReference )
    | ( AgencyReference )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeNSAShareGrantInput: AcknowledgeNsaShareGrantInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcknowledgeNSAShareGrantPayload: ResolverTypeWrapper<Omit<AcknowledgeNsaShareGrantPayload, 'shareGrant'> & { shareGrant?: Maybe<ResolversTypes['ShareGrant']> }>;
  Actor: ResolverTypeWrapper<Actor>;
  Agency: ResolverTypeWrapper<AgencyReference>;
  AgencyTaskCounts: ResolverTypeWrapper<Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  AnswerNSAConsultationInput: AnswerNsaConsultationInput;
  AnswerNSAConsultationPayload: ResolverTypeWrapper<Omit<AnswerNsaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  AskingVerb: AskingVerb;
  Assessment: ResolverTypeWrapper<AssessmentRecord>;
  AssessmentConnection: ResolverTypeWrapper<AssessmentList>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentState: AssessmentState;
  AxisCount: ResolverTypeWrapper<AxisCount>;
  AxisCounts: ResolverTypeWrapper<AxisCounts>;
  Blocker: ResolverTypeWrapper<BlockerRecord>;
  BlockerInput: BlockerInput;
  BlockerKind: BlockerKind;
  CNSS: ResolverTypeWrapper<AgencyReference>;
  Classification: Classification;
  ConfirmNSAProposalInput: ConfirmNsaProposalInput;
  ConfirmNSAProposalPayload: ResolverTypeWrapper<Omit<ConfirmNsaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ConsultationFilter: ConsultationFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecord: ResolverTypeWrapper<ShownConsultation>;
  ConsultationRecordInput: ConsultationRecordInput;
  ConsultationState: ConsultationState;
  CountCell: ResolverTypeWrapper<Cell>;
  CreateNSAAssessmentInput: CreateNsaAssessmentInput;
  CreateNSAAssessmentPayload: ResolverTypeWrapper<Omit<CreateNsaAssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversTypes['Assessment']> }>;
  CreateNSADesignationInput: CreateNsaDesignationInput;
  CreateNSADesignationPayload: ResolverTypeWrapper<Omit<CreateNsaDesignationPayload, 'designation'> & { designation?: Maybe<ResolversTypes['ModelDesignation']> }>;
  CreateNSAEngagementInput: CreateNsaEngagementInput;
  CreateNSAEngagementPayload: ResolverTypeWrapper<Omit<CreateNsaEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  CreateNSAShareGrantInput: CreateNsaShareGrantInput;
  CreateNSAShareGrantPayload: ResolverTypeWrapper<Omit<CreateNsaShareGrantPayload, 'shareGrant'> & { shareGrant?: Maybe<ResolversTypes['ShareGrant']> }>;
  CreateNSATaskInput: CreateNsaTaskInput;
  CreateNSATaskPayload: ResolverTypeWrapper<Omit<CreateNsaTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  CreateNSAThresholdDeterminationInput: CreateNsaThresholdDeterminationInput;
  CreateNSAThresholdDeterminationPayload: ResolverTypeWrapper<Omit<CreateNsaThresholdDeterminationPayload, 'thresholdDetermination'> & { thresholdDetermination?: Maybe<ResolversTypes['ThresholdDetermination']> }>;
  CriticalInfrastructureSector: CriticalInfrastructureSector;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineNSAProposalInput: DeclineNsaProposalInput;
  DeclineNSAProposalPayload: ResolverTypeWrapper<Omit<DeclineNsaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  DepartmentOfWar: ResolverTypeWrapper<AgencyReference>;
  DesignationFact: ResolverTypeWrapper<DesignationFact>;
  DesignationFactState: DesignationFactState;
  DesignationFinding: DesignationFinding;
  DesignationState: DesignationState;
  DeterminationReading: DeterminationReading;
  DeveloperStep: DeveloperStep;
  Directive: ResolverTypeWrapper<Directive>;
  DirectiveReport: ResolverTypeWrapper<ShownReport>;
  DirectiveTaskCounts: ResolverTypeWrapper<DirectiveTaskCounts>;
  DutyFact: ResolverTypeWrapper<ReportRecord>;
  Engagement: ResolverTypeWrapper<EngagementRecord>;
  EngagementConnection: ResolverTypeWrapper<EngagementList>;
  EngagementCount: ResolverTypeWrapper<Omit<EngagementCount, 'count'> & { count: ResolversTypes['CountCell'] }>;
  EngagementCounts: ResolverTypeWrapper<Omit<EngagementCounts, 'byStanding' | 'total'> & { byStanding: ReadonlyArray<ResolversTypes['EngagementCount']>, total: ResolversTypes['CountCell'] }>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }>;
  EngagementFilter: EngagementFilter;
  EngagementStanding: EngagementStanding;
  EngagementState: EngagementState;
  EngagementStep: ResolverTypeWrapper<EngagementStep>;
  EvaluationAccess: ResolverTypeWrapper<EvaluationAccess>;
  Event: ResolverTypeWrapper<EventRecord>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceItemInput: EvidenceItemInput;
  EvidenceKind: EvidenceKind;
  Feed: ResolverTypeWrapper<Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversTypes['Event']> }>;
  FieldRelease: ResolverTypeWrapper<FieldReleaseRecord>;
  FrontierModel: ResolverTypeWrapper<FrontierModelRecord>;
  FrontierModelConnection: ResolverTypeWrapper<FrontierModelList>;
  FrontierModelEdge: ResolverTypeWrapper<Omit<FrontierModelEdge, 'node'> & { node: ResolversTypes['FrontierModel'] }>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Marking: ResolverTypeWrapper<MarkingRecord>;
  MarkingInput: MarkingInput;
  ModelDesignation: ResolverTypeWrapper<DesignationRecord>;
  ModelDesignationConnection: ResolverTypeWrapper<DesignationList>;
  ModelDesignationEdge: ResolverTypeWrapper<Omit<ModelDesignationEdge, 'node'> & { node: ResolversTypes['ModelDesignation'] }>;
  ModelStage: ModelStage;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NSA: ResolverTypeWrapper<AgencyReference>;
  NSAStep: NsaStep;
  OfficeConsultation: ResolverTypeWrapper<ConsultationOfOffice>;
  OfficeConsultationConnection: ResolverTypeWrapper<ConsultationList>;
  OfficeConsultationEdge: ResolverTypeWrapper<Omit<OfficeConsultationEdge, 'node'> & { node: ResolversTypes['OfficeConsultation'] }>;
  OnwardSharing: OnwardSharing;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalList>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposeNSADesignationInput: ProposeNsaDesignationInput;
  ProposeNSADesignationPayload: ResolverTypeWrapper<Omit<ProposeNsaDesignationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeNSAFieldReleaseInput: ProposeNsaFieldReleaseInput;
  ProposeNSAFieldReleasePayload: ResolverTypeWrapper<Omit<ProposeNsaFieldReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeNSAReleaseInput: ProposeNsaReleaseInput;
  ProposeNSAReleasePayload: ResolverTypeWrapper<Omit<ProposeNsaReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeNSAThresholdInput: ProposeNsaThresholdInput;
  ProposeNSAThresholdPayload: ResolverTypeWrapper<Omit<ProposeNsaThresholdPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Publicity: Publicity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecipientKind: RecipientKind;
  RefusalCode: RefusalCode;
  ReleasableField: ReleasableField;
  ReleaseDecision: ResolverTypeWrapper<ShownRelease>;
  ReleaseTarget: ReleaseTarget;
  ReportNSADirectiveInput: ReportNsaDirectiveInput;
  ReportNSADirectivePayload: ResolverTypeWrapper<Omit<ReportNsaDirectivePayload, 'report'> & { report?: Maybe<ResolversTypes['DirectiveReport']> }>;
  ReportNSAEvaluationAccessInput: ReportNsaEvaluationAccessInput;
  ReportNSAEvaluationAccessPayload: ResolverTypeWrapper<Omit<ReportNsaEvaluationAccessPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  RequestNSAConsultationInput: RequestNsaConsultationInput;
  RequestNSAConsultationPayload: ResolverTypeWrapper<Omit<RequestNsaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  RevokeNSAShareGrantInput: RevokeNsaShareGrantInput;
  RevokeNSAShareGrantPayload: ResolverTypeWrapper<Omit<RevokeNsaShareGrantPayload, 'shareGrant'> & { shareGrant?: Maybe<ResolversTypes['ShareGrant']> }>;
  ShareForm: ShareForm;
  ShareGrant: ResolverTypeWrapper<ShareGrantRecord>;
  ShareGrantConnection: ResolverTypeWrapper<ShareGrantList>;
  ShareGrantEdge: ResolverTypeWrapper<Omit<ShareGrantEdge, 'node'> & { node: ResolversTypes['ShareGrant'] }>;
  ShareScope: ShareScope;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusSummary: ResolverTypeWrapper<Omit<StatusSummary, 'byAgency' | 'unknown'> & { byAgency: ReadonlyArray<ResolversTypes['AgencyTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversTypes['Agency']>> }>;
  SubmitNSAEngagementStepInput: SubmitNsaEngagementStepInput;
  SubmitNSAEngagementStepPayload: ResolverTypeWrapper<Omit<SubmitNsaEngagementStepPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  Task: ResolverTypeWrapper<TaskRecord>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  ThresholdDetermination: ResolverTypeWrapper<ThresholdRecord>;
  ThresholdDeterminationConnection: ResolverTypeWrapper<ThresholdList>;
  ThresholdDeterminationEdge: ResolverTypeWrapper<Omit<ThresholdDeterminationEdge, 'node'> & { node: ResolversTypes['ThresholdDetermination'] }>;
  ThresholdState: ThresholdState;
  Timeliness: Timeliness;
  ToldFact: ResolverTypeWrapper<ToldFactRecord>;
  TrafficLight: TrafficLight;
  TrustGrade: TrustGrade;
  UpdateNSAAssessmentInput: UpdateNsaAssessmentInput;
  UpdateNSAAssessmentPayload: ResolverTypeWrapper<Omit<UpdateNsaAssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversTypes['Assessment']> }>;
  UpdateNSADesignationInput: UpdateNsaDesignationInput;
  UpdateNSADesignationPayload: ResolverTypeWrapper<Omit<UpdateNsaDesignationPayload, 'designation'> & { designation?: Maybe<ResolversTypes['ModelDesignation']> }>;
  UpdateNSAEngagementInput: UpdateNsaEngagementInput;
  UpdateNSAEngagementPayload: ResolverTypeWrapper<Omit<UpdateNsaEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  UpdateNSATaskInput: UpdateNsaTaskInput;
  UpdateNSATaskPayload: ResolverTypeWrapper<Omit<UpdateNsaTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  UpdateNSAThresholdDeterminationInput: UpdateNsaThresholdDeterminationInput;
  UpdateNSAThresholdDeterminationPayload: ResolverTypeWrapper<Omit<UpdateNsaThresholdDeterminationPayload, 'thresholdDetermination'> & { thresholdDetermination?: Maybe<ResolversTypes['ThresholdDetermination']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  WithdrawNSAConsultationInput: WithdrawNsaConsultationInput;
  WithdrawNSAConsultationPayload: ResolverTypeWrapper<Omit<WithdrawNsaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  WithdrawNSAEngagementInput: WithdrawNsaEngagementInput;
  WithdrawNSAEngagementPayload: ResolverTypeWrapper<Omit<WithdrawNsaEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversTypes['Engagement']> }>;
  WithdrawNSAProposalInput: WithdrawNsaProposalInput;
  WithdrawNSAProposalPayload: ResolverTypeWrapper<Omit<WithdrawNsaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  WorkState: WorkState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeNSAShareGrantInput: AcknowledgeNsaShareGrantInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AcknowledgeNSAShareGrantPayload: Omit<AcknowledgeNsaShareGrantPayload, 'shareGrant'> & { shareGrant?: Maybe<ResolversParentTypes['ShareGrant']> };
  Actor: Actor;
  Agency: AgencyReference;
  AgencyTaskCounts: Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  AnswerNSAConsultationInput: AnswerNsaConsultationInput;
  AnswerNSAConsultationPayload: Omit<AnswerNsaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  Assessment: AssessmentRecord;
  AssessmentConnection: AssessmentList;
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AxisCount: AxisCount;
  AxisCounts: AxisCounts;
  Blocker: BlockerRecord;
  BlockerInput: BlockerInput;
  CNSS: AgencyReference;
  ConfirmNSAProposalInput: ConfirmNsaProposalInput;
  ConfirmNSAProposalPayload: Omit<ConfirmNsaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ConsultationFilter: ConsultationFilter;
  Boolean: Scalars['Boolean']['output'];
  ConsultationRecord: ShownConsultation;
  ConsultationRecordInput: ConsultationRecordInput;
  CountCell: Cell;
  CreateNSAAssessmentInput: CreateNsaAssessmentInput;
  CreateNSAAssessmentPayload: Omit<CreateNsaAssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversParentTypes['Assessment']> };
  CreateNSADesignationInput: CreateNsaDesignationInput;
  CreateNSADesignationPayload: Omit<CreateNsaDesignationPayload, 'designation'> & { designation?: Maybe<ResolversParentTypes['ModelDesignation']> };
  CreateNSAEngagementInput: CreateNsaEngagementInput;
  CreateNSAEngagementPayload: Omit<CreateNsaEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  CreateNSAShareGrantInput: CreateNsaShareGrantInput;
  CreateNSAShareGrantPayload: Omit<CreateNsaShareGrantPayload, 'shareGrant'> & { shareGrant?: Maybe<ResolversParentTypes['ShareGrant']> };
  CreateNSATaskInput: CreateNsaTaskInput;
  CreateNSATaskPayload: Omit<CreateNsaTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  CreateNSAThresholdDeterminationInput: CreateNsaThresholdDeterminationInput;
  CreateNSAThresholdDeterminationPayload: Omit<CreateNsaThresholdDeterminationPayload, 'thresholdDetermination'> & { thresholdDetermination?: Maybe<ResolversParentTypes['ThresholdDetermination']> };
  DateTime: Scalars['DateTime']['output'];
  DeclineNSAProposalInput: DeclineNsaProposalInput;
  DeclineNSAProposalPayload: Omit<DeclineNsaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  DepartmentOfWar: AgencyReference;
  DesignationFact: DesignationFact;
  Directive: Directive;
  DirectiveReport: ShownReport;
  DirectiveTaskCounts: DirectiveTaskCounts;
  DutyFact: ReportRecord;
  Engagement: EngagementRecord;
  EngagementConnection: EngagementList;
  EngagementCount: Omit<EngagementCount, 'count'> & { count: ResolversParentTypes['CountCell'] };
  EngagementCounts: Omit<EngagementCounts, 'byStanding' | 'total'> & { byStanding: ReadonlyArray<ResolversParentTypes['EngagementCount']>, total: ResolversParentTypes['CountCell'] };
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  EngagementFilter: EngagementFilter;
  EngagementStep: EngagementStep;
  EvaluationAccess: EvaluationAccess;
  Event: EventRecord;
  EvidenceItem: EvidenceItem;
  EvidenceItemInput: EvidenceItemInput;
  Feed: Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversParentTypes['Event']> };
  FieldRelease: FieldReleaseRecord;
  FrontierModel: FrontierModelRecord;
  FrontierModelConnection: FrontierModelList;
  FrontierModelEdge: Omit<FrontierModelEdge, 'node'> & { node: ResolversParentTypes['FrontierModel'] };
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Marking: MarkingRecord;
  MarkingInput: MarkingInput;
  ModelDesignation: DesignationRecord;
  ModelDesignationConnection: DesignationList;
  ModelDesignationEdge: Omit<ModelDesignationEdge, 'node'> & { node: ResolversParentTypes['ModelDesignation'] };
  Mutation: Record<PropertyKey, never>;
  NSA: AgencyReference;
  OfficeConsultation: ConsultationOfOffice;
  OfficeConsultationConnection: ConsultationList;
  OfficeConsultationEdge: Omit<OfficeConsultationEdge, 'node'> & { node: ResolversParentTypes['OfficeConsultation'] };
  PageInfo: PageInfo;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Proposal: ProposalRecord;
  ProposalConnection: ProposalList;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeNSADesignationInput: ProposeNsaDesignationInput;
  ProposeNSADesignationPayload: Omit<ProposeNsaDesignationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeNSAFieldReleaseInput: ProposeNsaFieldReleaseInput;
  ProposeNSAFieldReleasePayload: Omit<ProposeNsaFieldReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeNSAReleaseInput: ProposeNsaReleaseInput;
  ProposeNSAReleasePayload: Omit<ProposeNsaReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeNSAThresholdInput: ProposeNsaThresholdInput;
  ProposeNSAThresholdPayload: Omit<ProposeNsaThresholdPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  Query: Record<PropertyKey, never>;
  ReleaseDecision: ShownRelease;
  ReportNSADirectiveInput: ReportNsaDirectiveInput;
  ReportNSADirectivePayload: Omit<ReportNsaDirectivePayload, 'report'> & { report?: Maybe<ResolversParentTypes['DirectiveReport']> };
  ReportNSAEvaluationAccessInput: ReportNsaEvaluationAccessInput;
  ReportNSAEvaluationAccessPayload: Omit<ReportNsaEvaluationAccessPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  RequestNSAConsultationInput: RequestNsaConsultationInput;
  RequestNSAConsultationPayload: Omit<RequestNsaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  RevokeNSAShareGrantInput: RevokeNsaShareGrantInput;
  RevokeNSAShareGrantPayload: Omit<RevokeNsaShareGrantPayload, 'shareGrant'> & { shareGrant?: Maybe<ResolversParentTypes['ShareGrant']> };
  ShareGrant: ShareGrantRecord;
  ShareGrantConnection: ShareGrantList;
  ShareGrantEdge: Omit<ShareGrantEdge, 'node'> & { node: ResolversParentTypes['ShareGrant'] };
  StatusCount: StatusCount;
  StatusSummary: Omit<StatusSummary, 'byAgency' | 'unknown'> & { byAgency: ReadonlyArray<ResolversParentTypes['AgencyTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversParentTypes['Agency']>> };
  SubmitNSAEngagementStepInput: SubmitNsaEngagementStepInput;
  SubmitNSAEngagementStepPayload: Omit<SubmitNsaEngagementStepPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  Task: TaskRecord;
  TaskConnection: TaskList;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  ThresholdDetermination: ThresholdRecord;
  ThresholdDeterminationConnection: ThresholdList;
  ThresholdDeterminationEdge: Omit<ThresholdDeterminationEdge, 'node'> & { node: ResolversParentTypes['ThresholdDetermination'] };
  ToldFact: ToldFactRecord;
  UpdateNSAAssessmentInput: UpdateNsaAssessmentInput;
  UpdateNSAAssessmentPayload: Omit<UpdateNsaAssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversParentTypes['Assessment']> };
  UpdateNSADesignationInput: UpdateNsaDesignationInput;
  UpdateNSADesignationPayload: Omit<UpdateNsaDesignationPayload, 'designation'> & { designation?: Maybe<ResolversParentTypes['ModelDesignation']> };
  UpdateNSAEngagementInput: UpdateNsaEngagementInput;
  UpdateNSAEngagementPayload: Omit<UpdateNsaEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  UpdateNSATaskInput: UpdateNsaTaskInput;
  UpdateNSATaskPayload: Omit<UpdateNsaTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  UpdateNSAThresholdDeterminationInput: UpdateNsaThresholdDeterminationInput;
  UpdateNSAThresholdDeterminationPayload: Omit<UpdateNsaThresholdDeterminationPayload, 'thresholdDetermination'> & { thresholdDetermination?: Maybe<ResolversParentTypes['ThresholdDetermination']> };
  UserError: UserError;
  WithdrawNSAConsultationInput: WithdrawNsaConsultationInput;
  WithdrawNSAConsultationPayload: Omit<WithdrawNsaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  WithdrawNSAEngagementInput: WithdrawNsaEngagementInput;
  WithdrawNSAEngagementPayload: Omit<WithdrawNsaEngagementPayload, 'engagement'> & { engagement?: Maybe<ResolversParentTypes['Engagement']> };
  WithdrawNSAProposalInput: WithdrawNsaProposalInput;
  WithdrawNSAProposalPayload: Omit<WithdrawNsaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
};

export type AcknowledgeNsaShareGrantPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AcknowledgeNSAShareGrantPayload'] = ResolversParentTypes['AcknowledgeNSAShareGrantPayload']> = {
  shareGrant?: Resolver<Maybe<ResolversTypes['ShareGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  __resolveType: TypeResolveFn<'CNSS' | 'DepartmentOfWar' | 'NSA', ParentType, ContextType>;
};

export type AgencyTaskCountsResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AgencyTaskCounts'] = ResolversParentTypes['AgencyTaskCounts']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerNsaConsultationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AnswerNSAConsultationPayload'] = ResolversParentTypes['AnswerNSAConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  released?: Resolver<ReadonlyArray<ResolversTypes['FieldRelease']>, ParentType, ContextType>;
  shareGrants?: Resolver<Maybe<ResolversTypes['ShareGrantConnection']>, ParentType, ContextType, RequireFields<AssessmentShareGrantsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AxisCountsResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['AxisCounts'] = ResolversParentTypes['AxisCounts']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  timeliness?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CnssResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CNSS'] = ResolversParentTypes['CNSS'], FederationReferenceType extends FederationReferenceTypes['CNSS'] = FederationReferenceTypes['CNSS']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CNSS']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<CnssConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<CnssFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<CnssProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<CnssTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmNsaProposalPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ConfirmNSAProposalPayload'] = ResolversParentTypes['ConfirmNSAProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultationRecordResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateNsaAssessmentPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CreateNSAAssessmentPayload'] = ResolversParentTypes['CreateNSAAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNsaDesignationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CreateNSADesignationPayload'] = ResolversParentTypes['CreateNSADesignationPayload']> = {
  designation?: Resolver<Maybe<ResolversTypes['ModelDesignation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNsaEngagementPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CreateNSAEngagementPayload'] = ResolversParentTypes['CreateNSAEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNsaShareGrantPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CreateNSAShareGrantPayload'] = ResolversParentTypes['CreateNSAShareGrantPayload']> = {
  shareGrant?: Resolver<Maybe<ResolversTypes['ShareGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNsaTaskPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CreateNSATaskPayload'] = ResolversParentTypes['CreateNSATaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNsaThresholdDeterminationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['CreateNSAThresholdDeterminationPayload'] = ResolversParentTypes['CreateNSAThresholdDeterminationPayload']> = {
  thresholdDetermination?: Resolver<Maybe<ResolversTypes['ThresholdDetermination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineNsaProposalPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['DeclineNSAProposalPayload'] = ResolversParentTypes['DeclineNSAProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartmentOfWarResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['DepartmentOfWar'] = ResolversParentTypes['DepartmentOfWar'], FederationReferenceType extends FederationReferenceTypes['DepartmentOfWar'] = FederationReferenceTypes['DepartmentOfWar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DepartmentOfWar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<DepartmentOfWarConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<DepartmentOfWarFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<DepartmentOfWarProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<DepartmentOfWarTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationFactResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['DesignationFact'] = ResolversParentTypes['DesignationFact']> = {
  developer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DesignationFactState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectiveReportResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
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

export type DirectiveTaskCountsResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['DirectiveTaskCounts'] = ResolversParentTypes['DirectiveTaskCounts']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyFactResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['DutyFact'] = ResolversParentTypes['DutyFact']> = {
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

export type EngagementResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  accessSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  designations?: Resolver<Maybe<ResolversTypes['ModelDesignationConnection']>, ParentType, ContextType, RequireFields<EngagementDesignationsArgs, 'first'>>;
  developer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developerUei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evaluationAccess?: Resolver<ReadonlyArray<ResolversTypes['EvaluationAccess']>, ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  modelAlias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EngagementState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EngagementStep']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementCountResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EngagementCount'] = ResolversParentTypes['EngagementCount']> = {
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['EngagementStanding'], ParentType, ContextType>;
};

export type EngagementCountsResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EngagementCounts'] = ResolversParentTypes['EngagementCounts']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  byStanding?: Resolver<ReadonlyArray<ResolversTypes['EngagementCount']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type EngagementStepResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EngagementStep'] = ResolversParentTypes['EngagementStep']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EngagementState'], ParentType, ContextType>;
};

export type EvaluationAccessResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EvaluationAccess'] = ResolversParentTypes['EvaluationAccess']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
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

export type EvidenceItemResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldReleaseResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['FieldRelease'] = ResolversParentTypes['FieldRelease']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ReleasableField'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FrontierModelResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['FrontierModel'] = ResolversParentTypes['FrontierModel'], FederationReferenceType extends FederationReferenceTypes['FrontierModel'] = FederationReferenceTypes['FrontierModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FrontierModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['ModelDesignation']>, ParentType, ContextType>;
  developer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<FrontierModelEngagementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelAlias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ModelStage']>, ParentType, ContextType>;
};

export type FrontierModelConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['FrontierModelConnection'] = ResolversParentTypes['FrontierModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrontierModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrontierModelEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['FrontierModelEdge'] = ResolversParentTypes['FrontierModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrontierModel'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkingResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  banner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  cui?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type ModelDesignationResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ModelDesignation'] = ResolversParentTypes['ModelDesignation'], FederationReferenceType extends FederationReferenceTypes['ModelDesignation'] = FederationReferenceTypes['ModelDesignation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModelDesignation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  consulted?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['DesignationFinding']>, ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['DeterminationReading']>, ParentType, ContextType>;
  released?: Resolver<ReadonlyArray<ResolversTypes['FieldRelease']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DesignationState'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['ThresholdDetermination']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelDesignationConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ModelDesignationConnection'] = ResolversParentTypes['ModelDesignationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelDesignationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelDesignation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelDesignationEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ModelDesignationEdge'] = ResolversParentTypes['ModelDesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelDesignation'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeNSAShareGrant?: Resolver<Maybe<ResolversTypes['AcknowledgeNSAShareGrantPayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeNsaShareGrantArgs, 'input'>>;
  answerNSAConsultation?: Resolver<Maybe<ResolversTypes['AnswerNSAConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAnswerNsaConsultationArgs, 'input'>>;
  confirmNSAProposal?: Resolver<Maybe<ResolversTypes['ConfirmNSAProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmNsaProposalArgs, 'input'>>;
  createNSAAssessment?: Resolver<Maybe<ResolversTypes['CreateNSAAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationCreateNsaAssessmentArgs, 'input'>>;
  createNSADesignation?: Resolver<Maybe<ResolversTypes['CreateNSADesignationPayload']>, ParentType, ContextType, RequireFields<MutationCreateNsaDesignationArgs, 'input'>>;
  createNSAEngagement?: Resolver<Maybe<ResolversTypes['CreateNSAEngagementPayload']>, ParentType, ContextType, RequireFields<MutationCreateNsaEngagementArgs, 'input'>>;
  createNSAShareGrant?: Resolver<Maybe<ResolversTypes['CreateNSAShareGrantPayload']>, ParentType, ContextType, RequireFields<MutationCreateNsaShareGrantArgs, 'input'>>;
  createNSATask?: Resolver<Maybe<ResolversTypes['CreateNSATaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateNsaTaskArgs, 'input'>>;
  createNSAThresholdDetermination?: Resolver<Maybe<ResolversTypes['CreateNSAThresholdDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationCreateNsaThresholdDeterminationArgs, 'input'>>;
  declineNSAProposal?: Resolver<Maybe<ResolversTypes['DeclineNSAProposalPayload']>, ParentType, ContextType, RequireFields<MutationDeclineNsaProposalArgs, 'input'>>;
  proposeNSADesignation?: Resolver<Maybe<ResolversTypes['ProposeNSADesignationPayload']>, ParentType, ContextType, RequireFields<MutationProposeNsaDesignationArgs, 'input'>>;
  proposeNSAFieldRelease?: Resolver<Maybe<ResolversTypes['ProposeNSAFieldReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeNsaFieldReleaseArgs, 'input'>>;
  proposeNSARelease?: Resolver<Maybe<ResolversTypes['ProposeNSAReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeNsaReleaseArgs, 'input'>>;
  proposeNSAThreshold?: Resolver<Maybe<ResolversTypes['ProposeNSAThresholdPayload']>, ParentType, ContextType, RequireFields<MutationProposeNsaThresholdArgs, 'input'>>;
  reportNSADirective?: Resolver<Maybe<ResolversTypes['ReportNSADirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportNsaDirectiveArgs, 'input'>>;
  reportNSAEvaluationAccess?: Resolver<Maybe<ResolversTypes['ReportNSAEvaluationAccessPayload']>, ParentType, ContextType, RequireFields<MutationReportNsaEvaluationAccessArgs, 'input'>>;
  requestNSAConsultation?: Resolver<Maybe<ResolversTypes['RequestNSAConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRequestNsaConsultationArgs, 'input'>>;
  revokeNSAShareGrant?: Resolver<Maybe<ResolversTypes['RevokeNSAShareGrantPayload']>, ParentType, ContextType, RequireFields<MutationRevokeNsaShareGrantArgs, 'input'>>;
  submitNSAEngagementStep?: Resolver<Maybe<ResolversTypes['SubmitNSAEngagementStepPayload']>, ParentType, ContextType, RequireFields<MutationSubmitNsaEngagementStepArgs, 'input'>>;
  updateNSAAssessment?: Resolver<Maybe<ResolversTypes['UpdateNSAAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNsaAssessmentArgs, 'input'>>;
  updateNSADesignation?: Resolver<Maybe<ResolversTypes['UpdateNSADesignationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNsaDesignationArgs, 'input'>>;
  updateNSAEngagement?: Resolver<Maybe<ResolversTypes['UpdateNSAEngagementPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNsaEngagementArgs, 'input'>>;
  updateNSATask?: Resolver<Maybe<ResolversTypes['UpdateNSATaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNsaTaskArgs, 'input'>>;
  updateNSAThresholdDetermination?: Resolver<Maybe<ResolversTypes['UpdateNSAThresholdDeterminationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNsaThresholdDeterminationArgs, 'input'>>;
  withdrawNSAConsultation?: Resolver<Maybe<ResolversTypes['WithdrawNSAConsultationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawNsaConsultationArgs, 'input'>>;
  withdrawNSAEngagement?: Resolver<Maybe<ResolversTypes['WithdrawNSAEngagementPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawNsaEngagementArgs, 'input'>>;
  withdrawNSAProposal?: Resolver<Maybe<ResolversTypes['WithdrawNSAProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawNsaProposalArgs, 'input'>>;
};

export type NsaResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['NSA'] = ResolversParentTypes['NSA'], FederationReferenceType extends FederationReferenceTypes['NSA'] = FederationReferenceTypes['NSA']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NSA']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<NsaConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<NsaFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<NsaProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<NsaTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConsultationResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['OfficeConsultation'] = ResolversParentTypes['OfficeConsultation']> = {
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

export type OfficeConsultationConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['OfficeConsultationConnection'] = ResolversParentTypes['OfficeConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['OfficeConsultationEdge'] = ResolversParentTypes['OfficeConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeConsultation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'CNSS' | 'DepartmentOfWar' | 'NSA', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
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

export type ProposalConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposeNsaDesignationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ProposeNSADesignationPayload'] = ResolversParentTypes['ProposeNSADesignationPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeNsaFieldReleasePayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ProposeNSAFieldReleasePayload'] = ResolversParentTypes['ProposeNSAFieldReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeNsaReleasePayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ProposeNSAReleasePayload'] = ResolversParentTypes['ProposeNSAReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeNsaThresholdPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ProposeNSAThresholdPayload'] = ResolversParentTypes['ProposeNSAThresholdPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessments?: Resolver<Maybe<ResolversTypes['AssessmentConnection']>, ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'first'>>;
  designationFact?: Resolver<Maybe<ResolversTypes['DesignationFact']>, ParentType, ContextType, RequireFields<QueryDesignationFactArgs, 'frontierModel'>>;
  designations?: Resolver<Maybe<ResolversTypes['ModelDesignationConnection']>, ParentType, ContextType, RequireFields<QueryDesignationsArgs, 'first'>>;
  engagementCounts?: Resolver<Maybe<ResolversTypes['EngagementCounts']>, ParentType, ContextType, Partial<QueryEngagementCountsArgs>>;
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<QueryEngagementsArgs, 'first'>>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType, RequireFields<QueryFrontierModelArgs, 'id'>>;
  frontierModels?: Resolver<Maybe<ResolversTypes['FrontierModelConnection']>, ParentType, ContextType, RequireFields<QueryFrontierModelsArgs, 'first'>>;
  nsa?: Resolver<Maybe<ResolversTypes['NSA']>, ParentType, ContextType>;
  nsaDuty?: Resolver<Maybe<ResolversTypes['DutyFact']>, ParentType, ContextType, RequireFields<QueryNsaDutyArgs, 'agency' | 'directive'>>;
  shareGrants?: Resolver<Maybe<ResolversTypes['ShareGrantConnection']>, ParentType, ContextType, RequireFields<QueryShareGrantsArgs, 'first'>>;
  thresholdDeterminations?: Resolver<Maybe<ResolversTypes['ThresholdDeterminationConnection']>, ParentType, ContextType, RequireFields<QueryThresholdDeterminationsArgs, 'first'>>;
};

export type ReleaseDecisionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ReleaseDecision'] = ResolversParentTypes['ReleaseDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReleaseTarget'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
};

export type ReportNsaDirectivePayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ReportNSADirectivePayload'] = ResolversParentTypes['ReportNSADirectivePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportNsaEvaluationAccessPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ReportNSAEvaluationAccessPayload'] = ResolversParentTypes['ReportNSAEvaluationAccessPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestNsaConsultationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['RequestNSAConsultationPayload'] = ResolversParentTypes['RequestNSAConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeNsaShareGrantPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['RevokeNSAShareGrantPayload'] = ResolversParentTypes['RevokeNSAShareGrantPayload']> = {
  shareGrant?: Resolver<Maybe<ResolversTypes['ShareGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShareGrantResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ShareGrant'] = ResolversParentTypes['ShareGrant']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  authorizingOfficial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ShareForm'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  markingAtShare?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  onwardSharing?: Resolver<ResolversTypes['OnwardSharing'], ParentType, ContextType>;
  recipientKind?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  recipientOrganization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ShareScope'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareGrantConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ShareGrantConnection'] = ResolversParentTypes['ShareGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShareGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShareGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareGrantEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ShareGrantEdge'] = ResolversParentTypes['ShareGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareGrant'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type StatusSummaryResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['StatusSummary'] = ResolversParentTypes['StatusSummary']> = {
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

export type SubmitNsaEngagementStepPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['SubmitNSAEngagementStepPayload'] = ResolversParentTypes['SubmitNSAEngagementStepPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
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

export type TaskConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ThresholdDeterminationResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ThresholdDetermination'] = ResolversParentTypes['ThresholdDetermination']> = {
  consulted?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  determinedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['DeterminationReading']>, ParentType, ContextType>;
  released?: Resolver<ReadonlyArray<ResolversTypes['FieldRelease']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ThresholdState'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ThresholdDetermination']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ThresholdDeterminationConnectionResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ThresholdDeterminationConnection'] = ResolversParentTypes['ThresholdDeterminationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThresholdDeterminationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ThresholdDetermination']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThresholdDeterminationEdgeResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ThresholdDeterminationEdge'] = ResolversParentTypes['ThresholdDeterminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ThresholdDetermination'], ParentType, ContextType>;
};

export type ToldFactResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['ToldFact'] = ResolversParentTypes['ToldFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UpdateNsaAssessmentPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['UpdateNSAAssessmentPayload'] = ResolversParentTypes['UpdateNSAAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNsaDesignationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['UpdateNSADesignationPayload'] = ResolversParentTypes['UpdateNSADesignationPayload']> = {
  designation?: Resolver<Maybe<ResolversTypes['ModelDesignation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNsaEngagementPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['UpdateNSAEngagementPayload'] = ResolversParentTypes['UpdateNSAEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNsaTaskPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['UpdateNSATaskPayload'] = ResolversParentTypes['UpdateNSATaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNsaThresholdDeterminationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['UpdateNSAThresholdDeterminationPayload'] = ResolversParentTypes['UpdateNSAThresholdDeterminationPayload']> = {
  thresholdDetermination?: Resolver<Maybe<ResolversTypes['ThresholdDetermination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawNsaConsultationPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['WithdrawNSAConsultationPayload'] = ResolversParentTypes['WithdrawNSAConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNsaEngagementPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['WithdrawNSAEngagementPayload'] = ResolversParentTypes['WithdrawNSAEngagementPayload']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNsaProposalPayloadResolvers<ContextType = NsaContext, ParentType extends ResolversParentTypes['WithdrawNSAProposalPayload'] = ResolversParentTypes['WithdrawNSAProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = NsaContext> = {
  AcknowledgeNSAShareGrantPayload?: AcknowledgeNsaShareGrantPayloadResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyTaskCounts?: AgencyTaskCountsResolvers<ContextType>;
  AnswerNSAConsultationPayload?: AnswerNsaConsultationPayloadResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  AxisCounts?: AxisCountsResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  CNSS?: CnssResolvers<ContextType>;
  ConfirmNSAProposalPayload?: ConfirmNsaProposalPayloadResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CreateNSAAssessmentPayload?: CreateNsaAssessmentPayloadResolvers<ContextType>;
  CreateNSADesignationPayload?: CreateNsaDesignationPayloadResolvers<ContextType>;
  CreateNSAEngagementPayload?: CreateNsaEngagementPayloadResolvers<ContextType>;
  CreateNSAShareGrantPayload?: CreateNsaShareGrantPayloadResolvers<ContextType>;
  CreateNSATaskPayload?: CreateNsaTaskPayloadResolvers<ContextType>;
  CreateNSAThresholdDeterminationPayload?: CreateNsaThresholdDeterminationPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineNSAProposalPayload?: DeclineNsaProposalPayloadResolvers<ContextType>;
  DepartmentOfWar?: DepartmentOfWarResolvers<ContextType>;
  DesignationFact?: DesignationFactResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  DirectiveTaskCounts?: DirectiveTaskCountsResolvers<ContextType>;
  DutyFact?: DutyFactResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementCount?: EngagementCountResolvers<ContextType>;
  EngagementCounts?: EngagementCountsResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  EngagementStep?: EngagementStepResolvers<ContextType>;
  EvaluationAccess?: EvaluationAccessResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FieldRelease?: FieldReleaseResolvers<ContextType>;
  FrontierModel?: FrontierModelResolvers<ContextType>;
  FrontierModelConnection?: FrontierModelConnectionResolvers<ContextType>;
  FrontierModelEdge?: FrontierModelEdgeResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Marking?: MarkingResolvers<ContextType>;
  ModelDesignation?: ModelDesignationResolvers<ContextType>;
  ModelDesignationConnection?: ModelDesignationConnectionResolvers<ContextType>;
  ModelDesignationEdge?: ModelDesignationEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NSA?: NsaResolvers<ContextType>;
  OfficeConsultation?: OfficeConsultationResolvers<ContextType>;
  OfficeConsultationConnection?: OfficeConsultationConnectionResolvers<ContextType>;
  OfficeConsultationEdge?: OfficeConsultationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposeNSADesignationPayload?: ProposeNsaDesignationPayloadResolvers<ContextType>;
  ProposeNSAFieldReleasePayload?: ProposeNsaFieldReleasePayloadResolvers<ContextType>;
  ProposeNSAReleasePayload?: ProposeNsaReleasePayloadResolvers<ContextType>;
  ProposeNSAThresholdPayload?: ProposeNsaThresholdPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseDecision?: ReleaseDecisionResolvers<ContextType>;
  ReportNSADirectivePayload?: ReportNsaDirectivePayloadResolvers<ContextType>;
  ReportNSAEvaluationAccessPayload?: ReportNsaEvaluationAccessPayloadResolvers<ContextType>;
  RequestNSAConsultationPayload?: RequestNsaConsultationPayloadResolvers<ContextType>;
  RevokeNSAShareGrantPayload?: RevokeNsaShareGrantPayloadResolvers<ContextType>;
  ShareGrant?: ShareGrantResolvers<ContextType>;
  ShareGrantConnection?: ShareGrantConnectionResolvers<ContextType>;
  ShareGrantEdge?: ShareGrantEdgeResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusSummary?: StatusSummaryResolvers<ContextType>;
  SubmitNSAEngagementStepPayload?: SubmitNsaEngagementStepPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ThresholdDetermination?: ThresholdDeterminationResolvers<ContextType>;
  ThresholdDeterminationConnection?: ThresholdDeterminationConnectionResolvers<ContextType>;
  ThresholdDeterminationEdge?: ThresholdDeterminationEdgeResolvers<ContextType>;
  ToldFact?: ToldFactResolvers<ContextType>;
  UpdateNSAAssessmentPayload?: UpdateNsaAssessmentPayloadResolvers<ContextType>;
  UpdateNSADesignationPayload?: UpdateNsaDesignationPayloadResolvers<ContextType>;
  UpdateNSAEngagementPayload?: UpdateNsaEngagementPayloadResolvers<ContextType>;
  UpdateNSATaskPayload?: UpdateNsaTaskPayloadResolvers<ContextType>;
  UpdateNSAThresholdDeterminationPayload?: UpdateNsaThresholdDeterminationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawNSAConsultationPayload?: WithdrawNsaConsultationPayloadResolvers<ContextType>;
  WithdrawNSAEngagementPayload?: WithdrawNsaEngagementPayloadResolvers<ContextType>;
  WithdrawNSAProposalPayload?: WithdrawNsaProposalPayloadResolvers<ContextType>;
};

