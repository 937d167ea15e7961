import { eventually } from '../../../testing/eventually.js';
import { openOmbAmongPeers, type OmbAmongPeers } from '../testing/omb-among-peers.js';

interface Lags {
  readonly agencies: readonly {
    readonly id: string;
    readonly ledger: {
      readonly asOf: Date | null;
      readonly lagSeconds: number | null;
      readonly sequence: number | null;
    };
  }[];
}
interface WarningSeen {
  readonly code: string;
  readonly agency: string;
  readonly lagSeconds: number | null;
}

const LAGS = '{ agencies { id ledger { asOf lagSeconds sequence } } }';

let omb: OmbAmongPeers;
beforeAll(async () => {
  omb = await openOmbAmongPeers();
  await eventually(lagOf('TREASURY'), (lag) => lag === 0);
});
afterAll(() => omb.close());

function lagOf(agency: string) {
  return async () => {
    const { agencies } = await omb.ask<Lags>('omb', LAGS);
    return agencies.find(({ id }) => id === agency)?.ledger.lagSeconds;
  };
}
async function warnings(query: string): Promise<readonly WarningSeen[]> {
  const answer = await omb.answer(query);
  return (answer?.extensions?.['warnings'] ?? []) as readonly WarningSeen[];
}

test('the ledger says how old it is for each agency, and null where it never heard one', async () => {
  expect(await lagOf('CISA')()).toBeNull();
  expect(await lagOf('TREASURY')()).toBe(0);
});

test('the public is not told how many events a log has', async () => {
  const { agencies } = await omb.ask<Lags>('omb', LAGS);
  expect(agencies.map(({ ledger }) => ledger.sequence)).toEqual(agencies.map(() => null));
});

test('an answer that rests on an agency never heard says so', async () => {
  const [cisa] = (await warnings('{ tasks(first: 1) { totalCount } }')).filter(
    ({ agency }) => agency === 'CISA',
  );
  expect(cisa).toMatchObject({ code: 'LEDGER_LAGS', lagSeconds: null });
});

test('an answer that rests on news older than a minute says so, and one that does not rest on the ledger does not', async () => {
  omb.down.add('treasury');
  omb.clock.advance(61_000);
  await eventually(lagOf('TREASURY'), (lag) => lag === 61);
  for (const query of [
    '{ tasks(first: 1) { totalCount } }',
    '{ events(first: 1) { totalCount } }',
    '{ statusSummary { total } }',
    '{ search(text: "clearinghouse") { totalCount } }',
    '{ directive(citation: "2(d)") { work } }',
    '{ node(id: "TREASURY:task:none") { id } }',
  ]) {
    const [lagging] = (await warnings(query)).filter(({ agency }) => agency === 'TREASURY');
    expect({ query, lagging }).toMatchObject({ query, lagging: { lagSeconds: 61 } });
  }
  expect(await warnings('{ order { number } omb { tasks { totalCount } } }')).toEqual([]);
});
