import { Chance } from './chance.js';
import { DAYS } from './days.js';
import { EVERY_CASE, tellCase } from './stories/tell-case.js';
import { EVERY_TASK, tellTask } from './stories/tell-task.js';
import type { Telling } from './story.js';

/** How much happens. What is neither a task nor a case follows from these. */
export interface ExerciseSize {
  readonly tasks: number;
  readonly cases: number;
}

/** The most of each. */
export const LARGEST: ExerciseSize = { tasks: 60_000, cases: 100_000 };

/** One story, and the day on which it begins. */
export interface Role {
  readonly name: string;
  readonly number: number;
  readonly day: number;
  readonly tell: Telling;
}

interface Roles {
  readonly name: string;
  readonly count: number;
  /** How many of them come every way that there is: these begin early, so that they get to the end of it. */
  readonly every: number;
  readonly tell: Telling;
}

/** Every story of an exercise of a size, in an order that is always the same. */
export function castOf(size: ExerciseSize, seed: string): readonly Role[] {
  return rolesOf(size).flatMap((roles) =>
    Array.from({ length: roles.count }, (_, number) => roleOf(roles, number, seed)),
  );
}

function rolesOf({ tasks, cases }: ExerciseSize): readonly Roles[] {
  return [
    { name: 'task', count: tasks, every: EVERY_TASK, tell: tellTask },
    { name: 'case', count: cases, every: EVERY_CASE, tell: tellCase },
  ];
}

const EARLY_DAYS = 30;
const LAST_DAYS = 5;

function roleOf({ name, every, tell }: Roles, number: number, seed: string): Role {
  const chance = new Chance(`${seed} begins ${name} ${number}`);
  const day = chance.below(number < every ? EARLY_DAYS : DAYS - LAST_DAYS);
  return { name, number, day, tell };
}
