import { startNode, untilItSays, type RunningProcess } from './processes.js';

/** What `npm start` starts: the database, six subgraphs and the gateway in one process. */
export interface WholeGraph {
  readonly process: RunningProcess;
  /** Where it answers. */
  readonly url: string;
}

/** Starts it on a data folder and waits until it is ready. */
export async function startWholeGraph(dataDir: string): Promise<WholeGraph> {
  const started = startNode(['dist/gateway/main.js'], { DATA_DIR: dataDir });
  const [, url = ''] = await untilItSays(started, /GraphQL\s+(http:\S+)/);
  return { process: started, url };
}
