import { hostname } from 'node:os';
import type { mongo } from 'mongoose';
import {
  stillRuns,
  type ProcessIdentity,
} from '../../subgraphs/contract/database/process-identity.js';
import { inExerciseDatabase } from '../../subgraphs/contract/exercise/exercise-database.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';

/** Where an agency's databases are. */
type DatabaseUri = (subgraph: SubgraphName) => string;

interface SessionInUse {
  readonly _id: string;
  readonly host?: string;
  readonly process?: ProcessIdentity | null;
}

/** Something shows the exercise now, and would go on with databases that are no longer there. */
export class ExerciseShown extends Error {
  override readonly name = 'ExerciseShown';
}

/** Removes an exercise, whole or not; answers how many events it had. What is real is in other databases, and stays as it is. */
export async function removeExercise(databaseUri: DatabaseUri): Promise<number> {
  for (const name of SUBGRAPH_NAMES) {
    const shownBy = await inExerciseDatabase(databaseUri(name), name, processThatShows);
    if (shownBy === null) continue;
    throw new ExerciseShown(
      `The process ${shownBy} shows the exercise, or makes it. Stop it first, remove the exercise, and start the graph again.`,
    );
  }
  let events = 0;
  for (const name of SUBGRAPH_NAMES) {
    events += await inExerciseDatabase(databaseUri(name), name, async (database) => {
      const count = await database.collection('events').countDocuments();
      await database.dropDatabase();
      return count;
    });
  }
  return events;
}

/** The number of a process of this machine that writes here; null where none does. */
async function processThatShows(database: mongo.Db): Promise<number | null> {
  const sessions = database.collection<SessionInUse>('sessionsInUse');
  const ofThisMachine = await sessions.find({ host: hostname() }).toArray();
  const found = ofThisMachine.find(
    ({ process: other }) => other != null && other.pid !== process.pid && stillRuns(other),
  );
  return found?.process?.pid ?? null;
}
