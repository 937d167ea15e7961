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
import type { HiringPathwayRecord, HiringAuthority as HiringAuthorityRecord } from '../hiring-pathways/hiring-pathway-record.js';
import type { HiringPathwayList } from '../hiring-pathways/list-pathways.js';
import type { HiringCountsRecord } from '../hiring-counts/hiring-counts-record.js';
import type { PlacementRecord } from '../placements/placement-record.js';
import type { PlacementList } from '../placements/list-placements.js';
import type { KeyedCell } from '../placements/placement-answer.js';
import type { OpmContext } from '../opm-context.js';
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
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
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
export type AgencyCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
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
export type AnswerOpmConsultationInput = {
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
export type AnswerOpmConsultationPayload = {
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

/** The Cybersecurity and Infrastructure Security Agency, as OPM adds to it. */
export type Cisa = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The Cybersecurity and Infrastructure Security Agency, as OPM adds to it. */
export type CisaCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};

/** The Committee on National Security Systems, as OPM adds to it. */
export type Cnss = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The Committee on National Security Systems, as OPM adds to it. */
export type CnssCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};

/** Classification under Executive Order 13526, by the ISM value. The graph is an unclassified system: no other value can be stored. */
export type Classification =
  /** Unclassified. */
  | 'U';

/** A confirmation of a proposal. */
export type ConfirmOpmProposalInput = {
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
export type ConfirmOpmProposalPayload = {
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

/** A new hiring pathway. Its texts tell of no person: a name after a title, an e-mail address, a phone number or a Social Security number is refused with PII_FORBIDDEN. */
export type CreateOpmHiringPathwayInput = {
  /** The announcements on USAJOBS. */
  readonly announcements?: InputMaybe<ReadonlyArray<HiringAnnouncementInput>>;
  /** The law that people are hired under. */
  readonly authorities?: InputMaybe<ReadonlyArray<HiringAuthorityInput>>;
  /** What was there before the order; refused with NO_BASELINE where it is absent. */
  readonly baseline?: InputMaybe<HiringBaselineInput>;
  /** What it is known by, in capitals, digits and underscores, such as `TECH_FORCE`: there is one pathway of each code. */
  readonly code: Scalars['String']['input'];
  /** The sources. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The grades, such as `GS-13`. */
  readonly grades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whom its announcements are open to, by the hiring paths of USAJOBS. */
  readonly hiringPaths?: InputMaybe<ReadonlyArray<HiringPath>>;
  /** The agencies that take people in, each once. */
  readonly hosts?: InputMaybe<ReadonlyArray<HostAgencyInput>>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The work roles by the NICE Framework, such as `PD-WRL-007`. */
  readonly niceRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why, for the event log, which everyone reads: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The positions planned in all. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The occupational series: `2210`, `0854`, `0855`, `1550` or `1560`. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is called: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new hiring pathway. */
export type CreateOpmHiringPathwayPayload = {
  /** The pathway; null where it was refused. */
  readonly hiringPathway?: Maybe<HiringPathway>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** People placed at an agency, as a number. */
export type CreateOpmPlacementInput = {
  /** The agency that they work at, by identifier, such as `CISA`. */
  readonly agency: Scalars['ID']['input'];
  /** How many: at least 1. More than came on board and are not placed yet is refused with PLACEMENTS_EXCEED_ONBOARDS. */
  readonly count: Scalars['Int']['input'];
  /** The provision that their work supports, by citation, such as `2(c)(i)`: one that agencies report on. */
  readonly directive: Scalars['ID']['input'];
  /** Their grade, such as `GS-13`. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Their work role by the NICE Framework, such as `PD-WRL-007`. */
  readonly niceRole: Scalars['String']['input'];
  /** The pathway that they came by, by identifier. */
  readonly pathway: Scalars['ID']['input'];
  /** The day the placement began; not one that has yet to come. */
  readonly placedOn: Scalars['LocalDate']['input'];
  /** Why, for the event log: up to 2,000 characters, none of which tells of a person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Their occupational series: `2210`, `0854`, `0855`, `1550` or `1560`. */
  readonly series: Scalars['String']['input'];
};

/** What became of a new placement. */
export type CreateOpmPlacementPayload = {
  /** The placement; null where it was refused. */
  readonly placement?: Maybe<Placement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new task. */
export type CreateOpmTaskInput = {
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
export type CreateOpmTaskPayload = {
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

/** The people placed at an agency under section 2(f) of the order, as numbers, and the positions planned for them. */
export type CyberWorkforce = {
  /** The day that the placements speak of: the last of the quarter, or today while it is not over. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By provision supported: each that agencies report on. */
  readonly byDirective: ReadonlyArray<PlacementsOfDirective>;
  /** By category of work role. */
  readonly byRole: ReadonlyArray<PlacementsOfRole>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** How many people were placed at the agency. */
  readonly placements: CountCell;
  /** The quarter in which the placements were recorded, such as `2026-Q4`. */
  readonly quarter: Scalars['String']['output'];
  /** The positions that pathways under way plan at the agency today; null where none says a number. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
};

/** The Department of Justice, as OPM adds to it. */
export type Doj = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The Department of Justice, as OPM adds to it. */
export type DojCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};

/** A refusal by the office that holds the power of a proposal. */
export type DeclineOpmProposalInput = {
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
export type DeclineOpmProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The Department of War, as OPM adds to it. */
export type DepartmentOfWar = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The Department of War, as OPM adds to it. */
export type DepartmentOfWarCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
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

/** An announcement on USAJOBS. */
export type HiringAnnouncement = {
  /** The day it closes; null where none is set. */
  readonly closesOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The control number that USAJOBS gives it. */
  readonly controlNumber: Scalars['String']['output'];
  /** The day it opens. */
  readonly opensOn: Scalars['LocalDate']['output'];
};

/** An announcement on USAJOBS. */
export type HiringAnnouncementInput = {
  /** The day it closes. */
  readonly closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The control number that USAJOBS gives it: 6 to 12 digits. */
  readonly controlNumber: Scalars['String']['input'];
  /** The day it opens. */
  readonly opensOn: Scalars['LocalDate']['input'];
};

/** The law that people are hired under. */
export type HiringAuthority = {
  /** Its place in the law, such as `5 CFR 337 subpart B`. */
  readonly citation: Scalars['String']['output'];
  /** Its last day; null where it has none. */
  readonly expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether that day is over, in America/New_York. */
  readonly isExpired: Scalars['Boolean']['output'];
};

/** The law that people are hired under. */
export type HiringAuthorityInput = {
  /** Its place in the law, such as `5 CFR 337 subpart B`. */
  readonly citation: Scalars['String']['input'];
  /** Its last day; absent where it has none. */
  readonly expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What was there on a day before the order. Null is what is not known, which is not zero. */
export type HiringBaseline = {
  /** The agencies that took people in, by identifier. */
  readonly agencies?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The day that it speaks of. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The hiring authorities, by citation. */
  readonly authorities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The grades, such as `GS-13`. */
  readonly grades?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The people on board. A count that is too small to be public is not kept here. */
  readonly onboards?: Maybe<Scalars['Int']['output']>;
  /** The positions in all. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** The occupational series, such as `2210`. */
  readonly series?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What was there on a day before the order. Leave out what is not known. */
export type HiringBaselineInput = {
  /** The agencies that took people in, by identifier. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day that it speaks of: that of the order or earlier, else it is refused with NO_BASELINE. */
  readonly asOf: Scalars['LocalDate']['input'];
  /** The hiring authorities, by citation. */
  readonly authorities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The grades, such as `GS-13`. */
  readonly grades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The people on board; a small number is refused with SMALL_CELL, because the baseline is public. */
  readonly onboards?: InputMaybe<Scalars['Int']['input']>;
  /** The positions in all. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The occupational series, such as `2210`. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The people of a hiring pathway, as counts alone. OPM's own: a small count tells of persons. */
export type HiringCounts = {
  /** How many reached each stage. */
  readonly byStage: ReadonlyArray<HiringStageCount>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many placements ended, in each way. */
  readonly ends: ReadonlyArray<PlacementEndCount>;
  /** The stable identifier, such as `OPM:hiringCounts:TECH_FORCE`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** How many were placed at an agency. */
  readonly placed: Scalars['Int']['output'];
  /** Everything that was reported, oldest first. */
  readonly reported: ReadonlyArray<ReportedHiringCount>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** How far a pathway goes beyond its baseline: the measured difference. Null is what cannot be compared, because the one or the other is not known. */
export type HiringExpansion = {
  /** The agencies that did not take people in, by identifier. */
  readonly agencies?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The authorities that were not there, by citation. */
  readonly authorities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The grades that were not there. */
  readonly grades?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether anything goes beyond the baseline; null where nothing can be compared. */
  readonly isExpanded?: Maybe<Scalars['Boolean']['output']>;
  /** How many people came on board since. OPM sees all; for everyone else it counts the quarters that are over and moves only by steps that are not small. */
  readonly onboards: CountCell;
  /** How many more positions; fewer where negative. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** The occupational series that were not there. */
  readonly series?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The day of the baseline. */
  readonly since: Scalars['LocalDate']['output'];
};

/** Whom an announcement on USAJOBS is open to, by the code list of hiring paths of USAJOBS. */
export type HiringPath =
  /** People with disabilities. USAJOBS: `disability`. */
  | 'DISABILITY'
  /** Employees of the competitive service, present or former. USAJOBS: `fed-competitive`. */
  | 'FED_COMPETITIVE'
  /** Employees of the excepted service. USAJOBS: `fed-excepted`. */
  | 'FED_EXCEPTED'
  /** Employees of the agency that hires. USAJOBS: `fed-internal-search`. */
  | 'FED_INTERNAL_SEARCH'
  /** Employees whose position ended or ends, under the transition plans. USAJOBS: `fed-transition`. */
  | 'FED_TRANSITION'
  /** Recent graduates. USAJOBS: `graduates`. */
  | 'GRADUATES'
  /** Employees of land management agencies. USAJOBS: `land`. */
  | 'LAND'
  /** Spouses of members of the military. USAJOBS: `mspouse`. */
  | 'MILITARY_SPOUSE'
  /** Members of the National Guard and the reserves. USAJOBS: `nguard`. */
  | 'NATIONAL_GUARD'
  /** Native Americans. USAJOBS: `native`. */
  | 'NATIVE'
  /** Families of employees who serve overseas. USAJOBS: `overseas`. */
  | 'OVERSEAS'
  /** Those who served in the Peace Corps or AmeriCorps VISTA. USAJOBS: `peace`. */
  | 'PEACE'
  /** Everyone who may work for the Government. USAJOBS: `public`. */
  | 'PUBLIC'
  /** Those who seek a position of the Senior Executive Service. USAJOBS: `ses`. */
  | 'SES'
  /** Those whom a special hiring authority is for. USAJOBS: `special-authorities`. */
  | 'SPECIAL_AUTHORITIES'
  /** Students. USAJOBS: `student`. */
  | 'STUDENT'
  /** Veterans. USAJOBS: `vet`. */
  | 'VET';

/** A pathway by which people are hired and placed: one round of it. Another round is another pathway. */
export type HiringPathway = {
  /** The announcements on USAJOBS. */
  readonly announcements: ReadonlyArray<HiringAnnouncement>;
  /** The law that people are hired under. */
  readonly authorities: ReadonlyArray<HiringAuthority>;
  /** What was there before the order. */
  readonly baseline: HiringBaseline;
  /** The people, as counts. Null for everyone but OPM and auditors; then `extensions.redactions` says so. */
  readonly counts?: Maybe<HiringCounts>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The provision that it carries out: section 2(f). */
  readonly directive?: Maybe<Directive>;
  /** The sources. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** How far it goes beyond the baseline. */
  readonly expansion: HiringExpansion;
  /** The grades of the positions, such as `GS-13`. */
  readonly grades: ReadonlyArray<Scalars['String']['output']>;
  /** Whom its announcements are open to, by the hiring paths of USAJOBS; empty where that is not said. */
  readonly hiringPaths: ReadonlyArray<HiringPath>;
  /** The agencies that take people in. */
  readonly hosts: ReadonlyArray<HostAgency>;
  /** The stable identifier, such as `OPM:hiringPathway:TECH_FORCE`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** The work roles of the positions by the NICE Framework, such as `PD-WRL-007`. */
  readonly niceRoles: ReadonlyArray<Scalars['String']['output']>;
  /** The state that it paused in and goes on from; null unless it is paused. */
  readonly pausedFrom?: Maybe<HiringPathwayState>;
  /** The positions planned in all; null where that is not known. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** The occupational series of the positions, such as `2210`. */
  readonly series: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: HiringPathwayState;
  /** Every state with the day it began, oldest first. */
  readonly steps: ReadonlyArray<HiringStep>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `HiringPathway`. */
export type HiringPathwayConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<HiringPathwayEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<HiringPathway>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `HiringPathway` and its place in the list. */
export type HiringPathwayEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: HiringPathway;
};

/** Which hiring pathways. Every condition given must hold. */
export type HiringPathwayFilter = {
  /** With one of these agencies taking people in, by identifier. */
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Open to those of one of these hiring paths. */
  readonly hiringPath?: InputMaybe<ReadonlyArray<HiringPath>>;
  /** With one of these work roles, such as `PD-WRL-007`. */
  readonly niceRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these occupational series, such as `2210`. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<HiringPathwayState>>;
};

/** Where a hiring pathway stands. It goes forward only. It can pause from `PROPOSED` to `ONBOARDED` and goes on from where it paused; it can be closed from every state that is not final. */
export type HiringPathwayState =
  /** There is a hiring authority in force for it. */
  | 'AUTHORIZED'
  /** What was there before the order is recorded, and no expansion is proposed. */
  | 'BASELINED'
  /** Certificates of eligible applicants were issued. */
  | 'CERTIFIED'
  /** Given up before its placements ended. Final. */
  | 'CLOSED'
  /** Every placement ended, at least one with its full term. Final. */
  | 'COMPLETED'
  /** Every placement ended, at least one in a position that lasts. Final. */
  | 'CONVERTED'
  /** People came on board. */
  | 'ONBOARDED'
  /** An announcement is open. */
  | 'OPEN'
  /** Paused; it goes on from where it paused. */
  | 'PAUSED'
  /** People are placed at agencies. */
  | 'PLACED'
  /** An expansion is proposed that can be measured against the baseline. */
  | 'PROPOSED'
  /** Applications are under review. */
  | 'REVIEWING'
  /** Selections were made. */
  | 'SELECTED'
  /** Every placement ended, at least one before its term. Final. */
  | 'SEPARATED';

/** The stages of hiring in which people are counted. Each counts some of those of the stage before. */
export type HiringStage =
  /** Applied. */
  | 'APPLIED'
  /** Certified as eligible. */
  | 'CERTIFIED'
  /** Came on board. */
  | 'ONBOARDED'
  /** Selected. */
  | 'SELECTED';

/** How many people reached a stage. */
export type HiringStageCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The stage. */
  readonly stage: HiringStage;
};

/** A state of a pathway and the day it began. */
export type HiringStep = {
  /** The day it began. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: HiringPathwayState;
};

/** An agency that takes people in. */
export type HostAgency = {
  /** The agency, by identifier, such as `CISA`. */
  readonly agency: Scalars['ID']['output'];
  /** How many positions it has for them; null where that is not said. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
};

/** An agency that takes people in. */
export type HostAgencyInput = {
  /** The agency, by identifier, such as `CISA`. */
  readonly agency: Scalars['ID']['input'];
  /** How many positions it has for them. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
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
  readonly answerOPMConsultation?: Maybe<AnswerOpmConsultationPayload>;
  /** Confirms a proposal, and makes the change that it proposes in the same transaction. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly confirmOPMProposal?: Maybe<ConfirmOpmProposalPayload>;
  /** Records a hiring pathway with the baseline that its expansion is measured against. For an officer or decider of OPM who may know OPM's own controlled information. Its authority is section 2(f). */
  readonly createOPMHiringPathway?: Maybe<CreateOpmHiringPathwayPayload>;
  /** Records people placed at an agency, as a number. For an officer or decider of OPM who may know OPM's own controlled information. Its authority is section 2(f). */
  readonly createOPMPlacement?: Maybe<CreateOpmPlacementPayload>;
  /** Makes a task. For an officer or decider of the agency whose task it is; its authority is the provision that the task carries out. */
  readonly createOPMTask?: Maybe<CreateOpmTaskPayload>;
  /** Declines a proposal, which is final. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly declineOPMProposal?: Maybe<DeclineOpmProposalPayload>;
  /** Proposes to lower the marking of a record, or of a part of it that is marked by itself. For an officer or decider of the agency whose record it is; nothing changes before another person confirms it. Its authority is 32 CFR 2002.18. */
  readonly proposeOPMRelease?: Maybe<ProposeOpmReleasePayload>;
  /** Reports, as its lead, on a provision of the order. For an officer or decider of an agency that leads the provision; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision. */
  readonly reportOPMDirective?: Maybe<ReportOpmDirectivePayload>;
  /** Adds people of a pathway who reached a stage, as a number and without telling them apart. For an officer or decider of OPM who may know OPM's own controlled information. Its authority is section 2(f). */
  readonly reportOPMHiringCount?: Maybe<ReportOpmHiringCountPayload>;
  /** Asks an office, as the order has it or on a record of the agency. For an officer or decider of the agency; its authority is the provision. */
  readonly requestOPMConsultation?: Maybe<RequestOpmConsultationPayload>;
  /** Changes the plan of a hiring pathway, or takes it a step further. For an officer or decider of OPM who may know OPM's own controlled information. Its authority is section 2(f). */
  readonly updateOPMHiringPathway?: Maybe<UpdateOpmHiringPathwayPayload>;
  /** Records how placements ended, as a number. For an officer or decider of OPM who may know OPM's own controlled information. Its authority is section 2(f). */
  readonly updateOPMPlacement?: Maybe<UpdateOpmPlacementPayload>;
  /** Changes a task. For an officer or decider of the agency whose task it is; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision that the task carries out. */
  readonly updateOPMTask?: Maybe<UpdateOpmTaskPayload>;
  /** Takes a question back, which is final: it then counts as never asked. For an officer or decider of the agency that asked; its authority is the provision. */
  readonly withdrawOPMConsultation?: Maybe<WithdrawOpmConsultationPayload>;
  /** Withdraws a proposal, which is final. For the officer or decider who proposed it. Its authority is the power's. */
  readonly withdrawOPMProposal?: Maybe<WithdrawOpmProposalPayload>;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAnswerOpmConsultationArgs = {
  input: AnswerOpmConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmOpmProposalArgs = {
  input: ConfirmOpmProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateOpmHiringPathwayArgs = {
  input: CreateOpmHiringPathwayInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateOpmPlacementArgs = {
  input: CreateOpmPlacementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateOpmTaskArgs = {
  input: CreateOpmTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationDeclineOpmProposalArgs = {
  input: DeclineOpmProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeOpmReleaseArgs = {
  input: ProposeOpmReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportOpmDirectiveArgs = {
  input: ReportOpmDirectiveInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportOpmHiringCountArgs = {
  input: ReportOpmHiringCountInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRequestOpmConsultationArgs = {
  input: RequestOpmConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateOpmHiringPathwayArgs = {
  input: UpdateOpmHiringPathwayInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateOpmPlacementArgs = {
  input: UpdateOpmPlacementInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateOpmTaskArgs = {
  input: UpdateOpmTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawOpmConsultationArgs = {
  input: WithdrawOpmConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawOpmProposalArgs = {
  input: WithdrawOpmProposalInput;
};

/** The National Security Agency, as OPM adds to it. */
export type Nsa = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The National Security Agency, as OPM adds to it. */
export type NsaCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};

/** The Office of Management and Budget, as OPM adds to it. */
export type Omb = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The Office of Management and Budget, as OPM adds to it. */
export type OmbCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};

/** One of the agencies that carry out Executive Order 14409. */
export type Opm = Agency & Party & {
  /** The customary short form. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** The offices that the agency asked, as the order has it or on its own records, latest first: live from the agency itself, as far as whoever asks may know of them. Whoever speaks for an office finds what it was asked. */
  readonly consultations?: Maybe<OfficeConsultationConnection>;
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
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
export type OpmConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OpmCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OpmFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OpmProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type OpmTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
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

/** People placed at one agency, on one day, in one role, for one provision: how many, and never who. */
export type Placement = {
  /** The agency that they work at, by identifier, such as `CISA`. */
  readonly agency: Scalars['ID']['output'];
  /** How many were placed. */
  readonly count: Scalars['Int']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The provision of the order that their work supports. */
  readonly directive?: Maybe<Directive>;
  /** How many placements ended, in each way. */
  readonly ends: ReadonlyArray<PlacementEndCount>;
  /** Their grade, such as `GS-13`; null where that is not said. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** The stable identifier, such as `OPM:placement:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** Their work role by the NICE Framework, such as `PD-WRL-007`. */
  readonly niceRole: Scalars['String']['output'];
  /** The pathway that they came by. */
  readonly pathway?: Maybe<HiringPathway>;
  /** The day the placement began. */
  readonly placedOn: Scalars['LocalDate']['output'];
  /** The quarter in which it was recorded, such as `2026-Q4`. */
  readonly quarter: Scalars['String']['output'];
  /** Their occupational series, such as `2210`. */
  readonly series: Scalars['String']['output'];
  /** How many are still placed. */
  readonly stillPlaced: Scalars['Int']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `Placement`. */
export type PlacementConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<PlacementEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Placement>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many people were placed under section 2(f) in a quarter. */
export type PlacementCounts = {
  /** The day that the counts speak of: the last of the quarter, or today while it is not over. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By agency: each of the eight. */
  readonly byAgency: ReadonlyArray<PlacementsOfAgency>;
  /** By provision supported: each that agencies report on. */
  readonly byDirective: ReadonlyArray<PlacementsOfDirective>;
  /** By category of work role. */
  readonly byRole: ReadonlyArray<PlacementsOfRole>;
  /** What is counted, in words. */
  readonly definition: Scalars['String']['output'];
  /** The quarter, such as `2026-Q4`. */
  readonly quarter: Scalars['String']['output'];
  /** How many in all. */
  readonly total: CountCell;
};

/** A `Placement` and its place in the list. */
export type PlacementEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Placement;
};

/** How a placement ends. */
export type PlacementEnd =
  /** With its full term. */
  | 'COMPLETED'
  /** In a position that lasts. */
  | 'CONVERTED'
  /** Before its term. */
  | 'SEPARATED';

/** How many placements ended in one way. */
export type PlacementEndCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The way. */
  readonly end: PlacementEnd;
};

/** Which placements. Every condition given must hold. */
export type PlacementFilter = {
  /** At one of these agencies, by identifier, such as `CISA`. */
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For one of these provisions, by citation, such as `2(c)(i)`. */
  readonly directive?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these work roles, such as `PD-WRL-007`. */
  readonly niceRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By one of these pathways, by identifier. */
  readonly pathway?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Recorded in one of these quarters, such as `2026-Q4`. */
  readonly quarter?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The people placed at one agency in a quarter. */
export type PlacementsOfAgency = {
  /** The agency, by identifier, such as `CISA`. */
  readonly agency: Scalars['ID']['output'];
  /** By provision supported. */
  readonly byDirective: ReadonlyArray<PlacementsOfDirective>;
  /** By category of work role. */
  readonly byRole: ReadonlyArray<PlacementsOfRole>;
  /** How many in all. */
  readonly total: CountCell;
};

/** The people placed for one provision in a quarter. */
export type PlacementsOfDirective = {
  /** How many. */
  readonly count: CountCell;
  /** The provision. */
  readonly directive?: Maybe<Directive>;
};

/** The people placed in the roles of one category in a quarter. */
export type PlacementsOfRole = {
  /** The category of the NICE Framework, such as `PD`. */
  readonly category: Scalars['String']['output'];
  /** How many. */
  readonly count: CountCell;
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

/** What is to be released: a marking that asks for less than the present one. */
export type ProposeOpmReleaseInput = {
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
export type ProposeOpmReleasePayload = {
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
  /** One hiring pathway. */
  readonly hiringPathway?: Maybe<HiringPathway>;
  /** The pathways by which people are hired and placed under section 2(f) of the order, the newest first: public plans and terms. People are counted, and nobody is told apart. */
  readonly hiringPathways?: Maybe<HiringPathwayConnection>;
  /** The agency itself, live. */
  readonly opm?: Maybe<Opm>;
  /** Where an agency whose records are kept here stands with a provision, as it reports: a fact for the change of another agency to rest on. Told to the subgraphs of agencies alone, each as its agency's service; no client sees it. Null where there is no report that whoever asks may know of. */
  readonly opmDuty?: Maybe<DutyFact>;
  /** How many people were placed in a quarter, by agency, provision and kind of role, with small counts withheld. A quarter is published when it is over and never changes; OPM sees any, whole. */
  readonly placementCounts?: Maybe<PlacementCounts>;
  /** People placed at agencies under section 2(f), as numbers, the newest first: all of them for OPM and auditors, for another agency's own people those at that agency, and none for anyone else. `placementCounts` is for everyone. */
  readonly placements?: Maybe<PlacementConnection>;
};


/** What can be asked. */
export type QueryHiringPathwayArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryHiringPathwaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HiringPathwayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryOpmDutyArgs = {
  agency: Scalars['ID']['input'];
  directive: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPlacementCountsArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlacementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type ReportOpmDirectiveInput = {
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
export type ReportOpmDirectivePayload = {
  /** The report as it stands; null where it was refused. */
  readonly report?: Maybe<DirectiveReport>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** People who reached a stage, as a number. */
export type ReportOpmHiringCountInput = {
  /** How many more reached it: at least 1, and no more in all than reached the stage before. */
  readonly count: Scalars['Int']['input'];
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The counts of the pathway, such as `OPM:hiringCounts:TECH_FORCE`. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day by which they had reached it. People come on board only on a day on which an authority is in force, else it is refused with AUTHORITY_EXPIRED. */
  readonly on: Scalars['LocalDate']['input'];
  /** Why, for the event log: up to 2,000 characters, none of which tells of a person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The stage. */
  readonly stage: HiringStage;
};

/** What became of a reported count. */
export type ReportOpmHiringCountPayload = {
  /** The counts after it; null where it was refused. */
  readonly counts?: Maybe<HiringCounts>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many people were reported to have reached a stage by a day. */
export type ReportedHiringCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The day by which they had reached it. */
  readonly on: Scalars['LocalDate']['output'];
  /** The quarter in which it was recorded, such as `2026-Q4`. */
  readonly quarter: Scalars['String']['output'];
  /** The stage. */
  readonly stage: HiringStage;
};

/** A question to an office. */
export type RequestOpmConsultationInput = {
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
export type RequestOpmConsultationPayload = {
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

/** The Department of the Treasury, as OPM adds to it. */
export type Treasury = {
  /** The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM. */
  readonly cyberWorkforce?: Maybe<CyberWorkforce>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
};


/** The Department of the Treasury, as OPM adds to it. */
export type TreasuryCyberWorkforceArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
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

/** A change to a hiring pathway. What is absent stays as it is. Its texts tell of no person, else it is refused with PII_FORBIDDEN. */
export type UpdateOpmHiringPathwayInput = {
  /** The announcements, in place of those that were there. */
  readonly announcements?: InputMaybe<ReadonlyArray<HiringAnnouncementInput>>;
  /** The law that people are hired under, in place of what was there. */
  readonly authorities?: InputMaybe<ReadonlyArray<HiringAuthorityInput>>;
  /** What was there before the order, in place of what was recorded. Until something is proposed. */
  readonly baseline?: InputMaybe<HiringBaselineInput>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The grades, in place of those that were there. */
  readonly grades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whom its announcements are open to, in place of those that were there. */
  readonly hiringPaths?: InputMaybe<ReadonlyArray<HiringPath>>;
  /** The agencies that take people in, in place of those that were there. */
  readonly hosts?: InputMaybe<ReadonlyArray<HostAgencyInput>>;
  /** The pathway. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The work roles, in place of those that were there. */
  readonly niceRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why, for the event log, which everyone reads: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The positions planned in all. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** The occupational series, in place of those that were there. */
  readonly series?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The state that follows. Hiring needs an authority that is in force on the day, else it is refused with AUTHORITY_EXPIRED; a state that says somebody is in it needs a count. */
  readonly state?: InputMaybe<HiringPathwayState>;
  /** What it is called: 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to a hiring pathway. */
export type UpdateOpmHiringPathwayPayload = {
  /** The pathway after the change; null where it was refused. */
  readonly hiringPathway?: Maybe<HiringPathway>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Placements that ended, as a number. */
export type UpdateOpmPlacementInput = {
  /** How many ended so: at least 1, and no more than are still placed. */
  readonly count: Scalars['Int']['input'];
  /** How they ended. */
  readonly end: PlacementEnd;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The placement. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters, none of which tells of a person. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to a placement. */
export type UpdateOpmPlacementPayload = {
  /** The placement after the change; null where it was refused. */
  readonly placement?: Maybe<Placement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a task. What is absent stays as it is. */
export type UpdateOpmTaskInput = {
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
export type UpdateOpmTaskPayload = {
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

/** A question taken back by the agency that asked it. */
export type WithdrawOpmConsultationInput = {
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
export type WithdrawOpmConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal by whoever proposed of a proposal. */
export type WithdrawOpmProposalInput = {
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
export type WithdrawOpmProposalPayload = {
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
  NSA: Nsa;
  OMB: Omb;
  OPM: Opm;
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
  NSA:
    ( { __typename: 'NSA' }
    & GraphQLRecursivePick<FederationTypes['NSA'], {"id":true}> );
  OMB:
    ( { __typename: 'OMB' }
    & GraphQLRecursivePick<FederationTypes['OMB'], {"id":true}> );
  OPM:
    ( { __typename: 'OPM' }
    & GraphQLRecursivePick<FederationTypes['OPM'], {"id":true}> );
  Treasury:
    ( { __typename: 'Treasury' }
    & GraphQLRecursivePick<FederationTypes['Treasury'], {"id":true}> );
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
  AnswerOPMConsultationInput: AnswerOpmConsultationInput;
  AnswerOPMConsultationPayload: ResolverTypeWrapper<Omit<AnswerOpmConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  AskingVerb: AskingVerb;
  AxisCount: ResolverTypeWrapper<AxisCount>;
  AxisCounts: ResolverTypeWrapper<AxisCounts>;
  Blocker: ResolverTypeWrapper<BlockerRecord>;
  BlockerInput: BlockerInput;
  BlockerKind: BlockerKind;
  CISA: ResolverTypeWrapper<AgencyReference>;
  CNSS: ResolverTypeWrapper<AgencyReference>;
  Classification: Classification;
  ConfirmOPMProposalInput: ConfirmOpmProposalInput;
  ConfirmOPMProposalPayload: ResolverTypeWrapper<Omit<ConfirmOpmProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ConsultationFilter: ConsultationFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecord: ResolverTypeWrapper<ShownConsultation>;
  ConsultationRecordInput: ConsultationRecordInput;
  ConsultationState: ConsultationState;
  CountCell: ResolverTypeWrapper<Cell>;
  CreateOPMHiringPathwayInput: CreateOpmHiringPathwayInput;
  CreateOPMHiringPathwayPayload: ResolverTypeWrapper<Omit<CreateOpmHiringPathwayPayload, 'hiringPathway'> & { hiringPathway?: Maybe<ResolversTypes['HiringPathway']> }>;
  CreateOPMPlacementInput: CreateOpmPlacementInput;
  CreateOPMPlacementPayload: ResolverTypeWrapper<Omit<CreateOpmPlacementPayload, 'placement'> & { placement?: Maybe<ResolversTypes['Placement']> }>;
  CreateOPMTaskInput: CreateOpmTaskInput;
  CreateOPMTaskPayload: ResolverTypeWrapper<Omit<CreateOpmTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  CriticalInfrastructureSector: CriticalInfrastructureSector;
  CyberWorkforce: ResolverTypeWrapper<Omit<CyberWorkforce, 'byDirective' | 'byRole' | 'placements'> & { byDirective: ReadonlyArray<ResolversTypes['PlacementsOfDirective']>, byRole: ReadonlyArray<ResolversTypes['PlacementsOfRole']>, placements: ResolversTypes['CountCell'] }>;
  DOJ: ResolverTypeWrapper<AgencyReference>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineOPMProposalInput: DeclineOpmProposalInput;
  DeclineOPMProposalPayload: ResolverTypeWrapper<Omit<DeclineOpmProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  DepartmentOfWar: ResolverTypeWrapper<AgencyReference>;
  Directive: ResolverTypeWrapper<Directive>;
  DirectiveReport: ResolverTypeWrapper<ShownReport>;
  DirectiveTaskCounts: ResolverTypeWrapper<DirectiveTaskCounts>;
  DutyFact: ResolverTypeWrapper<ReportRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceItemInput: EvidenceItemInput;
  EvidenceKind: EvidenceKind;
  Feed: ResolverTypeWrapper<Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversTypes['Event']> }>;
  HiringAnnouncement: ResolverTypeWrapper<HiringAnnouncement>;
  HiringAnnouncementInput: HiringAnnouncementInput;
  HiringAuthority: ResolverTypeWrapper<HiringAuthorityRecord>;
  HiringAuthorityInput: HiringAuthorityInput;
  HiringBaseline: ResolverTypeWrapper<HiringBaseline>;
  HiringBaselineInput: HiringBaselineInput;
  HiringCounts: ResolverTypeWrapper<HiringCountsRecord>;
  HiringExpansion: ResolverTypeWrapper<HiringPathwayRecord>;
  HiringPath: HiringPath;
  HiringPathway: ResolverTypeWrapper<HiringPathwayRecord>;
  HiringPathwayConnection: ResolverTypeWrapper<HiringPathwayList>;
  HiringPathwayEdge: ResolverTypeWrapper<Omit<HiringPathwayEdge, 'node'> & { node: ResolversTypes['HiringPathway'] }>;
  HiringPathwayFilter: HiringPathwayFilter;
  HiringPathwayState: HiringPathwayState;
  HiringStage: HiringStage;
  HiringStageCount: ResolverTypeWrapper<HiringStageCount>;
  HiringStep: ResolverTypeWrapper<HiringStep>;
  HostAgency: ResolverTypeWrapper<HostAgency>;
  HostAgencyInput: HostAgencyInput;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Marking: ResolverTypeWrapper<MarkingRecord>;
  MarkingInput: MarkingInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NSA: ResolverTypeWrapper<AgencyReference>;
  OMB: ResolverTypeWrapper<AgencyReference>;
  OPM: ResolverTypeWrapper<AgencyReference>;
  OfficeConsultation: ResolverTypeWrapper<ConsultationOfOffice>;
  OfficeConsultationConnection: ResolverTypeWrapper<ConsultationList>;
  OfficeConsultationEdge: ResolverTypeWrapper<Omit<OfficeConsultationEdge, 'node'> & { node: ResolversTypes['OfficeConsultation'] }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  Placement: ResolverTypeWrapper<PlacementRecord>;
  PlacementConnection: ResolverTypeWrapper<PlacementList>;
  PlacementCounts: ResolverTypeWrapper<Omit<PlacementCounts, 'byAgency' | 'byDirective' | 'byRole' | 'total'> & { byAgency: ReadonlyArray<ResolversTypes['PlacementsOfAgency']>, byDirective: ReadonlyArray<ResolversTypes['PlacementsOfDirective']>, byRole: ReadonlyArray<ResolversTypes['PlacementsOfRole']>, total: ResolversTypes['CountCell'] }>;
  PlacementEdge: ResolverTypeWrapper<Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }>;
  PlacementEnd: PlacementEnd;
  PlacementEndCount: ResolverTypeWrapper<PlacementEndCount>;
  PlacementFilter: PlacementFilter;
  PlacementsOfAgency: ResolverTypeWrapper<Omit<PlacementsOfAgency, 'byDirective' | 'byRole' | 'total'> & { byDirective: ReadonlyArray<ResolversTypes['PlacementsOfDirective']>, byRole: ReadonlyArray<ResolversTypes['PlacementsOfRole']>, total: ResolversTypes['CountCell'] }>;
  PlacementsOfDirective: ResolverTypeWrapper<KeyedCell>;
  PlacementsOfRole: ResolverTypeWrapper<KeyedCell>;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalList>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposeOPMReleaseInput: ProposeOpmReleaseInput;
  ProposeOPMReleasePayload: ResolverTypeWrapper<Omit<ProposeOpmReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Publicity: Publicity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusalCode: RefusalCode;
  ReleaseDecision: ResolverTypeWrapper<ShownRelease>;
  ReleaseTarget: ReleaseTarget;
  ReportOPMDirectiveInput: ReportOpmDirectiveInput;
  ReportOPMDirectivePayload: ResolverTypeWrapper<Omit<ReportOpmDirectivePayload, 'report'> & { report?: Maybe<ResolversTypes['DirectiveReport']> }>;
  ReportOPMHiringCountInput: ReportOpmHiringCountInput;
  ReportOPMHiringCountPayload: ResolverTypeWrapper<Omit<ReportOpmHiringCountPayload, 'counts'> & { counts?: Maybe<ResolversTypes['HiringCounts']> }>;
  ReportedHiringCount: ResolverTypeWrapper<ReportedHiringCount>;
  RequestOPMConsultationInput: RequestOpmConsultationInput;
  RequestOPMConsultationPayload: ResolverTypeWrapper<Omit<RequestOpmConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusSummary: ResolverTypeWrapper<Omit<StatusSummary, 'byAgency' | 'unknown'> & { byAgency: ReadonlyArray<ResolversTypes['AgencyTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversTypes['Agency']>> }>;
  Task: ResolverTypeWrapper<TaskRecord>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  Timeliness: Timeliness;
  ToldFact: ResolverTypeWrapper<ToldFactRecord>;
  TrafficLight: TrafficLight;
  Treasury: ResolverTypeWrapper<AgencyReference>;
  TrustGrade: TrustGrade;
  UpdateOPMHiringPathwayInput: UpdateOpmHiringPathwayInput;
  UpdateOPMHiringPathwayPayload: ResolverTypeWrapper<Omit<UpdateOpmHiringPathwayPayload, 'hiringPathway'> & { hiringPathway?: Maybe<ResolversTypes['HiringPathway']> }>;
  UpdateOPMPlacementInput: UpdateOpmPlacementInput;
  UpdateOPMPlacementPayload: ResolverTypeWrapper<Omit<UpdateOpmPlacementPayload, 'placement'> & { placement?: Maybe<ResolversTypes['Placement']> }>;
  UpdateOPMTaskInput: UpdateOpmTaskInput;
  UpdateOPMTaskPayload: ResolverTypeWrapper<Omit<UpdateOpmTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  WithdrawOPMConsultationInput: WithdrawOpmConsultationInput;
  WithdrawOPMConsultationPayload: ResolverTypeWrapper<Omit<WithdrawOpmConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  WithdrawOPMProposalInput: WithdrawOpmProposalInput;
  WithdrawOPMProposalPayload: ResolverTypeWrapper<Omit<WithdrawOpmProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
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
  AnswerOPMConsultationInput: AnswerOpmConsultationInput;
  AnswerOPMConsultationPayload: Omit<AnswerOpmConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  AxisCount: AxisCount;
  AxisCounts: AxisCounts;
  Blocker: BlockerRecord;
  BlockerInput: BlockerInput;
  CISA: AgencyReference;
  CNSS: AgencyReference;
  ConfirmOPMProposalInput: ConfirmOpmProposalInput;
  ConfirmOPMProposalPayload: Omit<ConfirmOpmProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ConsultationFilter: ConsultationFilter;
  Boolean: Scalars['Boolean']['output'];
  ConsultationRecord: ShownConsultation;
  ConsultationRecordInput: ConsultationRecordInput;
  CountCell: Cell;
  CreateOPMHiringPathwayInput: CreateOpmHiringPathwayInput;
  CreateOPMHiringPathwayPayload: Omit<CreateOpmHiringPathwayPayload, 'hiringPathway'> & { hiringPathway?: Maybe<ResolversParentTypes['HiringPathway']> };
  CreateOPMPlacementInput: CreateOpmPlacementInput;
  CreateOPMPlacementPayload: Omit<CreateOpmPlacementPayload, 'placement'> & { placement?: Maybe<ResolversParentTypes['Placement']> };
  CreateOPMTaskInput: CreateOpmTaskInput;
  CreateOPMTaskPayload: Omit<CreateOpmTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  CyberWorkforce: Omit<CyberWorkforce, 'byDirective' | 'byRole' | 'placements'> & { byDirective: ReadonlyArray<ResolversParentTypes['PlacementsOfDirective']>, byRole: ReadonlyArray<ResolversParentTypes['PlacementsOfRole']>, placements: ResolversParentTypes['CountCell'] };
  DOJ: AgencyReference;
  DateTime: Scalars['DateTime']['output'];
  DeclineOPMProposalInput: DeclineOpmProposalInput;
  DeclineOPMProposalPayload: Omit<DeclineOpmProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  DepartmentOfWar: AgencyReference;
  Directive: Directive;
  DirectiveReport: ShownReport;
  DirectiveTaskCounts: DirectiveTaskCounts;
  DutyFact: ReportRecord;
  Event: EventRecord;
  EvidenceItem: EvidenceItem;
  EvidenceItemInput: EvidenceItemInput;
  Feed: Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversParentTypes['Event']> };
  HiringAnnouncement: HiringAnnouncement;
  HiringAnnouncementInput: HiringAnnouncementInput;
  HiringAuthority: HiringAuthorityRecord;
  HiringAuthorityInput: HiringAuthorityInput;
  HiringBaseline: HiringBaseline;
  HiringBaselineInput: HiringBaselineInput;
  HiringCounts: HiringCountsRecord;
  HiringExpansion: HiringPathwayRecord;
  HiringPathway: HiringPathwayRecord;
  HiringPathwayConnection: HiringPathwayList;
  HiringPathwayEdge: Omit<HiringPathwayEdge, 'node'> & { node: ResolversParentTypes['HiringPathway'] };
  HiringPathwayFilter: HiringPathwayFilter;
  HiringStageCount: HiringStageCount;
  HiringStep: HiringStep;
  HostAgency: HostAgency;
  HostAgencyInput: HostAgencyInput;
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Marking: MarkingRecord;
  MarkingInput: MarkingInput;
  Mutation: Record<PropertyKey, never>;
  NSA: AgencyReference;
  OMB: AgencyReference;
  OPM: AgencyReference;
  OfficeConsultation: ConsultationOfOffice;
  OfficeConsultationConnection: ConsultationList;
  OfficeConsultationEdge: Omit<OfficeConsultationEdge, 'node'> & { node: ResolversParentTypes['OfficeConsultation'] };
  PageInfo: PageInfo;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Placement: PlacementRecord;
  PlacementConnection: PlacementList;
  PlacementCounts: Omit<PlacementCounts, 'byAgency' | 'byDirective' | 'byRole' | 'total'> & { byAgency: ReadonlyArray<ResolversParentTypes['PlacementsOfAgency']>, byDirective: ReadonlyArray<ResolversParentTypes['PlacementsOfDirective']>, byRole: ReadonlyArray<ResolversParentTypes['PlacementsOfRole']>, total: ResolversParentTypes['CountCell'] };
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  PlacementEndCount: PlacementEndCount;
  PlacementFilter: PlacementFilter;
  PlacementsOfAgency: Omit<PlacementsOfAgency, 'byDirective' | 'byRole' | 'total'> & { byDirective: ReadonlyArray<ResolversParentTypes['PlacementsOfDirective']>, byRole: ReadonlyArray<ResolversParentTypes['PlacementsOfRole']>, total: ResolversParentTypes['CountCell'] };
  PlacementsOfDirective: KeyedCell;
  PlacementsOfRole: KeyedCell;
  Proposal: ProposalRecord;
  ProposalConnection: ProposalList;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeOPMReleaseInput: ProposeOpmReleaseInput;
  ProposeOPMReleasePayload: Omit<ProposeOpmReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  Query: Record<PropertyKey, never>;
  ReleaseDecision: ShownRelease;
  ReportOPMDirectiveInput: ReportOpmDirectiveInput;
  ReportOPMDirectivePayload: Omit<ReportOpmDirectivePayload, 'report'> & { report?: Maybe<ResolversParentTypes['DirectiveReport']> };
  ReportOPMHiringCountInput: ReportOpmHiringCountInput;
  ReportOPMHiringCountPayload: Omit<ReportOpmHiringCountPayload, 'counts'> & { counts?: Maybe<ResolversParentTypes['HiringCounts']> };
  ReportedHiringCount: ReportedHiringCount;
  RequestOPMConsultationInput: RequestOpmConsultationInput;
  RequestOPMConsultationPayload: Omit<RequestOpmConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  StatusCount: StatusCount;
  StatusSummary: Omit<StatusSummary, 'byAgency' | 'unknown'> & { byAgency: ReadonlyArray<ResolversParentTypes['AgencyTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversParentTypes['Agency']>> };
  Task: TaskRecord;
  TaskConnection: TaskList;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  ToldFact: ToldFactRecord;
  Treasury: AgencyReference;
  UpdateOPMHiringPathwayInput: UpdateOpmHiringPathwayInput;
  UpdateOPMHiringPathwayPayload: Omit<UpdateOpmHiringPathwayPayload, 'hiringPathway'> & { hiringPathway?: Maybe<ResolversParentTypes['HiringPathway']> };
  UpdateOPMPlacementInput: UpdateOpmPlacementInput;
  UpdateOPMPlacementPayload: Omit<UpdateOpmPlacementPayload, 'placement'> & { placement?: Maybe<ResolversParentTypes['Placement']> };
  UpdateOPMTaskInput: UpdateOpmTaskInput;
  UpdateOPMTaskPayload: Omit<UpdateOpmTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  UserError: UserError;
  WithdrawOPMConsultationInput: WithdrawOpmConsultationInput;
  WithdrawOPMConsultationPayload: Omit<WithdrawOpmConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  WithdrawOPMProposalInput: WithdrawOpmProposalInput;
  WithdrawOPMProposalPayload: Omit<WithdrawOpmProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
};

export type ActorResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  __resolveType: TypeResolveFn<'OPM', ParentType, ContextType>;
};

export type AgencyTaskCountsResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['AgencyTaskCounts'] = ResolversParentTypes['AgencyTaskCounts']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerOpmConsultationPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['AnswerOPMConsultationPayload'] = ResolversParentTypes['AnswerOPMConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AxisCountsResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['AxisCounts'] = ResolversParentTypes['AxisCounts']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  timeliness?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CisaResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CISA'] = ResolversParentTypes['CISA'], FederationReferenceType extends FederationReferenceTypes['CISA'] = FederationReferenceTypes['CISA']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CISA']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<CisaCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CnssResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CNSS'] = ResolversParentTypes['CNSS'], FederationReferenceType extends FederationReferenceTypes['CNSS'] = FederationReferenceTypes['CNSS']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CNSS']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<CnssCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConfirmOpmProposalPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ConfirmOPMProposalPayload'] = ResolversParentTypes['ConfirmOPMProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultationRecordResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateOpmHiringPathwayPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CreateOPMHiringPathwayPayload'] = ResolversParentTypes['CreateOPMHiringPathwayPayload']> = {
  hiringPathway?: Resolver<Maybe<ResolversTypes['HiringPathway']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOpmPlacementPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CreateOPMPlacementPayload'] = ResolversParentTypes['CreateOPMPlacementPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOpmTaskPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CreateOPMTaskPayload'] = ResolversParentTypes['CreateOPMTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CyberWorkforceResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['CyberWorkforce'] = ResolversParentTypes['CyberWorkforce']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  byDirective?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfDirective']>, ParentType, ContextType>;
  byRole?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfRole']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placements?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DojResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['DOJ'] = ResolversParentTypes['DOJ'], FederationReferenceType extends FederationReferenceTypes['DOJ'] = FederationReferenceTypes['DOJ']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DOJ']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<DojCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineOpmProposalPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['DeclineOPMProposalPayload'] = ResolversParentTypes['DeclineOPMProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartmentOfWarResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['DepartmentOfWar'] = ResolversParentTypes['DepartmentOfWar'], FederationReferenceType extends FederationReferenceTypes['DepartmentOfWar'] = FederationReferenceTypes['DepartmentOfWar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DepartmentOfWar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<DepartmentOfWarCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DirectiveReportResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
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

export type DirectiveTaskCountsResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['DirectiveTaskCounts'] = ResolversParentTypes['DirectiveTaskCounts']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyFactResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['DutyFact'] = ResolversParentTypes['DutyFact']> = {
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

export type EventResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
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

export type EvidenceItemResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringAnnouncementResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringAnnouncement'] = ResolversParentTypes['HiringAnnouncement']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  controlNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HiringAuthorityResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringAuthority'] = ResolversParentTypes['HiringAuthority']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HiringBaselineResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringBaseline'] = ResolversParentTypes['HiringBaseline']> = {
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  authorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  grades?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  onboards?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type HiringCountsResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringCounts'] = ResolversParentTypes['HiringCounts']> = {
  byStage?: Resolver<ReadonlyArray<ResolversTypes['HiringStageCount']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['PlacementEndCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['ReportedHiringCount']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringExpansionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringExpansion'] = ResolversParentTypes['HiringExpansion']> = {
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  authorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  grades?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  isExpanded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  onboards?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HiringPathwayResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringPathway'] = ResolversParentTypes['HiringPathway']> = {
  announcements?: Resolver<ReadonlyArray<ResolversTypes['HiringAnnouncement']>, ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['HiringAuthority']>, ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['HiringBaseline'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['HiringCounts']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  expansion?: Resolver<ResolversTypes['HiringExpansion'], ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hiringPaths?: Resolver<ReadonlyArray<ResolversTypes['HiringPath']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['HostAgency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  niceRoles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pausedFrom?: Resolver<Maybe<ResolversTypes['HiringPathwayState']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HiringPathwayState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['HiringStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringPathwayConnectionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringPathwayConnection'] = ResolversParentTypes['HiringPathwayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HiringPathwayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HiringPathway']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringPathwayEdgeResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringPathwayEdge'] = ResolversParentTypes['HiringPathwayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiringPathway'], ParentType, ContextType>;
};

export type HiringStageCountResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringStageCount'] = ResolversParentTypes['HiringStageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['HiringStage'], ParentType, ContextType>;
};

export type HiringStepResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HiringStep'] = ResolversParentTypes['HiringStep']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HiringPathwayState'], ParentType, ContextType>;
};

export type HostAgencyResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['HostAgency'] = ResolversParentTypes['HostAgency']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkingResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  banner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  cui?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerOPMConsultation?: Resolver<Maybe<ResolversTypes['AnswerOPMConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAnswerOpmConsultationArgs, 'input'>>;
  confirmOPMProposal?: Resolver<Maybe<ResolversTypes['ConfirmOPMProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmOpmProposalArgs, 'input'>>;
  createOPMHiringPathway?: Resolver<Maybe<ResolversTypes['CreateOPMHiringPathwayPayload']>, ParentType, ContextType, RequireFields<MutationCreateOpmHiringPathwayArgs, 'input'>>;
  createOPMPlacement?: Resolver<Maybe<ResolversTypes['CreateOPMPlacementPayload']>, ParentType, ContextType, RequireFields<MutationCreateOpmPlacementArgs, 'input'>>;
  createOPMTask?: Resolver<Maybe<ResolversTypes['CreateOPMTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateOpmTaskArgs, 'input'>>;
  declineOPMProposal?: Resolver<Maybe<ResolversTypes['DeclineOPMProposalPayload']>, ParentType, ContextType, RequireFields<MutationDeclineOpmProposalArgs, 'input'>>;
  proposeOPMRelease?: Resolver<Maybe<ResolversTypes['ProposeOPMReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeOpmReleaseArgs, 'input'>>;
  reportOPMDirective?: Resolver<Maybe<ResolversTypes['ReportOPMDirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportOpmDirectiveArgs, 'input'>>;
  reportOPMHiringCount?: Resolver<Maybe<ResolversTypes['ReportOPMHiringCountPayload']>, ParentType, ContextType, RequireFields<MutationReportOpmHiringCountArgs, 'input'>>;
  requestOPMConsultation?: Resolver<Maybe<ResolversTypes['RequestOPMConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRequestOpmConsultationArgs, 'input'>>;
  updateOPMHiringPathway?: Resolver<Maybe<ResolversTypes['UpdateOPMHiringPathwayPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOpmHiringPathwayArgs, 'input'>>;
  updateOPMPlacement?: Resolver<Maybe<ResolversTypes['UpdateOPMPlacementPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOpmPlacementArgs, 'input'>>;
  updateOPMTask?: Resolver<Maybe<ResolversTypes['UpdateOPMTaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOpmTaskArgs, 'input'>>;
  withdrawOPMConsultation?: Resolver<Maybe<ResolversTypes['WithdrawOPMConsultationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawOpmConsultationArgs, 'input'>>;
  withdrawOPMProposal?: Resolver<Maybe<ResolversTypes['WithdrawOPMProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawOpmProposalArgs, 'input'>>;
};

export type NsaResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['NSA'] = ResolversParentTypes['NSA'], FederationReferenceType extends FederationReferenceTypes['NSA'] = FederationReferenceTypes['NSA']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NSA']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<NsaCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OmbResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['OMB'] = ResolversParentTypes['OMB'], FederationReferenceType extends FederationReferenceTypes['OMB'] = FederationReferenceTypes['OMB']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OMB']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<OmbCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpmResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['OPM'] = ResolversParentTypes['OPM'], FederationReferenceType extends FederationReferenceTypes['OPM'] = FederationReferenceTypes['OPM']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OPM']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<OpmConsultationsArgs, 'first'>>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<OpmCyberWorkforceArgs>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<OpmFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<OpmProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<OpmTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConsultationResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['OfficeConsultation'] = ResolversParentTypes['OfficeConsultation']> = {
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

export type OfficeConsultationConnectionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['OfficeConsultationConnection'] = ResolversParentTypes['OfficeConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationEdgeResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['OfficeConsultationEdge'] = ResolversParentTypes['OfficeConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeConsultation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'OPM', ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['PlacementEndCount']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  niceRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['HiringPathway']>, ParentType, ContextType>;
  placedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stillPlaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Placement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementCountsResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementCounts'] = ResolversParentTypes['PlacementCounts']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  byAgency?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfAgency']>, ParentType, ContextType>;
  byDirective?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfDirective']>, ParentType, ContextType>;
  byRole?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfRole']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type PlacementEndCountResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementEndCount'] = ResolversParentTypes['PlacementEndCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['PlacementEnd'], ParentType, ContextType>;
};

export type PlacementsOfAgencyResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementsOfAgency'] = ResolversParentTypes['PlacementsOfAgency']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  byDirective?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfDirective']>, ParentType, ContextType>;
  byRole?: Resolver<ReadonlyArray<ResolversTypes['PlacementsOfRole']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type PlacementsOfDirectiveResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementsOfDirective'] = ResolversParentTypes['PlacementsOfDirective']> = {
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
};

export type PlacementsOfRoleResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['PlacementsOfRole'] = ResolversParentTypes['PlacementsOfRole']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
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

export type ProposalConnectionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposeOpmReleasePayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ProposeOPMReleasePayload'] = ResolversParentTypes['ProposeOPMReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hiringPathway?: Resolver<Maybe<ResolversTypes['HiringPathway']>, ParentType, ContextType, RequireFields<QueryHiringPathwayArgs, 'id'>>;
  hiringPathways?: Resolver<Maybe<ResolversTypes['HiringPathwayConnection']>, ParentType, ContextType, RequireFields<QueryHiringPathwaysArgs, 'first'>>;
  opm?: Resolver<Maybe<ResolversTypes['OPM']>, ParentType, ContextType>;
  opmDuty?: Resolver<Maybe<ResolversTypes['DutyFact']>, ParentType, ContextType, RequireFields<QueryOpmDutyArgs, 'agency' | 'directive'>>;
  placementCounts?: Resolver<Maybe<ResolversTypes['PlacementCounts']>, ParentType, ContextType, Partial<QueryPlacementCountsArgs>>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementConnection']>, ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'first'>>;
};

export type ReleaseDecisionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ReleaseDecision'] = ResolversParentTypes['ReleaseDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReleaseTarget'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
};

export type ReportOpmDirectivePayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ReportOPMDirectivePayload'] = ResolversParentTypes['ReportOPMDirectivePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportOpmHiringCountPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ReportOPMHiringCountPayload'] = ResolversParentTypes['ReportOPMHiringCountPayload']> = {
  counts?: Resolver<Maybe<ResolversTypes['HiringCounts']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportedHiringCountResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ReportedHiringCount'] = ResolversParentTypes['ReportedHiringCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['HiringStage'], ParentType, ContextType>;
};

export type RequestOpmConsultationPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['RequestOPMConsultationPayload'] = ResolversParentTypes['RequestOPMConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type StatusSummaryResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['StatusSummary'] = ResolversParentTypes['StatusSummary']> = {
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

export type TaskResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
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

export type TaskConnectionResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ToldFactResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['ToldFact'] = ResolversParentTypes['ToldFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TreasuryResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['Treasury'] = ResolversParentTypes['Treasury'], FederationReferenceType extends FederationReferenceTypes['Treasury'] = FederationReferenceTypes['Treasury']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Treasury']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cyberWorkforce?: Resolver<Maybe<ResolversTypes['CyberWorkforce']>, ParentType, ContextType, Partial<TreasuryCyberWorkforceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateOpmHiringPathwayPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['UpdateOPMHiringPathwayPayload'] = ResolversParentTypes['UpdateOPMHiringPathwayPayload']> = {
  hiringPathway?: Resolver<Maybe<ResolversTypes['HiringPathway']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOpmPlacementPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['UpdateOPMPlacementPayload'] = ResolversParentTypes['UpdateOPMPlacementPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOpmTaskPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['UpdateOPMTaskPayload'] = ResolversParentTypes['UpdateOPMTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawOpmConsultationPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['WithdrawOPMConsultationPayload'] = ResolversParentTypes['WithdrawOPMConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOpmProposalPayloadResolvers<ContextType = OpmContext, ParentType extends ResolversParentTypes['WithdrawOPMProposalPayload'] = ResolversParentTypes['WithdrawOPMProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = OpmContext> = {
  Actor?: ActorResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyTaskCounts?: AgencyTaskCountsResolvers<ContextType>;
  AnswerOPMConsultationPayload?: AnswerOpmConsultationPayloadResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  AxisCounts?: AxisCountsResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  CISA?: CisaResolvers<ContextType>;
  CNSS?: CnssResolvers<ContextType>;
  ConfirmOPMProposalPayload?: ConfirmOpmProposalPayloadResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CreateOPMHiringPathwayPayload?: CreateOpmHiringPathwayPayloadResolvers<ContextType>;
  CreateOPMPlacementPayload?: CreateOpmPlacementPayloadResolvers<ContextType>;
  CreateOPMTaskPayload?: CreateOpmTaskPayloadResolvers<ContextType>;
  CyberWorkforce?: CyberWorkforceResolvers<ContextType>;
  DOJ?: DojResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineOPMProposalPayload?: DeclineOpmProposalPayloadResolvers<ContextType>;
  DepartmentOfWar?: DepartmentOfWarResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  DirectiveTaskCounts?: DirectiveTaskCountsResolvers<ContextType>;
  DutyFact?: DutyFactResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  HiringAnnouncement?: HiringAnnouncementResolvers<ContextType>;
  HiringAuthority?: HiringAuthorityResolvers<ContextType>;
  HiringBaseline?: HiringBaselineResolvers<ContextType>;
  HiringCounts?: HiringCountsResolvers<ContextType>;
  HiringExpansion?: HiringExpansionResolvers<ContextType>;
  HiringPathway?: HiringPathwayResolvers<ContextType>;
  HiringPathwayConnection?: HiringPathwayConnectionResolvers<ContextType>;
  HiringPathwayEdge?: HiringPathwayEdgeResolvers<ContextType>;
  HiringStageCount?: HiringStageCountResolvers<ContextType>;
  HiringStep?: HiringStepResolvers<ContextType>;
  HostAgency?: HostAgencyResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Marking?: MarkingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NSA?: NsaResolvers<ContextType>;
  OMB?: OmbResolvers<ContextType>;
  OPM?: OpmResolvers<ContextType>;
  OfficeConsultation?: OfficeConsultationResolvers<ContextType>;
  OfficeConsultationConnection?: OfficeConsultationConnectionResolvers<ContextType>;
  OfficeConsultationEdge?: OfficeConsultationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementCounts?: PlacementCountsResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  PlacementEndCount?: PlacementEndCountResolvers<ContextType>;
  PlacementsOfAgency?: PlacementsOfAgencyResolvers<ContextType>;
  PlacementsOfDirective?: PlacementsOfDirectiveResolvers<ContextType>;
  PlacementsOfRole?: PlacementsOfRoleResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposeOPMReleasePayload?: ProposeOpmReleasePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseDecision?: ReleaseDecisionResolvers<ContextType>;
  ReportOPMDirectivePayload?: ReportOpmDirectivePayloadResolvers<ContextType>;
  ReportOPMHiringCountPayload?: ReportOpmHiringCountPayloadResolvers<ContextType>;
  ReportedHiringCount?: ReportedHiringCountResolvers<ContextType>;
  RequestOPMConsultationPayload?: RequestOpmConsultationPayloadResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusSummary?: StatusSummaryResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ToldFact?: ToldFactResolvers<ContextType>;
  Treasury?: TreasuryResolvers<ContextType>;
  UpdateOPMHiringPathwayPayload?: UpdateOpmHiringPathwayPayloadResolvers<ContextType>;
  UpdateOPMPlacementPayload?: UpdateOpmPlacementPayloadResolvers<ContextType>;
  UpdateOPMTaskPayload?: UpdateOpmTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawOPMConsultationPayload?: WithdrawOpmConsultationPayloadResolvers<ContextType>;
  WithdrawOPMProposalPayload?: WithdrawOpmProposalPayloadResolvers<ContextType>;
};

