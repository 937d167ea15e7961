import type { CalendarDate } from '../dates/calendar-date.js';
import { AGENCY_IDS, type AgencyId } from './agencies.js';
import type { Citation } from './citations.js';
import { knownOutcome } from './known-outcomes.js';
import { party } from './offices.js';
import type { Provision } from './provision.js';
import { dueOn, reportableBy } from './provisions.js';
import { taskTitle, type DutyPart } from './task-titles.js';
import type { WorkState } from './work-state.js';

/** A task an agency's subgraph starts with: one for each duty the order gives the agency. */
export interface InitialTask {
  /** The same on every start, so that loading twice makes one task. */
  readonly key: string;
  readonly agency: AgencyId;
  readonly citation: Citation;
  readonly part: DutyPart;
  /** The order's own words. */
  readonly title: string;
  /** The duty has no completion test or no end date. */
  readonly continuing: boolean;
  /** NOT_STARTED where there is no report that work began. */
  readonly status: WorkState;
  readonly dueOn: CalendarDate | null;
}

/** The tasks an agency starts with, in the order's order. */
export function initialTasksOf(agency: AgencyId): readonly InitialTask[] {
  return reportableBy(agency).flatMap((duty) => tasksUnder(duty, agency));
}

/** The tasks all eight start with. */
export const INITIAL_TASKS: readonly InitialTask[] = AGENCY_IDS.flatMap(initialTasksOf);

function tasksUnder(duty: Provision, agency: AgencyId): readonly InitialTask[] {
  const { citation, kind, maintained, determination } = duty;
  const task = (part: DutyPart, rest: Pick<InitialTask, 'continuing' | 'status' | 'dueOn'>) => ({
    key: `${agency}:${citation}:${part}`,
    agency,
    citation,
    part,
    title: taskTitle(citation, part),
    ...rest,
  });
  const status = knownOutcome(citation, agency)?.work ?? 'NOT_STARTED';
  const tasks = [task('DUTY', { continuing: kind === 'CONTINUING', status, dueOn: dueOn(duty) })];
  if (maintained) {
    tasks.push(task('MAINTAIN', { continuing: true, status: 'CONTINUING', dueOn: null }));
  }
  // Only the agency of the one office that decides carries the determination.
  if (determination !== null && party(determination.decidedBy).agency === agency) {
    tasks.push(task('DETERMINATION', { continuing: false, status: 'NOT_STARTED', dueOn: null }));
  }
  return tasks;
}
