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
import type { Statute as StatuteRecord } from '../statutes/statute.js';
import type { JudicialDistrict as DistrictRecord } from '../districts/judicial-districts.js';
import type { PublicCaseRecord } from '../public-cases/public-case-record.js';
import type { PublicCaseList } from '../public-cases/list-public-cases.js';
import type { ReferralRecord } from '../referrals/referral-record.js';
import type { ReferralList } from '../referrals/list-referrals.js';
import type { EnforcementPriorityRecord } from '../enforcement-priorities/enforcement-priority-record.js';
import type { EnforcementPriorityList } from '../enforcement-priorities/list-priorities.js';
import type { DojContext } from '../doj-context.js';
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

/** How AI was used, in the three ways that section 4 of the order tells apart. */
export type AiUse =
  /** AI agents that unlawfully access data or information which is then used for a criminal or unlawful purpose. */
  | 'AGENT_DATA_ACCESS'
  /** While engaged in such access, to further any other crime. */
  | 'FURTHERING_OTHER_CRIME'
  /** To access or damage a computer without authority, in breach of the law. */
  | 'INSTRUMENT_OF_ACCESS';

/** The answer of the office asked. */
export type AnswerDojConsultationInput = {
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
export type AnswerDojConsultationPayload = {
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

/** How a criminal case ended. */
export type CaseOutcome =
  /** An acquittal. */
  | 'ACQUITTED'
  /** A dismissal. */
  | 'DISMISSED'
  /** A plea of guilty. */
  | 'PLEA'
  /** A verdict of guilty. */
  | 'VERDICT_GUILTY';

/** The public cases of one district and quarter. */
export type CasesOfDistrictAndQuarter = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The district. */
  readonly district: JudicialDistrict;
  /** The quarter of filing, such as `2026-Q4`. */
  readonly quarter: Scalars['String']['output'];
};

/** The public cases with one outcome. */
export type CasesOfOutcome = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The outcome; null where there is none yet. */
  readonly outcome?: Maybe<CaseOutcome>;
};

/** The public cases under one statute. */
export type CasesOfStatute = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The statute. */
  readonly statute: Statute;
};

/** Classification under Executive Order 13526, by the ISM value. The graph is an unclassified system: no other value can be stored. */
export type Classification =
  /** Unclassified. */
  | 'U';

/** A confirmation of a proposal. */
export type ConfirmDojProposalInput = {
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
export type ConfirmDojProposalPayload = {
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

/** A new draft. */
export type CreateDojEnforcementPriorityInput = {
  /** The uses of AI that it is about: at least one. */
  readonly aiUse: ReadonlyArray<AiUse>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The statutes that it is about, by citation, such as `18 USC 1030`: at least one. */
  readonly statutes: ReadonlyArray<Scalars['ID']['input']>;
  /** The issued priority that it takes the place of, by identifier. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** The priority in its own words: 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
  /** What is to come first, in one line: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new draft. */
export type CreateDojEnforcementPriorityPayload = {
  /** The draft; null where it was refused. */
  readonly enforcementPriority?: Maybe<EnforcementPriority>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new public case. No person is named in it. */
export type CreateDojPublicCaseInput = {
  /** How AI was used, as charged: at least one. */
  readonly aiUse: ReadonlyArray<AiUse>;
  /** The vulnerabilities that public papers of the case cite, by CVE identifier. */
  readonly cveIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The Federal judicial district, by identifier, such as `NYSD`. */
  readonly district: Scalars['ID']['input'];
  /** The docket number, such as `1:26-cr-00123`: without the initials of judges and the numbers of defendants. */
  readonly docketNumber: Scalars['String']['input'];
  /** The public sources: at least one. */
  readonly evidence: ReadonlyArray<EvidenceItemInput>;
  /** The day the charge was filed in public; a day that has yet to come is refused with PRECHARGE_DISCLOSURE. */
  readonly filedOn: Scalars['LocalDate']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The predicate, as charged; the use of AI alone is none (PREDICATE_MISSING). */
  readonly predicate?: InputMaybe<ReadonlyArray<ReferralPredicate>>;
  /** The announcement on justice.gov, by its https address. */
  readonly pressReleaseUrl?: InputMaybe<Scalars['String']['input']>;
  /** Why it is recorded, for the event log, which everyone reads: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The statutes charged, by citation, such as `18 USC 1030`: at least one. */
  readonly statutes: ReadonlyArray<Scalars['ID']['input']>;
  /** Whose system was breached, as charged. */
  readonly target: SystemTarget;
};

/** What became of a new public case. */
export type CreateDojPublicCasePayload = {
  /** The case; null where it was refused. */
  readonly publicCase?: Maybe<PublicCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new task. */
export type CreateDojTaskInput = {
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
export type CreateDojTaskPayload = {
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

/** One of the agencies that carry out Executive Order 14409. */
export type Doj = Agency & Party & {
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
export type DojConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type DojFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type DojProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type DojTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** The components of DOJ that handle referrals. */
export type DojComponent =
  /** The United States Attorney's Office of the district. */
  | 'ATTORNEYS_OFFICE'
  /** The Computer Crime and Intellectual Property Section of the Criminal Division. */
  | 'CCIPS'
  /** The National Security Division. */
  | 'NATIONAL_SECURITY_DIVISION';

/** Why a referral was declined or returned. */
export type DeclinationReason =
  /** The submitting agency asked for it. */
  | 'AGENCY_REQUEST'
  /** The referral lacks what is needed to judge it. */
  | 'INCOMPLETE'
  /** The evidence does not suffice. */
  | 'INSUFFICIENT_EVIDENCE'
  /** No means to pursue it. */
  | 'LACK_OF_RESOURCES'
  /** No Federal interest, or a minimal one. */
  | 'MINIMAL_FEDERAL_INTEREST'
  /** No Federal offense was evident. */
  | 'NO_FEDERAL_OFFENSE'
  /** Another authority prosecutes, or can. */
  | 'OTHER_AUTHORITY'
  /** The time within which it could be charged is over. */
  | 'TIME_BARRED';

/** A refusal by the office that holds the power of a proposal. */
export type DeclineDojProposalInput = {
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
export type DeclineDojProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type Directive = {
  /** The citation within the order, such as `2(c)(iii)`. */
  readonly citation: Scalars['ID']['output'];
  /** The enforcement priorities under this provision, as `enforcementPriorities` lists them; those of section 4, and of no other. */
  readonly enforcementPriorities?: Maybe<EnforcementPriorityConnection>;
};


/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type DirectiveEnforcementPrioritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementPriorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A priority for the enforcement of existing criminal law under section 4 of the order. */
export type EnforcementPriority = {
  /** The uses of AI that it is about. */
  readonly aiUse: ReadonlyArray<AiUse>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The provision that it carries out: section 4. */
  readonly directive?: Maybe<Directive>;
  /** The stable identifier, such as `DOJ:enforcementPriority:…`. */
  readonly id: Scalars['ID']['output'];
  /** The day the Attorney General issued it; null before. */
  readonly issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How the record is marked. */
  readonly marking: Marking;
  /** Where it stands. */
  readonly state: EnforcementPriorityState;
  /** The statutes that it is about. */
  readonly statutes: ReadonlyArray<Statute>;
  /** The priority that it takes the place of; null where there is none, or none that whoever asks may know of. */
  readonly supersedes?: Maybe<EnforcementPriority>;
  /** The priority in its own words. */
  readonly text: Scalars['String']['output'];
  /** What is to come first, in one line. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `EnforcementPriority`. */
export type EnforcementPriorityConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<EnforcementPriorityEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<EnforcementPriority>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `EnforcementPriority` and its place in the list. */
export type EnforcementPriorityEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: EnforcementPriority;
};

/** Which enforcement priorities. Every condition given must hold. */
export type EnforcementPriorityFilter = {
  /** About one of these uses of AI. */
  readonly aiUse?: InputMaybe<ReadonlyArray<AiUse>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<EnforcementPriorityState>>;
  /** About one of these statutes, by citation, such as `18 USC 1030`. */
  readonly statute?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where an enforcement priority stands. */
export type EnforcementPriorityState =
  /** In effect. */
  | 'ACTIVE'
  /** Being drafted; DOJ alone can see it. */
  | 'DRAFT'
  /** Issued by the Attorney General. */
  | 'ISSUED'
  /** Rescinded by the Attorney General. Final. */
  | 'RESCINDED'
  /** Revised by the Attorney General: another takes its place. Final. */
  | 'REVISED';

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

/** A Federal judicial district. */
export type JudicialDistrict = {
  /** The identifier, after the court's own short form, such as `NYSD`. */
  readonly id: Scalars['ID']['output'];
  /** The name, such as `Southern District of New York`. */
  readonly name: Scalars['String']['output'];
  /** The district, by identifier, that has the same United States Attorney; null where it has one of its own. */
  readonly sharesAttorneyWith?: Maybe<Scalars['ID']['output']>;
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
  readonly answerDOJConsultation?: Maybe<AnswerDojConsultationPayload>;
  /** Confirms a proposal, and makes the change that it proposes in the same transaction. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly confirmDOJProposal?: Maybe<ConfirmDojProposalPayload>;
  /** Drafts an enforcement priority, which DOJ alone can see until it is issued. For an officer or decider of DOJ who may know DOJ's own controlled information. Its authority is section 4. */
  readonly createDOJEnforcementPriority?: Maybe<CreateDojEnforcementPriorityPayload>;
  /** Records a criminal case that was charged in public. For an officer or decider of DOJ who may know what is under seal. Its authority is section 4. */
  readonly createDOJPublicCase?: Maybe<CreateDojPublicCasePayload>;
  /** Makes a task. For an officer or decider of the agency whose task it is; its authority is the provision that the task carries out. */
  readonly createDOJTask?: Maybe<CreateDojTaskPayload>;
  /** Declines a proposal, which is final. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly declineDOJProposal?: Maybe<DeclineDojProposalPayload>;
  /** Proposes that the Attorney General issues, revises or rescinds an enforcement priority. For an officer or decider of DOJ; nothing changes before another person confirms it for the Attorney General. Its authority is section 4. */
  readonly proposeDOJPriorityDecision?: Maybe<ProposeDojPriorityDecisionPayload>;
  /** Proposes to lower the marking of a record, or of a part of it that is marked by itself. For an officer or decider of the agency whose record it is; nothing changes before another person confirms it. Its authority is 32 CFR 2002.18. */
  readonly proposeDOJRelease?: Maybe<ProposeDojReleasePayload>;
  /** Reports, as its lead, on a provision of the order. For an officer or decider of an agency that leads the provision; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision. */
  readonly reportDOJDirective?: Maybe<ReportDojDirectivePayload>;
  /** Asks an office, as the order has it or on a record of the agency. For an officer or decider of the agency; its authority is the provision. */
  readonly requestDOJConsultation?: Maybe<RequestDojConsultationPayload>;
  /** Submits a referral to DOJ. For an officer or decider of any agency who may know the agency's own controlled information, and for no service: a person decides that something may be a crime. Its authority is section 4. */
  readonly submitDOJReferral?: Maybe<SubmitDojReferralPayload>;
  /** Changes a draft, or says that an issued priority is in effect. For an officer or decider of DOJ who may know DOJ's own controlled information. Its authority is section 4. */
  readonly updateDOJEnforcementPriority?: Maybe<UpdateDojEnforcementPriorityPayload>;
  /** Adds to a public case what became public since: its outcome, sources, vulnerabilities. A case with an outcome is final. For an officer or decider of DOJ who may know what is under seal. Its authority is section 4. */
  readonly updateDOJPublicCase?: Maybe<UpdateDojPublicCasePayload>;
  /** Takes a referral further within DOJ. For an officer or decider of DOJ who may know what is under seal. Its authority is section 4. */
  readonly updateDOJReferral?: Maybe<UpdateDojReferralPayload>;
  /** Changes a task. For an officer or decider of the agency whose task it is; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision that the task carries out. */
  readonly updateDOJTask?: Maybe<UpdateDojTaskPayload>;
  /** Takes a question back, which is final: it then counts as never asked. For an officer or decider of the agency that asked; its authority is the provision. */
  readonly withdrawDOJConsultation?: Maybe<WithdrawDojConsultationPayload>;
  /** Withdraws a proposal, which is final. For the officer or decider who proposed it. Its authority is the power's. */
  readonly withdrawDOJProposal?: Maybe<WithdrawDojProposalPayload>;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAnswerDojConsultationArgs = {
  input: AnswerDojConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmDojProposalArgs = {
  input: ConfirmDojProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateDojEnforcementPriorityArgs = {
  input: CreateDojEnforcementPriorityInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateDojPublicCaseArgs = {
  input: CreateDojPublicCaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateDojTaskArgs = {
  input: CreateDojTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationDeclineDojProposalArgs = {
  input: DeclineDojProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeDojPriorityDecisionArgs = {
  input: ProposeDojPriorityDecisionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeDojReleaseArgs = {
  input: ProposeDojReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportDojDirectiveArgs = {
  input: ReportDojDirectiveInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRequestDojConsultationArgs = {
  input: RequestDojConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitDojReferralArgs = {
  input: SubmitDojReferralInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateDojEnforcementPriorityArgs = {
  input: UpdateDojEnforcementPriorityInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateDojPublicCaseArgs = {
  input: UpdateDojPublicCaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateDojReferralArgs = {
  input: UpdateDojReferralInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateDojTaskArgs = {
  input: UpdateDojTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawDojConsultationArgs = {
  input: WithdrawDojConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawDojProposalArgs = {
  input: WithdrawDojProposalInput;
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

/** What the Attorney General can decide about an enforcement priority. */
export type PriorityDecision =
  /** Issues a draft, which makes it public. */
  | 'ISSUE'
  /** Rescinds it. */
  | 'RESCIND'
  /** Revises it: another takes its place. */
  | 'REVISE';

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

/** A decision that the Attorney General is asked for. */
export type ProposeDojPriorityDecisionInput = {
  /** What is to be decided. */
  readonly decision: PriorityDecision;
  /** The version of the priority that is to be decided on; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The priority. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. Once confirmed, it is shown with the event to everyone who may know of the priority. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a proposed decision. */
export type ProposeDojPriorityDecisionPayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be released: a marking that asks for less than the present one. */
export type ProposeDojReleaseInput = {
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
export type ProposeDojReleasePayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A criminal case of section 4 of the order, as far as it is public. */
export type PublicCase = {
  /** How AI was used, as charged. */
  readonly aiUse: ReadonlyArray<AiUse>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The vulnerabilities that public papers of the case cite, by CVE identifier. */
  readonly cveIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The Federal judicial district whose court has the case. */
  readonly district: JudicialDistrict;
  /** The docket number, such as `1:26-cr-00123`: the office without zeros before it, the serial number with at least five digits, however it was given. */
  readonly docketNumber: Scalars['String']['output'];
  /** The public sources. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The day the charge was filed in public. */
  readonly filedOn: Scalars['LocalDate']['output'];
  /** The stable identifier, such as `DOJ:publicCase:NYSD:1:26-cr-00123`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** How it ended; null while it has not. */
  readonly outcome?: Maybe<CaseOutcome>;
  /** The predicate, as charged: what makes it a case of section 4. Empty in records of before it was asked for. */
  readonly predicate: ReadonlyArray<ReferralPredicate>;
  /** The announcement on justice.gov; null where there is none. */
  readonly pressReleaseUrl?: Maybe<Scalars['String']['output']>;
  /** The presumption of innocence, in words to be shown beside the case; null after a conviction only. */
  readonly presumption?: Maybe<Scalars['String']['output']>;
  /** The quarter of the calendar year in which it was filed, such as `2026-Q4`. */
  readonly quarter: Scalars['String']['output'];
  /** The day it ended; null while it has not. */
  readonly resolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where the case stands. */
  readonly state: PublicCaseState;
  /** The statutes charged. */
  readonly statutes: ReadonlyArray<Statute>;
  /** Whose system was breached, as charged. */
  readonly target: SystemTarget;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
  /** Those vulnerabilities: whether CISA's catalogs have them, and the clearinghouse cases about them that whoever asks may know of. */
  readonly vulnerabilities?: Maybe<ReadonlyArray<Maybe<Vulnerability>>>;
};

/** A page of a list of `PublicCase`. */
export type PublicCaseConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<PublicCaseEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<PublicCase>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts of public cases of section 4. A case under two statutes is counted under each, so the counts by statute can add up to more than the total. */
export type PublicCaseCounts = {
  /** The moment that the counts speak of. */
  readonly asOf: Scalars['DateTime']['output'];
  /** By district and quarter of filing; those without a case are left out. */
  readonly byDistrictAndQuarter: ReadonlyArray<CasesOfDistrictAndQuarter>;
  /** By outcome; the first, with null, counts those that have none yet. */
  readonly byOutcome: ReadonlyArray<CasesOfOutcome>;
  /** By statute. */
  readonly byStatute: ReadonlyArray<CasesOfStatute>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** How many in all. */
  readonly total: Scalars['Int']['output'];
};

/** A `PublicCase` and its place in the list. */
export type PublicCaseEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PublicCase;
};

/** Which public cases. Every condition given must hold. */
export type PublicCaseFilter = {
  /** With one of these uses of AI. */
  readonly aiUse?: InputMaybe<ReadonlyArray<AiUse>>;
  /** Citing any vulnerability (true), or none (false). */
  readonly citesVulnerability?: InputMaybe<Scalars['Boolean']['input']>;
  /** Citing one of these vulnerabilities, by CVE identifier. */
  readonly cve?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these Federal judicial districts, by identifier, such as `NYSD`. */
  readonly district?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Filed on this day or later. */
  readonly filedOnOrAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Filed on this day or earlier. */
  readonly filedOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With one of these outcomes. */
  readonly outcome?: InputMaybe<ReadonlyArray<CaseOutcome>>;
  /** Filed in one of these quarters, such as `2026-Q4`. */
  readonly quarter?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<PublicCaseState>>;
  /** Under one of these statutes, by citation, such as `18 USC 1030`. */
  readonly statute?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where a public case stands. */
export type PublicCaseState =
  /** Charged in public. */
  | 'CHARGED'
  /** Ended, with an outcome. */
  | 'RESOLVED';

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
  /** The agency itself, live. */
  readonly doj?: Maybe<Doj>;
  /** Where an agency whose records are kept here stands with a provision, as it reports: a fact for the change of another agency to rest on. Told to the subgraphs of agencies alone, each as its agency's service; no client sees it. Null where there is no report that whoever asks may know of. */
  readonly dojDuty?: Maybe<DutyFact>;
  /** The enforcement priorities under section 4 of the order, the newest first: those that were issued; for DOJ drafts too. */
  readonly enforcementPriorities?: Maybe<EnforcementPriorityConnection>;
  /** The 94 Federal judicial districts, by name. There are 93 United States Attorneys: Guam and the Northern Mariana Islands share one. */
  readonly judicialDistricts?: Maybe<ReadonlyArray<JudicialDistrict>>;
  /** How many public cases there are, by district and quarter, by statute and by outcome. They count what `publicCases` lists and anyone can count there, so nothing is withheld. */
  readonly publicCaseCounts?: Maybe<PublicCaseCounts>;
  /** Criminal cases of section 4 of the order, from public events only: the newest first. Nobody is named, and whoever is charged is presumed innocent until convicted. */
  readonly publicCases?: Maybe<PublicCaseConnection>;
  /** How many referrals were submitted in a quarter, by district and by where they stood at its end. Outside DOJ small counts are withheld, and so is what would give them back; only quarters that are over can be asked for, and their answer never changes. */
  readonly referralCounts?: Maybe<ReferralCounts>;
  /** Referrals of possible crimes to DOJ, the newest first: for DOJ all of them; for people of an agency with access to its controlled information those that the agency submitted, as far as they are acknowledged or public; for anyone else none. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** The criminal statutes that cases of section 4 are commonly brought under, those named in the order first. The list is not exhaustive: the order speaks of all other applicable Federal criminal laws, and a case may cite any of these by title and section. */
  readonly statutes?: Maybe<ReadonlyArray<Statute>>;
};


/** What can be asked. */
export type QueryDojDutyArgs = {
  agency: Scalars['ID']['input'];
  directive: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEnforcementPrioritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnforcementPriorityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPublicCaseCountsArgs = {
  filter?: InputMaybe<PublicCaseFilter>;
};


/** What can be asked. */
export type QueryPublicCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryReferralCountsArgs = {
  district?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  quarter?: InputMaybe<Scalars['String']['input']>;
  standing?: InputMaybe<ReadonlyArray<ReferralStanding>>;
};


/** What can be asked. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryStatutesArgs = {
  namedInOrder?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A referral of a possible crime to DOJ. It names nobody. Outside DOJ only its receipt and public events are shown; whether there is a matter is neither confirmed nor denied. */
export type Referral = {
  /** How AI was used. */
  readonly aiUse: ReadonlyArray<AiUse>;
  /** How the agency came to it. */
  readonly basis: ReferralBasis;
  /** The component of DOJ that handles it. For DOJ alone; null for anyone else, and then `extensions.redactions` says so. */
  readonly component?: Maybe<DojComponent>;
  /** Why it was declined or returned. For DOJ alone; null for anyone else, and then `extensions.redactions` says so. */
  readonly declination?: Maybe<DeclinationReason>;
  /** The Federal judicial district. */
  readonly district: JudicialDistrict;
  /** The stable identifier, such as `DOJ:referral:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** How the public case ended; null where it has not. */
  readonly outcome?: Maybe<CaseOutcome>;
  /** The predicate: what makes it a case of section 4. */
  readonly predicate: ReadonlyArray<ReferralPredicate>;
  /** The public case that it led to; null before a public charge. */
  readonly publicCase?: Maybe<PublicCase>;
  /** The day DOJ acknowledged it; null before. */
  readonly receivedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The docket of a charge under seal. For DOJ alone; null for anyone else, and then `extensions.redactions` says so. */
  readonly sealedDocket?: Maybe<Scalars['String']['output']>;
  /** The submitting agency's own reference, which means nothing outside it; null where it gave none. */
  readonly sourceCaseRef?: Maybe<Scalars['String']['output']>;
  /** Where it stands. Outside DOJ, RECEIVED stands for every state between the receipt and a public charge, those that are final too. */
  readonly state: ReferralState;
  /** The statutes that may have been broken. */
  readonly statutes: ReadonlyArray<Statute>;
  /** The agency that submitted it, by identifier. */
  readonly submittedBy: Scalars['ID']['output'];
  /** The day it was submitted. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** Whose system was breached. */
  readonly target: SystemTarget;
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. For DOJ alone; null for anyone else, and then `extensions.redactions` says so. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** How an agency came to what it refers. Whoever reports to the clearinghouse or engages under section 3(b) is never referred for it. */
export type ReferralBasis =
  /** Somebody's report to the clearinghouse of section 2(d): refused with AUTO_REFERRAL_FORBIDDEN. */
  | 'CLEARINGHOUSE_REPORT'
  /** A complaint of whoever was harmed. */
  | 'COMPLAINT'
  /** A developer's engagement under section 3(b): refused with AUTO_REFERRAL_FORBIDDEN. */
  | 'DEVELOPER_ENGAGEMENT'
  /** Its inspector general. */
  | 'INSPECTOR_GENERAL'
  /** An incident in the agency's own systems. */
  | 'OWN_INCIDENT'
  /** The agency's own inquiry. */
  | 'OWN_INQUIRY'
  /** Public sources. */
  | 'PUBLIC_SOURCE';

/** A page of a list of `Referral`. */
export type ReferralConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Referral>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts of the referrals of one quarter, under section 4. */
export type ReferralCounts = {
  /** The day that the counts speak of: the last of the quarter, or today where DOJ asks for a quarter that is not over. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By district: those asked for, each with its counts. Where any is withheld, `extensions.redactions` says so. */
  readonly byDistrict: ReadonlyArray<ReferralsOfDistrict>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** The quarter of submission, such as `2026-Q3`. */
  readonly quarter: Scalars['String']['output'];
  /** All that were asked for together. */
  readonly total: CountCell;
};

/** A `Referral` and its place in the list. */
export type ReferralEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Referral;
};

/** Which referrals. Every condition given must hold. */
export type ReferralFilter = {
  /** In one of these Federal judicial districts, by identifier. */
  readonly district?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states, as they are shown to whoever asks. */
  readonly state?: InputMaybe<ReadonlyArray<ReferralState>>;
  /** Submitted by one of these agencies. */
  readonly submittedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What makes a referral or a public case one of section 4. The use of AI alone does not. */
export type ReferralPredicate =
  /** Another crime was furthered while engaged in such access. */
  | 'CRIME_FURTHERED_WHILE_ENGAGED'
  /** A computer was accessed without authorization, in breach of the law. */
  | 'ILLEGAL_ACCESS'
  /** A computer was damaged without authorization, in breach of the law. */
  | 'ILLEGAL_DAMAGE';

/** Where a referral stood at the end of the quarter in which it was submitted. What became public is not told apart here, because everyone can count it elsewhere. */
export type ReferralStanding =
  /** Declined or returned. */
  | 'NOT_TAKEN_UP'
  /** Submitted or received, and nothing was decided. */
  | 'PENDING'
  /** Accepted, with or without a matter or a charge. */
  | 'TAKEN_UP';

/** Where a referral stands. */
export type ReferralState =
  /** DOJ took it up. */
  | 'ACCEPTED'
  /** Somebody was charged, in a docket that is public. */
  | 'CHARGED'
  /** DOJ declined it, with a reason. Final. */
  | 'DECLINED'
  /** A matter is open. */
  | 'MATTER_OPEN'
  /** DOJ acknowledged the receipt. */
  | 'RECEIVED'
  /** The public case ended. Final. */
  | 'RESOLVED'
  /** DOJ returned it to the agency. Final: the agency submits a new one. */
  | 'RETURNED'
  /** An agency submitted it. */
  | 'SUBMITTED';

/** The referrals of one district and quarter. */
export type ReferralsOfDistrict = {
  /** By where they stood. */
  readonly byStanding: ReadonlyArray<ReferralsOfStanding>;
  /** The district. */
  readonly district: JudicialDistrict;
  /** Those asked for in the district together. */
  readonly total: CountCell;
};

/** The referrals of one district and quarter that stood alike. */
export type ReferralsOfStanding = {
  /** How many. */
  readonly count: CountCell;
  /** Where they stood at the end of the quarter. */
  readonly standing: ReferralStanding;
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
export type ReportDojDirectiveInput = {
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
export type ReportDojDirectivePayload = {
  /** The report as it stands; null where it was refused. */
  readonly report?: Maybe<DirectiveReport>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question to an office. */
export type RequestDojConsultationInput = {
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
export type RequestDojConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A Federal criminal statute, by title and section of the United States Code. */
export type Statute = {
  /** The heading of the section; null where the statute is cited by its number alone. */
  readonly caption?: Maybe<Scalars['String']['output']>;
  /** Where that is known from; empty where the statute is cited by its number alone. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The citation, such as `18 USC 1030`. */
  readonly id: Scalars['ID']['output'];
  /** Whether section 4 of the order names it. The order makes no new offense: all of these are existing law. */
  readonly namedInOrder: Scalars['Boolean']['output'];
  /** The section, with its letter where it has one, such as `1028A`. */
  readonly section: Scalars['String']['output'];
  /** The title of the United States Code. */
  readonly title: Scalars['Int']['output'];
};

/** A new referral. It has no field for a name or for free text, so that it names nobody. */
export type SubmitDojReferralInput = {
  /** The agency that submits it; that of the token where absent, and no other. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** How AI was used; without it the order is not about the case (PREDICATE_MISSING). */
  readonly aiUse?: InputMaybe<ReadonlyArray<AiUse>>;
  /** How the agency came to it. */
  readonly basis: ReferralBasis;
  /** The Federal judicial district, by identifier, such as `NYSD`. */
  readonly district: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The predicate; the use of AI alone is none (PREDICATE_MISSING). */
  readonly predicate?: InputMaybe<ReadonlyArray<ReferralPredicate>>;
  /** The agency's own reference, which names nobody: letters, digits and `.:_()-`, with a digit in it; up to 200 characters. One that names a record of the clearinghouse or of section 3 is refused with AUTO_REFERRAL_FORBIDDEN. */
  readonly sourceCaseRef?: InputMaybe<Scalars['String']['input']>;
  /** The statutes that may have been broken, by citation, such as `18 USC 1030`: at least one. */
  readonly statutes: ReadonlyArray<Scalars['ID']['input']>;
  /** Whose system was breached. */
  readonly target: SystemTarget;
};

/** What became of a new referral. */
export type SubmitDojReferralPayload = {
  /** The referral; null where it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose information technology system was breached. */
export type SystemTarget =
  /** A private system. */
  | 'PRIVATE'
  /** A public system: of a government. */
  | 'PUBLIC';

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

/** A change to an enforcement priority. What is absent stays as it is. */
export type UpdateDojEnforcementPriorityInput = {
  /** The uses of AI that it is about, in place of those that are there. Of a draft only. */
  readonly aiUse?: InputMaybe<ReadonlyArray<AiUse>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The priority. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log, which everyone reads once the priority is issued: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** ACTIVE, for an issued one that came into effect. Every other state takes a decision of the Attorney General. */
  readonly state?: InputMaybe<EnforcementPriorityState>;
  /** The statutes that it is about, in place of those that are there. Of a draft only. */
  readonly statutes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The priority in its own words: 1 to 10,000 characters. Of a draft only. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What is to come first, in one line: 1 to 200 characters. Of a draft only. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to an enforcement priority. */
export type UpdateDojEnforcementPriorityPayload = {
  /** The priority after the change; null where it was refused. */
  readonly enforcementPriority?: Maybe<EnforcementPriority>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a public case. What is absent stays as it is. */
export type UpdateDojPublicCaseInput = {
  /** Vulnerabilities that public papers of the case cite, by CVE identifier, added to those that are there. */
  readonly cveIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Public sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. That is final. */
  readonly outcome?: InputMaybe<CaseOutcome>;
  /** The announcement on justice.gov, by its https address. */
  readonly pressReleaseUrl?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log, which everyone reads: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day it ended; needed with the outcome. */
  readonly resolvedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What became of a change to a public case. */
export type UpdateDojPublicCasePayload = {
  /** The case after the change; null where it was refused. */
  readonly publicCase?: Maybe<PublicCase>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step of a referral within DOJ. What is absent stays as it is. */
export type UpdateDojReferralInput = {
  /** The component that handles it. */
  readonly component?: InputMaybe<DojComponent>;
  /** Why it is declined or returned; needed with these states, and with no other. */
  readonly declination?: InputMaybe<DeclinationReason>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The referral. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The public case, by identifier; needed with CHARGED, and refused with PRECHARGE_DISCLOSURE before. */
  readonly publicCase?: InputMaybe<Scalars['ID']['input']>;
  /** True where the court lifted the seal. */
  readonly sealLifted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The docket of a charge under seal in the referral's district, while a matter is open: nobody can then make it public (SEALED). */
  readonly sealedDocket?: InputMaybe<Scalars['String']['input']>;
  /** The state that follows. */
  readonly state?: InputMaybe<ReferralState>;
};

/** What became of a step. */
export type UpdateDojReferralPayload = {
  /** The referral after the change; null where it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a task. What is absent stays as it is. */
export type UpdateDojTaskInput = {
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
export type UpdateDojTaskPayload = {
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

/** A vulnerability, by its CVE identifier. */
export type Vulnerability = {
  /** The CVE identifier. */
  readonly cveId: Scalars['ID']['output'];
};

/** A question taken back by the agency that asked it. */
export type WithdrawDojConsultationInput = {
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
export type WithdrawDojConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal by whoever proposed of a proposal. */
export type WithdrawDojProposalInput = {
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
export type WithdrawDojProposalPayload = {
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
  DOJ: Doj;
  Directive: Directive;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DOJ:
    ( { __typename: 'DOJ' }
    & GraphQLRecursivePick<FederationTypes['DOJ'], {"id":true}> );
  Directive:
    ( { __typename: 'Directive' }
    & GraphQLRecursivePick<FederationTypes['Directive'], {"citation":true}> );
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
  AiUse: AiUse;
  AnswerDOJConsultationInput: AnswerDojConsultationInput;
  AnswerDOJConsultationPayload: ResolverTypeWrapper<Omit<AnswerDojConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  AskingVerb: AskingVerb;
  AxisCount: ResolverTypeWrapper<AxisCount>;
  AxisCounts: ResolverTypeWrapper<AxisCounts>;
  Blocker: ResolverTypeWrapper<BlockerRecord>;
  BlockerInput: BlockerInput;
  BlockerKind: BlockerKind;
  CaseOutcome: CaseOutcome;
  CasesOfDistrictAndQuarter: ResolverTypeWrapper<Omit<CasesOfDistrictAndQuarter, 'district'> & { district: ResolversTypes['JudicialDistrict'] }>;
  CasesOfOutcome: ResolverTypeWrapper<CasesOfOutcome>;
  CasesOfStatute: ResolverTypeWrapper<Omit<CasesOfStatute, 'statute'> & { statute: ResolversTypes['Statute'] }>;
  Classification: Classification;
  ConfirmDOJProposalInput: ConfirmDojProposalInput;
  ConfirmDOJProposalPayload: ResolverTypeWrapper<Omit<ConfirmDojProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ConsultationFilter: ConsultationFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecord: ResolverTypeWrapper<ShownConsultation>;
  ConsultationRecordInput: ConsultationRecordInput;
  ConsultationState: ConsultationState;
  CountCell: ResolverTypeWrapper<Cell>;
  CreateDOJEnforcementPriorityInput: CreateDojEnforcementPriorityInput;
  CreateDOJEnforcementPriorityPayload: ResolverTypeWrapper<Omit<CreateDojEnforcementPriorityPayload, 'enforcementPriority'> & { enforcementPriority?: Maybe<ResolversTypes['EnforcementPriority']> }>;
  CreateDOJPublicCaseInput: CreateDojPublicCaseInput;
  CreateDOJPublicCasePayload: ResolverTypeWrapper<Omit<CreateDojPublicCasePayload, 'publicCase'> & { publicCase?: Maybe<ResolversTypes['PublicCase']> }>;
  CreateDOJTaskInput: CreateDojTaskInput;
  CreateDOJTaskPayload: ResolverTypeWrapper<Omit<CreateDojTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  CriticalInfrastructureSector: CriticalInfrastructureSector;
  DOJ: ResolverTypeWrapper<AgencyReference>;
  DOJComponent: DojComponent;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclinationReason: DeclinationReason;
  DeclineDOJProposalInput: DeclineDojProposalInput;
  DeclineDOJProposalPayload: ResolverTypeWrapper<Omit<DeclineDojProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Directive: ResolverTypeWrapper<Omit<Directive, 'enforcementPriorities'> & { enforcementPriorities?: Maybe<ResolversTypes['EnforcementPriorityConnection']> }>;
  DirectiveReport: ResolverTypeWrapper<ShownReport>;
  DirectiveTaskCounts: ResolverTypeWrapper<Omit<DirectiveTaskCounts, 'directive'> & { directive?: Maybe<ResolversTypes['Directive']> }>;
  DutyFact: ResolverTypeWrapper<ReportRecord>;
  EnforcementPriority: ResolverTypeWrapper<EnforcementPriorityRecord>;
  EnforcementPriorityConnection: ResolverTypeWrapper<EnforcementPriorityList>;
  EnforcementPriorityEdge: ResolverTypeWrapper<Omit<EnforcementPriorityEdge, 'node'> & { node: ResolversTypes['EnforcementPriority'] }>;
  EnforcementPriorityFilter: EnforcementPriorityFilter;
  EnforcementPriorityState: EnforcementPriorityState;
  Event: ResolverTypeWrapper<EventRecord>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceItemInput: EvidenceItemInput;
  EvidenceKind: EvidenceKind;
  Feed: ResolverTypeWrapper<Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversTypes['Event']> }>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JudicialDistrict: ResolverTypeWrapper<DistrictRecord>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Marking: ResolverTypeWrapper<MarkingRecord>;
  MarkingInput: MarkingInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfficeConsultation: ResolverTypeWrapper<ConsultationOfOffice>;
  OfficeConsultationConnection: ResolverTypeWrapper<ConsultationList>;
  OfficeConsultationEdge: ResolverTypeWrapper<Omit<OfficeConsultationEdge, 'node'> & { node: ResolversTypes['OfficeConsultation'] }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PriorityDecision: PriorityDecision;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalList>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposeDOJPriorityDecisionInput: ProposeDojPriorityDecisionInput;
  ProposeDOJPriorityDecisionPayload: ResolverTypeWrapper<Omit<ProposeDojPriorityDecisionPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeDOJReleaseInput: ProposeDojReleaseInput;
  ProposeDOJReleasePayload: ResolverTypeWrapper<Omit<ProposeDojReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  PublicCase: ResolverTypeWrapper<PublicCaseRecord>;
  PublicCaseConnection: ResolverTypeWrapper<PublicCaseList>;
  PublicCaseCounts: ResolverTypeWrapper<Omit<PublicCaseCounts, 'byDistrictAndQuarter' | 'byStatute'> & { byDistrictAndQuarter: ReadonlyArray<ResolversTypes['CasesOfDistrictAndQuarter']>, byStatute: ReadonlyArray<ResolversTypes['CasesOfStatute']> }>;
  PublicCaseEdge: ResolverTypeWrapper<Omit<PublicCaseEdge, 'node'> & { node: ResolversTypes['PublicCase'] }>;
  PublicCaseFilter: PublicCaseFilter;
  PublicCaseState: PublicCaseState;
  Publicity: Publicity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Referral: ResolverTypeWrapper<ReferralRecord>;
  ReferralBasis: ReferralBasis;
  ReferralConnection: ResolverTypeWrapper<ReferralList>;
  ReferralCounts: ResolverTypeWrapper<Omit<ReferralCounts, 'byDistrict' | 'total'> & { byDistrict: ReadonlyArray<ResolversTypes['ReferralsOfDistrict']>, total: ResolversTypes['CountCell'] }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralPredicate: ReferralPredicate;
  ReferralStanding: ReferralStanding;
  ReferralState: ReferralState;
  ReferralsOfDistrict: ResolverTypeWrapper<Omit<ReferralsOfDistrict, 'byStanding' | 'district' | 'total'> & { byStanding: ReadonlyArray<ResolversTypes['ReferralsOfStanding']>, district: ResolversTypes['JudicialDistrict'], total: ResolversTypes['CountCell'] }>;
  ReferralsOfStanding: ResolverTypeWrapper<Omit<ReferralsOfStanding, 'count'> & { count: ResolversTypes['CountCell'] }>;
  RefusalCode: RefusalCode;
  ReleaseDecision: ResolverTypeWrapper<ShownRelease>;
  ReleaseTarget: ReleaseTarget;
  ReportDOJDirectiveInput: ReportDojDirectiveInput;
  ReportDOJDirectivePayload: ResolverTypeWrapper<Omit<ReportDojDirectivePayload, 'report'> & { report?: Maybe<ResolversTypes['DirectiveReport']> }>;
  RequestDOJConsultationInput: RequestDojConsultationInput;
  RequestDOJConsultationPayload: ResolverTypeWrapper<Omit<RequestDojConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusSummary: ResolverTypeWrapper<Omit<StatusSummary, 'byAgency' | 'byDirective' | 'unknown'> & { byAgency: ReadonlyArray<ResolversTypes['AgencyTaskCounts']>, byDirective: ReadonlyArray<ResolversTypes['DirectiveTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversTypes['Agency']>> }>;
  Statute: ResolverTypeWrapper<StatuteRecord>;
  SubmitDOJReferralInput: SubmitDojReferralInput;
  SubmitDOJReferralPayload: ResolverTypeWrapper<Omit<SubmitDojReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  SystemTarget: SystemTarget;
  Task: ResolverTypeWrapper<TaskRecord>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  Timeliness: Timeliness;
  ToldFact: ResolverTypeWrapper<ToldFactRecord>;
  TrafficLight: TrafficLight;
  TrustGrade: TrustGrade;
  UpdateDOJEnforcementPriorityInput: UpdateDojEnforcementPriorityInput;
  UpdateDOJEnforcementPriorityPayload: ResolverTypeWrapper<Omit<UpdateDojEnforcementPriorityPayload, 'enforcementPriority'> & { enforcementPriority?: Maybe<ResolversTypes['EnforcementPriority']> }>;
  UpdateDOJPublicCaseInput: UpdateDojPublicCaseInput;
  UpdateDOJPublicCasePayload: ResolverTypeWrapper<Omit<UpdateDojPublicCasePayload, 'publicCase'> & { publicCase?: Maybe<ResolversTypes['PublicCase']> }>;
  UpdateDOJReferralInput: UpdateDojReferralInput;
  UpdateDOJReferralPayload: ResolverTypeWrapper<Omit<UpdateDojReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  UpdateDOJTaskInput: UpdateDojTaskInput;
  UpdateDOJTaskPayload: ResolverTypeWrapper<Omit<UpdateDojTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Vulnerability: ResolverTypeWrapper<Vulnerability>;
  WithdrawDOJConsultationInput: WithdrawDojConsultationInput;
  WithdrawDOJConsultationPayload: ResolverTypeWrapper<Omit<WithdrawDojConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  WithdrawDOJProposalInput: WithdrawDojProposalInput;
  WithdrawDOJProposalPayload: ResolverTypeWrapper<Omit<WithdrawDojProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
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
  AnswerDOJConsultationInput: AnswerDojConsultationInput;
  AnswerDOJConsultationPayload: Omit<AnswerDojConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  AxisCount: AxisCount;
  AxisCounts: AxisCounts;
  Blocker: BlockerRecord;
  BlockerInput: BlockerInput;
  CasesOfDistrictAndQuarter: Omit<CasesOfDistrictAndQuarter, 'district'> & { district: ResolversParentTypes['JudicialDistrict'] };
  CasesOfOutcome: CasesOfOutcome;
  CasesOfStatute: Omit<CasesOfStatute, 'statute'> & { statute: ResolversParentTypes['Statute'] };
  ConfirmDOJProposalInput: ConfirmDojProposalInput;
  ConfirmDOJProposalPayload: Omit<ConfirmDojProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ConsultationFilter: ConsultationFilter;
  Boolean: Scalars['Boolean']['output'];
  ConsultationRecord: ShownConsultation;
  ConsultationRecordInput: ConsultationRecordInput;
  CountCell: Cell;
  CreateDOJEnforcementPriorityInput: CreateDojEnforcementPriorityInput;
  CreateDOJEnforcementPriorityPayload: Omit<CreateDojEnforcementPriorityPayload, 'enforcementPriority'> & { enforcementPriority?: Maybe<ResolversParentTypes['EnforcementPriority']> };
  CreateDOJPublicCaseInput: CreateDojPublicCaseInput;
  CreateDOJPublicCasePayload: Omit<CreateDojPublicCasePayload, 'publicCase'> & { publicCase?: Maybe<ResolversParentTypes['PublicCase']> };
  CreateDOJTaskInput: CreateDojTaskInput;
  CreateDOJTaskPayload: Omit<CreateDojTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  DOJ: AgencyReference;
  DateTime: Scalars['DateTime']['output'];
  DeclineDOJProposalInput: DeclineDojProposalInput;
  DeclineDOJProposalPayload: Omit<DeclineDojProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  Directive: Omit<Directive, 'enforcementPriorities'> & { enforcementPriorities?: Maybe<ResolversParentTypes['EnforcementPriorityConnection']> } | FederationReferenceTypes['Directive'];
  DirectiveReport: ShownReport;
  DirectiveTaskCounts: Omit<DirectiveTaskCounts, 'directive'> & { directive?: Maybe<ResolversParentTypes['Directive']> };
  DutyFact: ReportRecord;
  EnforcementPriority: EnforcementPriorityRecord;
  EnforcementPriorityConnection: EnforcementPriorityList;
  EnforcementPriorityEdge: Omit<EnforcementPriorityEdge, 'node'> & { node: ResolversParentTypes['EnforcementPriority'] };
  EnforcementPriorityFilter: EnforcementPriorityFilter;
  Event: EventRecord;
  EvidenceItem: EvidenceItem;
  EvidenceItemInput: EvidenceItemInput;
  Feed: Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversParentTypes['Event']> };
  JSONObject: Scalars['JSONObject']['output'];
  JudicialDistrict: DistrictRecord;
  LocalDate: Scalars['LocalDate']['output'];
  Marking: MarkingRecord;
  MarkingInput: MarkingInput;
  Mutation: Record<PropertyKey, never>;
  OfficeConsultation: ConsultationOfOffice;
  OfficeConsultationConnection: ConsultationList;
  OfficeConsultationEdge: Omit<OfficeConsultationEdge, 'node'> & { node: ResolversParentTypes['OfficeConsultation'] };
  PageInfo: PageInfo;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Proposal: ProposalRecord;
  ProposalConnection: ProposalList;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeDOJPriorityDecisionInput: ProposeDojPriorityDecisionInput;
  ProposeDOJPriorityDecisionPayload: Omit<ProposeDojPriorityDecisionPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeDOJReleaseInput: ProposeDojReleaseInput;
  ProposeDOJReleasePayload: Omit<ProposeDojReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  PublicCase: PublicCaseRecord;
  PublicCaseConnection: PublicCaseList;
  PublicCaseCounts: Omit<PublicCaseCounts, 'byDistrictAndQuarter' | 'byStatute'> & { byDistrictAndQuarter: ReadonlyArray<ResolversParentTypes['CasesOfDistrictAndQuarter']>, byStatute: ReadonlyArray<ResolversParentTypes['CasesOfStatute']> };
  PublicCaseEdge: Omit<PublicCaseEdge, 'node'> & { node: ResolversParentTypes['PublicCase'] };
  PublicCaseFilter: PublicCaseFilter;
  Query: Record<PropertyKey, never>;
  Referral: ReferralRecord;
  ReferralConnection: ReferralList;
  ReferralCounts: Omit<ReferralCounts, 'byDistrict' | 'total'> & { byDistrict: ReadonlyArray<ResolversParentTypes['ReferralsOfDistrict']>, total: ResolversParentTypes['CountCell'] };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralsOfDistrict: Omit<ReferralsOfDistrict, 'byStanding' | 'district' | 'total'> & { byStanding: ReadonlyArray<ResolversParentTypes['ReferralsOfStanding']>, district: ResolversParentTypes['JudicialDistrict'], total: ResolversParentTypes['CountCell'] };
  ReferralsOfStanding: Omit<ReferralsOfStanding, 'count'> & { count: ResolversParentTypes['CountCell'] };
  ReleaseDecision: ShownRelease;
  ReportDOJDirectiveInput: ReportDojDirectiveInput;
  ReportDOJDirectivePayload: Omit<ReportDojDirectivePayload, 'report'> & { report?: Maybe<ResolversParentTypes['DirectiveReport']> };
  RequestDOJConsultationInput: RequestDojConsultationInput;
  RequestDOJConsultationPayload: Omit<RequestDojConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  StatusCount: StatusCount;
  StatusSummary: Omit<StatusSummary, 'byAgency' | 'byDirective' | 'unknown'> & { byAgency: ReadonlyArray<ResolversParentTypes['AgencyTaskCounts']>, byDirective: ReadonlyArray<ResolversParentTypes['DirectiveTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversParentTypes['Agency']>> };
  Statute: StatuteRecord;
  SubmitDOJReferralInput: SubmitDojReferralInput;
  SubmitDOJReferralPayload: Omit<SubmitDojReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  Task: TaskRecord;
  TaskConnection: TaskList;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  ToldFact: ToldFactRecord;
  UpdateDOJEnforcementPriorityInput: UpdateDojEnforcementPriorityInput;
  UpdateDOJEnforcementPriorityPayload: Omit<UpdateDojEnforcementPriorityPayload, 'enforcementPriority'> & { enforcementPriority?: Maybe<ResolversParentTypes['EnforcementPriority']> };
  UpdateDOJPublicCaseInput: UpdateDojPublicCaseInput;
  UpdateDOJPublicCasePayload: Omit<UpdateDojPublicCasePayload, 'publicCase'> & { publicCase?: Maybe<ResolversParentTypes['PublicCase']> };
  UpdateDOJReferralInput: UpdateDojReferralInput;
  UpdateDOJReferralPayload: Omit<UpdateDojReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  UpdateDOJTaskInput: UpdateDojTaskInput;
  UpdateDOJTaskPayload: Omit<UpdateDojTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  UserError: UserError;
  Vulnerability: Vulnerability;
  WithdrawDOJConsultationInput: WithdrawDojConsultationInput;
  WithdrawDOJConsultationPayload: Omit<WithdrawDojConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  WithdrawDOJProposalInput: WithdrawDojProposalInput;
  WithdrawDOJProposalPayload: Omit<WithdrawDojProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
};

export type ActorResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  __resolveType: TypeResolveFn<'DOJ', ParentType, ContextType>;
};

export type AgencyTaskCountsResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['AgencyTaskCounts'] = ResolversParentTypes['AgencyTaskCounts']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerDojConsultationPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['AnswerDOJConsultationPayload'] = ResolversParentTypes['AnswerDOJConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AxisCountsResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['AxisCounts'] = ResolversParentTypes['AxisCounts']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  timeliness?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CasesOfDistrictAndQuarterResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CasesOfDistrictAndQuarter'] = ResolversParentTypes['CasesOfDistrictAndQuarter']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['JudicialDistrict'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasesOfOutcomeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CasesOfOutcome'] = ResolversParentTypes['CasesOfOutcome']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
};

export type CasesOfStatuteResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CasesOfStatute'] = ResolversParentTypes['CasesOfStatute']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statute?: Resolver<ResolversTypes['Statute'], ParentType, ContextType>;
};

export type ConfirmDojProposalPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ConfirmDOJProposalPayload'] = ResolversParentTypes['ConfirmDOJProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultationRecordResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateDojEnforcementPriorityPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CreateDOJEnforcementPriorityPayload'] = ResolversParentTypes['CreateDOJEnforcementPriorityPayload']> = {
  enforcementPriority?: Resolver<Maybe<ResolversTypes['EnforcementPriority']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateDojPublicCasePayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CreateDOJPublicCasePayload'] = ResolversParentTypes['CreateDOJPublicCasePayload']> = {
  publicCase?: Resolver<Maybe<ResolversTypes['PublicCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateDojTaskPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['CreateDOJTaskPayload'] = ResolversParentTypes['CreateDOJTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DojResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['DOJ'] = ResolversParentTypes['DOJ'], FederationReferenceType extends FederationReferenceTypes['DOJ'] = FederationReferenceTypes['DOJ']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DOJ']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<DojConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<DojFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<DojProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<DojTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineDojProposalPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['DeclineDOJProposalPayload'] = ResolversParentTypes['DeclineDOJProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive'], FederationReferenceType extends FederationReferenceTypes['Directive'] = FederationReferenceTypes['Directive']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Directive']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enforcementPriorities?: Resolver<Maybe<ResolversTypes['EnforcementPriorityConnection']>, ParentType, ContextType, RequireFields<DirectiveEnforcementPrioritiesArgs, 'first'>>;
};

export type DirectiveReportResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
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

export type DirectiveTaskCountsResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['DirectiveTaskCounts'] = ResolversParentTypes['DirectiveTaskCounts']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyFactResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['DutyFact'] = ResolversParentTypes['DutyFact']> = {
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

export type EnforcementPriorityResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['EnforcementPriority'] = ResolversParentTypes['EnforcementPriority']> = {
  aiUse?: Resolver<ReadonlyArray<ResolversTypes['AiUse']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnforcementPriorityState'], ParentType, ContextType>;
  statutes?: Resolver<ReadonlyArray<ResolversTypes['Statute']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['EnforcementPriority']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementPriorityConnectionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['EnforcementPriorityConnection'] = ResolversParentTypes['EnforcementPriorityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnforcementPriorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EnforcementPriority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnforcementPriorityEdgeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['EnforcementPriorityEdge'] = ResolversParentTypes['EnforcementPriorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnforcementPriority'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
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

export type EvidenceItemResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type JudicialDistrictResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['JudicialDistrict'] = ResolversParentTypes['JudicialDistrict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharesAttorneyWith?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkingResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  banner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  cui?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerDOJConsultation?: Resolver<Maybe<ResolversTypes['AnswerDOJConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAnswerDojConsultationArgs, 'input'>>;
  confirmDOJProposal?: Resolver<Maybe<ResolversTypes['ConfirmDOJProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmDojProposalArgs, 'input'>>;
  createDOJEnforcementPriority?: Resolver<Maybe<ResolversTypes['CreateDOJEnforcementPriorityPayload']>, ParentType, ContextType, RequireFields<MutationCreateDojEnforcementPriorityArgs, 'input'>>;
  createDOJPublicCase?: Resolver<Maybe<ResolversTypes['CreateDOJPublicCasePayload']>, ParentType, ContextType, RequireFields<MutationCreateDojPublicCaseArgs, 'input'>>;
  createDOJTask?: Resolver<Maybe<ResolversTypes['CreateDOJTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateDojTaskArgs, 'input'>>;
  declineDOJProposal?: Resolver<Maybe<ResolversTypes['DeclineDOJProposalPayload']>, ParentType, ContextType, RequireFields<MutationDeclineDojProposalArgs, 'input'>>;
  proposeDOJPriorityDecision?: Resolver<Maybe<ResolversTypes['ProposeDOJPriorityDecisionPayload']>, ParentType, ContextType, RequireFields<MutationProposeDojPriorityDecisionArgs, 'input'>>;
  proposeDOJRelease?: Resolver<Maybe<ResolversTypes['ProposeDOJReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeDojReleaseArgs, 'input'>>;
  reportDOJDirective?: Resolver<Maybe<ResolversTypes['ReportDOJDirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportDojDirectiveArgs, 'input'>>;
  requestDOJConsultation?: Resolver<Maybe<ResolversTypes['RequestDOJConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRequestDojConsultationArgs, 'input'>>;
  submitDOJReferral?: Resolver<Maybe<ResolversTypes['SubmitDOJReferralPayload']>, ParentType, ContextType, RequireFields<MutationSubmitDojReferralArgs, 'input'>>;
  updateDOJEnforcementPriority?: Resolver<Maybe<ResolversTypes['UpdateDOJEnforcementPriorityPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDojEnforcementPriorityArgs, 'input'>>;
  updateDOJPublicCase?: Resolver<Maybe<ResolversTypes['UpdateDOJPublicCasePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDojPublicCaseArgs, 'input'>>;
  updateDOJReferral?: Resolver<Maybe<ResolversTypes['UpdateDOJReferralPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDojReferralArgs, 'input'>>;
  updateDOJTask?: Resolver<Maybe<ResolversTypes['UpdateDOJTaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDojTaskArgs, 'input'>>;
  withdrawDOJConsultation?: Resolver<Maybe<ResolversTypes['WithdrawDOJConsultationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDojConsultationArgs, 'input'>>;
  withdrawDOJProposal?: Resolver<Maybe<ResolversTypes['WithdrawDOJProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDojProposalArgs, 'input'>>;
};

export type OfficeConsultationResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['OfficeConsultation'] = ResolversParentTypes['OfficeConsultation']> = {
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

export type OfficeConsultationConnectionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['OfficeConsultationConnection'] = ResolversParentTypes['OfficeConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationEdgeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['OfficeConsultationEdge'] = ResolversParentTypes['OfficeConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeConsultation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'DOJ', ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
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

export type ProposalConnectionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposeDojPriorityDecisionPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ProposeDOJPriorityDecisionPayload'] = ResolversParentTypes['ProposeDOJPriorityDecisionPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeDojReleasePayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ProposeDOJReleasePayload'] = ResolversParentTypes['ProposeDOJReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicCaseResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['PublicCase'] = ResolversParentTypes['PublicCase']> = {
  aiUse?: Resolver<ReadonlyArray<ResolversTypes['AiUse']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cveIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['JudicialDistrict'], ParentType, ContextType>;
  docketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  predicate?: Resolver<ReadonlyArray<ResolversTypes['ReferralPredicate']>, ParentType, ContextType>;
  pressReleaseUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presumption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicCaseState'], ParentType, ContextType>;
  statutes?: Resolver<ReadonlyArray<ResolversTypes['Statute']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['SystemTarget'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vulnerabilities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Vulnerability']>>>, ParentType, ContextType>;
};

export type PublicCaseConnectionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['PublicCaseConnection'] = ResolversParentTypes['PublicCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicCaseCountsResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['PublicCaseCounts'] = ResolversParentTypes['PublicCaseCounts']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDistrictAndQuarter?: Resolver<ReadonlyArray<ResolversTypes['CasesOfDistrictAndQuarter']>, ParentType, ContextType>;
  byOutcome?: Resolver<ReadonlyArray<ResolversTypes['CasesOfOutcome']>, ParentType, ContextType>;
  byStatute?: Resolver<ReadonlyArray<ResolversTypes['CasesOfStatute']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicCaseEdgeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['PublicCaseEdge'] = ResolversParentTypes['PublicCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicCase'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  doj?: Resolver<Maybe<ResolversTypes['DOJ']>, ParentType, ContextType>;
  dojDuty?: Resolver<Maybe<ResolversTypes['DutyFact']>, ParentType, ContextType, RequireFields<QueryDojDutyArgs, 'agency' | 'directive'>>;
  enforcementPriorities?: Resolver<Maybe<ResolversTypes['EnforcementPriorityConnection']>, ParentType, ContextType, RequireFields<QueryEnforcementPrioritiesArgs, 'first'>>;
  judicialDistricts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JudicialDistrict']>>, ParentType, ContextType>;
  publicCaseCounts?: Resolver<Maybe<ResolversTypes['PublicCaseCounts']>, ParentType, ContextType, Partial<QueryPublicCaseCountsArgs>>;
  publicCases?: Resolver<Maybe<ResolversTypes['PublicCaseConnection']>, ParentType, ContextType, RequireFields<QueryPublicCasesArgs, 'first'>>;
  referralCounts?: Resolver<Maybe<ResolversTypes['ReferralCounts']>, ParentType, ContextType, Partial<QueryReferralCountsArgs>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first'>>;
  statutes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Statute']>>, ParentType, ContextType, Partial<QueryStatutesArgs>>;
};

export type ReferralResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  aiUse?: Resolver<ReadonlyArray<ResolversTypes['AiUse']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ReferralBasis'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['DOJComponent']>, ParentType, ContextType>;
  declination?: Resolver<Maybe<ResolversTypes['DeclinationReason']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['JudicialDistrict'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  predicate?: Resolver<ReadonlyArray<ResolversTypes['ReferralPredicate']>, ParentType, ContextType>;
  publicCase?: Resolver<Maybe<ResolversTypes['PublicCase']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sealedDocket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceCaseRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  statutes?: Resolver<ReadonlyArray<ResolversTypes['Statute']>, ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['SystemTarget'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralCountsResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReferralCounts'] = ResolversParentTypes['ReferralCounts']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['ReferralsOfDistrict']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralsOfDistrictResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReferralsOfDistrict'] = ResolversParentTypes['ReferralsOfDistrict']> = {
  byStanding?: Resolver<ReadonlyArray<ResolversTypes['ReferralsOfStanding']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['JudicialDistrict'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type ReferralsOfStandingResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReferralsOfStanding'] = ResolversParentTypes['ReferralsOfStanding']> = {
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ReferralStanding'], ParentType, ContextType>;
};

export type ReleaseDecisionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReleaseDecision'] = ResolversParentTypes['ReleaseDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReleaseTarget'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
};

export type ReportDojDirectivePayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ReportDOJDirectivePayload'] = ResolversParentTypes['ReportDOJDirectivePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestDojConsultationPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['RequestDOJConsultationPayload'] = ResolversParentTypes['RequestDOJConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type StatusSummaryResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['StatusSummary'] = ResolversParentTypes['StatusSummary']> = {
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

export type StatuteResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Statute'] = ResolversParentTypes['Statute']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedInOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitDojReferralPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['SubmitDOJReferralPayload'] = ResolversParentTypes['SubmitDOJReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
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

export type TaskConnectionResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ToldFactResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['ToldFact'] = ResolversParentTypes['ToldFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UpdateDojEnforcementPriorityPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['UpdateDOJEnforcementPriorityPayload'] = ResolversParentTypes['UpdateDOJEnforcementPriorityPayload']> = {
  enforcementPriority?: Resolver<Maybe<ResolversTypes['EnforcementPriority']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDojPublicCasePayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['UpdateDOJPublicCasePayload'] = ResolversParentTypes['UpdateDOJPublicCasePayload']> = {
  publicCase?: Resolver<Maybe<ResolversTypes['PublicCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDojReferralPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['UpdateDOJReferralPayload'] = ResolversParentTypes['UpdateDOJReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDojTaskPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['UpdateDOJTaskPayload'] = ResolversParentTypes['UpdateDOJTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VulnerabilityResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['Vulnerability'] = ResolversParentTypes['Vulnerability']> = {
  cveId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WithdrawDojConsultationPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['WithdrawDOJConsultationPayload'] = ResolversParentTypes['WithdrawDOJConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawDojProposalPayloadResolvers<ContextType = DojContext, ParentType extends ResolversParentTypes['WithdrawDOJProposalPayload'] = ResolversParentTypes['WithdrawDOJProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DojContext> = {
  Actor?: ActorResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyTaskCounts?: AgencyTaskCountsResolvers<ContextType>;
  AnswerDOJConsultationPayload?: AnswerDojConsultationPayloadResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  AxisCounts?: AxisCountsResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  CasesOfDistrictAndQuarter?: CasesOfDistrictAndQuarterResolvers<ContextType>;
  CasesOfOutcome?: CasesOfOutcomeResolvers<ContextType>;
  CasesOfStatute?: CasesOfStatuteResolvers<ContextType>;
  ConfirmDOJProposalPayload?: ConfirmDojProposalPayloadResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CreateDOJEnforcementPriorityPayload?: CreateDojEnforcementPriorityPayloadResolvers<ContextType>;
  CreateDOJPublicCasePayload?: CreateDojPublicCasePayloadResolvers<ContextType>;
  CreateDOJTaskPayload?: CreateDojTaskPayloadResolvers<ContextType>;
  DOJ?: DojResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineDOJProposalPayload?: DeclineDojProposalPayloadResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  DirectiveTaskCounts?: DirectiveTaskCountsResolvers<ContextType>;
  DutyFact?: DutyFactResolvers<ContextType>;
  EnforcementPriority?: EnforcementPriorityResolvers<ContextType>;
  EnforcementPriorityConnection?: EnforcementPriorityConnectionResolvers<ContextType>;
  EnforcementPriorityEdge?: EnforcementPriorityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  JudicialDistrict?: JudicialDistrictResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Marking?: MarkingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfficeConsultation?: OfficeConsultationResolvers<ContextType>;
  OfficeConsultationConnection?: OfficeConsultationConnectionResolvers<ContextType>;
  OfficeConsultationEdge?: OfficeConsultationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposeDOJPriorityDecisionPayload?: ProposeDojPriorityDecisionPayloadResolvers<ContextType>;
  ProposeDOJReleasePayload?: ProposeDojReleasePayloadResolvers<ContextType>;
  PublicCase?: PublicCaseResolvers<ContextType>;
  PublicCaseConnection?: PublicCaseConnectionResolvers<ContextType>;
  PublicCaseCounts?: PublicCaseCountsResolvers<ContextType>;
  PublicCaseEdge?: PublicCaseEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralCounts?: ReferralCountsResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralsOfDistrict?: ReferralsOfDistrictResolvers<ContextType>;
  ReferralsOfStanding?: ReferralsOfStandingResolvers<ContextType>;
  ReleaseDecision?: ReleaseDecisionResolvers<ContextType>;
  ReportDOJDirectivePayload?: ReportDojDirectivePayloadResolvers<ContextType>;
  RequestDOJConsultationPayload?: RequestDojConsultationPayloadResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusSummary?: StatusSummaryResolvers<ContextType>;
  Statute?: StatuteResolvers<ContextType>;
  SubmitDOJReferralPayload?: SubmitDojReferralPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ToldFact?: ToldFactResolvers<ContextType>;
  UpdateDOJEnforcementPriorityPayload?: UpdateDojEnforcementPriorityPayloadResolvers<ContextType>;
  UpdateDOJPublicCasePayload?: UpdateDojPublicCasePayloadResolvers<ContextType>;
  UpdateDOJReferralPayload?: UpdateDojReferralPayloadResolvers<ContextType>;
  UpdateDOJTaskPayload?: UpdateDojTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  WithdrawDOJConsultationPayload?: WithdrawDojConsultationPayloadResolvers<ContextType>;
  WithdrawDOJProposalPayload?: WithdrawDojProposalPayloadResolvers<ContextType>;
};

