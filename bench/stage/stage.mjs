import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode, startNode } from './child-process.mjs';

/**
 * A database of its own on a data folder of its own, and the gateways that run on both: each is the
 * whole graph in one process, as `npm start` starts it. All of it is gone afterwards.
 */
export async function onStage(measureOn) {
  const dataDir = await mkdtemp(join(tmpdir(), 'interagency-graph-bench-'));
  const started = [];
  const start = async (...process) => {
    const starting = startNode(...process);
    // Noted before it is there: an interruption may come in between.
    started.unshift(starting);
    return (await starting).said;
  };
  const closeOnce = async () => {
    for (const starting of started.splice(0)) {
      const running = await starting.catch(() => null);
      await running?.stop();
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  let closed;
  const close = () => (closed ??= closeOnce());
  const interrupted = () => void close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const database = ['dist/subgraphs/contract/database/main.js'];
    const mongodbUri = await start(database, { DATA_DIR: dataDir }, /^(mongodb:\S+)\n/m);
    return await measureOn({
      dataDir,
      mongodbUri,
      /** Starts one more gateway, with these options of Node's; answers its address. */
      startGateway: (nodeOptions = []) =>
        start(
          [...nodeOptions, 'dist/gateway/main.js'],
          { DATA_DIR: dataDir, MONGODB_URI: mongodbUri, PORT: '0' },
          /GraphQL\s+(http:\S+?)\/graphql\n/,
        ),
      /** A token that every gateway of this stage believes. */
      token: (...claims) =>
        runNode(['dist/gateway/identity/main.js', ...claims], { DATA_DIR: dataDir }),
    });
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await close();
  }
}
