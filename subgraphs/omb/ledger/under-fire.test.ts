import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { OneProcessEach } from '../../../testing/one-process-each.js';
import { untilItSays } from '../../../testing/processes.js';
import { until } from '../../../testing/until.js';
import { verifyRecords } from '../../contract/audit/verify-records.js';
import { findRunningDatabase } from '../../contract/database/find-running-database.js';
import { systemClock } from '../../contract/dates/clock.js';
import type { EventRecord } from '../../contract/events/event-record.js';
import type { StoredEvent } from '../../contract/events/stored-event.js';
import { canonicalJson } from '../../contract/events/canonical-json.js';
import { GATEWAY_SIGNATORY, openSigningKey } from '../../contract/identity/keys.js';
import { createAssertionSigner } from '../../contract/identity/sign-assertions.js';
import { agenciesKeptBy, type SubgraphName } from '../../contract/order/agencies.js';
import { httpTransport } from '../../contract/transport/http.js';
import { BusyOfficer, OFFICERS_STEPS } from '../testing/busy-officer.js';
import type { SearchEntry } from '../search/search-entry.js';
import { FEEDS } from './ledger.js';
import { ledgerRecordKey, type LedgerHead, type LedgerVersion } from './ledger-version.js';
import { verifyCopy } from './verify-copy.js';

const SEED = 14409;
const KILLS = 20;
const STEPS = 200;
const BETWEEN_RESTARTS_MS = 6_000;

/** How long the ledger lives each time, counted from its first take-over. */
const lives = fc.integer({ min: 0, max: 400 });
/** Who else is restarted meanwhile, and how. */
const restarts = fc.record({
  name: fc.constantFrom(...FEEDS.filter((name) => name !== 'omb')),
  signal: fc.constantFrom('SIGKILL' as const, 'SIGTERM' as const),
});

let deployment: OneProcessEach;
let database: mongoose.Connection;
let officers: readonly BusyOfficer[];
/** How far the ledger was behind the logs each time that it was killed. */
const behind: number[] = [];

beforeAll(async () => {
  deployment = await OneProcessEach.open();
  const uri = (await findRunningDatabase(deployment.dataDir)) ?? '';
  database = await mongoose.createConnection(uri).asPromise();
  officers = await sendOfficers();
  let isOver = false;
  const others = restartOthers(() => isOver);
  for (const life of fc.sample(lives, { seed: SEED, numRuns: KILLS })) {
    await ledgerMoves();
    await pause(life);
    await deployment.endAgency('omb', 'SIGKILL');
    behind.push(await howFarBehind());
    await deployment.startAgency('omb');
  }
  isOver = true;
  await others;
  await Promise.all(officers.map((officer) => officer.stop()));
  await ledgerCaughtUp({ databaseOf });
});

afterAll(async () => {
  await database.close();
  await deployment.close();
});

/** One officer for each agency, at work at the agency's own port. */
async function sendOfficers(): Promise<readonly BusyOfficer[]> {
  const { dataDir } = deployment;
  const key = await openSigningKey({ dataDir }, GATEWAY_SIGNATORY);
  const signer = createAssertionSigner(key, systemClock);
  const sent = FEEDS.flatMap((name, index) => {
    const seed = SEED + index;
    const steps = fc.sample(fc.constantFrom(...OFFICERS_STEPS), { seed, numRuns: STEPS });
    const transport = httpTransport({ name, url: deployment.urlOf(name) });
    const [agency] = agenciesKeptBy(name);
    return agency === undefined ? [] : [new BusyOfficer(agency.id, transport, signer, steps)];
  });
  for (const officer of sent) officer.start();
  return sent;
}

/** Restarts one agency after the other beside the ledger's, until it is over. */
async function restartOthers(isOver: () => boolean): Promise<void> {
  for (const { name, signal } of fc.sample(restarts, { seed: SEED, numRuns: KILLS })) {
    if (isOver()) return;
    await restart(name, signal);
    await pause(BETWEEN_RESTARTS_MS);
  }
}

async function restart(name: SubgraphName, signal: NodeJS.Signals): Promise<void> {
  await deployment.endAgency(name, signal);
  await deployment.startAgency(name);
}

function databaseOf(name: SubgraphName): mongoose.mongo.Db {
  return database.getClient().db(name);
}

async function howFarBehind(): Promise<number> {
  const logged = await Promise.all(
    FEEDS.map((name) => databaseOf(name).collection('events').countDocuments()),
  );
  const taken = await databaseOf('omb').collection('ledgerVersions').countDocuments();
  return logged.reduce((sum, count) => sum + count, 0) - taken;
}

/** Waits until the ledger takes something over. */
async function ledgerMoves(): Promise<void> {
  const place = async () =>
    (await databaseOf('omb').collection<LedgerHead>('ledgerHeads').findOne())?.position ?? 0;
  const before = await place();
  await until('the ledger takes something over', async () => (await place()) > before);
}

/** An agency's own log. */
function logOf(name: SubgraphName): Promise<EventRecord[]> {
  return databaseOf(name).collection<EventRecord>('events').find().sort({ _id: 1 }).toArray();
}

/** What the ledger took over, in the order in which it did; of one agency's feed where named. */
function takenOver(subgraph?: SubgraphName): Promise<LedgerVersion[]> {
  const versions = databaseOf('omb').collection<LedgerVersion>('ledgerVersions');
  return versions
    .find(subgraph === undefined ? {} : { subgraph })
    .sort({ position: 1 })
    .toArray();
}

describe(`after kill -9 of the ledger ${KILLS} times while all agencies write and some are restarted`, () => {
  test('every agency has acknowledged writes, and the ledger was killed with work before it', () => {
    expect(Math.min(...officers.map(({ acknowledged }) => acknowledged.length))).toBeGreaterThan(0);
    // How often depends on the machine: a fast ledger is rarely behind.
    expect(behind.filter((events) => events > 0)).not.toEqual([]);
  });

  test('every acknowledged write is in its log once', async () => {
    const logs = await Promise.all(FEEDS.map(logOf));
    const logged = logs.flat().map(({ subject, version }) => `${subject} ${version}`);
    const counts = new Map<string, number>();
    for (const write of logged) counts.set(write, (counts.get(write) ?? 0) + 1);
    const acknowledged = officers.flatMap((officer) => officer.acknowledged);
    const wrong = acknowledged.filter(({ id, version }) => counts.get(`${id} ${version}`) !== 1);
    expect(wrong).toEqual([]);
  });

  test.each(FEEDS)(
    'the ledger has the log of %s once, in order and without a gap',
    async (name) => {
      const log = await logOf(name);
      expect(log.map(({ _id }) => _id)).toEqual(log.map((_, index) => index + 1));
      const versions = await takenOver(name);
      expect(versions.map(({ _id, sequence }) => [sequence, _id])).toEqual(
        log.map(({ _id, id }) => [_id, id]),
      );
    },
  );

  test('the places among all events have no gap and no two events', async () => {
    const versions = await takenOver();
    expect(versions.map(({ position }) => position)).toEqual(versions.map((_, at) => at + 1));
  });

  test.each(FEEDS)(
    'one version of each record of %s holds, and it is what the owner has',
    async (name) => {
      const agencies = agenciesKeptBy(name).map(({ id }) => id);
      expect(await verifyRecords(databaseOf(name), agencies)).toMatchObject({ intact: true });
      const versions = databaseOf('omb').collection<LedgerVersion>('ledgerVersions');
      const events = databaseOf(name).collection<StoredEvent>('events');
      expect(await verifyCopy(name, versions, events)).toMatchObject({ intact: true });
      const held = (await takenOver(name)).filter(({ validTo }) => validTo === null);
      const records = new Set(
        (await logOf(name)).map(({ kind, subject }) => ledgerRecordKey(name, kind, subject)),
      );
      expect(held.map(({ record }) => record).toSorted()).toEqual([...records].toSorted());
    },
  );

  test.each(FEEDS)(
    'each version of a record of %s holds from its own event to the next',
    async (name) => {
      const versions = new Map<string, LedgerVersion[]>();
      for (const version of await takenOver(name))
        versions.set(version.record, [...(versions.get(version.record) ?? []), version]);
      for (const chain of versions.values()) {
        expect(chain.map(({ version }) => version)).toEqual(chain.map((_, index) => index + 1));
        expect(chain.map(({ validTo }) => validTo)).toEqual([
          ...chain.slice(1).map(({ at }) => at),
          null,
        ]);
      }
    },
  );

  test('what can be searched ends where its version does', async () => {
    const entries = databaseOf('omb').collection<SearchEntry>('searchEntries');
    const found = await entries.find({ kind: { $ne: 'directive' } }).toArray();
    const ends = new Map((await takenOver()).map(({ _id, validTo }) => [_id, String(validTo)]));
    const versionOf = ({ _id }: SearchEntry) => _id.split('#')[0] ?? '';
    const wrong = found.filter((entry) => ends.get(versionOf(entry)) !== String(entry.validTo));
    expect(found.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('a rebuild from zero', () => {
  test('gives the same ledger as all that went before, also where OMB is killed in its midst', async () => {
    const before = await projectionHashes();
    const rebuilding = deployment.start('subgraphs/omb/ledger/main.js', ['rebuild']);
    await untilItSays(rebuilding, /The ledger is empty/);
    await restart('omb', 'SIGKILL');
    expect(await rebuilding.ended).toEqual({ code: 0, signal: null });
    for (const name of FEEDS) expect(rebuilding.output()).toMatch(RegExp(`${name} .*complete`));
    expect(await projectionHashes()).toEqual(before);
  });

  /** One word for all versions with their places, and one for all that can be searched. */
  async function projectionHashes() {
    return {
      versions: await hashOf('ledgerVersions'),
      searchEntries: await hashOf('searchEntries'),
    };
  }

  async function hashOf(name: string): Promise<string> {
    const hash = createHash('sha256');
    const documents = databaseOf('omb').collection<{ _id: string }>(name).find();
    for await (const document of documents.sort({ _id: 1 })) hash.update(canonicalJson(document));
    return hash.digest('hex');
  }
});
