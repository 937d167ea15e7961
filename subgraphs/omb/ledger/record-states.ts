import { z } from 'zod';
import { CONSULTATION_STATES } from '../../contract/consultations/consultation-lifecycle.js';
import {
  ASKING_VERBS,
  CONSULTATION_OUTCOMES,
  type ConsultationOutcome,
  type OfficeConsultation,
} from '../../contract/consultations/consultation-record.js';
import { TRAFFIC_LIGHTS, type MarkingRecord } from '../../contract/markings/marking.js';
import { AGENCY_IDS } from '../../contract/order/agencies.js';
import { CITATIONS } from '../../contract/order/citations.js';
import { EVIDENCE_KINDS, TRUST_GRADES } from '../../contract/order/evidence.js';
import { PUBLICITIES } from '../../contract/order/publicity.js';
import { OFFICES, type OfficeId } from '../../contract/order/offices.js';
import { DUTY_PARTS } from '../../contract/order/task-titles.js';
import { WORK_STATES } from '../../contract/order/work-state.js';
import { RELEASE_TARGETS } from '../../contract/powers/release-record.js';
import type { ReportRecord } from '../../contract/reports/report-record.js';
import { audienceOf, AUDIENCES } from '../../contract/policy/audience.js';
import { BLOCKER_KINDS, type TaskRecord } from '../../contract/tasks/task-record.js';
import { calendarDateInput } from '../../contract/writing/input-schemas.js';

// Objects are loose: what a newer agency adds to its records is kept, not lost.

export const agencyId = z.enum(AGENCY_IDS);

/** An instant: a Date from a subgraph in this process, ISO 8601 from one behind HTTP. */
export const instant = z.union([z.date(), z.iso.datetime().transform((text) => new Date(text))]);

/** Who did something, in which capacity. */
export const actor = z.object({
  subject: z.string(),
  agency: agencyId.nullable(),
  office: z.string().nullable(),
});

export const evidenceItem = z.looseObject({
  kind: z.enum(EVIDENCE_KINDS),
  grade: z.enum(TRUST_GRADES),
  source: z.string(),
  sourceAddress: z.string().nullable(),
  date: calendarDateInput.nullable(),
  asOf: calendarDateInput,
  statement: z.string(),
});

export const marking = z.looseObject({
  classification: z.literal('U'),
  cui: z.array(z.string()),
  tlp: z.enum(TRAFFIC_LIGHTS).nullable(),
});

const record = {
  _id: z.string(),
  version: z.number().int(),
  agency: agencyId,
  directive: z.enum(CITATIONS),
  evidenceItems: z.array(evidenceItem),
  completedOn: calendarDateInput.nullable(),
  claimedBy: z.string().nullable(),
  claimedBySubject: z.string().nullish(),
  verifiedBy: z.string().nullable(),
  marking,
  audience: z.enum(AUDIENCES),
  // Absent from the events of records that are older than release decisions.
  releaseDecisions: z
    .array(
      z.looseObject({
        official: z.string(),
        by: z.string(),
        authority: z.string(),
        date: calendarDateInput,
        target: z.enum(RELEASE_TARGETS),
        from: marking,
        to: marking,
        reason: z.string(),
      }),
    )
    .default([]),
};

/** Who may know of a record follows from its marking; nobody is told it by a feed. */
function withAudience<State extends Pick<TaskRecord, 'agency' | 'marking'>>(state: State) {
  return { ...state, audience: audienceOf(state.marking, state.agency) };
}

export const taskState: z.ZodType<TaskRecord> = z
  .looseObject({
    ...record,
    title: z.string(),
    description: z.string().nullable(),
    descriptionMarking: marking.nullable(),
    status: z.enum(WORK_STATES),
    continuing: z.boolean(),
    part: z.enum(DUTY_PARTS).nullable(),
    dueOn: calendarDateInput.nullable(),
    dueOrder: z.string(),
    blockers: z.array(
      z.looseObject({
        kind: z.enum(BLOCKER_KINDS),
        since: calendarDateInput,
        owner: z.string().nullable(),
        // Absent from the events of tasks that are older than these two.
        task: z.string().nullable().default(null),
        directive: z.enum(CITATIONS).nullable().default(null),
        note: z.string().nullable(),
      }),
    ),
    createdAt: instant,
    updatedAt: instant,
  })
  .transform(withAudience);

export const reportState: z.ZodType<ReportRecord> = z
  .looseObject({
    ...record,
    work: z.enum(WORK_STATES),
    publicity: z.enum(PUBLICITIES),
    consultations: z.array(
      z.looseObject({
        office: z.string(),
        requestedOn: calendarDateInput,
        respondedOn: calendarDateInput.nullable(),
        outcome: z.string().nullable(),
      }),
    ),
    note: z.string().nullable(),
    noteMarking: marking.nullish(),
    reportedBy: z.string(),
    reportedAt: instant,
  })
  .transform(withAudience);

export const consultationState: z.ZodType<OfficeConsultation> = z
  .looseObject({
    _id: z.string(),
    version: z.number().int(),
    agency: agencyId,
    about: z.string(),
    directive: z.enum(CITATIONS).nullable(),
    office: z.enum(OFFICES.map(({ id }) => id) as [OfficeId]),
    verb: z.enum(ASKING_VERBS),
    question: z.string(),
    state: z.enum(CONSULTATION_STATES),
    requestedBy: actor,
    requestedOn: calendarDateInput,
    requestedAt: instant,
    answeredBy: actor.nullable(),
    answeredOn: calendarDateInput.nullable(),
    answeredAt: instant.nullable(),
    outcome: z.enum(Object.keys(CONSULTATION_OUTCOMES) as [ConsultationOutcome]).nullable(),
    answer: z.string().nullable(),
    marking,
  })
  .transform(withAudience);

const anyState = z.record(z.string(), z.unknown());

/** The states that the ledger reads; any other kind of record is kept as it came. */
const STATES: Readonly<Record<string, z.ZodType<object>>> = {
  task: taskState,
  report: reportState,
  consultation: consultationState,
};

/** The schema of the records of a kind. */
export function stateSchema(kind: string): z.ZodType<object> {
  return STATES[kind] ?? anyState;
}

/** How a record itself is marked, apart from the stricter parts of it; its event's marking where it says nothing. */
export function recordMarkingOf(
  state: Readonly<Record<string, unknown>>,
  ofEvent: MarkingRecord,
): MarkingRecord {
  const own = marking.safeParse(state['marking']);
  return own.success ? own.data : ofEvent;
}
