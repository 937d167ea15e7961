import type { CalendarDate } from '../dates/calendar-date.js';
import { PUBLIC_MARKING, type MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { Provision } from '../order/provision.js';
import { audienceOf } from '../policy/audience.js';
import { claimAfter, type Claimant } from '../writing/claim.js';
import { evidenceGiven } from '../writing/evidence-given.js';
import { markingOf } from '../writing/may-mark.js';
import type { ReportInput } from './report-directive.js';
import { reportId, type ConsultationRecord, type ReportRecord } from './report-record.js';

/** Where a lead stands before its first report. */
export function emptyReport(agency: AgencyId, provision: Provision, now: Date): ReportRecord {
  return {
    _id: reportId(agency, provision.citation),
    version: 0,
    agency,
    directive: provision.citation,
    work: provision.kind === 'CONTINUING' ? 'CONTINUING' : 'NOT_STARTED',
    publicity: 'UNPUBLISHED',
    completedOn: null,
    evidenceItems: [],
    consultations: [],
    note: null,
    noteMarking: null,
    reportedBy: agency,
    claimedBy: null,
    claimedBySubject: null,
    verifiedBy: null,
    marking: PUBLIC_MARKING,
    audience: 'PUBLIC',
    reportedAt: now,
  };
}

/** The report after a change, whether or not the rules let it stand. */
export function applyReport(
  before: ReportRecord,
  input: ReportInput,
  claimant: Claimant,
  now: Date,
  today: CalendarDate,
): ReportRecord {
  const work = input.work ?? before.work;
  const marking = given(input.marking) ?? before.marking;
  return {
    ...before,
    version: before.version + 1,
    work,
    publicity: input.publicity ?? before.publicity,
    completedOn: input.completedOn ?? before.completedOn,
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(input.evidence, today)],
    consultations: mergeConsultations(before.consultations, input.consultations),
    note: input.note ?? before.note,
    noteMarking: given(input.noteMarking) ?? before.noteMarking ?? null,
    marking,
    audience: audienceOf(marking, before.agency),
    reportedBy: claimant.office,
    ...claimAfter(before, input.work, claimant),
    reportedAt: now,
  };
}

function given(marking: ReportInput['marking']): MarkingRecord | null {
  return marking == null ? null : markingOf(marking);
}

function mergeConsultations(
  before: readonly ConsultationRecord[],
  recorded: ReportInput['consultations'],
): readonly ConsultationRecord[] {
  const added = (recorded ?? []).map(({ office, requestedOn, respondedOn, outcome }) => ({
    office,
    requestedOn,
    respondedOn: respondedOn ?? null,
    outcome: outcome ?? null,
  }));
  const isReplaced = (kept: ConsultationRecord) =>
    added.some(
      ({ office, requestedOn }) => office === kept.office && requestedOn === kept.requestedOn,
    );
  return [...before.filter((kept) => !isReplaced(kept)), ...added];
}
