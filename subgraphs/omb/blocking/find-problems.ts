import { isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { isCitation, type Citation } from '../../contract/order/citations.js';
import { dueOn, provision } from '../../contract/order/provisions.js';
import type { BlockingProblemKind } from '../generated/resolver-types.js';
import { findCircles } from './find-circles.js';
import type { Obstacle } from './obstacle.js';

/** Work that cannot go on as it stands. */
export interface BlockingProblem {
  readonly kind: BlockingProblemKind;
  readonly explanation: string;
  readonly tasks: readonly string[];
  readonly directives: readonly Citation[];
}

/** Every circle among what waits, and everything that waits for something due later than itself. */
export function findProblems(obstacles: readonly Obstacle[]): readonly BlockingProblem[] {
  return [...circles(obstacles), ...obstacles.flatMap(inversion)];
}

function circles(obstacles: readonly Obstacle[]): readonly BlockingProblem[] {
  const waiting = new Map<string, string[]>();
  const waits = (one: string, other: string) => {
    waiting.set(one, [...(waiting.get(one) ?? []), other]);
  };
  for (const { directive, task, waitsForTask, waitsForDirective } of obstacles) {
    const waiter = task?._id ?? directive;
    if (waitsForTask !== null) waits(waiter, waitsForTask._id);
    if (waitsForDirective !== null) waits(waiter, waitsForDirective);
    // A provision is not carried out while one of its tasks is not done.
    if (task !== null) waits(directive, task._id);
  }
  return findCircles(waiting).map((members) => ({
    kind: 'CYCLE',
    explanation: `Each of these waits for another of them: ${members.join(', ')}.`,
    tasks: members.filter((member) => !isCitation(member)),
    directives: members.filter(isCitation),
  }));
}

function inversion({
  directive,
  task,
  waitsForTask,
  waitsForDirective,
}: Obstacle): readonly BlockingProblem[] {
  const due = task === null ? dueOn(provision(directive)) : task.dueOn;
  const later: { readonly id: string; readonly due: CalendarDate | null }[] = [
    ...(waitsForTask === null ? [] : [{ id: waitsForTask._id, due: waitsForTask.dueOn }]),
    ...(waitsForDirective === null
      ? []
      : [{ id: waitsForDirective, due: dueOn(provision(waitsForDirective)) }]),
  ].filter((needed) => due !== null && needed.due !== null && isBefore(due, needed.due));
  return later.map((needed) => ({
    kind: 'INVERSION',
    explanation: `${task?._id ?? directive}, due on ${String(due)}, waits for ${needed.id}, due on ${String(needed.due)}.`,
    tasks: [...(task === null ? [] : [task._id]), ...(isCitation(needed.id) ? [] : [needed.id])],
    directives: [
      ...(task === null ? [directive] : []),
      ...(isCitation(needed.id) ? [needed.id] : []),
    ],
  }));
}
