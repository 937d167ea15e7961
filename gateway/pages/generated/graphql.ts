/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How AI was used, in the three ways that section 4 of the order tells apart. */
export type AiUse =
  /** AI agents that unlawfully access data or information which is then used for a criminal or unlawful purpose. */
  | 'AGENT_DATA_ACCESS'
  /** While engaged in such access, to further any other crime. */
  | 'FURTHERING_OTHER_CRIME'
  /** To access or damage a computer without authority, in breach of the law. */
  | 'INSTRUMENT_OF_ACCESS';

/** Which tasks of all agencies. Every condition given must hold. */
export type AllTasksFilter = {
  /** Of one of these agencies. */
  readonly agency?: ReadonlyArray<string> | null | undefined;
  /** Blocked for one of these reasons. */
  readonly blockedBy?: ReadonlyArray<BlockerKind> | null | undefined;
  /** In one of these CUI categories, by marking, such as `ISVI`. */
  readonly cui?: ReadonlyArray<string> | null | undefined;
  /** Under one of these provisions, by citation. */
  readonly directive?: ReadonlyArray<string> | null | undefined;
  /** Due on this day or later. */
  readonly dueOnOrAfter?: string | null | undefined;
  /** Due on this day or earlier. */
  readonly dueOnOrBefore?: string | null | undefined;
  /** With evidence of one of these kinds. */
  readonly evidence?: ReadonlyArray<EvidenceKind> | null | undefined;
  /** Due date passed and not complete (true), or not so (false). */
  readonly overdue?: boolean | null | undefined;
  /** In one of these states. */
  readonly status?: ReadonlyArray<WorkState> | null | undefined;
  /** With each of these words in parts that whoever asks may see: 1 to 200 characters. Words are compared by their stems, so that `scans` finds `scanning`; case, order and what stands between them do not matter. */
  readonly text?: string | null | undefined;
  /** With a sharing promise of one of these labels. */
  readonly tlp?: ReadonlyArray<TrafficLight> | null | undefined;
  /** Waiting for one of these: agencies, offices, groups or tasks by identifier, provisions by citation. */
  readonly waitingFor?: ReadonlyArray<string> | null | undefined;
};

/** As what an office is asked. */
export type AskingVerb =
  /** "in consultation with". */
  | 'CONSULTATION'
  /** "in coordination with". */
  | 'COORDINATION';

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

/** Which public cases. Every condition given must hold. */
export type PublicCaseFilter = {
  /** With one of these uses of AI. */
  readonly aiUse?: ReadonlyArray<AiUse> | null | undefined;
  /** Citing any vulnerability (true), or none (false). */
  readonly citesVulnerability?: boolean | null | undefined;
  /** Citing one of these vulnerabilities, by CVE identifier. */
  readonly cve?: ReadonlyArray<string> | null | undefined;
  /** In one of these Federal judicial districts, by identifier, such as `NYSD`. */
  readonly district?: ReadonlyArray<string> | null | undefined;
  /** Filed on this day or later. */
  readonly filedOnOrAfter?: string | null | undefined;
  /** Filed on this day or earlier. */
  readonly filedOnOrBefore?: string | null | undefined;
  /** With one of these outcomes. */
  readonly outcome?: ReadonlyArray<CaseOutcome> | null | undefined;
  /** Filed in one of these quarters, such as `2026-Q4`. */
  readonly quarter?: ReadonlyArray<string> | null | undefined;
  /** In one of these states. */
  readonly state?: ReadonlyArray<PublicCaseState> | null | undefined;
  /** Under one of these statutes, by citation, such as `18 USC 1030`. */
  readonly statute?: ReadonlyArray<string> | null | undefined;
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

/** What makes a referral or a public case one of section 4. The use of AI alone does not. */
export type ReferralPredicate =
  /** Another crime was furthered while engaged in such access. */
  | 'CRIME_FURTHERED_WHILE_ENGAGED'
  /** A computer was accessed without authorization, in breach of the law. */
  | 'ILLEGAL_ACCESS'
  /** A computer was damaged without authorization, in breach of the law. */
  | 'ILLEGAL_DAMAGE';

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

/** Whose information technology system was breached. */
export type SystemTarget =
  /** A private system. */
  | 'PRIVATE'
  /** A public system: of a government. */
  | 'PUBLIC';

/** Whether the order's text bears a claim out. */
export type TextSupport =
  /** The text says otherwise. */
  | 'NO'
  /** The text cannot tell, or there is nothing in the claim that it could bear out. */
  | 'UNDETERMINED'
  /** The text says so. */
  | 'YES';

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

/** Sorts of callers. */
export type ViewerKind =
  /** A person. */
  | 'PERSON'
  /** Nobody in particular: no token was shown. */
  | 'PUBLIC'
  /** A service of an agency, such as its tool. */
  | 'SERVICE';

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

export type OneAgencyQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  live: boolean;
}>;


export type OneAgencyQuery = { readonly agency:
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string> | null, readonly ledger: { readonly asOf: string | null, readonly lagSeconds: number | null } | null, readonly statusSummary?: { readonly asOf: string, readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly byStatus: ReadonlyArray<{ readonly status: WorkState, readonly count: number }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly blocking?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
              | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
             | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly consultations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly state: ConsultationState, readonly outcome: ConsultationOutcome | null, readonly requestedOn: string, readonly answeredOn: string | null, readonly office: string, readonly verb: AskingVerb, readonly directive: { readonly citation: string } | null }> } | null }
   | null, readonly directives: { readonly nodes: ReadonlyArray<{ readonly citation: string, readonly heading: string | null, readonly text: string, readonly kind: DirectiveKind, readonly verb: string | null, readonly deliverable: string | null, readonly dueOn: string | null, readonly datedLeaf: boolean, readonly work: WorkState | null, readonly timeliness: Timeliness | null, readonly publicity: Publicity | null, readonly evidence: EvidenceKind | null, readonly asOf: string | null, readonly leads: ReadonlyArray<{ readonly agency:
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
         | null, readonly principal: { readonly name: string } | null, readonly through: { readonly name: string } | null }>, readonly evidenceItems: ReadonlyArray<{ readonly kind: EvidenceKind, readonly grade: TrustGrade, readonly source: string, readonly date: string | null, readonly statement: string }> | null }> } | null, readonly tasks?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null };

export type TaskRowFragment = { readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } };

export type ObstacleRowFragment = { readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
     | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null };

export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { readonly events: { readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
     | null, readonly actor: { readonly office: string | null } } };

export type ChangeRowFragment = { readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
   | null, readonly actor: { readonly office: string | null } };

export type NewestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestChangeQuery = { readonly events: { readonly pageInfo: { readonly endCursor: string | null } } | null };

export type SourcesAndTextQueryVariables = Exact<{
  supportedByText?: ReadonlyArray<TextSupport> | TextSupport | null | undefined;
}>;


export type SourcesAndTextQuery = { readonly sourceClaims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly point: string, readonly source: string, readonly claim: string, readonly text: string, readonly supportedByText: TextSupport, readonly grade: TrustGrade, readonly directives: ReadonlyArray<{ readonly citation: string }> }> } | null };

export type TheClearinghouseQueryVariables = Exact<{
  latestQuarter?: string | null | undefined;
  hasLatest: boolean;
  secondQuarter?: string | null | undefined;
  hasSecond: boolean;
  thirdQuarter?: string | null | undefined;
  hasThird: boolean;
  asOf?: string | null | undefined;
  live: boolean;
}>;


export type TheClearinghouseQuery = { readonly latest?: { readonly shareFoundWithAi: number | null, readonly medianDaysToPatch: number | null, readonly definition: string, readonly quarter: string, readonly asOf: string, readonly foundWithAi: { readonly value: number | null, readonly withheld: boolean }, readonly embargoBreaches: { readonly value: number | null, readonly withheld: boolean }, readonly bySector: ReadonlyArray<{ readonly sector: CriticalInfrastructureSector | null, readonly total: { readonly value: number | null, readonly withheld: boolean } }>, readonly total: { readonly value: number | null, readonly withheld: boolean }, readonly byStanding: ReadonlyArray<{ readonly standing: ClearinghouseCaseStanding, readonly count: { readonly value: number | null, readonly withheld: boolean } }> } | null, readonly second?: { readonly quarter: string, readonly asOf: string, readonly total: { readonly value: number | null, readonly withheld: boolean }, readonly byStanding: ReadonlyArray<{ readonly standing: ClearinghouseCaseStanding, readonly count: { readonly value: number | null, readonly withheld: boolean } }> } | null, readonly third?: { readonly quarter: string, readonly asOf: string, readonly total: { readonly value: number | null, readonly withheld: boolean }, readonly byStanding: ReadonlyArray<{ readonly standing: ClearinghouseCaseStanding, readonly count: { readonly value: number | null, readonly withheld: boolean } }> } | null, readonly overdueClearinghouseCases?: { readonly total: number, readonly definition: string, readonly asOf: string, readonly bySector: ReadonlyArray<{ readonly sector: CriticalInfrastructureSector, readonly count: number }>, readonly byVendor: ReadonlyArray<{ readonly vendor: string, readonly count: number }> } | null, readonly listedClearinghouseCases?: { readonly total: number, readonly definition: string, readonly asOf: string, readonly byState: ReadonlyArray<{ readonly state: ClearinghouseCaseState, readonly count: number }>, readonly byTimelineOutcome: ReadonlyArray<{ readonly outcome: RemediationOutcome, readonly count: number, readonly pastTimeline: number }> } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null };

export type QuarterOfCasesFragment = { readonly quarter: string, readonly asOf: string, readonly total: { readonly value: number | null, readonly withheld: boolean }, readonly byStanding: ReadonlyArray<{ readonly standing: ClearinghouseCaseStanding, readonly count: { readonly value: number | null, readonly withheld: boolean } }> };

export type DesignationsQueryVariables = Exact<{
  quarter?: string | null | undefined;
  hasQuarter: boolean;
  asOf?: string | null | undefined;
  live: boolean;
}>;


export type DesignationsQuery = { readonly thresholdDeterminations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ThresholdState, readonly versionNumber: number | null, readonly determinedOn: string | null, readonly reading: DeterminationReading | null, readonly consulted: ReadonlyArray<string> | null, readonly released: ReadonlyArray<{ readonly field: ReleasableField, readonly official: string, readonly authority: string, readonly date: string }> }> } | null, readonly designations?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: DesignationState, readonly decidedBy: string, readonly finding: DesignationFinding | null, readonly consulted: ReadonlyArray<string> | null, readonly decidedOn: string | null, readonly frontierModel: { readonly modelAlias: string | null, readonly developer: string | null } | null, readonly threshold: { readonly versionNumber: number | null } | null, readonly released: ReadonlyArray<{ readonly field: ReleasableField, readonly official: string, readonly authority: string, readonly date: string }> }> } | null, readonly engagementCounts?: { readonly quarter: string, readonly asOf: string, readonly definition: string, readonly total: { readonly value: number | null, readonly withheld: boolean }, readonly byStanding: ReadonlyArray<{ readonly standing: EngagementStanding, readonly count: { readonly value: number | null, readonly withheld: boolean } }> } | null, readonly scheduled?: { readonly totalCount: number } | null, readonly open?: { readonly totalCount: number } | null, readonly closed?: { readonly totalCount: number } | null, readonly withdrawn?: { readonly totalCount: number } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null };

export type ReleaseRowFragment = { readonly field: ReleasableField, readonly official: string, readonly authority: string, readonly date: string };

export type OneDirectiveQueryVariables = Exact<{
  citation: string;
  about: string;
  asOf?: string | null | undefined;
  from: string;
}>;


export type OneDirectiveQuery = { readonly directive: { readonly dueDays: number | null, readonly fallsOnNonBusinessDay: boolean | null, readonly scopeNote: string | null, readonly beneficiaries: ReadonlyArray<string>, readonly constraints: ReadonlyArray<string>, readonly citation: string, readonly heading: string | null, readonly text: string, readonly kind: DirectiveKind, readonly verb: string | null, readonly deliverable: string | null, readonly dueOn: string | null, readonly datedLeaf: boolean, readonly work: WorkState | null, readonly timeliness: Timeliness | null, readonly publicity: Publicity | null, readonly evidence: EvidenceKind | null, readonly asOf: string | null, readonly parent: { readonly citation: string, readonly heading: string | null, readonly text: string } | null, readonly children: ReadonlyArray<{ readonly citation: string, readonly text: string }>, readonly ambiguities: ReadonlyArray<{ readonly question: string, readonly reading: string }>, readonly leads: ReadonlyArray<{ readonly report: { readonly work: WorkState, readonly publicity: Publicity, readonly note: string | null, readonly completedOn: string | null, readonly claimedBy: string | null, readonly verifiedBy: string | null, readonly reportedAt: string, readonly reportedBy: string, readonly consultations: ReadonlyArray<{ readonly office: string, readonly requestedOn: string, readonly respondedOn: string | null, readonly outcome: string | null }> } | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly principal: { readonly name: string } | null, readonly through: { readonly name: string } | null }>, readonly evidenceItems: ReadonlyArray<{ readonly sourceAddress: string | null, readonly asOf: string, readonly kind: EvidenceKind, readonly grade: TrustGrade, readonly source: string, readonly date: string | null, readonly statement: string }> | null, readonly consultations: ReadonlyArray<{ readonly verb: ConsultationVerb, readonly required: boolean, readonly asAppropriate: boolean, readonly party:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly through: { readonly name: string } | null }>, readonly determination: { readonly sentence: string, readonly decidedBy: { readonly name: string }, readonly consultations: ReadonlyArray<{ readonly verb: ConsultationVerb, readonly asAppropriate: boolean, readonly party:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly through: { readonly name: string } | null }> } | null, readonly dependencies: ReadonlyArray<{ readonly note: string, readonly inversion: boolean, readonly satisfied: boolean | null, readonly directive: { readonly citation: string, readonly dueOn: string | null } }>, readonly dependents: ReadonlyArray<{ readonly note: string, readonly inversion: boolean, readonly satisfied: boolean | null, readonly directive: { readonly citation: string, readonly dueOn: string | null } }>, readonly blockedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: BlockerKind, readonly note: string | null, readonly since: string | null, readonly directive: { readonly citation: string } | null, readonly task: { readonly id: string, readonly title: string, readonly agency:
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
            | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
           | null } | null, readonly waitsForDirective: { readonly citation: string } | null, readonly waitsForParty:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly waitsForTask: { readonly id: string, readonly title: string } | null }> } | null, readonly tasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly asOf: string, readonly agency:
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
         | null, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null } | null, readonly statusHistory: ReadonlyArray<{ readonly at: string, readonly work: WorkState | null, readonly timeliness: Timeliness | null, readonly publicity: Publicity | null, readonly evidence: EvidenceKind | null }> | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null, readonly sourceClaims: { readonly totalCount: number } | null };

export type NeedFragment = { readonly note: string, readonly inversion: boolean, readonly satisfied: boolean | null, readonly directive: { readonly citation: string, readonly dueOn: string | null } };

export type ProvisionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ProvisionsQuery = { readonly directives: { readonly nodes: ReadonlyArray<{ readonly citation: string, readonly heading: string | null, readonly kind: DirectiveKind, readonly verb: string | null, readonly deliverable: string | null, readonly dueOn: string | null, readonly work: WorkState | null, readonly timeliness: Timeliness | null, readonly publicity: Publicity | null, readonly evidence: EvidenceKind | null, readonly asOf: string | null, readonly text: string, readonly leads: ReadonlyArray<{ readonly agency:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly principal: { readonly name: string } | null, readonly through: { readonly name: string } | null }> }> } | null };

export type TasksQueryVariables = Exact<{
  filter?: AllTasksFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: WorkState, readonly timeliness: Timeliness, readonly dueOn: string | null, readonly overdue: boolean, readonly completedOn: string | null, readonly version: number, readonly asOf: string, readonly agency:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly directive: { readonly citation: string } | null, readonly marking: { readonly banner: string } }> } | null };

export type SourceClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceClaimsQuery = { readonly sourceClaims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly point: string, readonly source: string, readonly claim: string, readonly text: string, readonly supportedByText: TextSupport, readonly grade: TrustGrade, readonly directives: ReadonlyArray<{ readonly citation: string }> }> } | null };

export type PublicCasesQueryVariables = Exact<{
  filter?: PublicCaseFilter | null | undefined;
}>;


export type PublicCasesQuery = { readonly publicCases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly docketNumber: string, readonly aiUse: ReadonlyArray<AiUse>, readonly predicate: ReadonlyArray<ReferralPredicate>, readonly target: SystemTarget, readonly cveIds: ReadonlyArray<string>, readonly filedOn: string, readonly state: PublicCaseState, readonly outcome: CaseOutcome | null, readonly resolvedOn: string | null, readonly presumption: string | null, readonly pressReleaseUrl: string | null, readonly district: { readonly id: string, readonly name: string }, readonly statutes: ReadonlyArray<{ readonly id: string }> }> } | null };

export type EnforcementQueryVariables = Exact<{
  filedOnOrBefore?: string | null | undefined;
  asOf?: string | null | undefined;
  live: boolean;
}>;


export type EnforcementQuery = { readonly enforcementPriorities?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly state: EnforcementPriorityState, readonly issuedOn: string | null, readonly aiUse: ReadonlyArray<AiUse>, readonly statutes: ReadonlyArray<{ readonly id: string, readonly caption: string | null, readonly namedInOrder: boolean }>, readonly supersedes: { readonly title: string } | null }> } | null, readonly statutes: ReadonlyArray<{ readonly id: string, readonly caption: string | null, readonly namedInOrder: boolean }> | null, readonly publicCaseCounts: { readonly total: number, readonly definition: string, readonly asOf: string, readonly byStatute: ReadonlyArray<{ readonly count: number, readonly statute: { readonly id: string, readonly caption: string | null, readonly namedInOrder: boolean } }>, readonly byOutcome: ReadonlyArray<{ readonly outcome: CaseOutcome | null, readonly count: number }>, readonly byDistrictAndQuarter: ReadonlyArray<{ readonly quarter: string, readonly count: number, readonly district: { readonly name: string } }> } | null, readonly publicCases: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly docketNumber: string, readonly filedOn: string, readonly state: PublicCaseState, readonly outcome: CaseOutcome | null, readonly resolvedOn: string | null, readonly presumption: string | null, readonly pressReleaseUrl: string | null, readonly district: { readonly name: string }, readonly statutes: ReadonlyArray<{ readonly id: string }> }> } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { readonly viewer: { readonly subject: string, readonly kind: ViewerKind, readonly role: string | null, readonly office: string | null, readonly organization: string | null, readonly reads: string, readonly agency:
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
     | null } | null };

export type HiringQueryVariables = Exact<{
  quarter?: string | null | undefined;
  hasQuarter: boolean;
  asOf?: string | null | undefined;
  live: boolean;
}>;


export type HiringQuery = { readonly hiringPathways?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: HiringPathwayState, readonly seats: number | null, readonly grades: ReadonlyArray<string>, readonly series: ReadonlyArray<string>, readonly baseline: { readonly asOf: string, readonly seats: number | null, readonly onboards: number | null, readonly authorities: ReadonlyArray<string> | null, readonly grades: ReadonlyArray<string> | null, readonly series: ReadonlyArray<string> | null, readonly agencies: ReadonlyArray<string> | null }, readonly authorities: ReadonlyArray<{ readonly citation: string, readonly expiresOn: string | null, readonly isExpired: boolean }>, readonly hosts: ReadonlyArray<{ readonly agency: string, readonly seats: number | null }>, readonly expansion: { readonly since: string, readonly isExpanded: boolean | null, readonly seats: number | null, readonly authorities: ReadonlyArray<string> | null, readonly grades: ReadonlyArray<string> | null, readonly series: ReadonlyArray<string> | null, readonly agencies: ReadonlyArray<string> | null, readonly onboards: { readonly value: number | null, readonly withheld: boolean } }, readonly evidenceItems: ReadonlyArray<{ readonly kind: EvidenceKind, readonly grade: TrustGrade, readonly source: string, readonly sourceAddress: string | null, readonly date: string | null, readonly asOf: string, readonly statement: string }> }> } | null, readonly placementCounts?: { readonly quarter: string, readonly asOf: string, readonly definition: string, readonly total: { readonly value: number | null, readonly withheld: boolean }, readonly byAgency: ReadonlyArray<{ readonly agency: string, readonly total: { readonly value: number | null, readonly withheld: boolean } }> } | null, readonly agencies: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly cyberWorkforce?: { readonly seats: number | null } | null }
  > | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null };

export type TheOrderQueryVariables = Exact<{
  asOf?: string | null | undefined;
  live: boolean;
}>;


export type TheOrderQuery = { readonly order: { readonly number: string, readonly title: string, readonly signedOn: string, readonly citation: string } | null, readonly directives: { readonly nodes: ReadonlyArray<{ readonly citation: string, readonly heading: string | null, readonly text: string, readonly kind: DirectiveKind, readonly verb: string | null, readonly deliverable: string | null, readonly dueOn: string | null, readonly datedLeaf: boolean, readonly work: WorkState | null, readonly timeliness: Timeliness | null, readonly publicity: Publicity | null, readonly evidence: EvidenceKind | null, readonly asOf: string | null, readonly leads: ReadonlyArray<{ readonly agency:
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
          | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
         | null, readonly principal: { readonly name: string } | null, readonly through: { readonly name: string } | null }>, readonly evidenceItems: ReadonlyArray<{ readonly kind: EvidenceKind, readonly grade: TrustGrade, readonly source: string, readonly date: string | null, readonly statement: string }> | null }> } | null, readonly agencies: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
    | { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly ledger: { readonly asOf: string | null } | null, readonly statusSummary?: { readonly total: number, readonly overdue: number, readonly dueSoon: number } | null }
  > | null, readonly statusSummary: { readonly byAgency: ReadonlyArray<{ readonly total: number, readonly overdue: number, readonly dueSoon: number, readonly agency:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } | null, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly subject: string, readonly from: string | null, readonly to: string | null, readonly authority: string | null, readonly agency:
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
        | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
       | null, readonly actor: { readonly office: string | null } }> } | null };

export type ProvisionRowFragment = { readonly citation: string, readonly heading: string | null, readonly text: string, readonly kind: DirectiveKind, readonly verb: string | null, readonly deliverable: string | null, readonly dueOn: string | null, readonly datedLeaf: boolean, readonly work: WorkState | null, readonly timeliness: Timeliness | null, readonly publicity: Publicity | null, readonly evidence: EvidenceKind | null, readonly asOf: string | null, readonly leads: ReadonlyArray<{ readonly agency:
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
      | { readonly id: string, readonly name: string, readonly abbreviation: string | null }
     | null, readonly principal: { readonly name: string } | null, readonly through: { readonly name: string } | null }>, readonly evidenceItems: ReadonlyArray<{ readonly kind: EvidenceKind, readonly grade: TrustGrade, readonly source: string, readonly date: string | null, readonly statement: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  title
  description
  status
  timeliness
  dueOn
  overdue
  asOf
  directive {
    citation
  }
  marking {
    banner
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const ObstacleRowFragmentDoc = new TypedDocumentString(`
    fragment ObstacleRow on Obstacle {
  kind
  note
  since
  directive {
    citation
  }
  task {
    id
    title
    agency {
      id
      name
      abbreviation
    }
  }
  waitsForDirective {
    citation
  }
  waitsForParty {
    name
  }
  waitsForTask {
    id
    title
  }
}
    `, {"fragmentName":"ObstacleRow"}) as unknown as TypedDocumentString<ObstacleRowFragment, unknown>;
export const ChangeRowFragmentDoc = new TypedDocumentString(`
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}
    `, {"fragmentName":"ChangeRow"}) as unknown as TypedDocumentString<ChangeRowFragment, unknown>;
export const QuarterOfCasesFragmentDoc = new TypedDocumentString(`
    fragment QuarterOfCases on ClearinghouseCounts {
  quarter
  asOf
  total {
    value
    withheld
  }
  byStanding {
    standing
    count {
      value
      withheld
    }
  }
}
    `, {"fragmentName":"QuarterOfCases"}) as unknown as TypedDocumentString<QuarterOfCasesFragment, unknown>;
export const ReleaseRowFragmentDoc = new TypedDocumentString(`
    fragment ReleaseRow on FieldRelease {
  field
  official
  authority
  date
}
    `, {"fragmentName":"ReleaseRow"}) as unknown as TypedDocumentString<ReleaseRowFragment, unknown>;
export const NeedFragmentDoc = new TypedDocumentString(`
    fragment Need on DirectiveDependency {
  note
  inversion
  satisfied
  directive {
    citation
    dueOn
  }
}
    `, {"fragmentName":"Need"}) as unknown as TypedDocumentString<NeedFragment, unknown>;
export const ProvisionRowFragmentDoc = new TypedDocumentString(`
    fragment ProvisionRow on Directive {
  citation
  heading
  text
  kind
  verb
  deliverable
  dueOn
  datedLeaf
  work
  timeliness
  publicity
  evidence
  asOf
  leads {
    agency {
      id
      name
      abbreviation
    }
    principal {
      name
    }
    through {
      name
    }
  }
  evidenceItems {
    kind
    grade
    source
    date
    statement
  }
}
    `, {"fragmentName":"ProvisionRow"}) as unknown as TypedDocumentString<ProvisionRowFragment, unknown>;
export const OneAgencyDocument = new TypedDocumentString(`
    query OneAgency($id: ID!, $asOf: DateTime, $live: Boolean!) {
  agency(id: $id) {
    id
    name
    abbreviation
    aliases
    ledger {
      asOf
      lagSeconds
    }
    statusSummary @include(if: $live) {
      asOf
      total
      overdue
      dueSoon
      byStatus {
        status
        count
      }
    }
    tasks(first: 100) @include(if: $live) {
      totalCount
      nodes {
        ...TaskRow
      }
    }
    blocking(first: 20) @include(if: $live) {
      totalCount
      nodes {
        ...ObstacleRow
      }
    }
    consultations(first: 20) @include(if: $live) {
      totalCount
      nodes {
        id
        question
        state
        outcome
        requestedOn
        answeredOn
        office
        verb
        directive {
          citation
        }
      }
    }
  }
  directives(first: 100, filter: {leadAgency: [$id]}, asOf: $asOf) {
    nodes {
      ...ProvisionRow
    }
  }
  tasks(first: 100, filter: {agency: [$id]}, asOf: $asOf) @skip(if: $live) {
    totalCount
    nodes {
      ...TaskRow
    }
  }
  events(first: 10, direction: DESC, filter: {agency: [$id]}, asOf: $asOf) {
    nodes {
      ...ChangeRow
    }
  }
}
    fragment TaskRow on Task {
  id
  title
  description
  status
  timeliness
  dueOn
  overdue
  asOf
  directive {
    citation
  }
  marking {
    banner
  }
}
fragment ObstacleRow on Obstacle {
  kind
  note
  since
  directive {
    citation
  }
  task {
    id
    title
    agency {
      id
      name
      abbreviation
    }
  }
  waitsForDirective {
    citation
  }
  waitsForParty {
    name
  }
  waitsForTask {
    id
    title
  }
}
fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}
fragment ProvisionRow on Directive {
  citation
  heading
  text
  kind
  verb
  deliverable
  dueOn
  datedLeaf
  work
  timeliness
  publicity
  evidence
  asOf
  leads {
    agency {
      id
      name
      abbreviation
    }
    principal {
      name
    }
    through {
      name
    }
  }
  evidenceItems {
    kind
    grade
    source
    date
    statement
  }
}`, {"hash":"sha256:b21ae49ef08a9c6111c27a177923b2b09aaf9f551dc555950a756bd3c5bf8b1f"}) as unknown as TypedDocumentString<OneAgencyQuery, OneAgencyQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes {
  events {
    ...ChangeRow
  }
}
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}`, {"hash":"sha256:94536d631d8447617ab0346de94a3f6f0a9f5a3dc54080b95fa9e69e14886492"}) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const NewestChangeDocument = new TypedDocumentString(`
    query NewestChange {
  events(first: 1, direction: DESC) {
    pageInfo {
      endCursor
    }
  }
}
    `, {"hash":"sha256:a8f979dcb2011b214a9df5d6ec6067da231d3727faa0f38f0d0eb885dc8cd5aa"}) as unknown as TypedDocumentString<NewestChangeQuery, NewestChangeQueryVariables>;
export const SourcesAndTextDocument = new TypedDocumentString(`
    query SourcesAndText($supportedByText: [TextSupport!]) {
  sourceClaims(first: 100, filter: {supportedByText: $supportedByText}) {
    totalCount
    nodes {
      id
      point
      source
      claim
      text
      supportedByText
      grade
      directives {
        citation
      }
    }
  }
}
    `, {"hash":"sha256:6c997a5fc9fa13dadb2769310560aea9e26e494127bf44181c5297cd7b685266"}) as unknown as TypedDocumentString<SourcesAndTextQuery, SourcesAndTextQueryVariables>;
export const TheClearinghouseDocument = new TypedDocumentString(`
    query TheClearinghouse($latestQuarter: String, $hasLatest: Boolean!, $secondQuarter: String, $hasSecond: Boolean!, $thirdQuarter: String, $hasThird: Boolean!, $asOf: DateTime, $live: Boolean!) {
  latest: clearinghouseCounts(quarter: $latestQuarter) @include(if: $hasLatest) {
    ...QuarterOfCases
    foundWithAi {
      value
      withheld
    }
    shareFoundWithAi
    medianDaysToPatch
    embargoBreaches {
      value
      withheld
    }
    bySector {
      sector
      total {
        value
        withheld
      }
    }
    definition
  }
  second: clearinghouseCounts(quarter: $secondQuarter) @include(if: $hasSecond) {
    ...QuarterOfCases
  }
  third: clearinghouseCounts(quarter: $thirdQuarter) @include(if: $hasThird) {
    ...QuarterOfCases
  }
  overdueClearinghouseCases @include(if: $live) {
    total
    bySector {
      sector
      count
    }
    byVendor {
      vendor
      count
    }
    definition
    asOf
  }
  listedClearinghouseCases @include(if: $live) {
    total
    byState {
      state
      count
    }
    byTimelineOutcome {
      outcome
      count
      pastTimeline
    }
    definition
    asOf
  }
  events(
    first: 10
    direction: DESC
    filter: {kind: ["clearinghouseCase", "embargo", "scanDeclaration"]}
    asOf: $asOf
  ) {
    nodes {
      ...ChangeRow
    }
  }
}
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}
fragment QuarterOfCases on ClearinghouseCounts {
  quarter
  asOf
  total {
    value
    withheld
  }
  byStanding {
    standing
    count {
      value
      withheld
    }
  }
}`, {"hash":"sha256:32ed71e456719120ea5708db5f1a8bb759806b81b9afea61decb58d62b1f88ff"}) as unknown as TypedDocumentString<TheClearinghouseQuery, TheClearinghouseQueryVariables>;
export const DesignationsDocument = new TypedDocumentString(`
    query Designations($quarter: String, $hasQuarter: Boolean!, $asOf: DateTime, $live: Boolean!) {
  thresholdDeterminations(first: 20) @include(if: $live) {
    totalCount
    nodes {
      id
      state
      versionNumber
      determinedOn
      reading
      consulted
      released {
        ...ReleaseRow
      }
    }
  }
  designations(first: 100) @include(if: $live) {
    totalCount
    nodes {
      id
      state
      decidedBy
      frontierModel {
        modelAlias
        developer
      }
      finding
      threshold {
        versionNumber
      }
      consulted
      decidedOn
      released {
        ...ReleaseRow
      }
    }
  }
  engagementCounts(quarter: $quarter) @include(if: $hasQuarter) {
    quarter
    asOf
    definition
    total {
      value
      withheld
    }
    byStanding {
      standing
      count {
        value
        withheld
      }
    }
  }
  scheduled: earlyAccessWindows(first: 1, filter: {phase: [SCHEDULED]}) @include(if: $live) {
    totalCount
  }
  open: earlyAccessWindows(first: 1, filter: {phase: [OPEN]}) @include(if: $live) {
    totalCount
  }
  closed: earlyAccessWindows(first: 1, filter: {phase: [CLOSED]}) @include(if: $live) {
    totalCount
  }
  withdrawn: earlyAccessWindows(first: 1, filter: {phase: [WITHDRAWN]}) @include(if: $live) {
    totalCount
  }
  events(
    first: 10
    direction: DESC
    filter: {kind: ["designation", "thresholdDetermination", "engagement", "earlyAccessWindow"]}
    asOf: $asOf
  ) {
    nodes {
      ...ChangeRow
    }
  }
}
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}
fragment ReleaseRow on FieldRelease {
  field
  official
  authority
  date
}`, {"hash":"sha256:c6b38229f5076ec17196ddb69dcf4b720bd40ce558b3314334429166f4e8f82c"}) as unknown as TypedDocumentString<DesignationsQuery, DesignationsQueryVariables>;
export const OneDirectiveDocument = new TypedDocumentString(`
    query OneDirective($citation: String!, $about: ID!, $asOf: DateTime, $from: DateTime!) {
  directive(citation: $citation, asOf: $asOf) {
    ...ProvisionRow
    dueDays
    fallsOnNonBusinessDay
    scopeNote
    beneficiaries
    constraints
    parent {
      citation
      heading
      text
    }
    children {
      citation
      text
    }
    ambiguities {
      question
      reading
    }
    leads {
      report {
        work
        publicity
        note
        completedOn
        claimedBy
        verifiedBy
        reportedAt
        reportedBy
        consultations {
          office
          requestedOn
          respondedOn
          outcome
        }
      }
    }
    evidenceItems {
      sourceAddress
      asOf
    }
    consultations {
      verb
      required
      asAppropriate
      party {
        id
        name
      }
      through {
        name
      }
    }
    determination {
      sentence
      decidedBy {
        name
      }
      consultations {
        verb
        asAppropriate
        party {
          id
          name
        }
        through {
          name
        }
      }
    }
    dependencies {
      ...Need
    }
    dependents {
      ...Need
    }
    blockedBy(first: 20) {
      totalCount
      nodes {
        ...ObstacleRow
      }
    }
    tasks(first: 50) {
      totalCount
      nodes {
        ...TaskRow
        agency {
          id
          name
          abbreviation
        }
      }
    }
  }
  statusHistory(directive: $about, from: $from, to: $asOf, interval: WEEK) {
    at
    work
    timeliness
    publicity
    evidence
  }
  events(first: 20, direction: DESC, filter: {directive: [$about]}, asOf: $asOf) {
    nodes {
      ...ChangeRow
    }
  }
  sourceClaims(first: 20, filter: {citation: [$about]}) {
    totalCount
  }
}
    fragment TaskRow on Task {
  id
  title
  description
  status
  timeliness
  dueOn
  overdue
  asOf
  directive {
    citation
  }
  marking {
    banner
  }
}
fragment ObstacleRow on Obstacle {
  kind
  note
  since
  directive {
    citation
  }
  task {
    id
    title
    agency {
      id
      name
      abbreviation
    }
  }
  waitsForDirective {
    citation
  }
  waitsForParty {
    name
  }
  waitsForTask {
    id
    title
  }
}
fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}
fragment Need on DirectiveDependency {
  note
  inversion
  satisfied
  directive {
    citation
    dueOn
  }
}
fragment ProvisionRow on Directive {
  citation
  heading
  text
  kind
  verb
  deliverable
  dueOn
  datedLeaf
  work
  timeliness
  publicity
  evidence
  asOf
  leads {
    agency {
      id
      name
      abbreviation
    }
    principal {
      name
    }
    through {
      name
    }
  }
  evidenceItems {
    kind
    grade
    source
    date
    statement
  }
}`, {"hash":"sha256:e48ae909ad8c6f411ce113265aa817745e4d89a5579b3036406ff7a4bf08e525"}) as unknown as TypedDocumentString<OneDirectiveQuery, OneDirectiveQueryVariables>;
export const ProvisionsDocument = new TypedDocumentString(`
    query Provisions($asOf: DateTime) {
  directives(asOf: $asOf) {
    nodes {
      citation
      heading
      kind
      verb
      deliverable
      dueOn
      work
      timeliness
      publicity
      evidence
      asOf
      leads {
        agency {
          id
        }
        principal {
          name
        }
        through {
          name
        }
      }
      text
    }
  }
}
    `, {"hash":"sha256:de4f594a099f7e05f74348005b95609a7c33f8bea9d9933a83cc4a3df33aa39b"}) as unknown as TypedDocumentString<ProvisionsQuery, ProvisionsQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: AllTasksFilter, $asOf: DateTime) {
  tasks(filter: $filter, asOf: $asOf) {
    nodes {
      id
      title
      agency {
        id
        name
      }
      directive {
        citation
      }
      status
      timeliness
      dueOn
      overdue
      completedOn
      version
      asOf
      marking {
        banner
      }
    }
  }
}
    `, {"hash":"sha256:eb07dc81ef7a70dec0f00fff7596294428e65914ee37f5158f4e4c1fd135510e"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const SourceClaimsDocument = new TypedDocumentString(`
    query SourceClaims {
  sourceClaims {
    nodes {
      id
      point
      source
      claim
      text
      supportedByText
      grade
      directives {
        citation
      }
    }
  }
}
    `, {"hash":"sha256:3b5c326d54fbfff7dab82d52695115a615c297f8acbc30338b48d3037968a5af"}) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;
export const PublicCasesDocument = new TypedDocumentString(`
    query PublicCases($filter: PublicCaseFilter) {
  publicCases(filter: $filter) {
    nodes {
      id
      docketNumber
      district {
        id
        name
      }
      statutes {
        id
      }
      aiUse
      predicate
      target
      cveIds
      filedOn
      state
      outcome
      resolvedOn
      presumption
      pressReleaseUrl
    }
  }
}
    `, {"hash":"sha256:f7a1b4c137adc03773b03a466ef90506fcfeb098b9fe0e7ee2325b43a9566196"}) as unknown as TypedDocumentString<PublicCasesQuery, PublicCasesQueryVariables>;
export const EnforcementDocument = new TypedDocumentString(`
    query Enforcement($filedOnOrBefore: LocalDate, $asOf: DateTime, $live: Boolean!) {
  enforcementPriorities(first: 50) @include(if: $live) {
    totalCount
    nodes {
      id
      title
      text
      state
      issuedOn
      aiUse
      statutes {
        id
        caption
        namedInOrder
      }
      supersedes {
        title
      }
    }
  }
  statutes {
    id
    caption
    namedInOrder
  }
  publicCaseCounts(filter: {filedOnOrBefore: $filedOnOrBefore}) {
    total
    byStatute {
      statute {
        id
        caption
        namedInOrder
      }
      count
    }
    byOutcome {
      outcome
      count
    }
    byDistrictAndQuarter {
      district {
        name
      }
      quarter
      count
    }
    definition
    asOf
  }
  publicCases(first: 20, filter: {filedOnOrBefore: $filedOnOrBefore}) {
    totalCount
    nodes {
      id
      docketNumber
      district {
        name
      }
      statutes {
        id
      }
      filedOn
      state
      outcome
      resolvedOn
      presumption
      pressReleaseUrl
    }
  }
  events(
    first: 10
    direction: DESC
    filter: {kind: ["enforcementPriority", "publicCase"]}
    asOf: $asOf
  ) {
    nodes {
      ...ChangeRow
    }
  }
}
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}`, {"hash":"sha256:d144ce91777f47b0f35f48483967517061a5c6d86c2eeb3a0760abe2e63b29b5"}) as unknown as TypedDocumentString<EnforcementQuery, EnforcementQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    subject
    kind
    role
    office
    organization
    reads
    agency {
      id
      name
      abbreviation
    }
  }
}
    `, {"hash":"sha256:6e6d614fbf5ff9f770070668e0aee4c9016352a537a4785bcc4fe2583d43d93c"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const HiringDocument = new TypedDocumentString(`
    query Hiring($quarter: String, $hasQuarter: Boolean!, $asOf: DateTime, $live: Boolean!) {
  hiringPathways(first: 20) @include(if: $live) {
    totalCount
    nodes {
      id
      title
      state
      baseline {
        asOf
        seats
        onboards
        authorities
        grades
        series
        agencies
      }
      seats
      authorities {
        citation
        expiresOn
        isExpired
      }
      grades
      series
      hosts {
        agency
        seats
      }
      expansion {
        since
        isExpanded
        seats
        onboards {
          value
          withheld
        }
        authorities
        grades
        series
        agencies
      }
      evidenceItems {
        kind
        grade
        source
        sourceAddress
        date
        asOf
        statement
      }
    }
  }
  placementCounts(quarter: $quarter) @include(if: $hasQuarter) {
    quarter
    asOf
    definition
    total {
      value
      withheld
    }
    byAgency {
      agency
      total {
        value
        withheld
      }
    }
  }
  agencies {
    id
    name
    abbreviation
    cyberWorkforce @include(if: $live) {
      seats
    }
  }
  events(
    first: 10
    direction: DESC
    filter: {kind: ["hiringPathway", "placement"]}
    asOf: $asOf
  ) {
    nodes {
      ...ChangeRow
    }
  }
}
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}`, {"hash":"sha256:cf5343092efae9e5e9eaa46b3bb227bfaf8aa222d4e0483a9b1537f9ee1acb2b"}) as unknown as TypedDocumentString<HiringQuery, HiringQueryVariables>;
export const TheOrderDocument = new TypedDocumentString(`
    query TheOrder($asOf: DateTime, $live: Boolean!) {
  order {
    number
    title
    signedOn
    citation
  }
  directives(first: 100, asOf: $asOf) {
    nodes {
      ...ProvisionRow
    }
  }
  agencies {
    id
    name
    abbreviation
    ledger {
      asOf
    }
    statusSummary @include(if: $live) {
      total
      overdue
      dueSoon
    }
  }
  statusSummary(asOf: $asOf) {
    byAgency {
      agency {
        id
      }
      total
      overdue
      dueSoon
    }
  }
  events(first: 6, direction: DESC, asOf: $asOf) {
    nodes {
      ...ChangeRow
    }
  }
}
    fragment ChangeRow on Event {
  id
  at
  kind
  subject
  from
  to
  authority
  agency {
    id
    name
    abbreviation
  }
  actor {
    office
  }
}
fragment ProvisionRow on Directive {
  citation
  heading
  text
  kind
  verb
  deliverable
  dueOn
  datedLeaf
  work
  timeliness
  publicity
  evidence
  asOf
  leads {
    agency {
      id
      name
      abbreviation
    }
    principal {
      name
    }
    through {
      name
    }
  }
  evidenceItems {
    kind
    grade
    source
    date
    statement
  }
}`, {"hash":"sha256:920c6945db49fdba511e680704e798c1d5b01d906e8867ddff79211d94deb84d"}) as unknown as TypedDocumentString<TheOrderQuery, TheOrderQueryVariables>;