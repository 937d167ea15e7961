import mongoose from 'mongoose';
import { pino } from 'pino';
import { buildAgencies } from '../../dist/gateway/agencies.js';
import { fixedClock } from '../../dist/subgraphs/contract/dates/clock.js';
import {
  GATEWAY_SIGNATORY,
  openSigningKey,
  openTrustedKeys,
} from '../../dist/subgraphs/contract/identity/keys.js';
import { publicPrincipal } from '../../dist/subgraphs/contract/identity/principal.js';
import { createAssertionSigner } from '../../dist/subgraphs/contract/identity/sign-assertions.js';
import { seedTasks, WRITERS } from './seed-tasks.mjs';
import { timedAccessLog } from './timed-access-log.mjs';

const NOW = '2026-11-21T15:00:00Z';
const LOOK_AGAIN_MS = 50;

export const THE_PUBLIC = publicPrincipal;
/** Of the agency that keeps two others' records too: the caller with the most audiences but an auditor. */
export const AN_OFFICER = {
  ...publicPrincipal,
  kind: 'PERSON',
  role: 'officer',
  agency: 'NSA',
  subject: 'officer-NSA',
  clearance: 'CUI',
};

/** The six subgraphs in this process over databases of their own, each agency with so many tasks. */
export async function openSizedGraph({ mongodbUri, dataDir }, perAgency) {
  const databasePrefix = `size${perAgency}_`;
  const clock = fixedClock(NOW);
  const seeding = performance.now();
  await seedTasks(mongodbUri, databasePrefix, perAgency, clock);
  const seeded = performance.now();
  const signer = createAssertionSigner(await openSigningKey({ dataDir }, GATEWAY_SIGNATORY), clock);
  const { subgraphs } = await buildAgencies(
    { dataDir },
    {
      databaseUri: () => mongodbUri,
      databasePrefix,
      clock,
      logger: pino({ level: 'warn' }),
      trustedKeys: await openTrustedKeys({ dataDir }, clock),
    },
  );
  const omb = subgraphs.find(({ name }) => name === 'omb');
  const database = (await mongoose.createConnection(mongodbUri).asPromise()).getClient();
  const ledger = database.db(`${databasePrefix}omb`);
  await Promise.all(subgraphs.map((subgraph) => subgraph.start()));
  const caughtUp = await untilCaughtUp(database, databasePrefix);
  return {
    perAgency,
    ledger,
    writesPerSecond: (WRITERS.length * perAgency * 1_000) / (seeded - seeding),
    takenOverPerSecond: caughtUp,
    /** Asks OMB's subgraph itself: in how many milliseconds it answers, and how many of them it wrote the reading down. */
    async ask(query, variables, as) {
      const assertion = await signer.sign(as, 'omb');
      const loggedBefore = timedAccessLog.milliseconds;
      const began = performance.now();
      const { errors } = await omb.execute({ query, variables, assertion });
      const took = performance.now() - began;
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return { took, logging: timedAccessLog.milliseconds - loggedBefore };
    },
    async close() {
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
      await database.close();
    },
  };
}

/** Waits until the ledger has every event, and says how many it took over in a second. */
async function untilCaughtUp(database, prefix) {
  const versions = database.db(`${prefix}omb`).collection('ledgerVersions');
  const began = performance.now();
  for (;;) {
    const logs = WRITERS.map(({ subgraph }) =>
      database.db(`${prefix}${subgraph}`).collection('events').countDocuments(),
    );
    const events = (await Promise.all(logs)).reduce((sum, count) => sum + count, 0);
    const taken = await versions.countDocuments();
    if (taken >= events) return (taken * 1_000) / (performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
