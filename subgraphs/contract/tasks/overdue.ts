import { isBefore, type CalendarDate } from '../dates/calendar-date.js';
import { WORK_STATES, isComplete } from '../order/work-state.js';
import type { TaskRecord } from './task-record.js';

/** Unfinished work. A continuing duty has no completion test, so it cannot be shown to be overdue. */
const UNFINISHED = WORK_STATES.filter((state) => !isComplete(state) && state !== 'CONTINUING');

/** Whether a task's due date has passed and its work is not complete. */
export function isOverdue(task: TaskRecord, today: CalendarDate): boolean {
  return task.dueOn !== null && isBefore(task.dueOn, today) && UNFINISHED.includes(task.status);
}

/** The same question, for the database to answer in a count. */
export function overdueExpression(today: CalendarDate): object {
  return { $and: [unfinished, { $lt: ['$dueOrder', today] }] };
}

/** Unfinished and due from one day to another, both included, for the database to answer in a count. */
export function dueWithinExpression(first: CalendarDate, last: CalendarDate): object {
  return { $and: [unfinished, { $gte: ['$dueOrder', first] }, { $lte: ['$dueOrder', last] }] };
}

/** The same question, as the condition of a list; and its opposite. */
export function overdueCondition(overdue: boolean, today: CalendarDate): object {
  return overdue
    ? { status: { $in: UNFINISHED }, dueOrder: { $lt: today } }
    : { $or: [{ status: { $nin: UNFINISHED } }, { dueOrder: { $gte: today } }] };
}

const unfinished = { $in: ['$status', UNFINISHED] };
