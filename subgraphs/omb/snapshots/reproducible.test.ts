import mongoose from 'mongoose';
import { dataOf } from '../../../testing/data-of.js';
import { everyFeedHeard } from '../../../testing/every-feed-heard.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { testDatabaseUri } from '../../../testing/take-databases.js';
import { publicPrincipal } from '../../contract/identity/principal.js';
import { emptyLedger } from '../ledger/empty-ledger.js';
import { openLedgerStore } from '../ledger/ledger-store.js';

const DIRECTIVE = 'directive { citation work timeliness }';
/** Every way to a provision, and whatever else moves with time. */
const ALL_THAT_MOVES = `query ($asOf: DateTime) {
  directives(first: 100, asOf: $asOf) { nodes {
    citation work timeliness publicity evidence asOf evidenceItems { statement } parent { work } children { work }
    leads { report { version work note ${DIRECTIVE} consultations { office respondedOn } } }
    dependencies { satisfied ${DIRECTIVE} }
    tasks { totalCount nodes { id version } }
    blockedBy(first: 100) {
      totalCount edges { cursor }
      nodes { since ${DIRECTIVE} task { id status } waitsForTask { id status } waitsForDirective { work } }
    }
  } }
  tasks(first: 100, asOf: $asOf) {
    totalCount edges { cursor } pageInfo { endCursor }
    nodes { id version status overdue asOf ${DIRECTIVE} blockers { ${DIRECTIVE} } waitsFor { waitsForDirective { work } } }
  }
  statusSummary(asOf: $asOf) {
    total asOf byDirective { total ${DIRECTIVE} } byAgency { total } byAxis { work { value count } } unknown { id }
  }
  search(text: "liaison", asOf: $asOf) {
    totalCount edges { cursor }
    nodes { id score highlights { pieces { text } } item { ... on Task { version ${DIRECTIVE} } ... on DirectiveReport { version ${DIRECTIVE} } } }
  }
  events(first: 100, asOf: $asOf) { totalCount edges { cursor node { id subject to } } }
}`;
const SNAPSHOT = `query ($query: String!, $asOf: DateTime!) {
  snapshot(query: $query, asOf: $asOf) { id sha256 data }
}`;

const NOON = '2026-11-21T12:00:00Z';

interface Taken {
  readonly snapshot: {
    readonly id: string;
    readonly sha256: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
}

let stage: Stage;
const treasury = () =>
  new Mutations(stage, 'TREASURY', officer('TREASURY', 'Cybersecurity Office'));
const opm = () => new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
const blocked: string[] = [];

let before: Awaited<ReturnType<typeof take>>;

beforeAll(async () => {
  // Everything that moves, in one query, is more than one request may cost.
  stage = await openStage({ now: '2026-11-21T11:00:00Z', limits: { cost: 100_000 } });
  for (const agency of [treasury(), opm()]) blocked.push(await makeBlockedTask(agency));
  await report('IN_PROGRESS', 1);
  stage.clock.set('2026-11-21T12:30:00Z');
  await everyFeedHeard(stage);
  before = await take(NOON);
  stage.clock.set('2026-11-21T13:30:00Z');
  await changeEverything();
  stage.clock.set('2026-11-21T14:30:00Z');
  await everyFeedHeard(stage);
});
afterAll(() => stage.close());

/** A task that waits for what OPM is to do. */
async function makeBlockedTask(agency: Mutations): Promise<string> {
  const directive = agency.agencyId === 'OPM' ? '2(f)' : '2(d)';
  const id = idOf(await agency.createTask({ directive, title: 'Find an interagency liaison' }));
  await agency.updateTask({ id, expectedVersion: 1, status: 'IN_PROGRESS' });
  const blockers = [{ kind: 'DEPENDENCY', directive: '2(f)', since: '2026-11-20' }];
  await agency.updateTask({ id, expectedVersion: 2, status: 'BLOCKED', blockers });
  return id;
}

async function report(work: string, expectedVersion: number): Promise<void> {
  for (const [agency, directive] of [
    [treasury(), '2(d)'],
    [opm(), '2(f)'],
  ] as const) {
    const { userErrors } = await agency.report({
      directive,
      expectedVersion,
      work,
      note: 'A liaison.',
    });
    expect(userErrors).toEqual([]);
  }
}

async function changeEverything(): Promise<void> {
  for (const [at, agency] of [treasury(), opm()].entries()) {
    const id = blocked[at];
    await agency.updateTask({ id, expectedVersion: 3, status: 'IN_PROGRESS' });
    await makeBlockedTask(agency);
  }
  await report('BLOCKED', 2);
}

async function take(asOf: string) {
  const asked = { query: ALL_THAT_MOVES, asOf };
  const of = async (as = publicPrincipal) =>
    dataOf(await stage.ask<Taken>(SNAPSHOT, asked, as)).snapshot;
  return { everyone: await of(), owner: await of(officer('TREASURY')) };
}

/** Empties the ledger, and has every agency wake the reader that waits for its news. */
async function fillLedgerAnew(): Promise<void> {
  const dbName = stage.databaseOf('omb').databaseName;
  const options = { dbName, autoCreate: false, autoIndex: false };
  const connection = mongoose.createConnection(testDatabaseUri(), options);
  await emptyLedger(openLedgerStore(connection));
  await connection.destroy();
  await everyFeedHeard(stage);
}

test('a snapshot is the same after everything that it tells of has changed', async () => {
  expect(await take(NOON)).toEqual(before);
});

test.each(['directives', 'tasks', 'statusSummary', 'search', 'events'])(
  'what was changed is another answer of a later moment: %s',
  async (root) => {
    const { everyone } = await take('2026-11-21T14:00:00Z');
    expect(everyone.data[root]).not.toEqual(before.everyone.data[root]);
  },
);

test('a snapshot is the same after the ledger was filled anew', async () => {
  await fillLedgerAnew();
  expect(await take(NOON)).toEqual(before);
});
