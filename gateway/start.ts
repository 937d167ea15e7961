import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { openDatabase } from '../subgraphs/contract/database/open-database.js';
import { systemClock } from '../subgraphs/contract/dates/clock.js';
import { SHOWS_EXERCISE, shownData } from '../subgraphs/contract/exercise/exercise-database.js';
import type { Readiness } from '../subgraphs/contract/http/health.js';
import {
  GATEWAY_SIGNATORY,
  openSigningKey,
  openTrustedKeys,
} from '../subgraphs/contract/identity/keys.js';
import { createAssertionSigner } from '../subgraphs/contract/identity/sign-assertions.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import type { SubgraphTransport } from '../subgraphs/contract/transport/subgraph-request.js';
import { buildAgencies } from './agencies.js';
import { openIdentity } from './identity/open-identity.js';
import type { Progress } from './progress.js';
import { buildGateway } from './server.js';
import type { Settings } from './settings.js';
import { SUPERGRAPH_PATH } from './supergraph/compose-command.js';
import { remoteTransports } from './supergraph/remote-transports.js';

/** Everything a running gateway stands on, and how to let it go again. */
interface Standing {
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly isReady: () => Promise<Readiness>;
  readonly stop: () => Promise<void>;
}

/** Starts the gateway as the settings say; answers how to stop it. */
export async function startGateway(
  settings: Settings,
  progress: Progress,
): Promise<() => Promise<void>> {
  const logger = pino({ level: settings.logLevel });
  const clock = systemClock;
  const supergraphSdl = await readFile(settings.supergraph ?? SUPERGRAPH_PATH, 'utf8');
  const identity = await openIdentity(settings, clock, logger);
  const inOneProcess = settings.supergraph === undefined;
  // Explicit keys are for processes that share no folder; one process trusts what lies in its own.
  const keys = { dataDir: settings.dataDir, ...(inOneProcess ? {} : settings.assertions) };
  const signer = createAssertionSigner(await openSigningKey(keys, GATEWAY_SIGNATORY), clock);
  const standing = inOneProcess
    ? await startAgencies(settings, logger, progress)
    : agenciesElsewhere(supergraphSdl);
  const gateway = await buildGateway({
    supergraphSdl,
    transports: standing.transports,
    identity,
    signer,
    clock,
    logger,
    isReady: standing.isReady,
    timeoutsMs: settings.timeoutsMs,
    trustedProxies: settings.trustedProxies,
    limits: settings.limits,
    live: settings.live,
    processMetrics: true,
  });
  progress.ready(await gateway.listen(settings));
  return async () => {
    await gateway.close();
    await standing.stop();
  };
}

/** The default: the database and all six subgraphs in this process. */
async function startAgencies(
  settings: Settings,
  logger: pino.Logger,
  progress: Progress,
): Promise<Standing> {
  const { dataDir, agencyMongodbUris } = settings;
  const report = (step: string) => progress.step(step);
  const database = await openDatabase({ ...settings.database, report });
  const databaseUri = (name: SubgraphName) => agencyMongodbUris[name] ?? database.uri;
  const shown = await shownData(databaseUri('omb'), 'omb');
  if (shown.isExercise) progress.step(SHOWS_EXERCISE);
  const { subgraphs, transports } = await buildAgencies(
    { dataDir },
    {
      databaseUri,
      ...shown,
      clock: systemClock,
      markingCeiling: settings.markingCeiling,
      logger,
      trustedKeys: await openTrustedKeys({ dataDir }, systemClock),
    },
  );
  await Promise.all(
    subgraphs.map(async (subgraph) => {
      await subgraph.start();
      progress.step(`${subgraph.name}: data and indexes are there`);
    }),
  );
  return {
    transports,
    isReady: async () => {
      const parts = subgraphs.map(
        async (subgraph) => [subgraph.name, await subgraph.isReady()] as const,
      );
      return Object.fromEntries(await Promise.all(parts));
    },
    stop: async () => {
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
      await database.stop();
    },
  };
}

/** Another composed file: its subgraphs run elsewhere, and each may come and go while the rest answers. */
function agenciesElsewhere(supergraphSdl: string): Standing {
  return {
    transports: remoteTransports(supergraphSdl),
    isReady: () => Promise.resolve({ gateway: true }),
    stop: () => Promise.resolve(),
  };
}
