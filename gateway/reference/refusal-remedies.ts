import type { RefusalCode } from '../../subgraphs/contract/generated/resolver-types.js';

/** What to do about each refusal; what it means stands in the schema. A code without a line here does not compile. */
export const REFUSAL_REMEDIES: Readonly<Record<RefusalCode, string>> = {
  APPROPRIATION_EXPIRED:
    'Record an appropriation whose period still runs, or determine NOT_DIRECTABLE: a negative finding counts.',
  AUTHORITY_EXPIRED:
    'Give the pathway an authority that is in force on the day, with its citation and the day it ends.',
  AUTO_REFERRAL_FORBIDDEN:
    'Have a person of the agency decide on the referral, on a ground other than the report or the engagement.',
  AVAILABILITY_UNPROVEN:
    'Record both findings first, that funds are available and that they are relevant, or determine NOT_DIRECTABLE.',
  BENEFICIARY_NOT_IN_2E:
    'Name applicants that develop advanced AI vulnerability detection. Hospitals, banks and utilities are in 2(c)(iii).',
  BINDS_NON_FCEB:
    'Take the party out of the scope. For others than civilian agencies, issue guidance, which binds nobody.',
  BLOCKER_MISSING: 'Add a blocker: its kind, since when, and what or whom it waits for.',
  CITATION_UNKNOWN:
    'Write the citation as the order does, such as 2(c)(iii). `directives` lists all.',
  CLASSIFICATION_SPILL_SUSPECTED:
    'Take the classified part out and report the spill to your security office; nothing of the text was kept here.',
  CONSENT_REQUIRED: 'Propose the terms, and wait until each participant has signed them or left.',
  CONSULTATION_MISSING:
    'Ask the offices that the message names, by request…Consultation, and wait for their answers.',
  CONTINUING_DUTY: 'Report progress instead: the order gives this duty no end.',
  COORDINATION_MISSING: 'Ask the offices that the message names, and wait for their answers.',
  DECIDER_NOT_AUTHORIZED:
    'Have the office that the message names decide, by a token of its decider.',
  DEPENDENCY_UNAVAILABLE:
    'Send the same change again later, with the same idempotencyKey: nothing was written.',
  DEVELOPER_WITHDREW:
    'Nothing is to be done. The developer may begin a new engagement at any time.',
  DUE_DATE_OVERRIDE: 'Leave the date out: it is worked out from its rule.',
  DUPLICATE_CYCLE: 'Name the case that stays open, which is no duplicate itself.',
  EMBARGO_ACTIVE:
    'Wait until the embargo ends, or choose an audience whose members have all signed it.',
  EVIDENCE_MISSING: 'Give at least one evidence item with its source, grade and date.',
  EXPLOIT_CONTENT_FORBIDDEN:
    'Describe the weakness without code or payload. How it is exploited is exchanged elsewhere.',
  IDEMPOTENCY_KEY_REUSED:
    'Use a new key for a new change; the same key repeats the same change only.',
  INPUT_INVALID: 'Correct the field that `field` names, as the message says, and send it again.',
  LISTING_NUMBER_INVALID:
    'Write the number as SAM.gov does: two digits, a point, two or three more.',
  MARKING_OVERRIDE: 'Propose a release decision; a marking changes by nothing else.',
  MARKING_OVER_CEILING:
    'Keep the record in a system for its marking; this one is unclassified. Metadata at or below the ceiling may stay.',
  NOT_AUTHORIZED:
    'Use a token of an officer or decider of the agency or organization that the message names. `viewer` says what yours may do.',
  NOT_DESIGNATED:
    'Wait for a designation by the Director of NSA. Evaluation access needs none, and is another thing.',
  NOT_FOUND: 'Look the identifier up again; it may name a record that you may not know of.',
  NOT_LEAD: 'Have an agency report that leads the provision: `directive { leads }` names them.',
  NOT_PARTICIPANT: 'Have the organization join the case first, or act as one that takes part.',
  NOT_REPORTABLE:
    'Report on the parts of the provision, such as 2(c)(i) instead of 2(c): `directive { children }`.',
  NO_BASELINE: 'Record the baseline with its day first, with the measures to be compared.',
  NUMBER_INVALID:
    'Write BOD or ED, the two digits of the fiscal year of issue, a hyphen and two digits more. October begins the next fiscal year.',
  PARTNER_NOT_MUTUAL: 'Record the agreement of the side that is missing; both are needed.',
  PII_FORBIDDEN: 'Leave persons out; give counts, grades and roles.',
  PLACEMENTS_EXCEED_ONBOARDS: 'Count those who came on board first, or correct the placement.',
  PRECHARGE_DISCLOSURE: 'Wait for the public charge, and cite its docket.',
  PREDICATE_MISSING:
    'Say which illegal access or damage, or which crime furthered meanwhile, AI was used for. AI use alone is none.',
  PROPOSER_ONLY: 'Ask whoever proposed it, or decline the proposal.',
  PROTECTIONS_INCOMPLETE:
    'Have the developer acknowledge those of the six protections that the message names.',
  REVOKED_DIRECTIVE_CITED:
    'Cite the directive that took its place: `bindingOperationalDirective(number)` names it.',
  SCAN_WINDOW_CONFLICT:
    'Move the window or narrow the scope, or record with the other scanner how the overlap is resolved.',
  SEALED: 'Wait until the charge is unsealed.',
  SECOND_PERSON_REQUIRED: 'Have another person of the office decide.',
  SECTION_3C_VIOLATION:
    'Say it without leave, licence or clearance: section 3(c) knows none, and everything here is voluntary.',
  SIGN_IN_REQUIRED: 'Send a token as `authorization: Bearer …`.',
  SKIPPED_STATE: 'Go by one of the states that the message names.',
  SMALL_CELL: 'Nothing is to be done: the number is kept back for the sake of those counted.',
  STATUTE_UNKNOWN:
    'Write title and section, such as 18 U.S.C. 1030. `statutes` lists those in use.',
  VENDOR_STATUS_NOT_YOURS: 'Have the vendor say so, by a token of its organization.',
  VERIFIER_IS_CLAIMANT: 'Have another person of another office verify it.',
  VERSION_CONFLICT:
    'Read the record again, look at what changed, and send the change with the new version, or propose anew.',
  WINDOW_AFTER_PARTNER_RELEASE:
    'Close the window on the day of the planned release to other trusted partners, or before; or take it back, before partners have access. To a version that they have, no window opens any more: agree on one of another version.',
  WINDOW_EXCEEDS_30_DAYS: 'Close the window 30 days after it opens, or before.',
  WINDOW_EXTENSION_FORBIDDEN:
    'Open a window for a later version of the model; those of this one have used its 30 days.',
};
