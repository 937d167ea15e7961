import { BEGINS_AT } from '../gateway/exercise/days.js';
import type { ExerciseSize } from '../gateway/exercise/cast.js';
import { runExercise } from '../gateway/exercise/run-exercise.js';
import { ledgerCaughtUp } from './caught-up.js';
import { openStage, type Stage } from './stage.js';

/** As many tasks and cases as it takes for each to be there in every state. */
export const SMALL_EXERCISE: ExerciseSize = { tasks: 300, cases: 200 };

/**
 * Opens a stage with an exercise on it: the same records each time for one seed. The clock stands at the
 * evening of its last day, and OMB's ledger has taken all of it over.
 */
export async function openExerciseStage(
  size: ExerciseSize = SMALL_EXERCISE,
  seed = 'stage',
): Promise<Stage> {
  const stage = await openStage({
    now: BEGINS_AT.toISOString(),
    exercise: (on) => runExercise({ ...on, size, seed }),
  });
  await ledgerCaughtUp(stage);
  return stage;
}
