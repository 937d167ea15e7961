import { parseArgs } from 'node:util';
import { LARGEST, type ExerciseSize } from './cast.js';

/** What somebody asked for: an exercise, or the end of one. */
export type ExerciseCommand =
  | { readonly remove: true }
  | { readonly remove: false; readonly size: ExerciseSize; readonly seed: string };

/** Arguments that cannot be meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const USAGE =
  'npm run exercise -- --tasks 10000 [--cases 5000] [--seed NAME], or npm run exercise -- --remove';
const USUAL_TASKS = 1_000;
const USUAL_SEED = '14409';
const LONGEST_SEED = 100;

/** Reads the arguments, or says what is wrong with them. */
export function readExerciseCommand(args: readonly string[]): ExerciseCommand {
  const { remove = false, ...given } = parse(args);
  if (remove) {
    if (Object.keys(given).length === 0) return { remove };
    throw new UsageError(`--remove stands alone. ${USAGE}`);
  }
  const tasks = numberOf('tasks', given.tasks, USUAL_TASKS);
  const cases = numberOf('cases', given.cases, Math.min(LARGEST.cases, Math.ceil(tasks / 2)));
  const { seed = USUAL_SEED } = given;
  if (seed.trim() !== '' && seed.length <= LONGEST_SEED)
    return { remove, size: { tasks, cases }, seed };
  throw new UsageError(
    `--seed is a name or number of at most ${LONGEST_SEED} characters. ${USAGE}`,
  );
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        tasks: { type: 'string' },
        cases: { type: 'string' },
        seed: { type: 'string' },
        remove: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

function numberOf(name: keyof ExerciseSize, given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (number >= 1 && number <= LARGEST[name]) return number;
  const most = LARGEST[name].toLocaleString('en-US');
  throw new UsageError(`--${name} is a whole number from 1 to ${most}, not "${given}". ${USAGE}`);
}
