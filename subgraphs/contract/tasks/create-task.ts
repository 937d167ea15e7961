import { z } from 'zod';
import { isBefore, type CalendarDate } from '../dates/calendar-date.js';
import { SIGNED_ON } from '../order/signing.js';
import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse, type Refusal, type Verdict } from '../graph/refusal.js';
import { audienceOf } from '../policy/audience.js';
import type { Provision } from '../order/provision.js';
import { dueOn, findProvision } from '../order/provisions.js';
import { markingOf, mayMark } from '../writing/may-mark.js';
import { parseInput } from '../writing/parse-input.js';
import {
  calendarDateInput,
  descriptionInput,
  idInput,
  idempotencyKeyInput,
  markingInput,
  reasonInput,
  titleInput,
} from '../writing/input-schemas.js';
import { done, type WriteCommand } from '../writing/write-command.js';
import { actorOf, agencyOfChange, idempotencyOf } from '../writing/write-request.js';
import { dueOrderOf, wholeMarkingOf, type TaskRecord } from './task-record.js';

const createTaskInput = z.object({
  agency: idInput.nullish(),
  directive: idInput,
  title: titleInput,
  description: descriptionInput.nullish(),
  dueOn: calendarDateInput.nullish(),
  continuing: z.boolean().nullish(),
  marking: markingInput.nullish(),
  descriptionMarking: markingInput.nullish(),
  reason: reasonInput,
  idempotencyKey: idempotencyKeyInput,
});
type CreateTaskInput = z.infer<typeof createTaskInput>;

/** A new task, or why it is refused before anything is read. */
export function createTask(
  raw: unknown,
  context: GraphContext,
): WriteCommand<TaskRecord> | Refusal {
  const { input, refusal } = parseInput(createTaskInput, raw);
  if (refusal !== null) return refusal;
  const { agency, refusal: keptElsewhere } = agencyOfChange(context.subgraph, input.agency);
  if (keptElsewhere !== null) return keptElsewhere;
  const forbidden = context.policy.mayWriteFor(context.principal, agency);
  if (forbidden !== null) return forbidden;
  const marking = markingOf(input.marking);
  const audience = audienceOf(marking, agency);
  const markings = [
    marking,
    ...(input.descriptionMarking == null ? [] : [markingOf(input.descriptionMarking)]),
  ];
  const unmarkable = mayMark(markings, agency, context);
  if (unmarkable !== null) return unmarkable;
  const provision = findProvision(input.directive);
  if (provision === null) {
    return refuse(
      'CITATION_UNKNOWN',
      `The order has no provision ${input.directive}.`,
      'directive',
    );
  }
  const unsuitable = firstRefusal(
    () => setsADuty(provision),
    () => isDueAfterSigning(input.dueOn),
  );
  if (unsuitable !== null) return unsuitable;
  // Made outside of the transaction, which may run more than once.
  const id = `${agency}:task:${context.newId()}`;
  return {
    idempotency: idempotencyOf(context.principal, 'createTask', input),
    reads: [],
    decide: (work) => {
      const task = newTask({ _id: id, agency, marking, audience }, provision, input, work.now);
      return done(
        work.change(context.store.tasks, task, {
          kind: 'task',
          agency,
          actor: actorOf(context.principal),
          right: 'CHANGE_TASK',
          authority: provision.citation,
          from: null,
          to: task.status,
          reason: input.reason ?? null,
          evidenceItems: [],
          marking: wholeMarkingOf(task),
        }),
      );
    },
  };
}

/** A task carries out a duty: a policy, a prohibition and most general provisions set none. */
function setsADuty({ citation, kind, leads }: Provision): Verdict {
  if (kind === 'OPERATION' || leads.length > 0) return null;
  return refuse(
    'NOT_REPORTABLE',
    `${citation} sets no duty that a task could carry out.`,
    'directive',
  );
}

function isDueAfterSigning(dueOn: CalendarDate | null | undefined): Verdict {
  if (dueOn == null || !isBefore(dueOn, SIGNED_ON)) return null;
  return refuse('INPUT_INVALID', `"dueOn" must not be before the signing, ${SIGNED_ON}.`, 'dueOn');
}

function newTask(
  identity: Pick<TaskRecord, '_id' | 'agency' | 'marking' | 'audience'>,
  provision: Provision,
  input: CreateTaskInput,
  now: Date,
): TaskRecord {
  const continuing = provision.kind === 'CONTINUING' || (input.continuing ?? false);
  const due = input.dueOn ?? dueOn(provision);
  return {
    ...identity,
    version: 1,
    directive: provision.citation,
    title: input.title,
    description: input.description ?? null,
    descriptionMarking:
      input.descriptionMarking == null ? null : markingOf(input.descriptionMarking),
    status: continuing ? 'CONTINUING' : 'NOT_STARTED',
    continuing,
    part: null,
    dueOn: due,
    dueOrder: dueOrderOf(due),
    blockers: [],
    evidenceItems: [],
    completedOn: null,
    claimedBy: null,
    claimedBySubject: null,
    verifiedBy: null,
    createdAt: now,
    updatedAt: now,
  };
}
