import type { Logger } from 'pino';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import {
  EXERCISE_PREFIX,
  markExercise,
  readExerciseMark,
} from '../../subgraphs/contract/exercise/exercise-database.js';
import { openTrustedKeys } from '../../subgraphs/contract/identity/keys.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { buildAgencies } from '../agencies.js';
import type { ExerciseSize } from './cast.js';
import { BEGINS_AT } from './days.js';
import { removeExercise } from './remove-exercise.js';
import { runExercise } from './run-exercise.js';
import { untilTakenOver } from './until-taken-over.js';

/** An exercise to be made, and where. */
export interface ExerciseToMake {
  readonly databaseUri: (subgraph: SubgraphName) => string;
  readonly dataDir: string;
  readonly size: ExerciseSize;
  readonly seed: string;
  readonly logger: Logger;
  readonly report: (line: string) => void;
  readonly stop: AbortSignal;
}

/** There is an exercise already. */
export class ExerciseThere extends Error {
  override readonly name = 'ExerciseThere';
}

/** Makes an exercise in databases of its own, OMB's ledger with it; answers how many changes it has. One that was not finished is begun anew. */
export async function makeExercise(making: ExerciseToMake): Promise<number> {
  const { databaseUri, size, seed, report } = making;
  const there = await readExerciseMark(databaseUri('omb'), 'omb');
  if (there !== null) {
    const what = `${there.tasks} tasks, ${there.cases} cases, seed "${there.seed}"`;
    throw new ExerciseThere(
      `There is an exercise (${what}). Remove it first: npm run exercise -- --remove`,
    );
  }
  if ((await removeExercise(databaseUri)) > 0)
    report('An exercise that was not finished is begun anew.');
  const changes = await play(making);
  for (const name of SUBGRAPH_NAMES) await markExercise(databaseUri(name), name, { seed, ...size });
  return changes;
}

async function play({ databaseUri, dataDir, logger, ...rest }: ExerciseToMake): Promise<number> {
  const clock = fixedClock(BEGINS_AT.toISOString());
  const { subgraphs } = await buildAgencies(
    { dataDir },
    {
      databaseUri,
      databasePrefix: EXERCISE_PREFIX,
      isExercise: true,
      clock,
      logger,
      trustedKeys: await openTrustedKeys({ dataDir }, clock),
    },
  );
  try {
    const cisa = { databaseUri: databaseUri('cisa'), databaseName: `${EXERCISE_PREFIX}cisa` };
    const changes = await runExercise({ ...rest, subgraphs, clock, cisa });
    await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
    await untilTakenOver(databaseUri, rest);
    return changes;
  } finally {
    await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  }
}
