import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { Determinations } from '../../nsa/testing/determinations.js';
import { evaluator } from '../../nsa/testing/frontier-work.js';
import { Directives, drafter } from '../../cisa/testing/directives.js';
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
      item { __typename ... on ClearinghouseCase { title } ... on ModelDesignation { state finding }
        ... on BindingOperationalDirective { number } ... on CybersecurityGuidance { kind topic } }
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
  return search.nodes.filter(({ id }) => /:(clearinghouseCase|designation|instrument):/.test(id));
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

test('a directive of CISA is found by its number, its title and what it has agencies do', async () => {
  await ledgerCaughtUp(stage);
  const id = 'CISA:instrument:BOD-26-04';
  const item = { __typename: 'BindingOperationalDirective', number: 'BOD 26-04' };
  const seen = await found('"BOD 26-04"');
  expect(seen.find((hit) => hit.id === id)).toMatchObject({ item });
  expect(await found('"procedures within 60 days"')).toContainEqual(
    expect.objectContaining({ id, item }),
  );
});

test('guidance is found as guidance, by CISA alone until it is issued', async () => {
  const cisa = new Directives(stage, 'ask');
  const words = { kind: 'GUIDANCE', topic: 'Bandicoots in control systems' };
  const { id } = await cisa.broughtTo('DRAFT', words);
  await ledgerCaughtUp(stage);
  const item = { __typename: 'CybersecurityGuidance', kind: 'GUIDANCE', topic: words.topic };
  const hit = { id, item, highlights: [{ part: 'DESCRIPTION' }] };
  expect(await found('bandicoot')).toEqual([]);
  expect(await found('bandicoot', drafter)).toEqual([hit]);
  const issued = await cisa.broughtTo('ISSUED', { ...words, topic: 'Quokkas in control systems' });
  await ledgerCaughtUp(stage);
  expect(await found('quokka')).toMatchObject([{ id: issued.id, item: { kind: 'GUIDANCE' } }]);
});

test('a reference to CISA is to one of the two types, and a record of the other is none of it', async () => {
  const { id } = await new Directives(stage, 'ask').broughtTo('ISSUED', { kind: 'GUIDANCE' });
  const types = ['BindingOperationalDirective', 'CybersecurityGuidance'];
  const of = [id, 'CISA:instrument:BOD-26-04'].flatMap((one) =>
    types.map((type) => ({ __typename: type, id: one })),
  );
  const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on BindingOperationalDirective { id } ... on CybersecurityGuidance { id } } }`;
  const { data } = await stage.askSubgraph('cisa', QUERY, { of });
  const [, guidance, directive] = of;
  const found = [null, { id: guidance?.id }, { id: directive?.id }, null];
  expect(data).toEqual({ _entities: found });
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
