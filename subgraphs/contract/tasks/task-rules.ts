import type { CalendarDate } from '../dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../graph/refusal.js';
import type { Principal } from '../identity/principal.js';
import { provision } from '../order/provisions.js';
import { wereConsulted } from '../reports/consulted.js';
import type { ReportRecord } from '../reports/report-record.js';
import { shownConsultations, type AskedOffice } from '../reports/shown-consultations.js';
import {
  mayClaim,
  mayFollow,
  mayGiveEvidence,
  mayHaveCompletedOn,
  mayVerify,
} from '../writing/progress-rules.js';
import type { TaskRecord } from './task-record.js';
import type { UpdateTaskInput } from './update-task.js';

/** A change to a task, as somebody proposes it. */
interface ProposedChange {
  readonly task: TaskRecord;
  readonly changed: TaskRecord;
  readonly input: UpdateTaskInput;
  readonly isClaim: boolean;
  /** Who proposes it. */
  readonly principal: Pick<Principal, 'office' | 'subject'>;
  readonly today: CalendarDate;
}

/** The rules for a change to a task, asked before it is written. */
export function taskRules(proposed: ProposedChange): Verdict {
  const { task, changed, input, isClaim, principal, today } = proposed;
  const step = {
    field: 'status',
    from: task.status,
    to: changed.status,
    continuing: task.continuing,
    office: principal.office,
    subject: principal.subject,
    isClaim,
    claimedBy: task.claimedBy,
    claimedBySubject: task.claimedBySubject ?? null,
    evidenceItems: changed.evidenceItems,
    today,
  };
  const given = changed.evidenceItems.slice(task.evidenceItems.length);
  return firstRefusal(
    () => staysDue(task, input),
    () => isOpen(task),
    () => mayFollow(step),
    () => mayClaim(step),
    () => mayGiveEvidence(given, step),
    () => mayVerify(step),
    () => saysWhatItWaitsFor(changed, input),
    () => mayHaveCompletedOn(input.completedOn, changed.status, today),
  );
}

/** The duty itself is complete only when those whom the order names were asked: through the graph, or as its report says. */
export function dutyWasConsulted(
  task: TaskRecord,
  isClaim: boolean,
  report: ReportRecord | null,
  asked: readonly AskedOffice[],
): Verdict {
  if (task.part === null || !isClaim) return null;
  const { consultations, determination } = provision(task.directive);
  const named =
    task.part === 'DETERMINATION' ? (determination?.consultations ?? []) : consultations;
  const advice =
    'Ask each through the graph about the provision, or record in the "consultations" of the report on it when you asked it.';
  const shown = shownConsultations(report?.consultations ?? [], asked);
  return wereConsulted(named, shown, advice, 'status');
}

function staysDue(task: TaskRecord, { dueOn }: UpdateTaskInput): Verdict {
  if (dueOn == null || dueOn === task.dueOn) return null;
  const present = task.dueOn ?? 'none';
  return refuse(
    'DUE_DATE_OVERRIDE',
    `A due date never changes; this one is ${present}. Leave "dueOn" out.`,
    'dueOn',
  );
}

function isOpen({ status }: TaskRecord): Verdict {
  if (status !== 'VERIFIED_COMPLETE') return null;
  return refuse(
    'SKIPPED_STATE',
    'VERIFIED_COMPLETE is final: make a new task for what remains.',
    'status',
  );
}

function saysWhatItWaitsFor(
  { _id, status, blockers }: TaskRecord,
  input: UpdateTaskInput,
): Verdict {
  if (status === 'BLOCKED' && blockers.length === 0) {
    return refuse(
      'BLOCKER_MISSING',
      'Blocked work must say what it waits for. Give at least one of "blockers".',
      'blockers',
    );
  }
  if (blockers.some((blocker) => blocker.task === _id)) {
    return refuse('INPUT_INVALID', 'A task cannot wait for itself.', 'blockers');
  }
  if (status === 'BLOCKED' || (input.blockers ?? []).length === 0) return null;
  return refuse(
    'INPUT_INVALID',
    `"blockers" are for blocked work, but this is ${status}.`,
    'blockers',
  );
}
