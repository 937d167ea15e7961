import { ledgerCaughtUp } from '../testing/caught-up.js';
import { officer, openStage, type Stage } from '../testing/stage.js';
import { publicPrincipal } from '../subgraphs/contract/identity/principal.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { TRIALS } from '../testing/rights/graph-rights.js';
import { makeRecords, type RecordsOfAgencies } from '../testing/rights/records.js';
import { atOwnPort, tryAsEveryone } from '../testing/rights/try-as-everyone.js';

let stage: Stage;
let records: RecordsOfAgencies;
beforeAll(async () => {
  stage = await openStage();
  records = await makeRecords(stage);
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

describe('past the gateway everyone may what the policy says, and no more', () => {
  test.each(TRIALS)('$target.coordinate, with records of $target.agency', async (trial) => {
    const { observed, expected } = await tryAsEveryone(stage, trial, records, atOwnPort);
    expect(observed).toEqual(expected);
  });
});

/** Statements of who asks that no subgraph may believe. */
const STATEMENTS: readonly (readonly [
  string,
  (to: SubgraphName) => Promise<string | undefined>,
])[] = [
  ['without a statement of who asks', () => Promise.resolve(undefined)],
  [
    'with a statement for another subgraph',
    (to) => stage.signer.sign(officer('TREASURY'), to === 'doj' ? 'nsa' : 'doj'),
  ],
  ['with a statement whose signature is of another', forged],
  [
    'with a statement whose signature is cut off',
    async (to) => (await forged(to)).replace(/[^.]+$/, ''),
  ],
];

/** A statement that says an officer asks, under the signature of one that says the public does. */
async function forged(to: SubgraphName): Promise<string> {
  const [[header, claims], signature] = [
    (await stage.signer.sign(officer('TREASURY'), to)).split('.'),
    (await stage.signer.sign(publicPrincipal, to)).split('.')[2],
  ];
  return [header, claims, signature].join('.');
}

const REFUSED = {
  errors: [
    {
      message: 'The request carries no valid statement of who asks.',
      extensions: { code: 'ASSERTION_REFUSED' },
    },
  ],
};

describe.each(STATEMENTS)('%s', (_, statementTo) => {
  test('every field is refused alike, and nothing is written', async () => {
    const before = await everythingWritten();
    const answers = TRIALS.map(async ({ target, row }) => {
      const { query, variables } = row(target, records[target.agency].open).atOwnPort;
      const statement = await statementTo(target.subgraph);
      return stage.askSubgraphWith(statement, target.subgraph, query, variables);
    });
    for (const answer of await Promise.all(answers)) expect(answer).toEqual(REFUSED);
    expect(await everythingWritten()).toEqual(before);
  });

  test.each(SUBGRAPH_NAMES)('%s does not even say whether the operation is one', async (name) => {
    const statement = await statementTo(name);
    expect(await stage.askSubgraphWith(statement, name, '{ secrets {')).toEqual(REFUSED);
  });
});

/** How many records there are in each collection of each agency. OMB's ledger writes by itself. */
async function everythingWritten(): Promise<Readonly<Record<string, number>>> {
  const counts = SUBGRAPH_NAMES.flatMap((name) =>
    ['tasks', 'reports', 'events', 'spills'].map(
      async (collection) =>
        [
          `${name}.${collection}`,
          await stage.databaseOf(name).collection(collection).countDocuments(),
        ] as const,
    ),
  );
  return Object.fromEntries(await Promise.all(counts));
}
