import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import type { Principal } from '../../contract/identity/principal.js';
import { WORDS_INDEX } from '../ledger/ledger-store.js';

const TASKS = `query ($text: String, $asOf: DateTime) {
  tasks(filter: { text: $text }, first: 100, asOf: $asOf) { totalCount nodes { title } }
}`;
interface Seen {
  readonly tasks: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly title: string }[];
  };
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ now: '2026-11-21T15:00:00.000Z' });
  const treasury = new Mutations(stage, 'TREASURY');
  const task = async (title: string, more: Record<string, unknown> = {}) => {
    const { record } = await treasury.createTask({ directive: '2(d)', title, ...more });
    return String(record?.['id']);
  };
  const scan = await task('Scanning wombats at dawn');
  await task('Scanning echidnas', {
    description: 'Not for everyone: quokka.',
    descriptionMarking: { cui: ['ISVI'] },
  });
  await task('Hidden wombats', { marking: { cui: ['ISVI'] } });
  stage.clock.advance(60_000);
  await treasury.updateTask({ id: scan, expectedVersion: 1, title: 'Scanning numbats at dawn' });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function titles(text: string, as?: Principal, asOf: string | null = null) {
  const { data } = await stage.ask<Seen>(TASKS, { text, asOf }, as);
  const { nodes, totalCount } = data?.tasks ?? { nodes: [], totalCount: -1 };
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ title }) => title).sort();
}

describe('tasks with words', () => {
  test('are those that have each of them, by stem, in any order and case', async () => {
    expect(await titles('scans')).toEqual(['Scanning echidnas', 'Scanning numbats at dawn']);
    expect(await titles('DAWN, scan!')).toEqual(['Scanning numbats at dawn']);
    expect(await titles('scanning platypus')).toEqual([]);
    expect(await titles('?!')).toEqual([]);
  });

  test('are found by a marked part only by those who may see the part', async () => {
    expect(await titles('quokka')).toEqual([]);
    expect(await titles('quokka', officer('TREASURY'))).toEqual(['Scanning echidnas']);
    for (const text of ['scanning quokka', 'quokka scanning'])
      expect(await titles(text)).toEqual([]);
    expect(await titles('scanning quokka', officer('TREASURY'))).toEqual(['Scanning echidnas']);
  });

  test('do not tell of a task that the caller may not know of', async () => {
    expect(await titles('wombat')).toEqual([]);
    expect(await titles('wombat', officer('OPM'))).toEqual(['Hidden wombats']);
  });

  test('are those of the moment that is asked for', async () => {
    expect(await titles('wombat', undefined, '2026-11-21T15:00:30.000Z')).toEqual([
      'Scanning wombats at dawn',
    ]);
  });

  test('are refused without a word, or with too long a text', async () => {
    for (const text of ['', ' ', 'a'.repeat(201)]) {
      const { errors } = await stage.ask(TASKS, { text });
      expect(errors?.[0]?.extensions).toMatchObject({ rule: 'SEARCH_TEXT_OUT_OF_RANGE' });
    }
  });
});

test('how rare a word is, is counted by the index of words, however common the one before was', async () => {
  const commands = await databaseCommands(stage.databaseOf('omb'), () => titles('scanning dawn'));
  const counts = commands.filter(({ command }) => JSON.stringify(command).includes('"$limit":200'));
  expect(counts.map(({ command }) => command['hint'])).toEqual(
    expect.arrayContaining([WORDS_INDEX, WORDS_INDEX]),
  );
  expect(counts.filter(({ command }) => command['hint'] === undefined)).toEqual([]);
});
