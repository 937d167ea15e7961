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
import type { ShownVulnerability } from '../vulnerabilities/vulnerability-resolvers.js';
import type { VulnerabilityList } from '../vulnerabilities/list-vulnerabilities.js';
import type { KevCatalogRecord } from '../vulnerabilities/kev-catalog-record.js';
import type { ShownTimeline } from '../remediation-timelines/remediation-timeline.js';
import type { DefensiveProgramRecord } from '../defensive-programs/defensive-program-record.js';
import type { DefensiveProgramList } from '../defensive-programs/list-defensive-programs.js';
import type { AccessProgramRecord } from '../access-programs/access-program-record.js';
import type { AccessProgramList } from '../access-programs/list-access-programs.js';
import type { Beneficiary } from '../access-programs/beneficiary.js';
import type { AccessRoute as AccessRouteRecord } from '../access-programs/access-routes.js';
import type { ModelOfferRecord } from '../model-offers/offer-record.js';
import type { ModelOfferList } from '../model-offers/list-model-offers.js';
import type { TrustedPartnerRecord } from '../trusted-partners/partner-record.js';
import type { TrustedPartnerList } from '../trusted-partners/list-partners.js';
import type { InstrumentRecord } from '../binding-operational-directives/instrument-record.js';
import type { InstrumentList, PurposeCoverage as CoveredPurpose } from '../binding-operational-directives/list-instruments.js';
import type { ShownAction } from '../binding-operational-directives/shown-action.js';
import type { DueRule as DueRuleRecord } from '../binding-operational-directives/due-rule.js';
import type { RequiredActionRecord } from '../required-actions/required-action-record.js';
import type { RequiredActionList } from '../required-actions/list-required-actions.js';
import type { CisaContext } from '../cisa-context.js';
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

/** Whom a program is for. */
export type AccessBeneficiary = {
  /** The class. */
  readonly beneficiaryClass: BeneficiaryClass;
  /** Who exactly, in words; null where the class says it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the order's own words name the class. It names operators by examples ("such as"), so that others are beneficiaries too. */
  readonly isNamedInOrder: Scalars['Boolean']['output'];
  /** The sector of critical infrastructure; null where it is none, or not known. */
  readonly sector?: Maybe<CriticalInfrastructureSector>;
};

/** Whom a program is for. */
export type AccessBeneficiaryInput = {
  /** The class. */
  readonly beneficiaryClass: BeneficiaryClass;
  /** Who exactly: 1 to 500 characters; always given for `OTHER_OPERATORS`. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The sector of critical infrastructure; for operators alone. */
  readonly sector?: InputMaybe<CriticalInfrastructureSector>;
};

/** A program that facilitates access to cybersecurity tools and services. Section 2(c)(iii). It binds nobody: a binding directive reaches civilian Federal agencies alone. */
export type AccessProgram = {
  /** Whom it is for. */
  readonly beneficiaries: ReadonlyArray<AccessBeneficiary>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it does. */
  readonly description: Scalars['String']['output'];
  /** The provision that it carries out: section 2(c)(iii). */
  readonly directive?: Maybe<Directive>;
  /** The sources, each with its grade. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `CISA:accessProgram:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** The covered frontier models that it offers, of those offers that whoever asks may know of: an offer is its developer's and CISA's. None that its developer withdrew. */
  readonly modelOffers?: Maybe<ModelOfferConnection>;
  /** The agency or office that runs it, as the sources name it. */
  readonly runBy: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: CyberProgramState;
  /** Every state with the day it began, oldest first. */
  readonly steps: ReadonlyArray<CyberProgramStep>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The tools and services that it gives access to. */
  readonly tools: ReadonlyArray<OfferedTool>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};


/** A program that facilitates access to cybersecurity tools and services. Section 2(c)(iii). It binds nobody: a binding directive reaches civilian Federal agencies alone. */
export type AccessProgramModelOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `AccessProgram`. */
export type AccessProgramConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<AccessProgramEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<AccessProgram>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `AccessProgram` and its place in the list. */
export type AccessProgramEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccessProgram;
};

/** Which programs. Every condition given must hold. */
export type AccessProgramFilter = {
  /** For one of these classes. */
  readonly beneficiaryClass?: InputMaybe<ReadonlyArray<BeneficiaryClass>>;
  /** For operators in one of these sectors, where the program says so. */
  readonly sector?: InputMaybe<ReadonlyArray<CriticalInfrastructureSector>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<CyberProgramState>>;
};

/** Whether a class of beneficiaries has a way to what section 2(c)(iii) is about. */
export type AccessRoute = {
  /** The programs in operation for the class, the newest first. */
  readonly accessPrograms?: Maybe<AccessProgramConnection>;
  /** The class. */
  readonly beneficiaryClass: BeneficiaryClass;
  /** Whether a program in operation offers it a covered frontier model, by an offer to which CISA and the developer agreed. Null where none is known to whoever asks, and they may not know of all: offers are CISA's and the developers'. */
  readonly hasRouteToCoveredModels?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a program in operation gives it access to a tool or service. Null where none is known to whoever asks, and they may not know of all. */
  readonly hasRouteToTools?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the order's own words name the class. */
  readonly isNamedInOrder: Scalars['Boolean']['output'];
};


/** Whether a class of beneficiaries has a way to what section 2(c)(iii) is about. */
export type AccessRouteAccessProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A product that a CVE record speaks of. */
export type AffectedProduct = {
  /** The collection that the package is from; null where the record names none. */
  readonly collectionURL?: Maybe<Scalars['String']['output']>;
  /** The part of the record that says so. */
  readonly container: CveContainer;
  /** Identifiers of the product by the Common Platform Enumeration. */
  readonly cpes: ReadonlyArray<Scalars['String']['output']>;
  /** What holds of versions that `versions` does not cover: `affected`, `unaffected` or `unknown`; null where the record does not say. */
  readonly defaultStatus?: Maybe<Scalars['String']['output']>;
  /** The package, within the collection at `collectionURL`; null where the record names none. */
  readonly packageName?: Maybe<Scalars['String']['output']>;
  /** The platforms that it is about; empty where the record names none. */
  readonly platforms: ReadonlyArray<Scalars['String']['output']>;
  /** The product; null where the record names it as a package alone. */
  readonly product?: Maybe<Scalars['String']['output']>;
  /** The organization whose part that is, by its short name. */
  readonly provider: Scalars['String']['output'];
  /** The vendor; null where the record names none. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
  /** The versions. */
  readonly versions: ReadonlyArray<VersionRange>;
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

/** What the agency that is bound can say of a required action. */
export type AgencyStep =
  /** It requests an exception. */
  | 'EXCEPTION_REQUESTED'
  /** It is done. */
  | 'REPORTED';

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

/** Who agrees to something about a developer's model: each can say no, and take a yes back. */
export type AgreeingSide =
  /** The developer of the model. */
  | 'DEVELOPER'
  /** The Government, by CISA's office. */
  | 'GOVERNMENT';

/** The answer of the office asked. */
export type AnswerCisaConsultationInput = {
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
export type AnswerCisaConsultationPayload = {
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

/** The beneficiaries of section 2(c)(iii). */
export type BeneficiaryClass =
  /** Agencies. */
  | 'AGENCIES'
  /** Community banks, likewise. */
  | 'COMMUNITY_BANKS'
  /** Local utilities, likewise. */
  | 'LOCAL_UTILITIES'
  /** Operators of critical infrastructure whom the order's examples do not name, described in words. */
  | 'OTHER_OPERATORS'
  /** Rural hospitals, one of the order's examples of operators of critical infrastructure. */
  | 'RURAL_HOSPITALS'
  /** State and local authorities. */
  | 'STATE_AND_LOCAL_AUTHORITIES';

/** A binding operational directive, an emergency directive, or a supplemental direction to one. It binds Federal civilian executive branch agencies alone: no National Security System, no system of the Department of War or the intelligence community, no State and no company. 44 USC 3552(b)(1), 3553(b)(2), (d), (e) and (h), 3554(a)(1)(B)(ii). */
export type BindingOperationalDirective = Instrument & {
  /** What it has each agency do, as far as it is known. */
  readonly actions: ReadonlyArray<DirectiveAction>;
  /** How agencies comply with it, as far as whoever asks may know: `requiredActions` says who may. */
  readonly agencyCompliance?: Maybe<RequiredActionConnection>;
  /** Whom it speaks to. A directive binds Federal civilian executive branch agencies and nobody else. */
  readonly appliesTo: ReadonlyArray<InstrumentAudience>;
  /** What it rests on: the statute under which it binds, or for guidance section 2(c) of the order. */
  readonly authority: Scalars['String']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was closed or revoked; null where its successor says so, and where it is not known. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The day from which it is no more in force; null where it is, and where the day is not known. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The sources, each with its grade and the day it was looked up. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `CISA:instrument:BOD-26-04`. */
  readonly id: Scalars['ID']['output'];
  /** The day it was issued; null before, and where the day is not known. */
  readonly issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is. */
  readonly kind: InstrumentKind;
  /** How the record is marked: CISA's alone until it is issued, and public from then on. */
  readonly marking: Marking;
  /** Its number: `BOD` or `ED`, the last two digits of the fiscal year in which it was issued, and a number within that year. Null for a supplemental direction, and for a draft that has none yet. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The purposes of section 2(c) that it serves, each with what shows it; empty where nothing says that it serves one. */
  readonly purposes: ReadonlyArray<InstrumentPurpose>;
  /** What it revokes when it is issued. */
  readonly revokes: ReadonlyArray<Instrument>;
  /** The scope in words; null where nothing is known beyond `appliesTo`. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: InstrumentState;
  /** What took its place; null where nothing did. */
  readonly succeededBy?: Maybe<Instrument>;
  /** What it supersedes when it is issued. */
  readonly supersedes: ReadonlyArray<Instrument>;
  /** The supplemental directions to it that whoever asks may know of, the oldest first. */
  readonly supplementedBy: ReadonlyArray<BindingOperationalDirective>;
  /** The directive that a supplemental direction adds to; null for the others. */
  readonly supplements?: Maybe<BindingOperationalDirective>;
  /** Its title; null where it is not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a few words; null where nothing says so. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};


/** A binding operational directive, an emergency directive, or a supplemental direction to one. It binds Federal civilian executive branch agencies alone: no National Security System, no system of the Department of War or the intelligence community, no State and no company. 44 USC 3552(b)(1), 3553(b)(2), (d), (e) and (h), 3554(a)(1)(B)(ii). */
export type BindingOperationalDirectiveAgencyComplianceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequiredActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of `BindingOperationalDirective`. */
export type BindingOperationalDirectiveConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<BindingOperationalDirectiveEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<BindingOperationalDirective>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `BindingOperationalDirective` and its place in the list. */
export type BindingOperationalDirectiveEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: BindingOperationalDirective;
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
export type Cisa = Agency & Party & {
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
export type CisaConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type CisaFeedArgs = {
  after?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type CisaProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<ProposalState>>;
};


/** One of the agencies that carry out Executive Order 14409. */
export type CisaTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** What CISA can say of a required action. */
export type CisaStep =
  /** The exception is granted. */
  | 'EXCEPTION_GRANTED'
  /** What was reported or requested goes back to the agency. */
  | 'PENDING'
  /** It is done. */
  | 'VALIDATED';

/** Classification under Executive Order 13526, by the ISM value. The graph is an unclassified system: no other value can be stored. */
export type Classification =
  /** Unclassified. */
  | 'U';

/** The developer's agreement to an offer. */
export type ConfirmCisaModelOfferInput = {
  /** The version that the developer has seen; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the developer's agreement. */
export type ConfirmCisaModelOfferPayload = {
  /** The offer after it; null where it was refused. */
  readonly modelOffer?: Maybe<ModelOffer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A confirmation of a proposal. */
export type ConfirmCisaProposalInput = {
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
export type ConfirmCisaProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The developer's agreement to a partner. */
export type ConfirmCisaTrustedPartnerInput = {
  /** The version that the developer has seen; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The partner. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the developer's agreement. */
export type ConfirmCisaTrustedPartnerPayload = {
  /** The partner after it; null where it was refused. */
  readonly trustedPartner?: Maybe<TrustedPartner>;
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

/** From which day the time for remediation counts. */
export type CountsFromBasis =
  /** The day the agency found it on the asset. */
  | 'DETECTED_ON'
  /** The day CISA added the vulnerability to the KEV catalog. */
  | 'KEV_DATE_ADDED';

/** A new program that is to facilitate access. */
export type CreateCisaAccessProgramInput = {
  /** Whom it is for: at least one. */
  readonly beneficiaries: ReadonlyArray<AccessBeneficiaryInput>;
  /** What it does: 1 to 10,000 characters. */
  readonly description: Scalars['String']['input'];
  /** The sources: at least one. */
  readonly evidence: ReadonlyArray<EvidenceItemInput>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the record is marked; public where absent. */
  readonly marking?: InputMaybe<MarkingInput>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The agency or office that runs it, as the sources name it: 1 to 200 characters. */
  readonly runBy: Scalars['String']['input'];
  /** What it is called: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** The tools and services that it gives access to. Covered frontier models are offered by records of their own: use `createCISAModelOffer`. */
  readonly tools?: InputMaybe<ReadonlyArray<OfferedToolInput>>;
};

/** What became of a new program. */
export type CreateCisaAccessProgramPayload = {
  /** The program; null where it was refused. */
  readonly accessProgram?: Maybe<AccessProgram>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new program that enhances AI-enabled defensive tools. */
export type CreateCisaDefensiveProgramInput = {
  /** The provisions that it supports beside 2(c)(ii), by citation. */
  readonly alsoSupports?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What was there before: for an expansion, and for nothing else. */
  readonly baseline?: InputMaybe<ProgramBaselineInput>;
  /** What it does: 1 to 10,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Whether it is established anew or expanded; this stays. */
  readonly effort: ProgramEffort;
  /** The AI-enabled defensive tools that it enhances: at least one. */
  readonly enhances: ReadonlyArray<Scalars['String']['input']>;
  /** The sources: at least one. */
  readonly evidence: ReadonlyArray<EvidenceItemInput>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How the record is marked; public where absent. */
  readonly marking?: InputMaybe<MarkingInput>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The agency or office that runs it, as the sources name it: 1 to 200 characters. */
  readonly runBy: Scalars['String']['input'];
  /** What it is called: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new program. */
export type CreateCisaDefensiveProgramPayload = {
  /** The program; null where it was refused. */
  readonly defensiveProgram?: Maybe<DefensiveProgram>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new draft. */
export type CreateCisaInstrumentInput = {
  /** What agencies have to do: at least one action for a directive, none for guidance. */
  readonly actions?: InputMaybe<ReadonlyArray<DirectiveActionInput>>;
  /** Whom it speaks to. For anything but guidance FCEB_AGENCIES alone, else it is refused with BINDS_NON_FCEB. */
  readonly appliesTo: ReadonlyArray<InstrumentAudience>;
  /** The sources. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: InstrumentKind;
  /** Its number, such as `BOD 27-01`; it can be given later, and must be before a BOD or an ED is issued. Any other form, a number for another kind, and one that another directive bears are refused with NUMBER_INVALID. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The purposes of section 2(c) that it serves: `2(c)(i)`, `2(c)(ii)`, `2(c)(iii)`. */
  readonly purposes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The directives, by identifier, that it revokes when it is issued: in force until then. One that is revoked or superseded is refused with REVOKED_DIRECTIVE_CITED. */
  readonly revokes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The scope in words: up to 10,000 characters. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** The directives or guidance, by identifier, whose place it takes when it is issued; likewise. */
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The BOD or ED, by identifier, that a supplemental direction adds to; likewise. With SUPPLEMENTAL alone. */
  readonly supplements?: InputMaybe<Scalars['ID']['input']>;
  /** Its title: 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What it is about, in a few words: up to 200 characters. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a new draft. */
export type CreateCisaInstrumentPayload = {
  /** The draft; null where it was refused. */
  readonly instrument?: Maybe<Instrument>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An offer that CISA proposes. */
export type CreateCisaModelOfferInput = {
  /** The program. */
  readonly accessProgram: Scalars['ID']['input'];
  /** The model, by NSA's identifier. */
  readonly frontierModel: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an offer that CISA proposed. */
export type CreateCisaModelOfferPayload = {
  /** The offer; null where it was refused. */
  readonly modelOffer?: Maybe<ModelOffer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An action that an agency is asked to report on. */
export type CreateCisaRequiredActionInput = {
  /** The action's name within the directive. */
  readonly action: Scalars['ID']['input'];
  /** The agency, by identifier: TREASURY, CISA, OMB, OPM or DOJ. Any other, and whatever is no agency of the graph, is refused with BINDS_NON_FCEB. */
  readonly agency: Scalars['ID']['input'];
  /** The directive, by identifier: issued or in force. One that was revoked or superseded is refused with REVOKED_DIRECTIVE_CITED. */
  readonly directive: Scalars['ID']['input'];
  /** The due date as whoever asks knows it; any other than that of the rule in force is refused with DUE_DATE_OVERRIDE. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of asking an agency to report. */
export type CreateCisaRequiredActionPayload = {
  /** The required action; null where it was refused. */
  readonly requiredAction?: Maybe<RequiredAction>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new task. */
export type CreateCisaTaskInput = {
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
export type CreateCisaTaskPayload = {
  /** The task; null where it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A trusted partner that the Government proposes. */
export type CreateCisaTrustedPartnerInput = {
  /** The model, by NSA's identifier. */
  readonly frontierModel: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization: 1 to 200 characters, as its own people's tokens name it. Another than the developer. */
  readonly organization: Scalars['String']['input'];
  /** What it is selected for: at least one. */
  readonly purposes: ReadonlyArray<TrustedPartnerPurpose>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The sector of critical infrastructure that it is of; given where that is what it is selected for. */
  readonly sector?: InputMaybe<CriticalInfrastructureSector>;
};

/** What became of a partner that the Government proposed. */
export type CreateCisaTrustedPartnerPayload = {
  /** The partner; null where it was refused. */
  readonly trustedPartner?: Maybe<TrustedPartner>;
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

/** Which part of a CVE record a statement comes from. */
export type CveContainer =
  /** That of an Authorized Data Publisher, such as CISA's Vulnrichment. */
  | 'ADP'
  /** That of the CVE Numbering Authority, which assigned the identifier. */
  | 'CNA';

/** Where more is said about a vulnerability. */
export type CveReference = {
  /** The part of the record that says so. */
  readonly container: CveContainer;
  /** What the record calls it; null where it gives the address alone. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organization whose part that is, by its short name. */
  readonly provider: Scalars['String']['output'];
  /** What is found there, such as `vendor-advisory`. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The address. */
  readonly url: Scalars['String']['output'];
};

/** Whether a CVE record is published or rejected. */
export type CveState =
  /** The record is published. */
  | 'PUBLISHED'
  /** The record was rejected: the identifier is not to be used. It is kept as that. */
  | 'REJECTED';

/** A severity by the Common Vulnerability Scoring System (CVSS). */
export type CvssMetric = {
  /** The base score, from 0 to 10. */
  readonly baseScore: Scalars['Float']['output'];
  /** The base severity, such as `HIGH`; null where the record gives the score alone. */
  readonly baseSeverity?: Maybe<Scalars['String']['output']>;
  /** The part of the record that says so. */
  readonly container: CveContainer;
  /** The version of CVSS, such as `3.1`. */
  readonly cvssVersion: Scalars['String']['output'];
  /** The organization whose part that is, by its short name. */
  readonly provider: Scalars['String']['output'];
  /** The vector, such as `CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H`. */
  readonly vectorString: Scalars['String']['output'];
};

/** Where a program stands that CISA establishes, expands or runs under section 2(c) of the order. */
export type CyberProgramState =
  /** It was given up, or its time is over. Final. */
  | 'ENDED'
  /** It serves those it is for; of an expansion, the expansion does. */
  | 'IN_OPERATION'
  /** It rests, and can go on. */
  | 'PAUSED'
  /** It is planned. */
  | 'PLANNED'
  /** It is being established or expanded. */
  | 'UNDER_WAY';

/** A state of a program and the day it began. */
export type CyberProgramStep = {
  /** The day it began. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: CyberProgramState;
};

/** Guidance of CISA's under section 2(c) of the order. It asks nothing of any agency that could be due. */
export type CybersecurityGuidance = Instrument & {
  /** Whom it speaks to. A directive binds Federal civilian executive branch agencies and nobody else. */
  readonly appliesTo: ReadonlyArray<InstrumentAudience>;
  /** What it rests on: the statute under which it binds, or for guidance section 2(c) of the order. */
  readonly authority: Scalars['String']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was closed or revoked; null where its successor says so, and where it is not known. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The day from which it is no more in force; null where it is, and where the day is not known. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The sources, each with its grade and the day it was looked up. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `CISA:instrument:BOD-26-04`. */
  readonly id: Scalars['ID']['output'];
  /** The day it was issued; null before, and where the day is not known. */
  readonly issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is. */
  readonly kind: InstrumentKind;
  /** How the record is marked: CISA's alone until it is issued, and public from then on. */
  readonly marking: Marking;
  /** The purposes of section 2(c) that it serves, each with what shows it; empty where nothing says that it serves one. */
  readonly purposes: ReadonlyArray<InstrumentPurpose>;
  /** What it revokes when it is issued. */
  readonly revokes: ReadonlyArray<Instrument>;
  /** The scope in words; null where nothing is known beyond `appliesTo`. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: InstrumentState;
  /** What took its place; null where nothing did. */
  readonly succeededBy?: Maybe<Instrument>;
  /** What it supersedes when it is issued. */
  readonly supersedes: ReadonlyArray<Instrument>;
  /** Its title; null where it is not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a few words; null where nothing says so. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `CybersecurityGuidance`. */
export type CybersecurityGuidanceConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<CybersecurityGuidanceEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<CybersecurityGuidance>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `CybersecurityGuidance` and its place in the list. */
export type CybersecurityGuidanceEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CybersecurityGuidance;
};

/** A refusal by the office that holds the power of a proposal. */
export type DeclineCisaProposalInput = {
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
export type DeclineCisaProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A Federal program or service that enhances AI-enabled defensive tools. Section 2(c)(ii). */
export type DefensiveProgram = {
  /** The provisions that it supports beside that; each null where OMB's registry cannot be asked. */
  readonly alsoSupports?: Maybe<ReadonlyArray<Maybe<Directive>>>;
  /** What was there before the expansion; null where it is established anew. */
  readonly baseline?: Maybe<ProgramBaseline>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it does. */
  readonly description: Scalars['String']['output'];
  /** The provision that it carries out: section 2(c)(ii). */
  readonly directive?: Maybe<Directive>;
  /** Whether it is established anew or expanded. */
  readonly effort: ProgramEffort;
  /** The AI-enabled defensive tools that it enhances. */
  readonly enhances: ReadonlyArray<Scalars['String']['output']>;
  /** The sources, each with its grade. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `CISA:defensiveProgram:…`. */
  readonly id: Scalars['ID']['output'];
  /** Whether any measure goes beyond the baseline; null where nothing can be compared. */
  readonly isExpanded?: Maybe<Scalars['Boolean']['output']>;
  /** How the record is marked. */
  readonly marking: Marking;
  /** The agency or office that runs it, as the sources name it. */
  readonly runBy: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: CyberProgramState;
  /** Every state with the day it began, oldest first. */
  readonly steps: ReadonlyArray<CyberProgramStep>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `DefensiveProgram`. */
export type DefensiveProgramConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<DefensiveProgramEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<DefensiveProgram>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `DefensiveProgram` and its place in the list. */
export type DefensiveProgramEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DefensiveProgram;
};

/** Which programs. Every condition given must hold. */
export type DefensiveProgramFilter = {
  /** Established, or expanded. */
  readonly effort?: InputMaybe<ReadonlyArray<ProgramEffort>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<CyberProgramState>>;
};

/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type Directive = {
  /** The programs that facilitate access to tools and services: those of 2(c)(iii), and of 2(c) the same; of any other provision none. */
  readonly accessPrograms?: Maybe<AccessProgramConnection>;
  /** The citation within the order, such as `2(c)(iii)`. */
  readonly citation: Scalars['ID']['output'];
  /** The programs that enhance AI-enabled defensive tools: of 2(c)(ii) and 2(c) all, of any other provision those that support it too. */
  readonly defensivePrograms?: Maybe<DefensiveProgramConnection>;
  /** Which purposes of section 2(c) have a directive or guidance that stands, and which has none: for 2(c) each of the three, for one of them that one; for any other provision empty. */
  readonly instrumentCoverage?: Maybe<ReadonlyArray<PurposeCoverage>>;
  /** The directives and the guidance that serve this purpose of section 2(c), or for 2(c) one of its three, the newest first; of any other provision none. */
  readonly instruments?: Maybe<InstrumentConnection>;
};


/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type DirectiveAccessProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type DirectiveDefensiveProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DefensiveProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A provision of the order. OMB's registry keeps it; here it is a reference by citation. */
export type DirectiveInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a directive has each agency do. */
export type DirectiveAction = {
  /** The day by which it is due, worked out from the rule in force on a day: that of the latest supplemental direction to this action, else the directive's own. Null where the directive is not in force on the day, or its rule or day of issuance is not known. It is never set and never moved. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** By what it is due, as the directive itself states it; null where that is not known. */
  readonly dueRule?: Maybe<DueRule>;
  /** Whether that day, by the rule in force today, is a weekend day or a Federal holiday; it stays due on it. Null where there is no such day. */
  readonly fallsOnNonBusinessDay?: Maybe<Scalars['Boolean']['output']>;
  /** Its name within the directive, such as `PROCEDURES`. */
  readonly id: Scalars['ID']['output'];
  /** How agencies report on it; null where that is not known. */
  readonly reportingChannel?: Maybe<ReportingChannel>;
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
};


/** What a directive has each agency do. */
export type DirectiveActionDueOnArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a directive has each agency do, as it is drafted. */
export type DirectiveActionInput = {
  /** By what it is due. There is no field for the due date: it follows. */
  readonly dueRule: DueRuleInput;
  /** Its name within the directive: up to 40 capitals, digits and underscores, such as `PROCEDURES`. A supplemental direction that names an action of its directive gives it another due rule. */
  readonly id: Scalars['ID']['input'];
  /** How agencies report on it. */
  readonly reportingChannel: ReportingChannel;
  /** What is to be done: 1 to 10,000 characters. A directive that it cites by number must not be revoked or superseded, else it is refused with REVOKED_DIRECTIVE_CITED. */
  readonly text: Scalars['String']['input'];
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

/** By what an action is due. */
export type DueRule = {
  /** The day; with FIXED alone. */
  readonly fixedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How the day is found. */
  readonly kind: DueRuleKind;
  /** The calendar days after the issuance; with OFFSET alone. */
  readonly offsetDays?: Maybe<Scalars['Int']['output']>;
  /** The rule in force today, whose table gives each vulnerability a day of its own (`remediationTimeline`); with TABLE alone. The action is due on its `metFrom`. */
  readonly remediationRule?: Maybe<RemediationRule>;
};

/** By what an action is due. */
export type DueRuleInput = {
  /** The day; with FIXED alone. */
  readonly fixedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How the day is found. */
  readonly kind: DueRuleKind;
  /** The calendar days after the issuance: 0 to 3,650; with OFFSET alone. */
  readonly offsetDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How the day is found by which an action is due. */
export type DueRuleKind =
  /** A fixed day. */
  | 'FIXED'
  /** So many calendar days after the issuance of what states the rule. */
  | 'OFFSET'
  /** By the table of the remediation rule in force. */
  | 'TABLE';

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

/** What is known of the exploitation of a vulnerability: SSVC, Exploitation. */
export type Exploitation =
  /** Shared, observable, reliable evidence that it is being exploited. */
  | 'ACTIVE'
  /** No evidence of exploitation, and no public proof of concept. */
  | 'NONE'
  /** A proof of concept is public. */
  | 'POC';

/** A stretch of an agency's event log. */
export type Feed = {
  /** The events, in order. */
  readonly events: ReadonlyArray<Event>;
  /** The last sequence number of the log when it was read. */
  readonly lastSequence: Scalars['Int']['output'];
};

/** A model under development about which its developer engages. NSA keeps it; CISA adds trusted partners and access programs. */
export type FrontierModel = {
  /** The access programs that offer it, by offers in force that whoever asks may know of. Section 2(c)(iii). */
  readonly accessPrograms?: Maybe<AccessProgramConnection>;
  /** The stable identifier. */
  readonly id: Scalars['ID']['output'];
  /** The trusted partners proposed or selected for it, of those that whoever asks may know of: none that its developer withdrew. Section 3(b)(iii). */
  readonly trustedPartners?: Maybe<TrustedPartnerConnection>;
};


/** A model under development about which its developer engages. NSA keeps it; CISA adds trusted partners and access programs. */
export type FrontierModelAccessProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A model under development about which its developer engages. NSA keeps it; CISA adds trusted partners and access programs. */
export type FrontierModelTrustedPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What CISA releases under section 2(c) of the order: directives, which bind agencies, and other guidance, which binds nobody. */
export type Instrument = {
  /** Whom it speaks to. A directive binds Federal civilian executive branch agencies and nobody else. */
  readonly appliesTo: ReadonlyArray<InstrumentAudience>;
  /** What it rests on: the statute under which it binds, or for guidance section 2(c) of the order. */
  readonly authority: Scalars['String']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was closed or revoked; null where its successor says so, and where it is not known. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The day from which it is no more in force; null where it is, and where the day is not known. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The sources, each with its grade and the day it was looked up. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier, such as `CISA:instrument:BOD-26-04`. */
  readonly id: Scalars['ID']['output'];
  /** The day it was issued; null before, and where the day is not known. */
  readonly issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it is. */
  readonly kind: InstrumentKind;
  /** How the record is marked: CISA's alone until it is issued, and public from then on. */
  readonly marking: Marking;
  /** The purposes of section 2(c) that it serves, each with what shows it; empty where nothing says that it serves one. */
  readonly purposes: ReadonlyArray<InstrumentPurpose>;
  /** What it revokes when it is issued. */
  readonly revokes: ReadonlyArray<Instrument>;
  /** The scope in words; null where nothing is known beyond `appliesTo`. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: InstrumentState;
  /** What took its place; null where nothing did. */
  readonly succeededBy?: Maybe<Instrument>;
  /** What it supersedes when it is issued. */
  readonly supersedes: ReadonlyArray<Instrument>;
  /** Its title; null where it is not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a few words; null where nothing says so. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** Whom a directive or guidance can speak to. A directive that names any but the first is refused with BINDS_NON_FCEB. */
export type InstrumentAudience =
  /** Companies. */
  | 'COMPANIES'
  /** The Department of War. */
  | 'DEPARTMENT_OF_WAR'
  /** Federal civilian executive branch agencies, for their own information systems. */
  | 'FCEB_AGENCIES'
  /** The intelligence community. */
  | 'INTELLIGENCE_COMMUNITY'
  /** National Security Systems: the Committee on National Security Systems' business. */
  | 'NATIONAL_SECURITY_SYSTEMS'
  /** Operators of critical infrastructure. */
  | 'OPERATORS_OF_CRITICAL_INFRASTRUCTURE'
  /** State and local authorities. */
  | 'STATE_AND_LOCAL_AUTHORITIES';

/** A page of a list of `Instrument`. */
export type InstrumentConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Instrument>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the Director of CISA can decide about a directive or guidance. */
export type InstrumentDecision =
  /** Closes what is in force, with the reason. */
  | 'CLOSE'
  /** Issues it, which makes it public and ends what it revokes and supersedes. The Director of OMB, the APNSA and the National Cyber Director must have answered a consultation about it as it is worded, else it is refused with CONSULTATION_MISSING; and a number must be of the fiscal year of the day, else NUMBER_INVALID. */
  | 'ISSUE'
  /** Revokes what is in force, with its successor or the reason. */
  | 'REVOKE'
  /** Says what took the place of what is in force. */
  | 'SUPERSEDE';

/** A `Instrument` and its place in the list. */
export type InstrumentEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Instrument;
};

/** Which directives or guidance. Every condition given must hold. */
export type InstrumentFilter = {
  /** Closed, revoked or superseded on this day or later; without those of which the day is not known. */
  readonly endedSince?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Issued on this day or later; without those of which the day is not known. */
  readonly issuedSince?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  /** With one of these numbers, such as `BOD 26-04`; any other form is refused with NUMBER_INVALID. */
  readonly number?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Serving one of these purposes: `2(c)(i)`, `2(c)(ii)`, `2(c)(iii)`. */
  readonly purpose?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<InstrumentState>>;
};

/** What CISA releases. */
export type InstrumentKind =
  /** A binding operational directive. */
  | 'BOD'
  /** An emergency directive. */
  | 'ED'
  /** Guidance, which binds nobody. */
  | 'GUIDANCE'
  /** A supplemental direction to one of these, which can give an action another due rule. */
  | 'SUPPLEMENTAL';

/** A purpose of section 2(c) that a directive or guidance serves, and how far that is known. */
export type InstrumentPurpose = {
  /** The purpose by citation: `2(c)(i)`, `2(c)(ii)` or `2(c)(iii)`. */
  readonly citation: Scalars['ID']['output'];
  /** The provision that states it. */
  readonly directive?: Maybe<Directive>;
  /** What shows that it serves this purpose; empty where CISA's own record is all there is. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
};

/** Where a directive or guidance stands. */
export type InstrumentState =
  /** Closed: what it asked for is done, or it was retired. Final. */
  | 'CLOSED'
  /** Being drafted; CISA alone can see it. */
  | 'DRAFT'
  /** The Director of OMB, the APNSA and the National Cyber Director are consulted; CISA alone can see it. */
  | 'IN_CONSULTATION'
  /** In force. */
  | 'IN_FORCE'
  /** Issued by the Director of CISA. */
  | 'ISSUED'
  /** Revoked, with its successor or the reason. Final. */
  | 'REVOKED'
  /** Another took its place. Final. */
  | 'SUPERSEDED';

/** An edition of CISA's catalog of known exploited vulnerabilities (KEV), which BOD 26-04 asks for. */
export type KevCatalog = {
  /** The version, such as `2025.08.25`. */
  readonly catalogVersion: Scalars['String']['output'];
  /** How many entries it says that it has. */
  readonly count: Scalars['Int']['output'];
  /** When CISA released it. */
  readonly dateReleased: Scalars['DateTime']['output'];
  /** The SHA-256 of the file that it came in. */
  readonly sha256: Scalars['String']['output'];
  /** The entries that could not be read, by CVE identifier or else by their place in the file. */
  readonly skipped: ReadonlyArray<Scalars['String']['output']>;
  /** Whether all of it is here. */
  readonly state: KevImportState;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** When the import began or ended last. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A vulnerability's entry in CISA's catalog of known exploited vulnerabilities (KEV), as the catalog has it; BOD 26-04 asks for it. */
export type KevEntry = {
  /** The weaknesses behind it, by CWE identifier. */
  readonly cwes: ReadonlyArray<Scalars['ID']['output']>;
  /** The day CISA added it. */
  readonly dateAdded: Scalars['LocalDate']['output'];
  /** The day by which agencies have to do it, as the catalog gives it under the directive in force when it was set. `remediationTimeline` applies the rule in force to an asset, and leaves this date as it is. */
  readonly dueDate: Scalars['LocalDate']['output'];
  /** Whether it is known to be used in ransomware campaigns; null where the catalog does not say. */
  readonly knownRansomwareCampaignUse?: Maybe<RansomwareUse>;
  /** Notes, mostly addresses parted by semicolons; null where there are none. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The product. */
  readonly product: Scalars['String']['output'];
  /** What agencies have to do. */
  readonly requiredAction: Scalars['String']['output'];
  /** What it is. */
  readonly shortDescription: Scalars['String']['output'];
  /** The vendor or project. */
  readonly vendorProject: Scalars['String']['output'];
  /** What the catalog calls the vulnerability. */
  readonly vulnerabilityName: Scalars['String']['output'];
};

/** How far the import of an edition of the KEV catalog is. */
export type KevImportState =
  /** All entries are here but those in `skipped`. */
  | 'COMPLETE'
  /** Under way, or ended before it was through; the next import goes on. Entries may still be those of the edition before. */
  | 'IMPORTING';

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

/** That an access program offers a developer's covered frontier model, where CISA and the developer agree. Section 2(c)(iii): "where appropriate". */
export type ModelOffer = {
  /** The program. */
  readonly accessProgram?: Maybe<AccessProgram>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The developer. */
  readonly developer: Scalars['String']['output'];
  /** Whether the developer's agreement stands. */
  readonly developerAgreed: Scalars['Boolean']['output'];
  /** The provision that it carries out: section 2(c)(iii). */
  readonly directive?: Maybe<Directive>;
  /** The model; null once the developer withdrew. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** Whether CISA's agreement for the Government stands. */
  readonly governmentAgreed: Scalars['Boolean']['output'];
  /** The stable identifier, such as `CISA:modelOffer:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked: it is the developer's own. */
  readonly marking: Marking;
  /** Who proposed it. */
  readonly proposedBy: AgreeingSide;
  /** Where it stands. */
  readonly state: ModelOfferState;
  /** Every state with the day it began, oldest first. */
  readonly steps: ReadonlyArray<ModelOfferStep>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of `ModelOffer`. */
export type ModelOfferConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ModelOfferEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<ModelOffer>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step of CISA's with an offer. */
export type ModelOfferDecision =
  /** CISA agrees to what the developer proposed. */
  | 'AGREED'
  /** CISA takes its agreement back. */
  | 'ENDED';

/** A `ModelOffer` and its place in the list. */
export type ModelOfferEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ModelOffer;
};

/** Which offers. Every condition given must hold. */
export type ModelOfferFilter = {
  /** In one of these programs, by identifier. */
  readonly accessProgram?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these models, by identifier. */
  readonly frontierModel?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ModelOfferState>>;
};

/** Where an offer of a model stands. */
export type ModelOfferState =
  /** Both agreed: the program offers the model while it is in operation. */
  | 'AGREED'
  /** CISA took its agreement back. Final; either side can propose anew. */
  | 'ENDED'
  /** One side proposed it, and the other has yet to agree. */
  | 'PROPOSED'
  /** The developer withdrew. Final, and nothing follows from it. */
  | 'WITHDRAWN';

/** A state of an offer and the day it began. */
export type ModelOfferStep = {
  /** The day it began. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: ModelOfferState;
};

/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type Mutation = {
  /** Answers what an office was asked, which is final. For an officer or decider whose token names the office; its authority is the provision. No answer holds anything up: the order asks to consult, and whoever leads decides. */
  readonly answerCISAConsultation?: Maybe<AnswerCisaConsultationPayload>;
  /** A developer agrees to an offer that CISA proposed, which asks NSA as above. For whoever acts for the developer, who does not have to. Its authority is section 2(c)(iii). */
  readonly confirmCISAModelOffer?: Maybe<ConfirmCisaModelOfferPayload>;
  /** Confirms a proposal, and makes the change that it proposes in the same transaction. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly confirmCISAProposal?: Maybe<ConfirmCisaProposalPayload>;
  /** A developer agrees to a partner that the Government proposed, which asks NSA as above. For whoever acts for the developer, who does not have to. Its authority is section 3(b)(iii). */
  readonly confirmCISATrustedPartner?: Maybe<ConfirmCisaTrustedPartnerPayload>;
  /** Records a program that is to facilitate access to tools and services, with its sources. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c)(iii). */
  readonly createCISAAccessProgram?: Maybe<CreateCisaAccessProgramPayload>;
  /** Records a program that is to be established or expanded, with its sources. Refused with NO_BASELINE where an expansion says nothing of what was there before. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c)(ii). */
  readonly createCISADefensiveProgram?: Maybe<CreateCisaDefensiveProgramPayload>;
  /** Drafts a directive or guidance, which CISA alone can see until it is issued. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c). */
  readonly createCISAInstrument?: Maybe<CreateCisaInstrumentPayload>;
  /** CISA proposes that an access program offers a covered frontier model; nothing is offered before its developer agrees. Refused with NOT_DESIGNATED where NSA names no such model, and with DEPENDENCY_UNAVAILABLE where NSA cannot be asked. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c)(iii). */
  readonly createCISAModelOffer?: Maybe<CreateCisaModelOfferPayload>;
  /** Asks an agency to report on an action of a directive that stands. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is 44 USC 3553(b)(2). */
  readonly createCISARequiredAction?: Maybe<CreateCisaRequiredActionPayload>;
  /** Makes a task. For an officer or decider of the agency whose task it is; its authority is the provision that the task carries out. */
  readonly createCISATask?: Maybe<CreateCisaTaskPayload>;
  /** CISA's office proposes a trusted partner for the Government, and so agrees to it. Refused with NOT_DESIGNATED where NSA names no such model, and with DEPENDENCY_UNAVAILABLE where NSA cannot be asked. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 3(b)(iii). */
  readonly createCISATrustedPartner?: Maybe<CreateCisaTrustedPartnerPayload>;
  /** Declines a proposal, which is final. For a decider whose token names the office that holds the power, and never for whoever proposed it. Its authority is the power's. */
  readonly declineCISAProposal?: Maybe<DeclineCisaProposalPayload>;
  /** Proposes that the Director of CISA releases to everyone how an agency complies with one action. For an officer or decider of CISA; nothing changes before another person confirms it for the Director. Its authority is 32 CFR 2002.18. */
  readonly proposeCISAComplianceRelease?: Maybe<ProposeCisaComplianceReleasePayload>;
  /** Proposes that the Director of CISA issues a directive or guidance, or closes, revokes or supersedes one. For an officer or decider of CISA; nothing changes before another person confirms it for the Director. Its authority is section 2(c). */
  readonly proposeCISAInstrumentDecision?: Maybe<ProposeCisaInstrumentDecisionPayload>;
  /** Proposes to lower the marking of a record, or of a part of it that is marked by itself. For an officer or decider of the agency whose record it is; nothing changes before another person confirms it. Its authority is 32 CFR 2002.18. */
  readonly proposeCISARelease?: Maybe<ProposeCisaReleasePayload>;
  /** Reports, as its lead, on a provision of the order. For an officer or decider of an agency that leads the provision; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision. */
  readonly reportCISADirective?: Maybe<ReportCisaDirectivePayload>;
  /** Reports to CISA that a required action is done, or requests an exception. For an officer or decider of the agency that is bound who may know that agency's own controlled information. Its authority is 44 USC 3554(a)(1)(B)(ii). */
  readonly reportCISARequiredAction?: Maybe<ReportCisaRequiredActionPayload>;
  /** A developer says that a partner has early access now to a version of the model. Refused with PARTNER_NOT_MUTUAL where not both agreed; it asks NSA as above, and the Treasury: with PROTECTIONS_INCOMPLETE or SKIPPED_STATE where the Government had no early access to the version under all six protections, and with WINDOW_AFTER_PARTNER_RELEASE where a window of it is open or to come, because the Government's early access ends at the release to other trusted partners. For whoever acts for the developer. Its authority is section 3(b)(iii). */
  readonly reportCISATrustedPartnerAccess?: Maybe<ReportCisaTrustedPartnerAccessPayload>;
  /** Asks an office, as the order has it or on a record of the agency. For an officer or decider of the agency; its authority is the provision. */
  readonly requestCISAConsultation?: Maybe<RequestCisaConsultationPayload>;
  /** A developer proposes that an access program offers its own covered frontier model. Refused with NOT_DESIGNATED where NSA names no such model of the developer, with DEVELOPER_WITHDREW where it withdrew from the engagement, and with DEPENDENCY_UNAVAILABLE where NSA cannot be asked. For whoever acts for the developer, who does not have to. Its authority is section 2(c)(iii). */
  readonly submitCISAModelOffer?: Maybe<SubmitCisaModelOfferPayload>;
  /** A developer proposes a trusted partner for its own model, and so agrees to it. Refused with NOT_DESIGNATED where NSA names no such model of the developer, with DEVELOPER_WITHDREW where it withdrew from the engagement, and with DEPENDENCY_UNAVAILABLE where NSA cannot be asked. For whoever acts for the developer. Its authority is section 3(b)(iii). */
  readonly submitCISATrustedPartner?: Maybe<SubmitCisaTrustedPartnerPayload>;
  /** Takes a program a step further, or changes what is told of it. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c)(iii). */
  readonly updateCISAAccessProgram?: Maybe<UpdateCisaAccessProgramPayload>;
  /** Takes a program a step further, or changes what is told of it. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c)(ii). */
  readonly updateCISADefensiveProgram?: Maybe<UpdateCisaDefensiveProgramPayload>;
  /** Changes a draft, or says that it is in consultation, or that what was issued is in force. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c). */
  readonly updateCISAInstrument?: Maybe<UpdateCisaInstrumentPayload>;
  /** CISA agrees to an offer that the developer proposed, which asks NSA as above; or ends one. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 2(c)(iii). */
  readonly updateCISAModelOffer?: Maybe<UpdateCisaModelOfferPayload>;
  /** Validates what an agency reported, grants an exception that it requested, or gives either back. For an officer or decider of CISA who may know CISA's own controlled information; of what CISA reported itself, for another office and another person. Its authority is 44 USC 3553(b)(2). */
  readonly updateCISARequiredAction?: Maybe<UpdateCisaRequiredActionPayload>;
  /** Changes a task. For an officer or decider of the agency whose task it is; a claim of completion for one that names an office, its verification for another person of another office. Its authority is the provision that the task carries out. */
  readonly updateCISATask?: Maybe<UpdateCisaTaskPayload>;
  /** CISA's office agrees for the Government to a partner that the developer proposed, which asks NSA as above; or takes its agreement back. For an officer or decider of CISA who may know CISA's own controlled information. Its authority is section 3(b)(iii). */
  readonly updateCISATrustedPartner?: Maybe<UpdateCisaTrustedPartnerPayload>;
  /** Takes a question back, which is final: it then counts as never asked. For an officer or decider of the agency that asked; its authority is the provision. */
  readonly withdrawCISAConsultation?: Maybe<WithdrawCisaConsultationPayload>;
  /** A developer withdraws an offer of its model, from any state that is not final and without a reason. Nothing holds it against the developer. For whoever acts for the developer. Its authority is section 2(c)(iii). */
  readonly withdrawCISAModelOffer?: Maybe<WithdrawCisaModelOfferPayload>;
  /** Withdraws a proposal, which is final. For the officer or decider who proposed it. Its authority is the power's. */
  readonly withdrawCISAProposal?: Maybe<WithdrawCisaProposalPayload>;
  /** A developer takes its agreement to a partner back, from any state that is not final and without a reason. Nothing holds it against the developer. For whoever acts for the developer. Its authority is section 3(b)(iii). */
  readonly withdrawCISATrustedPartner?: Maybe<WithdrawCisaTrustedPartnerPayload>;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationAnswerCisaConsultationArgs = {
  input: AnswerCisaConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmCisaModelOfferArgs = {
  input: ConfirmCisaModelOfferInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmCisaProposalArgs = {
  input: ConfirmCisaProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationConfirmCisaTrustedPartnerArgs = {
  input: ConfirmCisaTrustedPartnerInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaAccessProgramArgs = {
  input: CreateCisaAccessProgramInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaDefensiveProgramArgs = {
  input: CreateCisaDefensiveProgramInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaInstrumentArgs = {
  input: CreateCisaInstrumentInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaModelOfferArgs = {
  input: CreateCisaModelOfferInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaRequiredActionArgs = {
  input: CreateCisaRequiredActionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaTaskArgs = {
  input: CreateCisaTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationCreateCisaTrustedPartnerArgs = {
  input: CreateCisaTrustedPartnerInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationDeclineCisaProposalArgs = {
  input: DeclineCisaProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeCisaComplianceReleaseArgs = {
  input: ProposeCisaComplianceReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeCisaInstrumentDecisionArgs = {
  input: ProposeCisaInstrumentDecisionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationProposeCisaReleaseArgs = {
  input: ProposeCisaReleaseInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportCisaDirectiveArgs = {
  input: ReportCisaDirectiveInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportCisaRequiredActionArgs = {
  input: ReportCisaRequiredActionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationReportCisaTrustedPartnerAccessArgs = {
  input: ReportCisaTrustedPartnerAccessInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationRequestCisaConsultationArgs = {
  input: RequestCisaConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitCisaModelOfferArgs = {
  input: SubmitCisaModelOfferInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationSubmitCisaTrustedPartnerArgs = {
  input: SubmitCisaTrustedPartnerInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaAccessProgramArgs = {
  input: UpdateCisaAccessProgramInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaDefensiveProgramArgs = {
  input: UpdateCisaDefensiveProgramInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaInstrumentArgs = {
  input: UpdateCisaInstrumentInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaModelOfferArgs = {
  input: UpdateCisaModelOfferInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaRequiredActionArgs = {
  input: UpdateCisaRequiredActionInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaTaskArgs = {
  input: UpdateCisaTaskInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationUpdateCisaTrustedPartnerArgs = {
  input: UpdateCisaTrustedPartnerInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawCisaConsultationArgs = {
  input: WithdrawCisaConsultationInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawCisaModelOfferArgs = {
  input: WithdrawCisaModelOfferInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawCisaProposalArgs = {
  input: WithdrawCisaProposalInput;
};


/** What can be changed. An expected refusal comes as data in `userErrors`, and then nothing was changed. */
export type MutationWithdrawCisaTrustedPartnerArgs = {
  input: WithdrawCisaTrustedPartnerInput;
};

/** A cybersecurity tool or service that a program gives access to. */
export type OfferedTool = {
  /** Whether it is a tool or a service. */
  readonly kind: OfferedToolKind;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whose it is; null where that is not known. */
  readonly provider?: Maybe<Scalars['String']['output']>;
};

/** A cybersecurity tool or service that a program gives access to. */
export type OfferedToolInput = {
  /** Whether it is a tool or a service. */
  readonly kind: OfferedToolKind;
  /** What it is called: 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Whose it is: 1 to 200 characters. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
};

/** The order's own two words. */
export type OfferedToolKind =
  /** A cybersecurity service. */
  | 'SERVICE'
  /** A cybersecurity tool. */
  | 'TOOL';

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

/** What was there of a program on a day before its expansion. */
export type ProgramBaseline = {
  /** The day that it speaks of. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** What was there. */
  readonly description: Scalars['String']['output'];
  /** What can be counted of it, before and now. */
  readonly measures: ReadonlyArray<ProgramMeasure>;
};

/** What was there of a program on a day before its expansion. */
export type ProgramBaselineInput = {
  /** The day that it speaks of: today or earlier. */
  readonly asOf: Scalars['LocalDate']['input'];
  /** What was there: 1 to 10,000 characters. */
  readonly description: Scalars['String']['input'];
  /** What can be counted of it. */
  readonly measures?: InputMaybe<ReadonlyArray<ProgramMeasureInput>>;
};

/** The order's own two verbs for programs under section 2(c)(ii). */
export type ProgramEffort =
  /** It was not there before. */
  | 'ESTABLISH'
  /** It was there before; the baseline says what of it. */
  | 'EXPAND';

/** Something of a program that can be counted. */
export type ProgramMeasure = {
  /** How many on the day of the baseline. */
  readonly atBaseline: Scalars['Int']['output'];
  /** What is counted, such as `agencies served`. */
  readonly name: Scalars['String']['output'];
  /** How many now; null where that is not known yet. */
  readonly present?: Maybe<Scalars['Int']['output']>;
};

/** Something of a program that can be counted. */
export type ProgramMeasureInput = {
  /** How many on the day of the baseline: 0 or more. */
  readonly atBaseline: Scalars['Int']['input'];
  /** What is counted: 1 to 200 characters, each once. */
  readonly name: Scalars['String']['input'];
  /** How many now: 0 or more; absent where that is not known yet. */
  readonly present?: InputMaybe<Scalars['Int']['input']>;
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

/** How an agency complies with one action, for the Director of CISA to release: what every step says, and what becomes of it afterwards too. */
export type ProposeCisaComplianceReleaseInput = {
  /** The version that is to be decided on; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The required action. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. Once confirmed, it is shown with the event to everyone. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a proposed release. */
export type ProposeCisaComplianceReleasePayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the Director of CISA is asked to decide. */
export type ProposeCisaInstrumentDecisionInput = {
  /** The decision. */
  readonly decision: InstrumentDecision;
  /** Why it ends, for everyone to read: up to 2,000 characters; with CLOSE, and with REVOKE where nothing takes its place. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that is to be decided on; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** About which directive or guidance. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: 1 to 2,000 characters. Once confirmed, it is shown with the event to everyone. */
  readonly reason: Scalars['String']['input'];
  /** What takes its place, by identifier; with SUPERSEDE, and with REVOKE where something does. One that is itself revoked is refused with REVOKED_DIRECTIVE_CITED. */
  readonly succeededBy?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a proposed decision. */
export type ProposeCisaInstrumentDecisionPayload = {
  /** The proposal; null where it was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be released: a marking that asks for less than the present one. */
export type ProposeCisaReleaseInput = {
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
export type ProposeCisaReleasePayload = {
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

/** A purpose of section 2(c), and what serves it: one column of the matrix of instruments by purposes. */
export type PurposeCoverage = {
  /** The purpose by citation. */
  readonly citation: Scalars['ID']['output'];
  /** The provision that states it. */
  readonly directive?: Maybe<Directive>;
  /** What was issued and serves it, the newest first, also where it ended since: its `state` says. */
  readonly instruments?: Maybe<InstrumentConnection>;
  /** Whether a directive or guidance that was issued, and that nothing ended, serves it. */
  readonly isServed: Scalars['Boolean']['output'];
};


/** A purpose of section 2(c), and what serves it: one column of the matrix of instruments by purposes. */
export type PurposeCoverageInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. */
export type Query = {
  /** The programs that facilitate access to cybersecurity tools and services, the newest first. Section 2(c)(iii). Nobody has to use one. */
  readonly accessPrograms?: Maybe<AccessProgramConnection>;
  /** For each class of beneficiaries of section 2(c)(iii), whether it has a way to tools and to covered frontier models: by programs in operation. */
  readonly accessRoutes?: Maybe<ReadonlyArray<AccessRoute>>;
  /** One directive; null where there is none of the number, or none that whoever asks may know of. */
  readonly bindingOperationalDirective?: Maybe<BindingOperationalDirective>;
  /** CISA's binding operational directives, emergency directives and supplemental directions, the newest first: for everyone those that were issued, also before the order, as far as public sources name them; for CISA drafts too. What was revoked or superseded since a day: `filter: { state: [REVOKED, SUPERSEDED], endedSince: "2026-06-02" }`. */
  readonly bindingOperationalDirectives?: Maybe<BindingOperationalDirectiveConnection>;
  /** The agency itself, live. */
  readonly cisa?: Maybe<Cisa>;
  /** Where an agency whose records are kept here stands with a provision, as it reports: a fact for the change of another agency to rest on. Told to the subgraphs of agencies alone, each as its agency's service; no client sees it. Null where there is no report that whoever asks may know of. */
  readonly cisaDuty?: Maybe<DutyFact>;
  /** CISA's other guidance under section 2(c) of the order, the newest first, which binds nobody: for everyone what was issued; for CISA drafts too. */
  readonly cybersecurityGuidance?: Maybe<CybersecurityGuidanceConnection>;
  /** The Federal programs and services that enhance AI-enabled defensive tools, the newest first. Section 2(c)(ii). Nobody has to use one. */
  readonly defensivePrograms?: Maybe<DefensiveProgramConnection>;
  /** The edition of CISA's catalog of known exploited vulnerabilities (KEV) that was imported here; null where none was. */
  readonly kevCatalog?: Maybe<KevCatalog>;
  /** The offers of covered frontier models in access programs, the newest first: for CISA, and for each developer its own. Section 2(c)(iii). */
  readonly modelOffers?: Maybe<ModelOfferConnection>;
  /** How soon a vulnerability has to be remediated on an asset of a Federal civilian agency, by the rule in force: BOD 26-04. For any facts, whether or not they are those of a vulnerability known here; null where no rule with a table is in force. */
  readonly remediationTimeline?: Maybe<RemediationTimeline>;
  /** What directives have agencies do, and how far they are, the newest first: for CISA and auditors all of it, for an agency's own people with access to its controlled information what is required of it, and for everyone what the Director of CISA released. `totalCount` counts what whoever asks may know of, and nothing tells of the rest. */
  readonly requiredActions?: Maybe<RequiredActionConnection>;
  /** How many trusted partners both sides agreed to in a quarter, by sector. Small counts are withheld for everyone outside CISA. Null where it cannot be counted now. */
  readonly trustedPartnerCounts?: Maybe<TrustedPartnerCounts>;
  /** The trusted partners proposed or selected for early access to covered frontier models, the newest first: for CISA, for each developer its own, and for a partner what it has access to. Section 3(b)(iii). */
  readonly trustedPartners?: Maybe<TrustedPartnerConnection>;
  /** How the trusted partners of a model stand: a fact for the changes of the other leads of section 3. Told to their subgraphs alone; no client sees it. Null where none is proposed. */
  readonly trustedPartnersFact?: Maybe<TrustedPartnersFact>;
  /** The vulnerabilities of the imported catalogs. */
  readonly vulnerabilities?: Maybe<VulnerabilityConnection>;
  /** A vulnerability by its CVE identifier, as the catalogs imported here have it: CISA's catalog of known exploited vulnerabilities (KEV) and CVE records. Null where none of them has it. */
  readonly vulnerability?: Maybe<Vulnerability>;
};


/** What can be asked. */
export type QueryAccessProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryBindingOperationalDirectiveArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryBindingOperationalDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCisaDutyArgs = {
  agency: Scalars['ID']['input'];
  directive: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCybersecurityGuidanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryDefensiveProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DefensiveProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryModelOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelOfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryRemediationTimelineArgs = {
  input: RemediationTimelineInput;
};


/** What can be asked. */
export type QueryRequiredActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequiredActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTrustedPartnerCountsArgs = {
  quarter?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTrustedPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrustedPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTrustedPartnersFactArgs = {
  frontierModel: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryVulnerabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VulnerabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VulnerabilityOrder>;
};


/** What can be asked. */
export type QueryVulnerabilityArgs = {
  cveId: Scalars['String']['input'];
};

/** Whether a vulnerability is known to be used in ransomware campaigns. */
export type RansomwareUse =
  /** It is known to be. */
  | 'KNOWN'
  /** It is not known to be. */
  | 'UNKNOWN';

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

/** One of the four facts that the table asks about. */
export type RemediationInputName =
  /** Whether exploitation can be automated. */
  | 'AUTOMATABLE'
  /** Whether the vulnerability is in the KEV catalog. */
  | 'KNOWN_EXPLOITED'
  /** Whether the asset is publicly exposed. */
  | 'PUBLICLY_EXPOSED'
  /** What an adversary gains. */
  | 'TECHNICAL_IMPACT';

/** The four facts that the table asks about. */
export type RemediationInputs = {
  /** Whether exploitation can be automated; null where that is not known here. */
  readonly automatable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the vulnerability is in the KEV catalog; null where that is not known here. */
  readonly knownExploited?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the asset is publicly exposed; null where nobody stated it. */
  readonly publiclyExposed?: Maybe<Scalars['Boolean']['output']>;
  /** What an adversary gains; null where that is not known here. */
  readonly technicalImpact?: Maybe<TechnicalImpact>;
};

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

/** A rule that gives the time for remediation. */
export type RemediationRule = {
  /** Where its parts are known from, and how far that can be trusted. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The day the directive was issued. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** The day by which agencies have to meet its timelines. */
  readonly metFrom: Scalars['LocalDate']['output'];
  /** The number of the directive, such as `BOD 26-04`. */
  readonly number: Scalars['String']['output'];
  /** The title of the directive. */
  readonly title: Scalars['String']['output'];
  /** The identifier of its decision table, with its version. */
  readonly version: Scalars['String']['output'];
};

/** How soon a vulnerability has to be remediated on an asset, and how that follows from the rule in force, BOD 26-04. Days are calendar days. It says what the rule asks for; it is no finding that anybody complied. */
export type RemediationTimeline = {
  /** The facts that nobody stated: an unknown exposure counts as exposed, an unknown listing in the KEV catalog as not listed, and where an SSVC decision point is unknown `basis` is VULNRICHMENT_MISSING. Empty where all four were known. */
  readonly assumedInputs: ReadonlyArray<RemediationInputName>;
  /** Which part of the rule gave the outcome. */
  readonly basis: TimelineBasis;
  /** The due date that the KEV catalog itself gives, under the directive in force when it was set; never changed here. Null where the vulnerability is not in the catalog, and for facts that are not those of a vulnerability known here. */
  readonly catalogDueDate?: Maybe<Scalars['LocalDate']['output']>;
  /** The day from which the time counts: when CISA added the vulnerability to the KEV catalog or when the agency found it on the asset, whichever is earlier. Null where neither is known: the publication of a CVE record starts no count. It may lie before the rule was issued. */
  readonly countsFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Which day that is; null where there is none. */
  readonly countsFromBasis?: Maybe<CountsFromBasis>;
  /** How many calendar days there are; null where the next upgrade of the system decides. */
  readonly dueInDays?: Maybe<Scalars['Int']['output']>;
  /** The last day: `dueInDays` after `countsFrom`. Null where one of them is. It never takes the place of the due date that the KEV catalog itself gives. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether the asset has to be examined for a compromise within that time as well. */
  readonly forensicTriage: Scalars['Boolean']['output'];
  /** The facts that were applied. */
  readonly inputs: RemediationInputs;
  /** The outcome. */
  readonly outcome: RemediationOutcome;
  /** What the table gives over all values of the facts that nobody stated, most urgent first; `outcome` alone where all four were known. */
  readonly possibleOutcomes: ReadonlyArray<RemediationOutcome>;
  /** The rule that was applied, and where it is known from. */
  readonly rule: RemediationRule;
  /** The version of the table that was applied. */
  readonly ruleVersion: Scalars['String']['output'];
};

/** The facts that decide how soon a vulnerability has to be remediated on an asset. */
export type RemediationTimelineInput = {
  /** Whether an adversary can automate every step of the exploitation (SSVC). Absent where nobody assessed it; then the rule's default applies. */
  readonly automatable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day the agency found the vulnerability on the asset, for the due date. */
  readonly detectedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day the vulnerability was added to the catalog, for the due date; without effect where `knownExploited` is false. */
  readonly kevDateAdded?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether the vulnerability is in CISA's catalog of known exploited vulnerabilities (KEV). */
  readonly knownExploited: Scalars['Boolean']['input'];
  /** Whether those who are not authenticated or not trusted can reach the asset over a public network. Where it is absent nobody knows, and that counts as exposed. */
  readonly publiclyExposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What an adversary gains (SSVC). Absent where nobody assessed it; then the rule's default applies. */
  readonly technicalImpact?: InputMaybe<TechnicalImpact>;
};

/** Facts to be taken in place of those known here. What is absent stays as it is known. */
export type RemediationWhatIfInput = {
  /** Whether exploitation can be automated. */
  readonly automatable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it was added to the catalog; without effect where it is not known to be exploited. */
  readonly kevDateAdded?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether the vulnerability is in the KEV catalog. */
  readonly knownExploited?: InputMaybe<Scalars['Boolean']['input']>;
  /** What an adversary gains. */
  readonly technicalImpact?: InputMaybe<TechnicalImpact>;
};

/** A lead's report on a provision. */
export type ReportCisaDirectiveInput = {
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
export type ReportCisaDirectivePayload = {
  /** The report as it stands; null where it was refused. */
  readonly report?: Maybe<DirectiveReport>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an agency reports on a required action. */
export type ReportCisaRequiredActionInput = {
  /** How it reported, with REPORTED. */
  readonly channel?: InputMaybe<ReportingChannel>;
  /** The due date as the agency knows it; any other than that of the rule in force is refused with DUE_DATE_OVERRIDE. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the report starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The required action. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What the agency says. */
  readonly state: AgencyStep;
  /** In its words: 1 to 10,000 characters. */
  readonly statement: Scalars['String']['input'];
};

/** What became of a report. */
export type ReportCisaRequiredActionPayload = {
  /** The required action after the report; null where it was refused. */
  readonly requiredAction?: Maybe<RequiredAction>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That a partner has early access now. */
export type ReportCisaTrustedPartnerAccessInput = {
  /** The version that the developer has seen; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The partner. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the model: 1 to 100 characters, in any case. */
  readonly modelVersion: Scalars['String']['input'];
};

/** What became of the report that a partner has early access. */
export type ReportCisaTrustedPartnerAccessPayload = {
  /** The partner after it; null where it was refused. */
  readonly trustedPartner?: Maybe<TrustedPartner>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How agencies report on an action. */
export type ReportingChannel =
  /** By machine, through Continuous Diagnostics and Mitigation. */
  | 'CDM'
  /** Through CyberScope. */
  | 'CYBERSCOPE'
  /** By a form. */
  | 'FORM';

/** A question to an office. */
export type RequestCisaConsultationInput = {
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
export type RequestCisaConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What one directive has one agency do, and how far the agency is. Controlled information of CISA and of that agency, until it is released. */
export type RequiredAction = {
  /** The action's name within the directive. */
  readonly action: Scalars['ID']['output'];
  /** The agency that is bound, by identifier, such as `OPM`. */
  readonly agency: Scalars['ID']['output'];
  /** How the agency reported; null until it did, and where it did not say. */
  readonly channel?: Maybe<ReportingChannel>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The directive. */
  readonly directive?: Maybe<BindingOperationalDirective>;
  /** The day by which it is due, worked out from the rule in force on a day. Null where the directive is not in force on the day, or the rule is not known. An exception does not move it. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The sources. */
  readonly evidenceItems: ReadonlyArray<EvidenceItem>;
  /** The stable identifier: the directive, the action and the agency, such as `CISA:requiredAction:BOD-26-04:PROCEDURES:OPM`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked. */
  readonly marking: Marking;
  /** Where it stands today. */
  readonly state: RequiredActionState;
  /** Every step, oldest first. */
  readonly steps: ReadonlyArray<RequiredActionStep>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};


/** What one directive has one agency do, and how far the agency is. Controlled information of CISA and of that agency, until it is released. */
export type RequiredActionDueOnArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of a list of `RequiredAction`. */
export type RequiredActionConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<RequiredActionEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<RequiredAction>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `RequiredAction` and its place in the list. */
export type RequiredActionEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RequiredAction;
};

/** Which required actions. Every condition given must hold. */
export type RequiredActionFilter = {
  /** With one of these names, such as `PROCEDURES`. */
  readonly action?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these agencies, by identifier; one that the graph does not know is refused with AGENCY_UNKNOWN. */
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of directives with one of these numbers, such as `BOD 26-04`; any other form is refused with NUMBER_INVALID. */
  readonly number?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states, as they are shown today. */
  readonly state?: InputMaybe<ReadonlyArray<RequiredActionState>>;
};

/** Where a required action stands. */
export type RequiredActionState =
  /** CISA granted the exception. Final. */
  | 'EXCEPTION_GRANTED'
  /** The agency requested an exception, and its day is not over; `steps` tells of one that was requested of what is OVERDUE. */
  | 'EXCEPTION_REQUESTED'
  /** Not reported, whether or not an exception was requested, and its day is over. It follows from the rule in force and the clock. */
  | 'OVERDUE'
  /** Not reported yet, or given back by CISA. */
  | 'PENDING'
  /** Reported as done by the agency. */
  | 'REPORTED'
  /** Found to be done by CISA. Final. */
  | 'VALIDATED';

/** A step of a required action. */
export type RequiredActionStep = {
  /** The agency that took it: the one that is bound, or CISA. */
  readonly agency: Scalars['ID']['output'];
  /** The office that took it; null where the token named none. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state that began. */
  readonly state: RequiredActionState;
  /** What it said; null where it said nothing. */
  readonly statement?: Maybe<Scalars['String']['output']>;
};

/** CISA's decision points for a vulnerability: Stakeholder-Specific Vulnerability Categorization (SSVC). */
export type SsvcAssessment = {
  /** When CISA assessed it. */
  readonly assessedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether an adversary can automate every step of the exploitation; null where it was not assessed. */
  readonly automatable?: Maybe<Scalars['Boolean']['output']>;
  /** What is known of its exploitation; null where it was not assessed. */
  readonly exploitation?: Maybe<Exploitation>;
  /** The version of CISA's decision tree. */
  readonly ssvcVersion?: Maybe<Scalars['String']['output']>;
  /** What an adversary gains; null where it was not assessed. */
  readonly technicalImpact?: Maybe<TechnicalImpact>;
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

/** An offer that the developer proposes. */
export type SubmitCisaModelOfferInput = {
  /** The program. */
  readonly accessProgram: Scalars['ID']['input'];
  /** The model, by NSA's identifier. */
  readonly frontierModel: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an offer that the developer proposed. */
export type SubmitCisaModelOfferPayload = {
  /** The offer; null where it was refused. */
  readonly modelOffer?: Maybe<ModelOffer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A trusted partner that the developer proposes. */
export type SubmitCisaTrustedPartnerInput = {
  /** The model, by NSA's identifier. */
  readonly frontierModel: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization: 1 to 200 characters, as its own people's tokens name it. Another than the developer. */
  readonly organization: Scalars['String']['input'];
  /** What it is selected for: at least one. */
  readonly purposes: ReadonlyArray<TrustedPartnerPurpose>;
  /** The sector of critical infrastructure that it is of; given where that is what it is selected for. */
  readonly sector?: InputMaybe<CriticalInfrastructureSector>;
};

/** What became of a partner that the developer proposed. */
export type SubmitCisaTrustedPartnerPayload = {
  /** The partner; null where it was refused. */
  readonly trustedPartner?: Maybe<TrustedPartner>;
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

/** Which part of a rule gave an outcome. */
export type TimelineBasis =
  /** A row of the table. */
  | 'TABLE'
  /** The default for what CISA's Vulnrichment has not assessed, or not as far as it is known here: 60 days. `possibleOutcomes` says what the table could give. */
  | 'VULNRICHMENT_MISSING';

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

/** An organization that a developer and the Government select for early access to a covered frontier model. Section 3(b)(iii). It takes the agreement of both. */
export type TrustedPartner = {
  /** The versions of the model to which it has access, since which day; none before it has any. */
  readonly accessTo: ReadonlyArray<TrustedPartnerAccess>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The developer. */
  readonly developer: Scalars['String']['output'];
  /** Whether the developer's agreement stands. */
  readonly developerAgreed: Scalars['Boolean']['output'];
  /** The provision that it carries out: section 3(b)(iii). */
  readonly directive?: Maybe<Directive>;
  /** The model; null once the developer withdrew. */
  readonly frontierModel?: Maybe<FrontierModel>;
  /** Whether the Government's agreement stands. */
  readonly governmentAgreed: Scalars['Boolean']['output'];
  /** The stable identifier, such as `CISA:trustedPartner:…`. */
  readonly id: Scalars['ID']['output'];
  /** How the record is marked: it is the developer's own. */
  readonly marking: Marking;
  /** The organization that is the partner. */
  readonly organization: Scalars['String']['output'];
  /** Who proposed it. */
  readonly proposedBy: AgreeingSide;
  /** What it is selected for. */
  readonly purposes: ReadonlyArray<TrustedPartnerPurpose>;
  /** The sector of critical infrastructure that it is of; null where it is of none. */
  readonly sector?: Maybe<CriticalInfrastructureSector>;
  /** Where it stands. */
  readonly state: TrustedPartnerState;
  /** Every state with the day it began, oldest first. */
  readonly steps: ReadonlyArray<TrustedPartnerStep>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number of changes made to the record; give it as `expectedVersion` when changing it. */
  readonly version: Scalars['Int']['output'];
};

/** A version of a model to which a trusted partner has early access. */
export type TrustedPartnerAccess = {
  /** The version of the model, in small letters. */
  readonly modelVersion: Scalars['String']['output'];
  /** The day the access began. */
  readonly on: Scalars['LocalDate']['output'];
};

/** A page of a list of `TrustedPartner`. */
export type TrustedPartnerConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<TrustedPartnerEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<TrustedPartner>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts of trusted partners under section 3(b)(iii). */
export type TrustedPartnerCounts = {
  /** The day that the counts speak of: the last of the quarter, or today. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** By sector, and last those of none. */
  readonly bySector: ReadonlyArray<TrustedPartnersOfSector>;
  /** What exactly is counted. */
  readonly definition: Scalars['String']['output'];
  /** The quarter in which both sides had agreed, such as `2026-Q3`. */
  readonly quarter: Scalars['String']['output'];
  /** How many there are in all. */
  readonly total: CountCell;
};

/** A step of the Government's with a trusted partner. */
export type TrustedPartnerDecision =
  /** The Government agrees to what the developer proposed. */
  | 'AGREED'
  /** The Government takes its agreement back. */
  | 'ENDED';

/** A `TrustedPartner` and its place in the list. */
export type TrustedPartnerEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TrustedPartner;
};

/** Which trusted partners. Every condition given must hold. */
export type TrustedPartnerFilter = {
  /** For one of these models, by identifier. */
  readonly frontierModel?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these sectors. */
  readonly sector?: InputMaybe<ReadonlyArray<CriticalInfrastructureSector>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<TrustedPartnerState>>;
};

/** What trusted partners are selected for, in the order's words. */
export type TrustedPartnerPurpose =
  /** To strengthen the cybersecurity of critical infrastructure. */
  | 'CRITICAL_INFRASTRUCTURE_CYBERSECURITY'
  /** To promote secure innovation. */
  | 'SECURE_INNOVATION';

/** Where a trusted partner stands. */
export type TrustedPartnerState =
  /** Both agreed. */
  | 'AGREED'
  /** It has early access to the model. */
  | 'EARLY_ACCESS'
  /** The Government took its agreement back. Final; either side can propose anew. */
  | 'ENDED'
  /** One side proposed it, and the other has yet to agree. */
  | 'PROPOSED'
  /** The developer took its agreement back. Final, and nothing follows from it. */
  | 'WITHDRAWN';

/** A state of a trusted partner and the day it began. */
export type TrustedPartnerStep = {
  /** The day it began. */
  readonly on: Scalars['LocalDate']['output'];
  /** The state. */
  readonly state: TrustedPartnerState;
};

/** What CISA tells the other leads of section 3 of a model's trusted partners. */
export type TrustedPartnersFact = {
  /** To how many both agreed, the developer and the Government. */
  readonly agreedByBoth: Scalars['Int']['output'];
  /** The version of the record that changed last, of those that this was told of. */
  readonly version: Scalars['Int']['output'];
  /** The versions of the model to which a partner has or had access, in small letters. */
  readonly versionsWithAccess: ReadonlyArray<Scalars['String']['output']>;
  /** How many of those have early access. */
  readonly withAccess: Scalars['Int']['output'];
};

/** How many trusted partners are of a sector. */
export type TrustedPartnersOfSector = {
  /** How many. */
  readonly count: CountCell;
  /** The sector; null for those of none. */
  readonly sector?: Maybe<CriticalInfrastructureSector>;
};

/** A change of a program. What is absent stays as it is. */
export type UpdateCisaAccessProgramInput = {
  /** Whom it is for now, in place of those that are there. */
  readonly beneficiaries?: InputMaybe<ReadonlyArray<AccessBeneficiaryInput>>;
  /** What it does now: 1 to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The program. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The agency or office that runs it now: 1 to 200 characters. */
  readonly runBy?: InputMaybe<Scalars['String']['input']>;
  /** The next state; one that cannot follow the present one is refused with SKIPPED_STATE. */
  readonly state?: InputMaybe<CyberProgramState>;
  /** What it is called now: 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The tools and services that it gives access to now, in place of those that are there. */
  readonly tools?: InputMaybe<ReadonlyArray<OfferedToolInput>>;
};

/** What became of a change of a program. */
export type UpdateCisaAccessProgramPayload = {
  /** The program after the change; null where it was refused. */
  readonly accessProgram?: Maybe<AccessProgram>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a program. What is absent stays as it is. */
export type UpdateCisaDefensiveProgramInput = {
  /** The provisions that it supports beside 2(c)(ii), in place of those that are there. */
  readonly alsoSupports?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The baseline with its measures, in place of the one that is there; of an expansion alone. */
  readonly baseline?: InputMaybe<ProgramBaselineInput>;
  /** What it does now: 1 to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The AI-enabled defensive tools that it enhances now, in place of those that are there. */
  readonly enhances?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The program. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The agency or office that runs it now: 1 to 200 characters. */
  readonly runBy?: InputMaybe<Scalars['String']['input']>;
  /** The next state; one that cannot follow the present one is refused with SKIPPED_STATE. */
  readonly state?: InputMaybe<CyberProgramState>;
  /** What it is called now: 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change of a program. */
export type UpdateCisaDefensiveProgramPayload = {
  /** The program after the change; null where it was refused. */
  readonly defensiveProgram?: Maybe<DefensiveProgram>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a directive or guidance. What is absent stays as it is. Once it is issued its wording stays; from when it ends nothing of it changes. */
export type UpdateCisaInstrumentInput = {
  /** What agencies have to do, in place of what is there; refused with DUE_DATE_OVERRIDE once it is issued. */
  readonly actions?: InputMaybe<ReadonlyArray<DirectiveActionInput>>;
  /** Whom it speaks to. */
  readonly appliesTo?: InputMaybe<ReadonlyArray<InstrumentAudience>>;
  /** Sources, added to those that are there. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceItemInput>>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Which. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its number, such as `BOD 27-01`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The purposes of section 2(c) that it serves, in place of those that are there. */
  readonly purposes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What it revokes when it is issued, in place of what is there. */
  readonly revokes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The scope in words: up to 10,000 characters. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** The state that follows: IN_CONSULTATION or IN_FORCE. The others take a decision of the Director of CISA. */
  readonly state?: InputMaybe<InstrumentState>;
  /** Whose place it takes when it is issued, in place of what is there. */
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its title: 1 to 200 characters. Offices that were asked before the wording changed have to be asked again. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in a few words: up to 200 characters. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to a directive or guidance. */
export type UpdateCisaInstrumentPayload = {
  /** It after the change; null where it was refused. */
  readonly instrument?: Maybe<Instrument>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step of CISA's with an offer. */
export type UpdateCisaModelOfferInput = {
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The step. */
  readonly state: ModelOfferDecision;
};

/** What became of a step of CISA's. */
export type UpdateCisaModelOfferPayload = {
  /** The offer after it; null where it was refused. */
  readonly modelOffer?: Maybe<ModelOffer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What CISA says of what an agency reported or requested. */
export type UpdateCisaRequiredActionInput = {
  /** The due date as CISA's officer knows it; any other than that of the rule in force is refused with DUE_DATE_OVERRIDE. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the change starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The required action. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What CISA says. */
  readonly state: CisaStep;
  /** In its words: up to 10,000 characters; needed but with VALIDATED. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a change to a required action. */
export type UpdateCisaRequiredActionPayload = {
  /** The required action after the change; null where it was refused. */
  readonly requiredAction?: Maybe<RequiredAction>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change to a task. What is absent stays as it is. */
export type UpdateCisaTaskInput = {
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
export type UpdateCisaTaskPayload = {
  /** The task after the change; null where it was refused. */
  readonly task?: Maybe<Task>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step of the Government's with a trusted partner. */
export type UpdateCisaTrustedPartnerInput = {
  /** The version that the step starts from; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The partner. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the event log: up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The step. */
  readonly state: TrustedPartnerDecision;
};

/** What became of a step of the Government's. */
export type UpdateCisaTrustedPartnerPayload = {
  /** The partner after it; null where it was refused. */
  readonly trustedPartner?: Maybe<TrustedPartner>;
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

/** A version of a product, or a range of them. */
export type VersionRange = {
  /** The version before which the range ends; null where it ends otherwise. */
  readonly lessThan?: Maybe<Scalars['String']['output']>;
  /** The last version of the range; null where it ends otherwise. */
  readonly lessThanOrEqual?: Maybe<Scalars['String']['output']>;
  /** `affected`, `unaffected` or `unknown`. */
  readonly status: Scalars['String']['output'];
  /** The version, or the first of the range. */
  readonly version: Scalars['String']['output'];
  /** How versions are compared, such as `semver`; null where the record does not say. */
  readonly versionType?: Maybe<Scalars['String']['output']>;
};

/** A vulnerability. What comes from a CVE record is null where that was not imported; what comes from the KEV catalog is null where the catalog does not have it. How soon it has to be remediated follows from BOD 26-04. */
export type Vulnerability = {
  /** The products that the CVE record speaks of: those of the CNA, then those of other containers. */
  readonly affected?: Maybe<ReadonlyArray<AffectedProduct>>;
  /** The organization that assigned the identifier, by its short name. */
  readonly assigner?: Maybe<Scalars['String']['output']>;
  /** The CVE identifier, such as `CVE-2021-34527`. */
  readonly cveId: Scalars['ID']['output'];
  /** Its severity by CVSS, the newest version of CVSS first. Where both the CNA and an Authorized Data Publisher give one, that of the CNA. */
  readonly cvss?: Maybe<ReadonlyArray<CvssMetric>>;
  /** The weaknesses behind it. Where both the CNA and an Authorized Data Publisher name some, those of the CNA. */
  readonly cwes?: Maybe<ReadonlyArray<Weakness>>;
  /** When the CVE record was published. */
  readonly datePublished?: Maybe<Scalars['DateTime']['output']>;
  /** When the CVE record was rejected; null where it was not. */
  readonly dateRejected?: Maybe<Scalars['DateTime']['output']>;
  /** When the identifier was reserved. */
  readonly dateReserved?: Maybe<Scalars['DateTime']['output']>;
  /** When the CVE record last changed. */
  readonly dateUpdated?: Maybe<Scalars['DateTime']['output']>;
  /** The description in the CVE record, in English, as it stands there: it may hold HTML. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The identifier of CISA's record, as events name it; null where no imported catalog has the vulnerability. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Its entry in the KEV catalog; null where it is not in the catalog. */
  readonly kev?: Maybe<KevEntry>;
  /** How the record is marked; null where there is none here. */
  readonly marking?: Maybe<Marking>;
  /** Where more is said about it; each address once. */
  readonly references?: Maybe<ReadonlyArray<CveReference>>;
  /** Why the CVE record was rejected; empty where it was not. */
  readonly rejectedReasons?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How soon it has to be remediated on an asset, by the rule in force. Whether it is known to be exploited comes from the KEV catalog; where no edition was imported, from CISA's container of the CVE record. The time counts from the day CISA added it to the catalog or the day the agency found it on the asset, whichever is earlier: never from the publication of the CVE record. Null for a rejected CVE record that the catalog does not have, and where no rule with a table is in force. */
  readonly remediationTimeline?: Maybe<RemediationTimeline>;
  /** CISA's decision points for it (SSVC), from CISA's own container of the CVE record; null where CISA did not assess it. */
  readonly ssvc?: Maybe<SsvcAssessment>;
  /** Whether the CVE record is published or rejected. */
  readonly state?: Maybe<CveState>;
  /** The title in the CVE record; null where it has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the record here last changed; null where there is none. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A vulnerability. What comes from a CVE record is null where that was not imported; what comes from the KEV catalog is null where the catalog does not have it. How soon it has to be remediated follows from BOD 26-04. */
export type VulnerabilityRemediationTimelineArgs = {
  detectedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  publiclyExposed?: InputMaybe<Scalars['Boolean']['input']>;
  whatIf?: InputMaybe<RemediationWhatIfInput>;
};

/** A page of a list of `Vulnerability`. */
export type VulnerabilityConnection = {
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<VulnerabilityEdge>;
  /** The records. */
  readonly nodes: ReadonlyArray<Vulnerability>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, of those that whoever asks may know of. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A `Vulnerability` and its place in the list. */
export type VulnerabilityEdge = {
  /** Where it stands in the list: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Vulnerability;
};

/** Which vulnerabilities. Every condition given must hold. */
export type VulnerabilityFilter = {
  /** With this answer of SSVC on whether exploitation can be automated. */
  readonly automatable?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these weaknesses, in the KEV catalog or the CVE record, by CWE identifier, such as `CWE-79`. */
  readonly cwe?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Assessed by CISA by SSVC (true), or not (false). */
  readonly hasSsvc?: InputMaybe<Scalars['Boolean']['input']>;
  /** Added to the KEV catalog on this day or later. */
  readonly kevAddedOnOrAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Added to the KEV catalog on this day or earlier. */
  readonly kevAddedOnOrBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In the KEV catalog (true), or not in it (false). */
  readonly knownExploited?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these products, in the KEV catalog or the CVE record: the whole name, in capitals or not. */
  readonly product?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In the KEV catalog with one of these statements on ransomware campaigns. */
  readonly ransomwareUse?: InputMaybe<ReadonlyArray<RansomwareUse>>;
  /** With a CVE record in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<CveState>>;
  /** With this answer of SSVC on what an adversary gains. */
  readonly technicalImpact?: InputMaybe<TechnicalImpact>;
  /** With one of these vendors, in the KEV catalog or the CVE record: the whole name, in capitals or not. With `product`, a product of that vendor. */
  readonly vendor?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** In which order vulnerabilities come. */
export type VulnerabilityOrder = {
  /** Which way; descending where absent. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: VulnerabilityOrderField;
};

/** What vulnerabilities can be ordered by. */
export type VulnerabilityOrderField =
  /** The CVE identifier: by year, then by number. */
  | 'CVE_ID'
  /** The day it was added to the KEV catalog; what is not in the catalog comes before every day. */
  | 'KEV_DATE_ADDED';

/** A weakness behind a vulnerability, by the Common Weakness Enumeration. */
export type Weakness = {
  /** The part of the record that says so. */
  readonly container: CveContainer;
  /** The identifier, such as `CWE-79`. */
  readonly cweId: Scalars['ID']['output'];
  /** What the record calls it; null where it gives the identifier alone. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The organization whose part that is, by its short name. */
  readonly provider: Scalars['String']['output'];
};

/** A question taken back by the agency that asked it. */
export type WithdrawCisaConsultationInput = {
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
export type WithdrawCisaConsultationPayload = {
  /** The consultation as it stands; null where the change was refused. */
  readonly consultation?: Maybe<OfficeConsultation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal. It has no field for a reason: none is wanted. */
export type WithdrawCisaModelOfferInput = {
  /** The version that the developer has seen; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a withdrawal. */
export type WithdrawCisaModelOfferPayload = {
  /** The offer after it; null where it was refused. */
  readonly modelOffer?: Maybe<ModelOffer>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal by whoever proposed of a proposal. */
export type WithdrawCisaProposalInput = {
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
export type WithdrawCisaProposalPayload = {
  /** The proposal as it stands; null where the change was refused. */
  readonly proposal?: Maybe<Proposal>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A withdrawal. It has no field for a reason: none is wanted. */
export type WithdrawCisaTrustedPartnerInput = {
  /** The version that the developer has seen; any other is refused with VERSION_CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The partner. */
  readonly id: Scalars['ID']['input'];
  /** Makes a retry safe: the same key with the same input gives the same answer and one event. 1 to 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a withdrawal. */
export type WithdrawCisaTrustedPartnerPayload = {
  /** The partner after it; null where it was refused. */
  readonly trustedPartner?: Maybe<TrustedPartner>;
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
  BindingOperationalDirective: BindingOperationalDirective;
  CISA: Cisa;
  CybersecurityGuidance: CybersecurityGuidance;
  Directive: Directive;
  FrontierModel: FrontierModel;
  Vulnerability: Vulnerability;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BindingOperationalDirective:
    ( { __typename: 'BindingOperationalDirective' }
    & GraphQLRecursivePick<FederationTypes['BindingOperationalDirective'], {"id":true}> );
  CISA:
    ( { __typename: 'CISA' }
    & GraphQLRecursivePick<FederationTypes['CISA'], {"id":true}> );
  CybersecurityGuidance:
    ( { __typename: 'CybersecurityGuidance' }
    & GraphQLRecursivePick<FederationTypes['CybersecurityGuidance'], {"id":true}> );
  Directive:
    ( { __typename: 'Directive' }
    & GraphQLRecursivePick<FederationTypes['Directive'], {"citation":true}> );
  FrontierModel:
    ( { __typename: 'FrontierModel' }
    & GraphQLRecursivePick<FederationTypes['FrontierModel'], {"id":true}> );
  Vulnerability:
    ( { __typename: 'Vulnerability' }
    & GraphQLRecursivePick<FederationTypes['Vulnerability'], {"cveId":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Agency: ( AgencyReference );
  Instrument:
    | ( InstrumentRecord )
    | ( InstrumentRecord )
  ;
  Party: ( AgencyReference );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBeneficiary: ResolverTypeWrapper<Beneficiary>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccessBeneficiaryInput: AccessBeneficiaryInput;
  AccessProgram: ResolverTypeWrapper<AccessProgramRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessProgramConnection: ResolverTypeWrapper<AccessProgramList>;
  AccessProgramEdge: ResolverTypeWrapper<Omit<AccessProgramEdge, 'node'> & { node: ResolversTypes['AccessProgram'] }>;
  AccessProgramFilter: AccessProgramFilter;
  AccessRoute: ResolverTypeWrapper<AccessRouteRecord>;
  Actor: ResolverTypeWrapper<Actor>;
  AffectedProduct: ResolverTypeWrapper<AffectedProduct>;
  Agency: ResolverTypeWrapper<AgencyReference>;
  AgencyStep: AgencyStep;
  AgencyTaskCounts: ResolverTypeWrapper<Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  AgreeingSide: AgreeingSide;
  AnswerCISAConsultationInput: AnswerCisaConsultationInput;
  AnswerCISAConsultationPayload: ResolverTypeWrapper<Omit<AnswerCisaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  AskingVerb: AskingVerb;
  AxisCount: ResolverTypeWrapper<AxisCount>;
  AxisCounts: ResolverTypeWrapper<AxisCounts>;
  BeneficiaryClass: BeneficiaryClass;
  BindingOperationalDirective: ResolverTypeWrapper<InstrumentRecord>;
  BindingOperationalDirectiveConnection: ResolverTypeWrapper<InstrumentList>;
  BindingOperationalDirectiveEdge: ResolverTypeWrapper<Omit<BindingOperationalDirectiveEdge, 'node'> & { node: ResolversTypes['BindingOperationalDirective'] }>;
  Blocker: ResolverTypeWrapper<BlockerRecord>;
  BlockerInput: BlockerInput;
  BlockerKind: BlockerKind;
  CISA: ResolverTypeWrapper<AgencyReference>;
  CisaStep: CisaStep;
  Classification: Classification;
  ConfirmCISAModelOfferInput: ConfirmCisaModelOfferInput;
  ConfirmCISAModelOfferPayload: ResolverTypeWrapper<Omit<ConfirmCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversTypes['ModelOffer']> }>;
  ConfirmCISAProposalInput: ConfirmCisaProposalInput;
  ConfirmCISAProposalPayload: ResolverTypeWrapper<Omit<ConfirmCisaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ConfirmCISATrustedPartnerInput: ConfirmCisaTrustedPartnerInput;
  ConfirmCISATrustedPartnerPayload: ResolverTypeWrapper<Omit<ConfirmCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversTypes['TrustedPartner']> }>;
  ConsultationFilter: ConsultationFilter;
  ConsultationOutcome: ConsultationOutcome;
  ConsultationRecord: ResolverTypeWrapper<ShownConsultation>;
  ConsultationRecordInput: ConsultationRecordInput;
  ConsultationState: ConsultationState;
  CountCell: ResolverTypeWrapper<Cell>;
  CountsFromBasis: CountsFromBasis;
  CreateCISAAccessProgramInput: CreateCisaAccessProgramInput;
  CreateCISAAccessProgramPayload: ResolverTypeWrapper<Omit<CreateCisaAccessProgramPayload, 'accessProgram'> & { accessProgram?: Maybe<ResolversTypes['AccessProgram']> }>;
  CreateCISADefensiveProgramInput: CreateCisaDefensiveProgramInput;
  CreateCISADefensiveProgramPayload: ResolverTypeWrapper<Omit<CreateCisaDefensiveProgramPayload, 'defensiveProgram'> & { defensiveProgram?: Maybe<ResolversTypes['DefensiveProgram']> }>;
  CreateCISAInstrumentInput: CreateCisaInstrumentInput;
  CreateCISAInstrumentPayload: ResolverTypeWrapper<Omit<CreateCisaInstrumentPayload, 'instrument'> & { instrument?: Maybe<ResolversTypes['Instrument']> }>;
  CreateCISAModelOfferInput: CreateCisaModelOfferInput;
  CreateCISAModelOfferPayload: ResolverTypeWrapper<Omit<CreateCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversTypes['ModelOffer']> }>;
  CreateCISARequiredActionInput: CreateCisaRequiredActionInput;
  CreateCISARequiredActionPayload: ResolverTypeWrapper<Omit<CreateCisaRequiredActionPayload, 'requiredAction'> & { requiredAction?: Maybe<ResolversTypes['RequiredAction']> }>;
  CreateCISATaskInput: CreateCisaTaskInput;
  CreateCISATaskPayload: ResolverTypeWrapper<Omit<CreateCisaTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  CreateCISATrustedPartnerInput: CreateCisaTrustedPartnerInput;
  CreateCISATrustedPartnerPayload: ResolverTypeWrapper<Omit<CreateCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversTypes['TrustedPartner']> }>;
  CriticalInfrastructureSector: CriticalInfrastructureSector;
  CveContainer: CveContainer;
  CveReference: ResolverTypeWrapper<CveReference>;
  CveState: CveState;
  CvssMetric: ResolverTypeWrapper<CvssMetric>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CyberProgramState: CyberProgramState;
  CyberProgramStep: ResolverTypeWrapper<CyberProgramStep>;
  CybersecurityGuidance: ResolverTypeWrapper<InstrumentRecord>;
  CybersecurityGuidanceConnection: ResolverTypeWrapper<InstrumentList>;
  CybersecurityGuidanceEdge: ResolverTypeWrapper<Omit<CybersecurityGuidanceEdge, 'node'> & { node: ResolversTypes['CybersecurityGuidance'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineCISAProposalInput: DeclineCisaProposalInput;
  DeclineCISAProposalPayload: ResolverTypeWrapper<Omit<DeclineCisaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  DefensiveProgram: ResolverTypeWrapper<DefensiveProgramRecord>;
  DefensiveProgramConnection: ResolverTypeWrapper<DefensiveProgramList>;
  DefensiveProgramEdge: ResolverTypeWrapper<Omit<DefensiveProgramEdge, 'node'> & { node: ResolversTypes['DefensiveProgram'] }>;
  DefensiveProgramFilter: DefensiveProgramFilter;
  Directive: ResolverTypeWrapper<Omit<Directive, 'accessPrograms' | 'defensivePrograms' | 'instrumentCoverage' | 'instruments'> & { accessPrograms?: Maybe<ResolversTypes['AccessProgramConnection']>, defensivePrograms?: Maybe<ResolversTypes['DefensiveProgramConnection']>, instrumentCoverage?: Maybe<ReadonlyArray<ResolversTypes['PurposeCoverage']>>, instruments?: Maybe<ResolversTypes['InstrumentConnection']> }>;
  DirectiveAction: ResolverTypeWrapper<ShownAction>;
  DirectiveActionInput: DirectiveActionInput;
  DirectiveReport: ResolverTypeWrapper<ShownReport>;
  DirectiveTaskCounts: ResolverTypeWrapper<Omit<DirectiveTaskCounts, 'directive'> & { directive?: Maybe<ResolversTypes['Directive']> }>;
  DueRule: ResolverTypeWrapper<DueRuleRecord>;
  DueRuleInput: DueRuleInput;
  DueRuleKind: DueRuleKind;
  DutyFact: ResolverTypeWrapper<ReportRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceItemInput: EvidenceItemInput;
  EvidenceKind: EvidenceKind;
  Exploitation: Exploitation;
  Feed: ResolverTypeWrapper<Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversTypes['Event']> }>;
  FrontierModel: ResolverTypeWrapper<Omit<FrontierModel, 'accessPrograms' | 'trustedPartners'> & { accessPrograms?: Maybe<ResolversTypes['AccessProgramConnection']>, trustedPartners?: Maybe<ResolversTypes['TrustedPartnerConnection']> }>;
  Instrument: ResolverTypeWrapper<InstrumentRecord>;
  InstrumentAudience: InstrumentAudience;
  InstrumentConnection: ResolverTypeWrapper<InstrumentList>;
  InstrumentDecision: InstrumentDecision;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  InstrumentFilter: InstrumentFilter;
  InstrumentKind: InstrumentKind;
  InstrumentPurpose: ResolverTypeWrapper<Omit<InstrumentPurpose, 'directive'> & { directive?: Maybe<ResolversTypes['Directive']> }>;
  InstrumentState: InstrumentState;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  KevCatalog: ResolverTypeWrapper<KevCatalogRecord>;
  KevEntry: ResolverTypeWrapper<KevEntry>;
  KevImportState: KevImportState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Marking: ResolverTypeWrapper<MarkingRecord>;
  MarkingInput: MarkingInput;
  ModelOffer: ResolverTypeWrapper<ModelOfferRecord>;
  ModelOfferConnection: ResolverTypeWrapper<ModelOfferList>;
  ModelOfferDecision: ModelOfferDecision;
  ModelOfferEdge: ResolverTypeWrapper<Omit<ModelOfferEdge, 'node'> & { node: ResolversTypes['ModelOffer'] }>;
  ModelOfferFilter: ModelOfferFilter;
  ModelOfferState: ModelOfferState;
  ModelOfferStep: ResolverTypeWrapper<ModelOfferStep>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferedTool: ResolverTypeWrapper<OfferedTool>;
  OfferedToolInput: OfferedToolInput;
  OfferedToolKind: OfferedToolKind;
  OfficeConsultation: ResolverTypeWrapper<ConsultationOfOffice>;
  OfficeConsultationConnection: ResolverTypeWrapper<ConsultationList>;
  OfficeConsultationEdge: ResolverTypeWrapper<Omit<OfficeConsultationEdge, 'node'> & { node: ResolversTypes['OfficeConsultation'] }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  ProgramBaseline: ResolverTypeWrapper<ProgramBaseline>;
  ProgramBaselineInput: ProgramBaselineInput;
  ProgramEffort: ProgramEffort;
  ProgramMeasure: ResolverTypeWrapper<ProgramMeasure>;
  ProgramMeasureInput: ProgramMeasureInput;
  Proposal: ResolverTypeWrapper<ProposalRecord>;
  ProposalConnection: ResolverTypeWrapper<ProposalList>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  ProposeCISAComplianceReleaseInput: ProposeCisaComplianceReleaseInput;
  ProposeCISAComplianceReleasePayload: ResolverTypeWrapper<Omit<ProposeCisaComplianceReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeCISAInstrumentDecisionInput: ProposeCisaInstrumentDecisionInput;
  ProposeCISAInstrumentDecisionPayload: ResolverTypeWrapper<Omit<ProposeCisaInstrumentDecisionPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ProposeCISAReleaseInput: ProposeCisaReleaseInput;
  ProposeCISAReleasePayload: ResolverTypeWrapper<Omit<ProposeCisaReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  Publicity: Publicity;
  PurposeCoverage: ResolverTypeWrapper<CoveredPurpose>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RansomwareUse: RansomwareUse;
  RefusalCode: RefusalCode;
  ReleaseDecision: ResolverTypeWrapper<ShownRelease>;
  ReleaseTarget: ReleaseTarget;
  RemediationInputName: RemediationInputName;
  RemediationInputs: ResolverTypeWrapper<RemediationInputs>;
  RemediationOutcome: RemediationOutcome;
  RemediationRule: ResolverTypeWrapper<RemediationRule>;
  RemediationTimeline: ResolverTypeWrapper<ShownTimeline>;
  RemediationTimelineInput: RemediationTimelineInput;
  RemediationWhatIfInput: RemediationWhatIfInput;
  ReportCISADirectiveInput: ReportCisaDirectiveInput;
  ReportCISADirectivePayload: ResolverTypeWrapper<Omit<ReportCisaDirectivePayload, 'report'> & { report?: Maybe<ResolversTypes['DirectiveReport']> }>;
  ReportCISARequiredActionInput: ReportCisaRequiredActionInput;
  ReportCISARequiredActionPayload: ResolverTypeWrapper<Omit<ReportCisaRequiredActionPayload, 'requiredAction'> & { requiredAction?: Maybe<ResolversTypes['RequiredAction']> }>;
  ReportCISATrustedPartnerAccessInput: ReportCisaTrustedPartnerAccessInput;
  ReportCISATrustedPartnerAccessPayload: ResolverTypeWrapper<Omit<ReportCisaTrustedPartnerAccessPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversTypes['TrustedPartner']> }>;
  ReportingChannel: ReportingChannel;
  RequestCISAConsultationInput: RequestCisaConsultationInput;
  RequestCISAConsultationPayload: ResolverTypeWrapper<Omit<RequestCisaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  RequiredAction: ResolverTypeWrapper<RequiredActionRecord>;
  RequiredActionConnection: ResolverTypeWrapper<RequiredActionList>;
  RequiredActionEdge: ResolverTypeWrapper<Omit<RequiredActionEdge, 'node'> & { node: ResolversTypes['RequiredAction'] }>;
  RequiredActionFilter: RequiredActionFilter;
  RequiredActionState: RequiredActionState;
  RequiredActionStep: ResolverTypeWrapper<RequiredActionStep>;
  SsvcAssessment: ResolverTypeWrapper<SsvcAssessment>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  StatusSummary: ResolverTypeWrapper<Omit<StatusSummary, 'byAgency' | 'byDirective' | 'unknown'> & { byAgency: ReadonlyArray<ResolversTypes['AgencyTaskCounts']>, byDirective: ReadonlyArray<ResolversTypes['DirectiveTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversTypes['Agency']>> }>;
  SubmitCISAModelOfferInput: SubmitCisaModelOfferInput;
  SubmitCISAModelOfferPayload: ResolverTypeWrapper<Omit<SubmitCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversTypes['ModelOffer']> }>;
  SubmitCISATrustedPartnerInput: SubmitCisaTrustedPartnerInput;
  SubmitCISATrustedPartnerPayload: ResolverTypeWrapper<Omit<SubmitCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversTypes['TrustedPartner']> }>;
  Task: ResolverTypeWrapper<TaskRecord>;
  TaskConnection: ResolverTypeWrapper<TaskList>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TechnicalImpact: TechnicalImpact;
  TimelineBasis: TimelineBasis;
  Timeliness: Timeliness;
  ToldFact: ResolverTypeWrapper<ToldFactRecord>;
  TrafficLight: TrafficLight;
  TrustGrade: TrustGrade;
  TrustedPartner: ResolverTypeWrapper<TrustedPartnerRecord>;
  TrustedPartnerAccess: ResolverTypeWrapper<TrustedPartnerAccess>;
  TrustedPartnerConnection: ResolverTypeWrapper<TrustedPartnerList>;
  TrustedPartnerCounts: ResolverTypeWrapper<Omit<TrustedPartnerCounts, 'bySector' | 'total'> & { bySector: ReadonlyArray<ResolversTypes['TrustedPartnersOfSector']>, total: ResolversTypes['CountCell'] }>;
  TrustedPartnerDecision: TrustedPartnerDecision;
  TrustedPartnerEdge: ResolverTypeWrapper<Omit<TrustedPartnerEdge, 'node'> & { node: ResolversTypes['TrustedPartner'] }>;
  TrustedPartnerFilter: TrustedPartnerFilter;
  TrustedPartnerPurpose: TrustedPartnerPurpose;
  TrustedPartnerState: TrustedPartnerState;
  TrustedPartnerStep: ResolverTypeWrapper<TrustedPartnerStep>;
  TrustedPartnersFact: ResolverTypeWrapper<TrustedPartnersFact>;
  TrustedPartnersOfSector: ResolverTypeWrapper<Omit<TrustedPartnersOfSector, 'count'> & { count: ResolversTypes['CountCell'] }>;
  UpdateCISAAccessProgramInput: UpdateCisaAccessProgramInput;
  UpdateCISAAccessProgramPayload: ResolverTypeWrapper<Omit<UpdateCisaAccessProgramPayload, 'accessProgram'> & { accessProgram?: Maybe<ResolversTypes['AccessProgram']> }>;
  UpdateCISADefensiveProgramInput: UpdateCisaDefensiveProgramInput;
  UpdateCISADefensiveProgramPayload: ResolverTypeWrapper<Omit<UpdateCisaDefensiveProgramPayload, 'defensiveProgram'> & { defensiveProgram?: Maybe<ResolversTypes['DefensiveProgram']> }>;
  UpdateCISAInstrumentInput: UpdateCisaInstrumentInput;
  UpdateCISAInstrumentPayload: ResolverTypeWrapper<Omit<UpdateCisaInstrumentPayload, 'instrument'> & { instrument?: Maybe<ResolversTypes['Instrument']> }>;
  UpdateCISAModelOfferInput: UpdateCisaModelOfferInput;
  UpdateCISAModelOfferPayload: ResolverTypeWrapper<Omit<UpdateCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversTypes['ModelOffer']> }>;
  UpdateCISARequiredActionInput: UpdateCisaRequiredActionInput;
  UpdateCISARequiredActionPayload: ResolverTypeWrapper<Omit<UpdateCisaRequiredActionPayload, 'requiredAction'> & { requiredAction?: Maybe<ResolversTypes['RequiredAction']> }>;
  UpdateCISATaskInput: UpdateCisaTaskInput;
  UpdateCISATaskPayload: ResolverTypeWrapper<Omit<UpdateCisaTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  UpdateCISATrustedPartnerInput: UpdateCisaTrustedPartnerInput;
  UpdateCISATrustedPartnerPayload: ResolverTypeWrapper<Omit<UpdateCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversTypes['TrustedPartner']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  VersionRange: ResolverTypeWrapper<VersionRange>;
  Vulnerability: ResolverTypeWrapper<ShownVulnerability>;
  VulnerabilityConnection: ResolverTypeWrapper<VulnerabilityList>;
  VulnerabilityEdge: ResolverTypeWrapper<Omit<VulnerabilityEdge, 'node'> & { node: ResolversTypes['Vulnerability'] }>;
  VulnerabilityFilter: VulnerabilityFilter;
  VulnerabilityOrder: VulnerabilityOrder;
  VulnerabilityOrderField: VulnerabilityOrderField;
  Weakness: ResolverTypeWrapper<Weakness>;
  WithdrawCISAConsultationInput: WithdrawCisaConsultationInput;
  WithdrawCISAConsultationPayload: ResolverTypeWrapper<Omit<WithdrawCisaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversTypes['OfficeConsultation']> }>;
  WithdrawCISAModelOfferInput: WithdrawCisaModelOfferInput;
  WithdrawCISAModelOfferPayload: ResolverTypeWrapper<Omit<WithdrawCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversTypes['ModelOffer']> }>;
  WithdrawCISAProposalInput: WithdrawCisaProposalInput;
  WithdrawCISAProposalPayload: ResolverTypeWrapper<Omit<WithdrawCisaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  WithdrawCISATrustedPartnerInput: WithdrawCisaTrustedPartnerInput;
  WithdrawCISATrustedPartnerPayload: ResolverTypeWrapper<Omit<WithdrawCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversTypes['TrustedPartner']> }>;
  WorkState: WorkState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessBeneficiary: Beneficiary;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccessBeneficiaryInput: AccessBeneficiaryInput;
  AccessProgram: AccessProgramRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AccessProgramConnection: AccessProgramList;
  AccessProgramEdge: Omit<AccessProgramEdge, 'node'> & { node: ResolversParentTypes['AccessProgram'] };
  AccessProgramFilter: AccessProgramFilter;
  AccessRoute: AccessRouteRecord;
  Actor: Actor;
  AffectedProduct: AffectedProduct;
  Agency: AgencyReference;
  AgencyTaskCounts: Omit<AgencyTaskCounts, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  AnswerCISAConsultationInput: AnswerCisaConsultationInput;
  AnswerCISAConsultationPayload: Omit<AnswerCisaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  AxisCount: AxisCount;
  AxisCounts: AxisCounts;
  BindingOperationalDirective: InstrumentRecord;
  BindingOperationalDirectiveConnection: InstrumentList;
  BindingOperationalDirectiveEdge: Omit<BindingOperationalDirectiveEdge, 'node'> & { node: ResolversParentTypes['BindingOperationalDirective'] };
  Blocker: BlockerRecord;
  BlockerInput: BlockerInput;
  CISA: AgencyReference;
  ConfirmCISAModelOfferInput: ConfirmCisaModelOfferInput;
  ConfirmCISAModelOfferPayload: Omit<ConfirmCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversParentTypes['ModelOffer']> };
  ConfirmCISAProposalInput: ConfirmCisaProposalInput;
  ConfirmCISAProposalPayload: Omit<ConfirmCisaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ConfirmCISATrustedPartnerInput: ConfirmCisaTrustedPartnerInput;
  ConfirmCISATrustedPartnerPayload: Omit<ConfirmCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversParentTypes['TrustedPartner']> };
  ConsultationFilter: ConsultationFilter;
  ConsultationRecord: ShownConsultation;
  ConsultationRecordInput: ConsultationRecordInput;
  CountCell: Cell;
  CreateCISAAccessProgramInput: CreateCisaAccessProgramInput;
  CreateCISAAccessProgramPayload: Omit<CreateCisaAccessProgramPayload, 'accessProgram'> & { accessProgram?: Maybe<ResolversParentTypes['AccessProgram']> };
  CreateCISADefensiveProgramInput: CreateCisaDefensiveProgramInput;
  CreateCISADefensiveProgramPayload: Omit<CreateCisaDefensiveProgramPayload, 'defensiveProgram'> & { defensiveProgram?: Maybe<ResolversParentTypes['DefensiveProgram']> };
  CreateCISAInstrumentInput: CreateCisaInstrumentInput;
  CreateCISAInstrumentPayload: Omit<CreateCisaInstrumentPayload, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['Instrument']> };
  CreateCISAModelOfferInput: CreateCisaModelOfferInput;
  CreateCISAModelOfferPayload: Omit<CreateCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversParentTypes['ModelOffer']> };
  CreateCISARequiredActionInput: CreateCisaRequiredActionInput;
  CreateCISARequiredActionPayload: Omit<CreateCisaRequiredActionPayload, 'requiredAction'> & { requiredAction?: Maybe<ResolversParentTypes['RequiredAction']> };
  CreateCISATaskInput: CreateCisaTaskInput;
  CreateCISATaskPayload: Omit<CreateCisaTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  CreateCISATrustedPartnerInput: CreateCisaTrustedPartnerInput;
  CreateCISATrustedPartnerPayload: Omit<CreateCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversParentTypes['TrustedPartner']> };
  CveReference: CveReference;
  CvssMetric: CvssMetric;
  Float: Scalars['Float']['output'];
  CyberProgramStep: CyberProgramStep;
  CybersecurityGuidance: InstrumentRecord;
  CybersecurityGuidanceConnection: InstrumentList;
  CybersecurityGuidanceEdge: Omit<CybersecurityGuidanceEdge, 'node'> & { node: ResolversParentTypes['CybersecurityGuidance'] };
  DateTime: Scalars['DateTime']['output'];
  DeclineCISAProposalInput: DeclineCisaProposalInput;
  DeclineCISAProposalPayload: Omit<DeclineCisaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  DefensiveProgram: DefensiveProgramRecord;
  DefensiveProgramConnection: DefensiveProgramList;
  DefensiveProgramEdge: Omit<DefensiveProgramEdge, 'node'> & { node: ResolversParentTypes['DefensiveProgram'] };
  DefensiveProgramFilter: DefensiveProgramFilter;
  Directive: Omit<Directive, 'accessPrograms' | 'defensivePrograms' | 'instrumentCoverage' | 'instruments'> & { accessPrograms?: Maybe<ResolversParentTypes['AccessProgramConnection']>, defensivePrograms?: Maybe<ResolversParentTypes['DefensiveProgramConnection']>, instrumentCoverage?: Maybe<ReadonlyArray<ResolversParentTypes['PurposeCoverage']>>, instruments?: Maybe<ResolversParentTypes['InstrumentConnection']> } | FederationReferenceTypes['Directive'];
  DirectiveAction: ShownAction;
  DirectiveActionInput: DirectiveActionInput;
  DirectiveReport: ShownReport;
  DirectiveTaskCounts: Omit<DirectiveTaskCounts, 'directive'> & { directive?: Maybe<ResolversParentTypes['Directive']> };
  DueRule: DueRuleRecord;
  DueRuleInput: DueRuleInput;
  DutyFact: ReportRecord;
  Event: EventRecord;
  EvidenceItem: EvidenceItem;
  EvidenceItemInput: EvidenceItemInput;
  Feed: Omit<Feed, 'events'> & { events: ReadonlyArray<ResolversParentTypes['Event']> };
  FrontierModel: Omit<FrontierModel, 'accessPrograms' | 'trustedPartners'> & { accessPrograms?: Maybe<ResolversParentTypes['AccessProgramConnection']>, trustedPartners?: Maybe<ResolversParentTypes['TrustedPartnerConnection']> } | FederationReferenceTypes['FrontierModel'];
  Instrument: InstrumentRecord;
  InstrumentConnection: InstrumentList;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  InstrumentFilter: InstrumentFilter;
  InstrumentPurpose: Omit<InstrumentPurpose, 'directive'> & { directive?: Maybe<ResolversParentTypes['Directive']> };
  JSONObject: Scalars['JSONObject']['output'];
  KevCatalog: KevCatalogRecord;
  KevEntry: KevEntry;
  LocalDate: Scalars['LocalDate']['output'];
  Marking: MarkingRecord;
  MarkingInput: MarkingInput;
  ModelOffer: ModelOfferRecord;
  ModelOfferConnection: ModelOfferList;
  ModelOfferEdge: Omit<ModelOfferEdge, 'node'> & { node: ResolversParentTypes['ModelOffer'] };
  ModelOfferFilter: ModelOfferFilter;
  ModelOfferStep: ModelOfferStep;
  Mutation: Record<PropertyKey, never>;
  OfferedTool: OfferedTool;
  OfferedToolInput: OfferedToolInput;
  OfficeConsultation: ConsultationOfOffice;
  OfficeConsultationConnection: ConsultationList;
  OfficeConsultationEdge: Omit<OfficeConsultationEdge, 'node'> & { node: ResolversParentTypes['OfficeConsultation'] };
  PageInfo: PageInfo;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  ProgramBaseline: ProgramBaseline;
  ProgramBaselineInput: ProgramBaselineInput;
  ProgramMeasure: ProgramMeasure;
  ProgramMeasureInput: ProgramMeasureInput;
  Proposal: ProposalRecord;
  ProposalConnection: ProposalList;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposeCISAComplianceReleaseInput: ProposeCisaComplianceReleaseInput;
  ProposeCISAComplianceReleasePayload: Omit<ProposeCisaComplianceReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeCISAInstrumentDecisionInput: ProposeCisaInstrumentDecisionInput;
  ProposeCISAInstrumentDecisionPayload: Omit<ProposeCisaInstrumentDecisionPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ProposeCISAReleaseInput: ProposeCisaReleaseInput;
  ProposeCISAReleasePayload: Omit<ProposeCisaReleasePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  PurposeCoverage: CoveredPurpose;
  Query: Record<PropertyKey, never>;
  ReleaseDecision: ShownRelease;
  RemediationInputs: RemediationInputs;
  RemediationRule: RemediationRule;
  RemediationTimeline: ShownTimeline;
  RemediationTimelineInput: RemediationTimelineInput;
  RemediationWhatIfInput: RemediationWhatIfInput;
  ReportCISADirectiveInput: ReportCisaDirectiveInput;
  ReportCISADirectivePayload: Omit<ReportCisaDirectivePayload, 'report'> & { report?: Maybe<ResolversParentTypes['DirectiveReport']> };
  ReportCISARequiredActionInput: ReportCisaRequiredActionInput;
  ReportCISARequiredActionPayload: Omit<ReportCisaRequiredActionPayload, 'requiredAction'> & { requiredAction?: Maybe<ResolversParentTypes['RequiredAction']> };
  ReportCISATrustedPartnerAccessInput: ReportCisaTrustedPartnerAccessInput;
  ReportCISATrustedPartnerAccessPayload: Omit<ReportCisaTrustedPartnerAccessPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversParentTypes['TrustedPartner']> };
  RequestCISAConsultationInput: RequestCisaConsultationInput;
  RequestCISAConsultationPayload: Omit<RequestCisaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  RequiredAction: RequiredActionRecord;
  RequiredActionConnection: RequiredActionList;
  RequiredActionEdge: Omit<RequiredActionEdge, 'node'> & { node: ResolversParentTypes['RequiredAction'] };
  RequiredActionFilter: RequiredActionFilter;
  RequiredActionStep: RequiredActionStep;
  SsvcAssessment: SsvcAssessment;
  StatusCount: StatusCount;
  StatusSummary: Omit<StatusSummary, 'byAgency' | 'byDirective' | 'unknown'> & { byAgency: ReadonlyArray<ResolversParentTypes['AgencyTaskCounts']>, byDirective: ReadonlyArray<ResolversParentTypes['DirectiveTaskCounts']>, unknown: ReadonlyArray<Maybe<ResolversParentTypes['Agency']>> };
  SubmitCISAModelOfferInput: SubmitCisaModelOfferInput;
  SubmitCISAModelOfferPayload: Omit<SubmitCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversParentTypes['ModelOffer']> };
  SubmitCISATrustedPartnerInput: SubmitCisaTrustedPartnerInput;
  SubmitCISATrustedPartnerPayload: Omit<SubmitCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversParentTypes['TrustedPartner']> };
  Task: TaskRecord;
  TaskConnection: TaskList;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  ToldFact: ToldFactRecord;
  TrustedPartner: TrustedPartnerRecord;
  TrustedPartnerAccess: TrustedPartnerAccess;
  TrustedPartnerConnection: TrustedPartnerList;
  TrustedPartnerCounts: Omit<TrustedPartnerCounts, 'bySector' | 'total'> & { bySector: ReadonlyArray<ResolversParentTypes['TrustedPartnersOfSector']>, total: ResolversParentTypes['CountCell'] };
  TrustedPartnerEdge: Omit<TrustedPartnerEdge, 'node'> & { node: ResolversParentTypes['TrustedPartner'] };
  TrustedPartnerFilter: TrustedPartnerFilter;
  TrustedPartnerStep: TrustedPartnerStep;
  TrustedPartnersFact: TrustedPartnersFact;
  TrustedPartnersOfSector: Omit<TrustedPartnersOfSector, 'count'> & { count: ResolversParentTypes['CountCell'] };
  UpdateCISAAccessProgramInput: UpdateCisaAccessProgramInput;
  UpdateCISAAccessProgramPayload: Omit<UpdateCisaAccessProgramPayload, 'accessProgram'> & { accessProgram?: Maybe<ResolversParentTypes['AccessProgram']> };
  UpdateCISADefensiveProgramInput: UpdateCisaDefensiveProgramInput;
  UpdateCISADefensiveProgramPayload: Omit<UpdateCisaDefensiveProgramPayload, 'defensiveProgram'> & { defensiveProgram?: Maybe<ResolversParentTypes['DefensiveProgram']> };
  UpdateCISAInstrumentInput: UpdateCisaInstrumentInput;
  UpdateCISAInstrumentPayload: Omit<UpdateCisaInstrumentPayload, 'instrument'> & { instrument?: Maybe<ResolversParentTypes['Instrument']> };
  UpdateCISAModelOfferInput: UpdateCisaModelOfferInput;
  UpdateCISAModelOfferPayload: Omit<UpdateCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversParentTypes['ModelOffer']> };
  UpdateCISARequiredActionInput: UpdateCisaRequiredActionInput;
  UpdateCISARequiredActionPayload: Omit<UpdateCisaRequiredActionPayload, 'requiredAction'> & { requiredAction?: Maybe<ResolversParentTypes['RequiredAction']> };
  UpdateCISATaskInput: UpdateCisaTaskInput;
  UpdateCISATaskPayload: Omit<UpdateCisaTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  UpdateCISATrustedPartnerInput: UpdateCisaTrustedPartnerInput;
  UpdateCISATrustedPartnerPayload: Omit<UpdateCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversParentTypes['TrustedPartner']> };
  UserError: UserError;
  VersionRange: VersionRange;
  Vulnerability: ShownVulnerability;
  VulnerabilityConnection: VulnerabilityList;
  VulnerabilityEdge: Omit<VulnerabilityEdge, 'node'> & { node: ResolversParentTypes['Vulnerability'] };
  VulnerabilityFilter: VulnerabilityFilter;
  VulnerabilityOrder: VulnerabilityOrder;
  Weakness: Weakness;
  WithdrawCISAConsultationInput: WithdrawCisaConsultationInput;
  WithdrawCISAConsultationPayload: Omit<WithdrawCisaConsultationPayload, 'consultation'> & { consultation?: Maybe<ResolversParentTypes['OfficeConsultation']> };
  WithdrawCISAModelOfferInput: WithdrawCisaModelOfferInput;
  WithdrawCISAModelOfferPayload: Omit<WithdrawCisaModelOfferPayload, 'modelOffer'> & { modelOffer?: Maybe<ResolversParentTypes['ModelOffer']> };
  WithdrawCISAProposalInput: WithdrawCisaProposalInput;
  WithdrawCISAProposalPayload: Omit<WithdrawCisaProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  WithdrawCISATrustedPartnerInput: WithdrawCisaTrustedPartnerInput;
  WithdrawCISATrustedPartnerPayload: Omit<WithdrawCisaTrustedPartnerPayload, 'trustedPartner'> & { trustedPartner?: Maybe<ResolversParentTypes['TrustedPartner']> };
};

export type AccessBeneficiaryResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AccessBeneficiary'] = ResolversParentTypes['AccessBeneficiary']> = {
  beneficiaryClass?: Resolver<ResolversTypes['BeneficiaryClass'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNamedInOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['CriticalInfrastructureSector']>, ParentType, ContextType>;
};

export type AccessProgramResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AccessProgram'] = ResolversParentTypes['AccessProgram']> = {
  beneficiaries?: Resolver<ReadonlyArray<ResolversTypes['AccessBeneficiary']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  modelOffers?: Resolver<Maybe<ResolversTypes['ModelOfferConnection']>, ParentType, ContextType, RequireFields<AccessProgramModelOffersArgs, 'first'>>;
  runBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CyberProgramState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CyberProgramStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tools?: Resolver<ReadonlyArray<ResolversTypes['OfferedTool']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessProgramConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AccessProgramConnection'] = ResolversParentTypes['AccessProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessProgramEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AccessProgramEdge'] = ResolversParentTypes['AccessProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessProgram'], ParentType, ContextType>;
};

export type AccessRouteResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AccessRoute'] = ResolversParentTypes['AccessRoute']> = {
  accessPrograms?: Resolver<Maybe<ResolversTypes['AccessProgramConnection']>, ParentType, ContextType, RequireFields<AccessRouteAccessProgramsArgs, 'first'>>;
  beneficiaryClass?: Resolver<ResolversTypes['BeneficiaryClass'], ParentType, ContextType>;
  hasRouteToCoveredModels?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasRouteToTools?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isNamedInOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AffectedProductResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AffectedProduct'] = ResolversParentTypes['AffectedProduct']> = {
  collectionURL?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  container?: Resolver<ResolversTypes['CveContainer'], ParentType, ContextType>;
  cpes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  defaultStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['VersionRange']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  __resolveType: TypeResolveFn<'CISA', ParentType, ContextType>;
};

export type AgencyTaskCountsResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AgencyTaskCounts'] = ResolversParentTypes['AgencyTaskCounts']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerCisaConsultationPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AnswerCISAConsultationPayload'] = ResolversParentTypes['AnswerCISAConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AxisCountResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AxisCount'] = ResolversParentTypes['AxisCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AxisCountsResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['AxisCounts'] = ResolversParentTypes['AxisCounts']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  publicity?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  timeliness?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['AxisCount']>, ParentType, ContextType>;
};

export type BindingOperationalDirectiveResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['BindingOperationalDirective'] = ResolversParentTypes['BindingOperationalDirective'], FederationReferenceType extends FederationReferenceTypes['BindingOperationalDirective'] = FederationReferenceTypes['BindingOperationalDirective']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BindingOperationalDirective']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['DirectiveAction']>, ParentType, ContextType>;
  agencyCompliance?: Resolver<Maybe<ResolversTypes['RequiredActionConnection']>, ParentType, ContextType, RequireFields<BindingOperationalDirectiveAgencyComplianceArgs, 'first'>>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['InstrumentAudience']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['InstrumentPurpose']>, ParentType, ContextType>;
  revokes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstrumentState'], ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  supplementedBy?: Resolver<ReadonlyArray<ResolversTypes['BindingOperationalDirective']>, ParentType, ContextType>;
  supplements?: Resolver<Maybe<ResolversTypes['BindingOperationalDirective']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BindingOperationalDirectiveConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['BindingOperationalDirectiveConnection'] = ResolversParentTypes['BindingOperationalDirectiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BindingOperationalDirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BindingOperationalDirective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BindingOperationalDirectiveEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['BindingOperationalDirectiveEdge'] = ResolversParentTypes['BindingOperationalDirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BindingOperationalDirective'], ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockerKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CisaResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CISA'] = ResolversParentTypes['CISA'], FederationReferenceType extends FederationReferenceTypes['CISA'] = FederationReferenceTypes['CISA']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CISA']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['OfficeConsultationConnection']>, ParentType, ContextType, RequireFields<CisaConsultationsArgs, 'first'>>;
  feed?: Resolver<Maybe<ResolversTypes['Feed']>, ParentType, ContextType, RequireFields<CisaFeedArgs, 'after' | 'first' | 'waitSeconds'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<CisaProposalsArgs, 'first'>>;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DirectiveReport']>>, ParentType, ContextType>;
  statusSummary?: Resolver<Maybe<ResolversTypes['StatusSummary']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<CisaTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmCisaModelOfferPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ConfirmCISAModelOfferPayload'] = ResolversParentTypes['ConfirmCISAModelOfferPayload']> = {
  modelOffer?: Resolver<Maybe<ResolversTypes['ModelOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmCisaProposalPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ConfirmCISAProposalPayload'] = ResolversParentTypes['ConfirmCISAProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmCisaTrustedPartnerPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ConfirmCISATrustedPartnerPayload'] = ResolversParentTypes['ConfirmCISATrustedPartnerPayload']> = {
  trustedPartner?: Resolver<Maybe<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsultationRecordResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ConsultationRecord'] = ResolversParentTypes['ConsultationRecord']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  latencyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateCisaAccessProgramPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISAAccessProgramPayload'] = ResolversParentTypes['CreateCISAAccessProgramPayload']> = {
  accessProgram?: Resolver<Maybe<ResolversTypes['AccessProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCisaDefensiveProgramPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISADefensiveProgramPayload'] = ResolversParentTypes['CreateCISADefensiveProgramPayload']> = {
  defensiveProgram?: Resolver<Maybe<ResolversTypes['DefensiveProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCisaInstrumentPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISAInstrumentPayload'] = ResolversParentTypes['CreateCISAInstrumentPayload']> = {
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCisaModelOfferPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISAModelOfferPayload'] = ResolversParentTypes['CreateCISAModelOfferPayload']> = {
  modelOffer?: Resolver<Maybe<ResolversTypes['ModelOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCisaRequiredActionPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISARequiredActionPayload'] = ResolversParentTypes['CreateCISARequiredActionPayload']> = {
  requiredAction?: Resolver<Maybe<ResolversTypes['RequiredAction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCisaTaskPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISATaskPayload'] = ResolversParentTypes['CreateCISATaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCisaTrustedPartnerPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CreateCISATrustedPartnerPayload'] = ResolversParentTypes['CreateCISATrustedPartnerPayload']> = {
  trustedPartner?: Resolver<Maybe<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CveReferenceResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CveReference'] = ResolversParentTypes['CveReference']> = {
  container?: Resolver<ResolversTypes['CveContainer'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CvssMetricResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CvssMetric'] = ResolversParentTypes['CvssMetric']> = {
  baseScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baseSeverity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  container?: Resolver<ResolversTypes['CveContainer'], ParentType, ContextType>;
  cvssVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vectorString?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CyberProgramStepResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CyberProgramStep'] = ResolversParentTypes['CyberProgramStep']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CyberProgramState'], ParentType, ContextType>;
};

export type CybersecurityGuidanceResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CybersecurityGuidance'] = ResolversParentTypes['CybersecurityGuidance'], FederationReferenceType extends FederationReferenceTypes['CybersecurityGuidance'] = FederationReferenceTypes['CybersecurityGuidance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CybersecurityGuidance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['InstrumentAudience']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['InstrumentPurpose']>, ParentType, ContextType>;
  revokes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstrumentState'], ParentType, ContextType>;
  succeededBy?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CybersecurityGuidanceConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CybersecurityGuidanceConnection'] = ResolversParentTypes['CybersecurityGuidanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CybersecurityGuidanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CybersecurityGuidance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CybersecurityGuidanceEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['CybersecurityGuidanceEdge'] = ResolversParentTypes['CybersecurityGuidanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CybersecurityGuidance'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineCisaProposalPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DeclineCISAProposalPayload'] = ResolversParentTypes['DeclineCISAProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DefensiveProgramResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DefensiveProgram'] = ResolversParentTypes['DefensiveProgram']> = {
  alsoSupports?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Directive']>>>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['ProgramBaseline']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['ProgramEffort'], ParentType, ContextType>;
  enhances?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExpanded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  runBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CyberProgramState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CyberProgramStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DefensiveProgramConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DefensiveProgramConnection'] = ResolversParentTypes['DefensiveProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DefensiveProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DefensiveProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DefensiveProgramEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DefensiveProgramEdge'] = ResolversParentTypes['DefensiveProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DefensiveProgram'], ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive'], FederationReferenceType extends FederationReferenceTypes['Directive'] = FederationReferenceTypes['Directive']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Directive']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessPrograms?: Resolver<Maybe<ResolversTypes['AccessProgramConnection']>, ParentType, ContextType, RequireFields<DirectiveAccessProgramsArgs, 'first'>>;
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  defensivePrograms?: Resolver<Maybe<ResolversTypes['DefensiveProgramConnection']>, ParentType, ContextType, RequireFields<DirectiveDefensiveProgramsArgs, 'first'>>;
  instrumentCoverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PurposeCoverage']>>, ParentType, ContextType>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, RequireFields<DirectiveInstrumentsArgs, 'first'>>;
};

export type DirectiveActionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DirectiveAction'] = ResolversParentTypes['DirectiveAction']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<DirectiveActionDueOnArgs>>;
  dueRule?: Resolver<Maybe<ResolversTypes['DueRule']>, ParentType, ContextType>;
  fallsOnNonBusinessDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportingChannel?: Resolver<Maybe<ResolversTypes['ReportingChannel']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectiveReportResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DirectiveReport'] = ResolversParentTypes['DirectiveReport']> = {
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

export type DirectiveTaskCountsResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DirectiveTaskCounts'] = ResolversParentTypes['DirectiveTaskCounts']> = {
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueRuleResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DueRule'] = ResolversParentTypes['DueRule']> = {
  fixedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DueRuleKind'], ParentType, ContextType>;
  offsetDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remediationRule?: Resolver<Maybe<ResolversTypes['RemediationRule']>, ParentType, ContextType>;
};

export type DutyFactResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['DutyFact'] = ResolversParentTypes['DutyFact']> = {
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

export type EventResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
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

export type EvidenceItemResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TrustGrade'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrontierModelResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['FrontierModel'] = ResolversParentTypes['FrontierModel'], FederationReferenceType extends FederationReferenceTypes['FrontierModel'] = FederationReferenceTypes['FrontierModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FrontierModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessPrograms?: Resolver<Maybe<ResolversTypes['AccessProgramConnection']>, ParentType, ContextType, RequireFields<FrontierModelAccessProgramsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trustedPartners?: Resolver<Maybe<ResolversTypes['TrustedPartnerConnection']>, ParentType, ContextType, RequireFields<FrontierModelTrustedPartnersArgs, 'first'>>;
};

export type InstrumentResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  __resolveType: TypeResolveFn<'BindingOperationalDirective' | 'CybersecurityGuidance', ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type InstrumentPurposeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['InstrumentPurpose'] = ResolversParentTypes['InstrumentPurpose']> = {
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type KevCatalogResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['KevCatalog'] = ResolversParentTypes['KevCatalog']> = {
  catalogVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dateReleased?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['KevImportState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type KevEntryResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['KevEntry'] = ResolversParentTypes['KevEntry']> = {
  cwes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  dateAdded?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  knownRansomwareCampaignUse?: Resolver<Maybe<ResolversTypes['RansomwareUse']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredAction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendorProject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vulnerabilityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkingResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Marking'] = ResolversParentTypes['Marking']> = {
  banner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['Classification'], ParentType, ContextType>;
  cui?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exercise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type ModelOfferResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ModelOffer'] = ResolversParentTypes['ModelOffer']> = {
  accessProgram?: Resolver<Maybe<ResolversTypes['AccessProgram']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  developer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developerAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  governmentAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['AgreeingSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModelOfferState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ModelOfferStep']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelOfferConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ModelOfferConnection'] = ResolversParentTypes['ModelOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelOfferEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ModelOfferEdge'] = ResolversParentTypes['ModelOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelOffer'], ParentType, ContextType>;
};

export type ModelOfferStepResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ModelOfferStep'] = ResolversParentTypes['ModelOfferStep']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModelOfferState'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerCISAConsultation?: Resolver<Maybe<ResolversTypes['AnswerCISAConsultationPayload']>, ParentType, ContextType, RequireFields<MutationAnswerCisaConsultationArgs, 'input'>>;
  confirmCISAModelOffer?: Resolver<Maybe<ResolversTypes['ConfirmCISAModelOfferPayload']>, ParentType, ContextType, RequireFields<MutationConfirmCisaModelOfferArgs, 'input'>>;
  confirmCISAProposal?: Resolver<Maybe<ResolversTypes['ConfirmCISAProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmCisaProposalArgs, 'input'>>;
  confirmCISATrustedPartner?: Resolver<Maybe<ResolversTypes['ConfirmCISATrustedPartnerPayload']>, ParentType, ContextType, RequireFields<MutationConfirmCisaTrustedPartnerArgs, 'input'>>;
  createCISAAccessProgram?: Resolver<Maybe<ResolversTypes['CreateCISAAccessProgramPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaAccessProgramArgs, 'input'>>;
  createCISADefensiveProgram?: Resolver<Maybe<ResolversTypes['CreateCISADefensiveProgramPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaDefensiveProgramArgs, 'input'>>;
  createCISAInstrument?: Resolver<Maybe<ResolversTypes['CreateCISAInstrumentPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaInstrumentArgs, 'input'>>;
  createCISAModelOffer?: Resolver<Maybe<ResolversTypes['CreateCISAModelOfferPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaModelOfferArgs, 'input'>>;
  createCISARequiredAction?: Resolver<Maybe<ResolversTypes['CreateCISARequiredActionPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaRequiredActionArgs, 'input'>>;
  createCISATask?: Resolver<Maybe<ResolversTypes['CreateCISATaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaTaskArgs, 'input'>>;
  createCISATrustedPartner?: Resolver<Maybe<ResolversTypes['CreateCISATrustedPartnerPayload']>, ParentType, ContextType, RequireFields<MutationCreateCisaTrustedPartnerArgs, 'input'>>;
  declineCISAProposal?: Resolver<Maybe<ResolversTypes['DeclineCISAProposalPayload']>, ParentType, ContextType, RequireFields<MutationDeclineCisaProposalArgs, 'input'>>;
  proposeCISAComplianceRelease?: Resolver<Maybe<ResolversTypes['ProposeCISAComplianceReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeCisaComplianceReleaseArgs, 'input'>>;
  proposeCISAInstrumentDecision?: Resolver<Maybe<ResolversTypes['ProposeCISAInstrumentDecisionPayload']>, ParentType, ContextType, RequireFields<MutationProposeCisaInstrumentDecisionArgs, 'input'>>;
  proposeCISARelease?: Resolver<Maybe<ResolversTypes['ProposeCISAReleasePayload']>, ParentType, ContextType, RequireFields<MutationProposeCisaReleaseArgs, 'input'>>;
  reportCISADirective?: Resolver<Maybe<ResolversTypes['ReportCISADirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportCisaDirectiveArgs, 'input'>>;
  reportCISARequiredAction?: Resolver<Maybe<ResolversTypes['ReportCISARequiredActionPayload']>, ParentType, ContextType, RequireFields<MutationReportCisaRequiredActionArgs, 'input'>>;
  reportCISATrustedPartnerAccess?: Resolver<Maybe<ResolversTypes['ReportCISATrustedPartnerAccessPayload']>, ParentType, ContextType, RequireFields<MutationReportCisaTrustedPartnerAccessArgs, 'input'>>;
  requestCISAConsultation?: Resolver<Maybe<ResolversTypes['RequestCISAConsultationPayload']>, ParentType, ContextType, RequireFields<MutationRequestCisaConsultationArgs, 'input'>>;
  submitCISAModelOffer?: Resolver<Maybe<ResolversTypes['SubmitCISAModelOfferPayload']>, ParentType, ContextType, RequireFields<MutationSubmitCisaModelOfferArgs, 'input'>>;
  submitCISATrustedPartner?: Resolver<Maybe<ResolversTypes['SubmitCISATrustedPartnerPayload']>, ParentType, ContextType, RequireFields<MutationSubmitCisaTrustedPartnerArgs, 'input'>>;
  updateCISAAccessProgram?: Resolver<Maybe<ResolversTypes['UpdateCISAAccessProgramPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaAccessProgramArgs, 'input'>>;
  updateCISADefensiveProgram?: Resolver<Maybe<ResolversTypes['UpdateCISADefensiveProgramPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaDefensiveProgramArgs, 'input'>>;
  updateCISAInstrument?: Resolver<Maybe<ResolversTypes['UpdateCISAInstrumentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaInstrumentArgs, 'input'>>;
  updateCISAModelOffer?: Resolver<Maybe<ResolversTypes['UpdateCISAModelOfferPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaModelOfferArgs, 'input'>>;
  updateCISARequiredAction?: Resolver<Maybe<ResolversTypes['UpdateCISARequiredActionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaRequiredActionArgs, 'input'>>;
  updateCISATask?: Resolver<Maybe<ResolversTypes['UpdateCISATaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaTaskArgs, 'input'>>;
  updateCISATrustedPartner?: Resolver<Maybe<ResolversTypes['UpdateCISATrustedPartnerPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCisaTrustedPartnerArgs, 'input'>>;
  withdrawCISAConsultation?: Resolver<Maybe<ResolversTypes['WithdrawCISAConsultationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCisaConsultationArgs, 'input'>>;
  withdrawCISAModelOffer?: Resolver<Maybe<ResolversTypes['WithdrawCISAModelOfferPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCisaModelOfferArgs, 'input'>>;
  withdrawCISAProposal?: Resolver<Maybe<ResolversTypes['WithdrawCISAProposalPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCisaProposalArgs, 'input'>>;
  withdrawCISATrustedPartner?: Resolver<Maybe<ResolversTypes['WithdrawCISATrustedPartnerPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCisaTrustedPartnerArgs, 'input'>>;
};

export type OfferedToolResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['OfferedTool'] = ResolversParentTypes['OfferedTool']> = {
  kind?: Resolver<ResolversTypes['OfferedToolKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfficeConsultationResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['OfficeConsultation'] = ResolversParentTypes['OfficeConsultation']> = {
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

export type OfficeConsultationConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['OfficeConsultationConnection'] = ResolversParentTypes['OfficeConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeConsultationEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['OfficeConsultationEdge'] = ResolversParentTypes['OfficeConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeConsultation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'CISA', ParentType, ContextType>;
};

export type ProgramBaselineResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProgramBaseline'] = ResolversParentTypes['ProgramBaseline']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ProgramMeasure']>, ParentType, ContextType>;
};

export type ProgramMeasureResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProgramMeasure'] = ResolversParentTypes['ProgramMeasure']> = {
  atBaseline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
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

export type ProposalConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposeCisaComplianceReleasePayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProposeCISAComplianceReleasePayload'] = ResolversParentTypes['ProposeCISAComplianceReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeCisaInstrumentDecisionPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProposeCISAInstrumentDecisionPayload'] = ResolversParentTypes['ProposeCISAInstrumentDecisionPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeCisaReleasePayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ProposeCISAReleasePayload'] = ResolversParentTypes['ProposeCISAReleasePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurposeCoverageResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['PurposeCoverage'] = ResolversParentTypes['PurposeCoverage']> = {
  citation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, RequireFields<PurposeCoverageInstrumentsArgs, 'first'>>;
  isServed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessPrograms?: Resolver<Maybe<ResolversTypes['AccessProgramConnection']>, ParentType, ContextType, RequireFields<QueryAccessProgramsArgs, 'first'>>;
  accessRoutes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessRoute']>>, ParentType, ContextType>;
  bindingOperationalDirective?: Resolver<Maybe<ResolversTypes['BindingOperationalDirective']>, ParentType, ContextType, RequireFields<QueryBindingOperationalDirectiveArgs, 'number'>>;
  bindingOperationalDirectives?: Resolver<Maybe<ResolversTypes['BindingOperationalDirectiveConnection']>, ParentType, ContextType, RequireFields<QueryBindingOperationalDirectivesArgs, 'first'>>;
  cisa?: Resolver<Maybe<ResolversTypes['CISA']>, ParentType, ContextType>;
  cisaDuty?: Resolver<Maybe<ResolversTypes['DutyFact']>, ParentType, ContextType, RequireFields<QueryCisaDutyArgs, 'agency' | 'directive'>>;
  cybersecurityGuidance?: Resolver<Maybe<ResolversTypes['CybersecurityGuidanceConnection']>, ParentType, ContextType, RequireFields<QueryCybersecurityGuidanceArgs, 'first'>>;
  defensivePrograms?: Resolver<Maybe<ResolversTypes['DefensiveProgramConnection']>, ParentType, ContextType, RequireFields<QueryDefensiveProgramsArgs, 'first'>>;
  kevCatalog?: Resolver<Maybe<ResolversTypes['KevCatalog']>, ParentType, ContextType>;
  modelOffers?: Resolver<Maybe<ResolversTypes['ModelOfferConnection']>, ParentType, ContextType, RequireFields<QueryModelOffersArgs, 'first'>>;
  remediationTimeline?: Resolver<Maybe<ResolversTypes['RemediationTimeline']>, ParentType, ContextType, RequireFields<QueryRemediationTimelineArgs, 'input'>>;
  requiredActions?: Resolver<Maybe<ResolversTypes['RequiredActionConnection']>, ParentType, ContextType, RequireFields<QueryRequiredActionsArgs, 'first'>>;
  trustedPartnerCounts?: Resolver<Maybe<ResolversTypes['TrustedPartnerCounts']>, ParentType, ContextType, Partial<QueryTrustedPartnerCountsArgs>>;
  trustedPartners?: Resolver<Maybe<ResolversTypes['TrustedPartnerConnection']>, ParentType, ContextType, RequireFields<QueryTrustedPartnersArgs, 'first'>>;
  trustedPartnersFact?: Resolver<Maybe<ResolversTypes['TrustedPartnersFact']>, ParentType, ContextType, RequireFields<QueryTrustedPartnersFactArgs, 'frontierModel'>>;
  vulnerabilities?: Resolver<Maybe<ResolversTypes['VulnerabilityConnection']>, ParentType, ContextType, RequireFields<QueryVulnerabilitiesArgs, 'first'>>;
  vulnerability?: Resolver<Maybe<ResolversTypes['Vulnerability']>, ParentType, ContextType, RequireFields<QueryVulnerabilityArgs, 'cveId'>>;
};

export type ReleaseDecisionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ReleaseDecision'] = ResolversParentTypes['ReleaseDecision']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ReleaseTarget'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
};

export type RemediationInputsResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RemediationInputs'] = ResolversParentTypes['RemediationInputs']> = {
  automatable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  knownExploited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publiclyExposed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  technicalImpact?: Resolver<Maybe<ResolversTypes['TechnicalImpact']>, ParentType, ContextType>;
};

export type RemediationRuleResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RemediationRule'] = ResolversParentTypes['RemediationRule']> = {
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  metFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemediationTimelineResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RemediationTimeline'] = ResolversParentTypes['RemediationTimeline']> = {
  assumedInputs?: Resolver<ReadonlyArray<ResolversTypes['RemediationInputName']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TimelineBasis'], ParentType, ContextType>;
  catalogDueDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  countsFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  countsFromBasis?: Resolver<Maybe<ResolversTypes['CountsFromBasis']>, ParentType, ContextType>;
  dueInDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  forensicTriage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['RemediationInputs'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RemediationOutcome'], ParentType, ContextType>;
  possibleOutcomes?: Resolver<ReadonlyArray<ResolversTypes['RemediationOutcome']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RemediationRule'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportCisaDirectivePayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ReportCISADirectivePayload'] = ResolversParentTypes['ReportCISADirectivePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['DirectiveReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportCisaRequiredActionPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ReportCISARequiredActionPayload'] = ResolversParentTypes['ReportCISARequiredActionPayload']> = {
  requiredAction?: Resolver<Maybe<ResolversTypes['RequiredAction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportCisaTrustedPartnerAccessPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ReportCISATrustedPartnerAccessPayload'] = ResolversParentTypes['ReportCISATrustedPartnerAccessPayload']> = {
  trustedPartner?: Resolver<Maybe<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestCisaConsultationPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RequestCISAConsultationPayload'] = ResolversParentTypes['RequestCISAConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequiredActionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RequiredAction'] = ResolversParentTypes['RequiredAction']> = {
  action?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ReportingChannel']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['BindingOperationalDirective']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<RequiredActionDueOnArgs>>;
  evidenceItems?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequiredActionState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RequiredActionStep']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequiredActionConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RequiredActionConnection'] = ResolversParentTypes['RequiredActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequiredActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RequiredAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequiredActionEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RequiredActionEdge'] = ResolversParentTypes['RequiredActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequiredAction'], ParentType, ContextType>;
};

export type RequiredActionStepResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['RequiredActionStep'] = ResolversParentTypes['RequiredActionStep']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequiredActionState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SsvcAssessmentResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['SsvcAssessment'] = ResolversParentTypes['SsvcAssessment']> = {
  assessedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  automatable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exploitation?: Resolver<Maybe<ResolversTypes['Exploitation']>, ParentType, ContextType>;
  ssvcVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technicalImpact?: Resolver<Maybe<ResolversTypes['TechnicalImpact']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkState'], ParentType, ContextType>;
};

export type StatusSummaryResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['StatusSummary'] = ResolversParentTypes['StatusSummary']> = {
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

export type SubmitCisaModelOfferPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['SubmitCISAModelOfferPayload'] = ResolversParentTypes['SubmitCISAModelOfferPayload']> = {
  modelOffer?: Resolver<Maybe<ResolversTypes['ModelOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitCisaTrustedPartnerPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['SubmitCISATrustedPartnerPayload'] = ResolversParentTypes['SubmitCISATrustedPartnerPayload']> = {
  trustedPartner?: Resolver<Maybe<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
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

export type TaskConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ToldFactResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['ToldFact'] = ResolversParentTypes['ToldFact']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrustedPartnerResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartner'] = ResolversParentTypes['TrustedPartner']> = {
  accessTo?: Resolver<ReadonlyArray<ResolversTypes['TrustedPartnerAccess']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  developer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developerAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  frontierModel?: Resolver<Maybe<ResolversTypes['FrontierModel']>, ParentType, ContextType>;
  governmentAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['AgreeingSide'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['TrustedPartnerPurpose']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['CriticalInfrastructureSector']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrustedPartnerState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TrustedPartnerStep']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustedPartnerAccessResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnerAccess'] = ResolversParentTypes['TrustedPartnerAccess']> = {
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TrustedPartnerConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnerConnection'] = ResolversParentTypes['TrustedPartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrustedPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustedPartnerCountsResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnerCounts'] = ResolversParentTypes['TrustedPartnerCounts']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['TrustedPartnersOfSector']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
};

export type TrustedPartnerEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnerEdge'] = ResolversParentTypes['TrustedPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrustedPartner'], ParentType, ContextType>;
};

export type TrustedPartnerStepResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnerStep'] = ResolversParentTypes['TrustedPartnerStep']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrustedPartnerState'], ParentType, ContextType>;
};

export type TrustedPartnersFactResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnersFact'] = ResolversParentTypes['TrustedPartnersFact']> = {
  agreedByBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionsWithAccess?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  withAccess?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustedPartnersOfSectorResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['TrustedPartnersOfSector'] = ResolversParentTypes['TrustedPartnersOfSector']> = {
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['CriticalInfrastructureSector']>, ParentType, ContextType>;
};

export type UpdateCisaAccessProgramPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISAAccessProgramPayload'] = ResolversParentTypes['UpdateCISAAccessProgramPayload']> = {
  accessProgram?: Resolver<Maybe<ResolversTypes['AccessProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCisaDefensiveProgramPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISADefensiveProgramPayload'] = ResolversParentTypes['UpdateCISADefensiveProgramPayload']> = {
  defensiveProgram?: Resolver<Maybe<ResolversTypes['DefensiveProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCisaInstrumentPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISAInstrumentPayload'] = ResolversParentTypes['UpdateCISAInstrumentPayload']> = {
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCisaModelOfferPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISAModelOfferPayload'] = ResolversParentTypes['UpdateCISAModelOfferPayload']> = {
  modelOffer?: Resolver<Maybe<ResolversTypes['ModelOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCisaRequiredActionPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISARequiredActionPayload'] = ResolversParentTypes['UpdateCISARequiredActionPayload']> = {
  requiredAction?: Resolver<Maybe<ResolversTypes['RequiredAction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCisaTaskPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISATaskPayload'] = ResolversParentTypes['UpdateCISATaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCisaTrustedPartnerPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UpdateCISATrustedPartnerPayload'] = ResolversParentTypes['UpdateCISATrustedPartnerPayload']> = {
  trustedPartner?: Resolver<Maybe<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionRangeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['VersionRange'] = ResolversParentTypes['VersionRange']> = {
  lessThan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lessThanOrEqual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VulnerabilityResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Vulnerability'] = ResolversParentTypes['Vulnerability'], FederationReferenceType extends FederationReferenceTypes['Vulnerability'] = FederationReferenceTypes['Vulnerability']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vulnerability']> | FederationReferenceType, FederationReferenceType, ContextType>;
  affected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AffectedProduct']>>, ParentType, ContextType>;
  assigner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cveId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cvss?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CvssMetric']>>, ParentType, ContextType>;
  cwes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Weakness']>>, ParentType, ContextType>;
  datePublished?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dateRejected?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dateReserved?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dateUpdated?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kev?: Resolver<Maybe<ResolversTypes['KevEntry']>, ParentType, ContextType>;
  marking?: Resolver<Maybe<ResolversTypes['Marking']>, ParentType, ContextType>;
  references?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CveReference']>>, ParentType, ContextType>;
  rejectedReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  remediationTimeline?: Resolver<Maybe<ResolversTypes['RemediationTimeline']>, ParentType, ContextType, Partial<VulnerabilityRemediationTimelineArgs>>;
  ssvc?: Resolver<Maybe<ResolversTypes['SsvcAssessment']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CveState']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VulnerabilityConnectionResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['VulnerabilityConnection'] = ResolversParentTypes['VulnerabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VulnerabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Vulnerability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VulnerabilityEdgeResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['VulnerabilityEdge'] = ResolversParentTypes['VulnerabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vulnerability'], ParentType, ContextType>;
};

export type WeaknessResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['Weakness'] = ResolversParentTypes['Weakness']> = {
  container?: Resolver<ResolversTypes['CveContainer'], ParentType, ContextType>;
  cweId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawCisaConsultationPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['WithdrawCISAConsultationPayload'] = ResolversParentTypes['WithdrawCISAConsultationPayload']> = {
  consultation?: Resolver<Maybe<ResolversTypes['OfficeConsultation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCisaModelOfferPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['WithdrawCISAModelOfferPayload'] = ResolversParentTypes['WithdrawCISAModelOfferPayload']> = {
  modelOffer?: Resolver<Maybe<ResolversTypes['ModelOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCisaProposalPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['WithdrawCISAProposalPayload'] = ResolversParentTypes['WithdrawCISAProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCisaTrustedPartnerPayloadResolvers<ContextType = CisaContext, ParentType extends ResolversParentTypes['WithdrawCISATrustedPartnerPayload'] = ResolversParentTypes['WithdrawCISATrustedPartnerPayload']> = {
  trustedPartner?: Resolver<Maybe<ResolversTypes['TrustedPartner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = CisaContext> = {
  AccessBeneficiary?: AccessBeneficiaryResolvers<ContextType>;
  AccessProgram?: AccessProgramResolvers<ContextType>;
  AccessProgramConnection?: AccessProgramConnectionResolvers<ContextType>;
  AccessProgramEdge?: AccessProgramEdgeResolvers<ContextType>;
  AccessRoute?: AccessRouteResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AffectedProduct?: AffectedProductResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyTaskCounts?: AgencyTaskCountsResolvers<ContextType>;
  AnswerCISAConsultationPayload?: AnswerCisaConsultationPayloadResolvers<ContextType>;
  AxisCount?: AxisCountResolvers<ContextType>;
  AxisCounts?: AxisCountsResolvers<ContextType>;
  BindingOperationalDirective?: BindingOperationalDirectiveResolvers<ContextType>;
  BindingOperationalDirectiveConnection?: BindingOperationalDirectiveConnectionResolvers<ContextType>;
  BindingOperationalDirectiveEdge?: BindingOperationalDirectiveEdgeResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  CISA?: CisaResolvers<ContextType>;
  ConfirmCISAModelOfferPayload?: ConfirmCisaModelOfferPayloadResolvers<ContextType>;
  ConfirmCISAProposalPayload?: ConfirmCisaProposalPayloadResolvers<ContextType>;
  ConfirmCISATrustedPartnerPayload?: ConfirmCisaTrustedPartnerPayloadResolvers<ContextType>;
  ConsultationRecord?: ConsultationRecordResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CreateCISAAccessProgramPayload?: CreateCisaAccessProgramPayloadResolvers<ContextType>;
  CreateCISADefensiveProgramPayload?: CreateCisaDefensiveProgramPayloadResolvers<ContextType>;
  CreateCISAInstrumentPayload?: CreateCisaInstrumentPayloadResolvers<ContextType>;
  CreateCISAModelOfferPayload?: CreateCisaModelOfferPayloadResolvers<ContextType>;
  CreateCISARequiredActionPayload?: CreateCisaRequiredActionPayloadResolvers<ContextType>;
  CreateCISATaskPayload?: CreateCisaTaskPayloadResolvers<ContextType>;
  CreateCISATrustedPartnerPayload?: CreateCisaTrustedPartnerPayloadResolvers<ContextType>;
  CveReference?: CveReferenceResolvers<ContextType>;
  CvssMetric?: CvssMetricResolvers<ContextType>;
  CyberProgramStep?: CyberProgramStepResolvers<ContextType>;
  CybersecurityGuidance?: CybersecurityGuidanceResolvers<ContextType>;
  CybersecurityGuidanceConnection?: CybersecurityGuidanceConnectionResolvers<ContextType>;
  CybersecurityGuidanceEdge?: CybersecurityGuidanceEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineCISAProposalPayload?: DeclineCisaProposalPayloadResolvers<ContextType>;
  DefensiveProgram?: DefensiveProgramResolvers<ContextType>;
  DefensiveProgramConnection?: DefensiveProgramConnectionResolvers<ContextType>;
  DefensiveProgramEdge?: DefensiveProgramEdgeResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveAction?: DirectiveActionResolvers<ContextType>;
  DirectiveReport?: DirectiveReportResolvers<ContextType>;
  DirectiveTaskCounts?: DirectiveTaskCountsResolvers<ContextType>;
  DueRule?: DueRuleResolvers<ContextType>;
  DutyFact?: DutyFactResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FrontierModel?: FrontierModelResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  InstrumentPurpose?: InstrumentPurposeResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  KevCatalog?: KevCatalogResolvers<ContextType>;
  KevEntry?: KevEntryResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Marking?: MarkingResolvers<ContextType>;
  ModelOffer?: ModelOfferResolvers<ContextType>;
  ModelOfferConnection?: ModelOfferConnectionResolvers<ContextType>;
  ModelOfferEdge?: ModelOfferEdgeResolvers<ContextType>;
  ModelOfferStep?: ModelOfferStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfferedTool?: OfferedToolResolvers<ContextType>;
  OfficeConsultation?: OfficeConsultationResolvers<ContextType>;
  OfficeConsultationConnection?: OfficeConsultationConnectionResolvers<ContextType>;
  OfficeConsultationEdge?: OfficeConsultationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  ProgramBaseline?: ProgramBaselineResolvers<ContextType>;
  ProgramMeasure?: ProgramMeasureResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposeCISAComplianceReleasePayload?: ProposeCisaComplianceReleasePayloadResolvers<ContextType>;
  ProposeCISAInstrumentDecisionPayload?: ProposeCisaInstrumentDecisionPayloadResolvers<ContextType>;
  ProposeCISAReleasePayload?: ProposeCisaReleasePayloadResolvers<ContextType>;
  PurposeCoverage?: PurposeCoverageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseDecision?: ReleaseDecisionResolvers<ContextType>;
  RemediationInputs?: RemediationInputsResolvers<ContextType>;
  RemediationRule?: RemediationRuleResolvers<ContextType>;
  RemediationTimeline?: RemediationTimelineResolvers<ContextType>;
  ReportCISADirectivePayload?: ReportCisaDirectivePayloadResolvers<ContextType>;
  ReportCISARequiredActionPayload?: ReportCisaRequiredActionPayloadResolvers<ContextType>;
  ReportCISATrustedPartnerAccessPayload?: ReportCisaTrustedPartnerAccessPayloadResolvers<ContextType>;
  RequestCISAConsultationPayload?: RequestCisaConsultationPayloadResolvers<ContextType>;
  RequiredAction?: RequiredActionResolvers<ContextType>;
  RequiredActionConnection?: RequiredActionConnectionResolvers<ContextType>;
  RequiredActionEdge?: RequiredActionEdgeResolvers<ContextType>;
  RequiredActionStep?: RequiredActionStepResolvers<ContextType>;
  SsvcAssessment?: SsvcAssessmentResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StatusSummary?: StatusSummaryResolvers<ContextType>;
  SubmitCISAModelOfferPayload?: SubmitCisaModelOfferPayloadResolvers<ContextType>;
  SubmitCISATrustedPartnerPayload?: SubmitCisaTrustedPartnerPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  ToldFact?: ToldFactResolvers<ContextType>;
  TrustedPartner?: TrustedPartnerResolvers<ContextType>;
  TrustedPartnerAccess?: TrustedPartnerAccessResolvers<ContextType>;
  TrustedPartnerConnection?: TrustedPartnerConnectionResolvers<ContextType>;
  TrustedPartnerCounts?: TrustedPartnerCountsResolvers<ContextType>;
  TrustedPartnerEdge?: TrustedPartnerEdgeResolvers<ContextType>;
  TrustedPartnerStep?: TrustedPartnerStepResolvers<ContextType>;
  TrustedPartnersFact?: TrustedPartnersFactResolvers<ContextType>;
  TrustedPartnersOfSector?: TrustedPartnersOfSectorResolvers<ContextType>;
  UpdateCISAAccessProgramPayload?: UpdateCisaAccessProgramPayloadResolvers<ContextType>;
  UpdateCISADefensiveProgramPayload?: UpdateCisaDefensiveProgramPayloadResolvers<ContextType>;
  UpdateCISAInstrumentPayload?: UpdateCisaInstrumentPayloadResolvers<ContextType>;
  UpdateCISAModelOfferPayload?: UpdateCisaModelOfferPayloadResolvers<ContextType>;
  UpdateCISARequiredActionPayload?: UpdateCisaRequiredActionPayloadResolvers<ContextType>;
  UpdateCISATaskPayload?: UpdateCisaTaskPayloadResolvers<ContextType>;
  UpdateCISATrustedPartnerPayload?: UpdateCisaTrustedPartnerPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionRange?: VersionRangeResolvers<ContextType>;
  Vulnerability?: VulnerabilityResolvers<ContextType>;
  VulnerabilityConnection?: VulnerabilityConnectionResolvers<ContextType>;
  VulnerabilityEdge?: VulnerabilityEdgeResolvers<ContextType>;
  Weakness?: WeaknessResolvers<ContextType>;
  WithdrawCISAConsultationPayload?: WithdrawCisaConsultationPayloadResolvers<ContextType>;
  WithdrawCISAModelOfferPayload?: WithdrawCisaModelOfferPayloadResolvers<ContextType>;
  WithdrawCISAProposalPayload?: WithdrawCisaProposalPayloadResolvers<ContextType>;
  WithdrawCISATrustedPartnerPayload?: WithdrawCisaTrustedPartnerPayloadResolvers<ContextType>;
};

