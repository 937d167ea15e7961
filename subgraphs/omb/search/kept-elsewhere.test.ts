import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { Determinations } from '../../nsa/testing/determinations.js';
import { evaluator } from '../../nsa/testing/frontier-work.js';
import { clerk, Clearinghouse, reporter } from '../../treasury/testing/clearinghouse.js';

interface Hit {
  readonly id: string;
  readonly item: Readonly<Record<string, unknown>> | null;
  readonly highlights: readonly { readonly part: string }[];
}
const SEARCH = `query ($text: String!, $asOf: DateTime) {
  search(text: $text, asOf: $asOf, first: 100) {
    totalCount
    nodes {
      id highlights { part }
      item { __typename ... on ClearinghouseCase { title } ... on ModelDesignation { state finding } }
    }
  }
}`;
const FINDING_WORDS = 'covered frontier model';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What somebody finds that no other than its own agency keeps. */
async function found(text: string, as: Principal = publicPrincipal, asOf: string | null = null) {
  interface Seen {
    readonly search: { readonly nodes: readonly Hit[] };
  }
  const { search } = dataOf(await stage.ask<Seen>(SEARCH, { text, asOf }, as));
  return search.nodes.filter(({ id }) => /:(clearinghouseCase|designation):/.test(id));
}

test('a case is found by its title and summary, by those officials who may know of it', async () => {
  const at = new Clearinghouse(stage);
  const words = { title: 'A flaw of the wombat parser', summary: 'Numbats overflow it.' };
  const shared = await at.reported({ ...words, tlp: 'AMBER' });
  const kept = await at.reported({ ...words, tlp: 'RED' });
  await ledgerCaughtUp(stage);
  for (const as of [publicPrincipal, { ...clerk, clearance: 'U' } as const, reporter])
    expect(await found('wombats', as)).toEqual([]);
  const item = { __typename: 'ClearinghouseCase', title: words.title };
  expect(await found('wombats', officer('OPM'))).toEqual([
    { id: shared, item, highlights: [{ part: 'TITLE' }] },
  ]);
  const seen = await found('numbat', clerk);
  expect(seen.map(({ id }) => id).sort()).toEqual([kept, shared].sort());
  expect(seen[0]?.highlights).toEqual([{ part: 'DESCRIPTION' }]);
});

describe('a designation', () => {
  let nsa: Determinations;
  let engagement: { readonly id: string; readonly version: number };
  let designation: string;
  beforeAll(async () => {
    nsa = new Determinations(stage);
    const threshold = await nsa.determinedThreshold();
    engagement = await nsa.broughtTo('DETERMINATION_PENDING', 'Wombat', threshold);
    designation = await nsa.designated(engagement.id, threshold, 'DESIGNATED_COVERED');
    await ledgerCaughtUp(stage);
  });

  test('is found by what was determined, by NSA alone until that was released', async () => {
    const item = {
      __typename: 'ModelDesignation',
      state: 'IN_FORCE',
      finding: 'DESIGNATED_COVERED',
    };
    const hit = { id: designation, item, highlights: [{ part: 'FINDING' }] };
    expect(await found(FINDING_WORDS, evaluator)).toEqual([hit]);
    expect(await found(FINDING_WORDS, officer('OPM'))).toEqual([]);
    await nsa.release(designation, 3, ['RECORD']);
    await ledgerCaughtUp(stage);
    expect(await found(FINDING_WORDS)).toEqual([]);
    await nsa.release(designation, 4, ['FINDING']);
    await ledgerCaughtUp(stage);
    expect(await found(FINDING_WORDS)).toEqual([hit]);
  });

  test('is found by nobody once the developer withdrew, nor in the past', async () => {
    const before = stage.clock.now().toISOString();
    stage.clock.advance(60_000);
    recordOf(await nsa.withdraw({ id: engagement.id, expectedVersion: engagement.version + 1 }));
    await ledgerCaughtUp(stage);
    for (const as of [publicPrincipal, evaluator])
      for (const asOf of [null, before]) expect(await found(FINDING_WORDS, as, asOf)).toEqual([]);
  });
});
