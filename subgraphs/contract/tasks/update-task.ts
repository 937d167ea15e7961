import { z } from 'zod';
import type { CalendarDate } from '../dates/calendar-date.js';
import { officesAsked } from '../consultations/read-consultations.js';
import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse, type Refusal } from '../graph/refusal.js';
import { WORK_STATES } from '../order/work-state.js';
import { reportId } from '../reports/report-record.js';
import { isAtVersion } from '../store/expected-version.js';
import { evidenceGiven } from '../writing/evidence-given.js';
import {
  calendarDateInput,
  descriptionInput,
  evidenceInput,
  idInput,
  idempotencyKeyInput,
  list,
  citationInput,
  ownerInput,
  reasonInput,
  taskIdInput,
  text,
  titleInput,
} from '../writing/input-schemas.js';
import { mayOverwrite } from '../writing/may-overwrite.js';
import { parseInput } from '../writing/parse-input.js';
import { claimAfter, claims, type Claimant } from '../writing/claim.js';
import { recordKey } from '../writing/record-key.js';
import { done, refused, type WriteCommand } from '../writing/write-command.js';
import { actorOf, claimantOf, idempotencyOf } from '../writing/write-request.js';
import { BLOCKER_KINDS, wholeMarkingOf, type Blocker, type TaskRecord } from './task-record.js';
import { dutyWasConsulted, taskRules } from './task-rules.js';

/** What a change can change; a change of nothing would leave an event that tells nothing. */
const CHANGEABLE = [
  'title',
  'description',
  'status',
  'dueOn',
  'blockers',
  'evidence',
  'completedOn',
] as const;

const updateTaskInput = z
  .object({
    id: idInput,
    expectedVersion: z.number().int(),
    title: titleInput.nullish(),
    description: descriptionInput.nullish(),
    status: z.enum(WORK_STATES).nullish(),
    dueOn: calendarDateInput.nullish(),
    blockers: list(
      z.object({
        kind: z.enum(BLOCKER_KINDS),
        since: calendarDateInput.nullish(),
        owner: ownerInput.nullish(),
        task: taskIdInput.nullish(),
        directive: citationInput.nullish(),
        note: text(2_000).nullish(),
      }),
    ).nullish(),
    evidence: list(evidenceInput).nullish(),
    completedOn: calendarDateInput.nullish(),
    reason: reasonInput,
    idempotencyKey: idempotencyKeyInput,
  })
  .refine((input) => CHANGEABLE.some((field) => input[field] != null), {
    message: `changes nothing: give at least one of ${CHANGEABLE.join(', ')}`,
  });
export type UpdateTaskInput = z.infer<typeof updateTaskInput>;

/** A change to a task, or why it is refused before anything is read. */
export function updateTask(
  raw: unknown,
  context: GraphContext,
): WriteCommand<TaskRecord> | Refusal {
  const { input, refusal } = parseInput(updateTaskInput, raw);
  if (refusal !== null) return refusal;
  const { store, policy, principal, today } = context;
  return {
    idempotency: idempotencyOf(principal, 'updateTask', input),
    reads: [recordKey(store.tasks, input.id)],
    decide: async (work) => {
      const task = await work.read(store.tasks, input.id);
      // A record that the caller may not know of is answered like one that never was.
      if (task === null || !context.audiences.includes(task.audience))
        return refused(refuse('NOT_FOUND', `There is no task ${input.id} here.`, 'id'));
      const claimant = claimantOf(principal);
      const changed = applyChange(task, input, claimant, work.now, today);
      const isClaim = claims({ ...task, work: task.status }, input.status);
      const claimsDuty = isClaim && task.part !== null;
      const report = claimsDuty
        ? await work.read(store.reports, reportId(task.agency, task.directive))
        : null;
      const about = { agency: task.agency, about: task.directive };
      const asked = claimsDuty ? await officesAsked(work, about, context) : [];
      const knowsReport = report !== null && context.audiences.includes(report.audience);
      const verdict = firstRefusal(
        () => policy.mayWriteFor(principal, task.agency),
        () => isAtVersion(task.version, input.expectedVersion),
        () =>
          mayOverwrite(
            { field: 'description', given: input.description, marking: task.descriptionMarking },
            task.agency,
            context.audiences,
          ),
        () => taskRules({ task, changed, input, isClaim, principal, today }),
        () => dutyWasConsulted(task, isClaim, knowsReport ? report : null, asked),
      );
      if (verdict !== null) return refused(verdict);
      return done(
        work.change(store.tasks, changed, {
          kind: 'task',
          agency: task.agency,
          actor: actorOf(principal),
          right: 'CHANGE_TASK',
          authority: task.directive,
          from: task.status,
          to: changed.status,
          reason: input.reason ?? null,
          evidenceItems: changed.evidenceItems.slice(task.evidenceItems.length),
          marking: wholeMarkingOf(changed),
        }),
      );
    },
  };
}

function applyChange(
  task: TaskRecord,
  input: UpdateTaskInput,
  claimant: Claimant,
  now: Date,
  today: CalendarDate,
): TaskRecord {
  const status = input.status ?? task.status;
  return {
    ...task,
    version: task.version + 1,
    title: input.title ?? task.title,
    description: input.description ?? task.description,
    status,
    blockers: status === 'BLOCKED' ? blockersAfter(task, input, today) : [],
    evidenceItems: [...task.evidenceItems, ...evidenceGiven(input.evidence, today)],
    completedOn: input.completedOn ?? task.completedOn,
    ...claimAfter({ ...task, work: task.status }, input.status, claimant),
    updatedAt: now,
  };
}

function blockersAfter(
  task: TaskRecord,
  { blockers }: UpdateTaskInput,
  today: CalendarDate,
): readonly Blocker[] {
  if (blockers == null) return task.blockers;
  return blockers.map(({ kind, since, owner, task: first, directive, note }) => ({
    kind,
    since: since ?? today,
    owner: owner ?? null,
    task: first ?? null,
    directive: directive ?? null,
    note: note ?? null,
  }));
}
