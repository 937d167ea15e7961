import mongoose from 'mongoose';
import type { SubgraphName } from '../order/agencies.js';
import { DATABASE_PATIENCE_MS } from '../store/database-patience.js';

/** An exercise has databases of its own, whose names begin with this: nothing of it comes near what is real. */
export const EXERCISE_PREFIX = 'exercise_';

/** What is written into each of its databases once an exercise is whole. */
export interface ExerciseMark {
  readonly _id: 'whole';
  readonly seed: string;
  readonly tasks: number;
  readonly cases: number;
}

/** Said at the start of whatever shows one. */
export const SHOWS_EXERCISE =
  'EXERCISE: this shows an exercise and nothing else, until "npm run exercise -- --remove"';

const UNAUTHORIZED = 13;
const MARKS = 'exercises';

/** Which databases the graph shows. */
export interface ShownData {
  readonly databasePrefix: string;
  readonly isExercise: boolean;
}

/** An agency's exercise as long as there is one, and otherwise what is real. */
export async function shownData(uri: string, subgraph: SubgraphName): Promise<ShownData> {
  const isExercise = (await readExerciseMark(uri, subgraph)) !== null;
  return { databasePrefix: isExercise ? EXERCISE_PREFIX : '', isExercise };
}

/** The mark of an agency's whole exercise; null where there is none. */
export function readExerciseMark(
  uri: string,
  subgraph: SubgraphName,
): Promise<ExerciseMark | null> {
  return inExerciseDatabase(uri, subgraph, (database) =>
    database.collection<ExerciseMark>(MARKS).findOne({ _id: 'whole' }),
  ).catch((error: unknown) => {
    // An account that reaches the real database alone has no exercise beside it.
    if (error instanceof mongoose.mongo.MongoServerError && error.code === UNAUTHORIZED)
      return null;
    throw error;
  });
}

/** Marks an agency's exercise as whole: from the next start on the graph shows it. */
export async function markExercise(
  uri: string,
  subgraph: SubgraphName,
  mark: Omit<ExerciseMark, '_id'>,
): Promise<void> {
  await inExerciseDatabase(uri, subgraph, (database) =>
    database.collection<ExerciseMark>(MARKS).insertOne({ _id: 'whole', ...mark }),
  );
}

/** Does something with the database of an agency's exercise. */
export async function inExerciseDatabase<Result>(
  uri: string,
  subgraph: SubgraphName,
  run: (database: mongoose.mongo.Db) => Promise<Result>,
): Promise<Result> {
  const patience = { serverSelectionTimeoutMS: DATABASE_PATIENCE_MS };
  const connection = await mongoose.createConnection(uri, patience).asPromise();
  try {
    return await run(connection.getClient().db(`${EXERCISE_PREFIX}${subgraph}`));
  } finally {
    await connection.close();
  }
}
