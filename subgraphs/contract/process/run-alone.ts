import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { findRunningDatabase } from '../database/find-running-database.js';
import { systemClock } from '../dates/clock.js';
import { SHOWS_EXERCISE, shownData } from '../exercise/exercise-database.js';
import type { SubgraphEnvironment } from '../graph/subgraph-environment.js';
import { buildSubgraphServer } from '../http/subgraph-server.js';
import { openSigningKey, openTrustedKeys } from '../identity/keys.js';
import { createAssertionSigner } from '../identity/sign-assertions.js';
import { agencyOfSubgraph, type SubgraphName } from '../order/agencies.js';
import type { Subgraph } from '../subgraph.js';
import { httpTransport } from '../transport/http.js';
import { urlFromTemplate } from '../transport/local-urls.js';
import { readSubgraphSettings, type SubgraphSettings } from './subgraph-settings.js';

/** Runs one subgraph as a process of its own, behind HTTP, until it is told to stop. */
export async function runAlone(
  name: SubgraphName,
  build: (environment: SubgraphEnvironment) => Subgraph,
): Promise<void> {
  try {
    await run(name, build);
  } catch (error) {
    // A start that fails owes one clear message, not a stack.
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function run(
  name: SubgraphName,
  build: (environment: SubgraphEnvironment) => Subgraph,
): Promise<void> {
  const settings = readSubgraphSettings(name);
  const logger = pino({ level: settings.logLevel });
  const subgraph = build(await environmentOf(name, settings, logger));
  await subgraph.start();
  const server = buildSubgraphServer({ subgraph, logger });
  const address = await server.listen(settings);
  logger.info({ subgraph: name }, `${name} answers at ${address}/graphql`);
  closeWithGrace({ logger }, async () => {
    // Together: a reader of the feed who waits for news would hold the server open, and stopping lets it go.
    await Promise.all([server.close(), subgraph.stop()]);
  });
}

async function environmentOf(
  name: SubgraphName,
  settings: SubgraphSettings,
  logger: SubgraphEnvironment['logger'],
): Promise<SubgraphEnvironment> {
  const databaseUri = await databaseUriOf(settings);
  const shown = await shownData(databaseUri, name);
  if (shown.isExercise) logger.warn(SHOWS_EXERCISE);
  const key = await openSigningKey(settings, { issuer: name, asserts: agencyOfSubgraph(name).id });
  return {
    databaseUri: () => databaseUri,
    ...shown,
    clock: systemClock,
    markingCeiling: settings.markingCeiling,
    logger,
    trustedKeys: await openTrustedKeys(settings, systemClock),
    signer: createAssertionSigner(key, systemClock),
    peer: (peer) =>
      httpTransport({ name: peer, url: urlFromTemplate(settings.peerUrlTemplate, peer) }),
  };
}

/** Where the database of a subgraph's process is: as set, or the one that runs on the data folder. */
export async function databaseUriOf({ mongodbUri, dataDir }: SubgraphSettings): Promise<string> {
  const uri = mongodbUri ?? (await findRunningDatabase(dataDir));
  if (uri !== null) return uri;
  throw new Error(
    `No database runs on ${dataDir}. Start one with "npm run start:database", or set MONGODB_URI.`,
  );
}
