import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly score: number;
      readonly item: { readonly __typename: string; readonly title?: string } | null;
      readonly highlights: readonly {
        readonly part: string;
        readonly pieces: readonly { readonly text: string; readonly matches: boolean }[];
      }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const SEARCH = `query ($text: String!, $first: Int, $after: String, $asOf: DateTime) {
  search(text: $text, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id score item { __typename ... on Task { title } } highlights { part pieces { text matches } } }
  }
}`;

const treasurer = officer('TREASURY', 'Cybersecurity Office');
let stage: Stage;
let task: string;
beforeAll(async () => {
  stage = await openStage({ now: '2026-11-21T15:00:00Z' });
  stage.clock.advance(60_000);
  const treasury = new Mutations(stage, 'TREASURY', treasurer);
  const made = await treasury.createTask({
    directive: '2(d)',
    title: 'Deconflict the wombat scans',
    description: 'Ask every operator about numbats.',
    descriptionMarking: { cui: ['ISVI'] },
  });
  task = idOf(made);
  stage.clock.advance(60_000);
  await treasury.updateTask({
    id: task,
    expectedVersion: 1,
    title: 'Deconflict the bandicoot scans',
  });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function search(variables: Record<string, unknown>, as: Principal = publicPrincipal) {
  return dataOf(await stage.ask<Found>(SEARCH, variables, as)).search;
}

test('words are found whatever their ending, and shown in the text as it stands', async () => {
  const { nodes } = await search({ text: 'bandicoots' });
  expect(nodes).toMatchObject([
    { id: task, item: { __typename: 'Task', title: 'Deconflict the bandicoot scans' } },
  ]);
  const [highlight] = nodes[0]?.highlights ?? [];
  expect(highlight?.pieces.map(({ text }) => text).join('')).toBe('Deconflict the bandicoot scans');
  expect(highlight?.pieces.filter(({ matches }) => matches)).toEqual([
    { text: 'bandicoot', matches: true },
  ]);
});

test('the order’s own words are found, the best match first', async () => {
  const { nodes } = await search({ text: '"trusted partners" early access' });
  expect(nodes.map(({ id }) => id)).toContain('3(b)(iii)');
  expect(nodes.map(({ item }) => item?.__typename)).toContain('Directive');
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
});

test('a report is found by its evidence', async () => {
  const { nodes } = await search({ text: '"GOLD EAGLE"' });
  expect(nodes.map(({ item }) => item?.__typename)).toContain('DirectiveReport');
});

test('words of a withheld part are found by those only who may see it', async () => {
  expect(await search({ text: 'numbats' })).toMatchObject({ totalCount: 0, nodes: [] });
  expect(await search({ text: 'numbats' }, { ...treasurer, clearance: 'U' })).toMatchObject({
    totalCount: 0,
  });
  const { nodes } = await search({ text: 'numbats' }, officer('OPM'));
  expect(nodes).toMatchObject([{ id: task, highlights: [{ part: 'DESCRIPTION' }] }]);
});

test('words of a note that is marked above its report are found by those only who may see it', async () => {
  const doj = officer('DOJ', 'Criminal Division');
  const { record } = await new Mutations(stage, 'DOJ', doj).report({
    directive: '4',
    expectedVersion: 1,
    publicity: 'ANNOUNCED',
    note: 'About the quokkas.',
    noteMarking: { cui: ['LEI'] },
  });
  expect(record).not.toBeNull();
  await ledgerCaughtUp(stage);
  for (const as of [publicPrincipal, officer('OPM'), { ...doj, clearance: 'U' } as const]) {
    expect(await search({ text: 'quokkas' }, as)).toMatchObject({ totalCount: 0, nodes: [] });
  }
  const { nodes } = await search({ text: 'quokkas' }, doj);
  expect(nodes).toMatchObject([{ id: 'DOJ:report:4', highlights: [{ part: 'NOTE' }] }]);
});

test('of a moment of the past what stood there then is found, and not what came later', async () => {
  const asOf = '2026-11-21T15:01:30Z';
  expect((await search({ text: 'wombat' })).totalCount).toBe(0);
  expect((await search({ text: 'wombat', asOf })).nodes).toMatchObject([{ id: task }]);
  expect((await search({ text: 'bandicoot', asOf })).totalCount).toBe(0);
});

test('the order’s own words are found at every moment of the past', async () => {
  const words = { text: '"trusted partners" early access' };
  const provisionsIn = async (asOf?: string) => {
    const { nodes } = await search({ ...words, first: 100, asOf });
    return nodes.flatMap(({ id, item }) => (item?.__typename === 'Directive' ? [id] : []));
  };
  const now = await provisionsIn();
  expect(now).toContain('3(b)(iii)');
  for (const asOf of ['2026-06-02T00:00:00Z', '2026-11-21T15:01:30Z']) {
    expect(await provisionsIn(asOf)).toEqual(now);
  }
});

test('pages neither overlap nor leave anything out', async () => {
  const text = 'cyber defense vulnerability';
  const all = (await search({ text, first: 100 })).nodes.map(({ id }) => id);
  expect(all.length).toBeGreaterThan(5);
  const pages = await everyPage((after) => search({ text, first: 3, after }));
  expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(all);
});

test.each([[''], ['   '], ['x'.repeat(201)]])(
  'a text of no or too much length is refused',
  async (text) => {
    const { errors } = await stage.ask(SEARCH, { text });
    expect(errors?.[0]?.extensions).toMatchObject({ rule: 'SEARCH_TEXT_OUT_OF_RANGE' });
  },
);

test.each([['-'], ['"'], ['$where'], ['-scans'], ['the of and'], ['🦘'], ['\\']])(
  'a text that finds nothing, such as %s, is no error',
  async (text) => {
    expect((await search({ text })).nodes).toEqual([]);
  },
);
