import { inExerciseDatabase } from '../../subgraphs/contract/exercise/exercise-database.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { pause } from '../../subgraphs/contract/waiting/until-stopped.js';
import { ExerciseStopped, type Exercise } from './run-exercise.js';

const LOOK_AGAIN_MS = 1_000;

/** Waits until OMB's ledger has taken over every event of an exercise, and says how far it is. */
export async function untilTakenOver(
  databaseUri: (subgraph: SubgraphName) => string,
  { report, stop }: Required<Pick<Exercise, 'report' | 'stop'>>,
): Promise<void> {
  let events = 0;
  for (const name of SUBGRAPH_NAMES) events += await countIn(databaseUri(name), name, 'events');
  for (;;) {
    const taken = await countIn(databaseUri('omb'), 'omb', 'ledgerVersions');
    report(
      `the ledger has ${taken.toLocaleString('en-US')} of ${events.toLocaleString('en-US')} events`,
    );
    if (taken >= events) return;
    if (stop.aborted) throw new ExerciseStopped('The exercise was stopped.');
    await pause(LOOK_AGAIN_MS, stop);
  }
}

function countIn(uri: string, subgraph: SubgraphName, collection: string): Promise<number> {
  return inExerciseDatabase(uri, subgraph, (database) =>
    database.collection(collection).estimatedDocumentCount(),
  );
}
