import type {
  BlockerKind,
  ConsultationVerb,
  DirectiveKind,
  EvidenceKind,
  Publicity,
  TextSupport,
  Timeliness,
  TrustGrade,
  WorkState,
} from '../generated/graphql.js';

/** How a value looks: a shape and a colour, beside the words that say the same. */
export type Tone = 'done' | 'claimed' | 'open' | 'late' | 'silent' | 'none' | 'unknown';

/** What stands on a page for a value of the graph, and how it looks. */
export type Words<Value extends string> = Readonly<
  Record<Value, readonly [text: string, tone: Tone]>
>;

export const WORK: Words<WorkState> = {
  NOT_STARTED: ['Not started', 'none'],
  IN_PROGRESS: ['In progress', 'open'],
  BLOCKED: ['Blocked', 'late'],
  REPORTED_COMPLETE: ['Reported complete', 'claimed'],
  VERIFIED_COMPLETE: ['Verified complete', 'done'],
  CONTINUING: ['Continuing', 'open'],
};

export const TIMELINESS: Words<Timeliness> = {
  UPCOMING: ['Upcoming', 'open'],
  DUE_SOON: ['Due soon', 'open'],
  ON_TIME: ['On time', 'done'],
  LATE: ['Late', 'late'],
  OVERDUE: ['Overdue', 'late'],
  PASSED_SILENT: ['Passed in silence', 'silent'],
  UNDETERMINED: ['Undetermined', 'unknown'],
  NOT_APPLICABLE: ['No due date', 'none'],
};

export const PUBLICITY: Words<Publicity> = {
  UNPUBLISHED: ['Unpublished', 'none'],
  ANNOUNCED: ['Announced', 'claimed'],
  PUBLISHED: ['Published', 'done'],
  WITHHELD_CLASSIFIED: ['Withheld, classified', 'unknown'],
};

export const EVIDENCE: Words<EvidenceKind> = {
  NONE: ['None', 'none'],
  AGENCY_CLAIM: ['Agency claim', 'claimed'],
  THIRD_PARTY_REPORT: ['Third-party report', 'claimed'],
  PRIMARY_DOCUMENT: ['Primary document', 'done'],
  INDEPENDENTLY_VERIFIED: ['Independently verified', 'done'],
};

export const TEXT_SUPPORT: Words<TextSupport> = {
  YES: ['The text says so', 'done'],
  NO: ['The text says otherwise', 'late'],
  UNDETERMINED: ['The text cannot tell', 'unknown'],
};

export const GRADES: Readonly<Record<TrustGrade, string>> = {
  ORDER_TEXT: 'In the text of the order',
  VERIFIED_AT_ORIGIN: 'Read at the origin',
  REPORTED: 'Reported, not checked at the origin',
  BACKGROUND: 'Background, to be verified',
  NOT_FOUND: 'Looked for and not found',
};

/** The order's own words for involving others. They are not synonyms. */
export const VERBS: Readonly<Record<ConsultationVerb, string>> = {
  CONSULTATION: 'in consultation with',
  COORDINATION: 'in coordination with',
  VOLUNTARY_COLLABORATION: 'in voluntary collaboration with',
};

export const KINDS: Readonly<Record<DirectiveKind, string>> = {
  POLICY: 'Policy',
  TIME_BOXED: 'Duty with a due date',
  CONTINUING: 'Continuing duty',
  OPERATION: 'Open to developers, by their own choice',
  PROHIBITION: 'Prohibition',
  GENERAL: 'General provision',
};

export const BLOCKERS: Readonly<Record<BlockerKind, string>> = {
  APPROPRIATIONS: 'Appropriations',
  LEGAL_AUTHORITY: 'Legal authority',
  DEPENDENCY: 'Another deliverable first',
  CONSULTATION_PENDING: 'A consultation not answered',
  CLASSIFICATION_REVIEW: 'Classification review',
  VOLUNTARY_PARTNER: 'A voluntary partner',
  STAFFING: 'Staffing',
};
