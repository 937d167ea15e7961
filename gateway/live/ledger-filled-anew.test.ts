import mongoose from 'mongoose';
import { emptyLedger } from '../../subgraphs/omb/ledger/empty-ledger.js';
import { openLedgerStore } from '../../subgraphs/omb/ledger/ledger-store.js';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { testDatabaseUri } from '../../testing/take-databases.js';
import { until } from '../../testing/until.js';
import { LiveStage } from './testing/live-stage.js';

const ALL = 'subscription { events { id subject } }';
const LISTED = 'query ($after: String) { events(first: 100, after: $after) { nodes { id } } }';
const OTHERS = [
  ['TREASURY', '2(d)'],
  ['CISA', '2(c)(i)'],
  ['OMB', '2(c)(iii)'],
  ['OPM', '2(f)'],
] as const;

interface Listed {
  readonly events: { readonly nodes: readonly { readonly id: string }[] } | null;
}

let live: LiveStage;
/** While it is pending, nothing that DOJ answers arrives. */
let line: Promise<void> = Promise.resolve();
beforeAll(async () => {
  live = await LiveStage.open({ lineTo: (name, way) => (name === 'doj' ? held(way) : way) });
});
afterEach(() => live.closeStreams());
afterAll(() => live.close());

function held(way: SubgraphTransport): SubgraphTransport {
  return {
    async send(request, options) {
      const answer = await way.send(request, options);
      await line;
      return answer;
    },
    close: () => way.close(),
  };
}

/** As `npm run ledger -- rebuild` does, in a process of its own. */
async function empty(): Promise<void> {
  const { databaseName: dbName } = live.stage.databaseOf('omb');
  const options = { dbName, autoCreate: false, autoIndex: false };
  const connection = mongoose.createConnection(testDatabaseUri(), options);
  await emptyLedger(openLedgerStore(connection));
  await connection.destroy();
}

const readOfNsa = () =>
  live.stage
    .databaseOf('omb')
    .collection<{ _id: string; pulledAt: Date | null }>('ledgerCursors')
    .findOne({ _id: 'nsa', pulledAt: { $ne: null } });

const listed = async (after: string | null) => {
  const { data, errors } = await live.stage.ask<Listed>(LISTED, { after });
  return data?.events?.nodes.map(({ id }) => id) ?? errors?.[0]?.extensions;
};

test('while the ledger is filled anew, streams and pollers wait, and then get every event once', async () => {
  const stream = await live.follow(ALL);
  await live.newTask(live.nsa, 'One');
  await live.newTask(live.doj, 'Two', { directive: '4' });
  await live.newTask(live.nsa, 'Three');
  await stream.until(() => stream.messages.length === 3);
  const [one = '', two, three] = stream.ids;
  const before = await listed(null);

  let letArrive = () => {};
  line = new Promise((resolve) => (letArrive = resolve));
  await empty();
  // Whoever was cut off meanwhile, and whoever comes only now.
  const late = await live.follow(ALL, { lastEventId: one });
  const fresh = await live.follow(ALL);
  await live.nsa.createTask({ directive: '2(b)', title: 'Four' });
  await until('the ledger has all of NSA', async () => (await readOfNsa()) !== null);
  // "Two" is not there again, and only who had it can go on.
  for (const cursor of [one, null]) {
    expect(await listed(cursor)).toMatchObject({ code: 'AGENCY_UNAVAILABLE', agency: 'OMB' });
  }
  expect(await listed('NSA:event:never')).toMatchObject({ rule: 'CURSOR_FOREIGN' });
  await stream.until(() => stream.messages.length === 4);
  expect(late.messages).toEqual([]);

  letArrive();
  await live.doj.createTask({ directive: '4', title: 'Five' });
  for (const [agency, directive] of OTHERS) {
    const made = await new Mutations(live.stage, agency).createTask({ directive, title: agency });
    expect(made.errors).toBeUndefined();
  }
  await ledgerCaughtUp(live.stage);
  await live.newTask(live.doj, 'Last', { directive: '4' });
  const after = (await listed(one)) as readonly string[];
  expect(after.slice(0, 2)).toEqual([two, three]);
  expect((await listed(null)) as readonly string[]).toEqual([
    ...(before as readonly string[]),
    ...after.slice(2),
  ]);
  for (const [each, missed] of [
    [stream, [one]],
    [late, []],
  ] as const) {
    await each.until(() => each.messages.length >= missed.length + after.length);
    expect(each.ids).toEqual([...missed, ...after]);
  }
  await fresh.until(() => fresh.messages.length >= after.length - 2);
  expect(fresh.ids).toEqual(after.slice(2));
  expect([stream, late, fresh].map(({ ended }) => ended)).toEqual([null, null, null]);
});
