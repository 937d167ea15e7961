import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSchemaChangesCommand, type SchemaChangeFiles } from './schema-changes-command.js';

const BEFORE = 'type Query {\n  order: String\n  tasks(first: Int): Int\n}\n';
const REMOVED = 'type Query {\n  tasks(first: Int): Int\n}\n';
const ADDED = 'type Query {\n  agencies: Int\n  order: String\n  tasks(first: Int): Int\n}\n';

let folder: string;
let files: SchemaChangeFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schema-changes-'));
  files = { known: join(folder, 'known.graphql'), declared: join(folder, 'declared.json') };
  await writeFile(files.known, BEFORE);
  await declare([]);
});
afterEach(() => rm(folder, { recursive: true }));

const declare = (changes: readonly object[]) => writeFile(files.declared, JSON.stringify(changes));
const run = (sdl: string, ...args: string[]) => runSchemaChangesCommand(args, sdl, files);
const known = () => readFile(files.known, 'utf8');

test('the same schema passes', async () => {
  await run(BEFORE, '--check');
});

test('an addition is taken over by codegen, and until then the check asks for it', async () => {
  await expect(run(ADDED, '--check')).rejects.toThrow('npm run codegen');
  await run(ADDED);
  expect(await known()).toBe(ADDED);
  await run(ADDED, '--check');
});

test.each([
  ['a removed field', REMOVED, 'FIELD_REMOVED Query.order'],
  ['another type', BEFORE.replace('String', 'Int'), 'FIELD_TYPE_CHANGED Query.order'],
  ['a required argument', BEFORE.replace('order', 'order(of: ID!)'), 'FIELD_ARGUMENT_ADDED'],
])('%s is refused, also by codegen, which keeps what clients know', async (_, sdl, problem) => {
  await expect(run(sdl, '--check')).rejects.toThrow(problem);
  await expect(run(sdl)).rejects.toThrow(problem);
  expect(await known()).toBe(BEFORE);
});

test('a declared break passes; another one does not hide behind it', async () => {
  const reason = 'Nobody asked for it in a year; read tasks.';
  await declare([{ change: 'FIELD_REMOVED', path: 'Query.order', reason, date: '2026-11-21' }]);
  await expect(run('type Query {\n  a: Int\n}\n')).rejects.toThrow('FIELD_REMOVED Query.tasks');
  await run(REMOVED);
  expect(await known()).toBe(REMOVED);
});

test('a declaration without a reason and a date is none', async () => {
  await declare([{ change: 'FIELD_REMOVED', path: 'Query.order', reason: '', date: 'today' }]);
  await expect(run(REMOVED)).rejects.toThrow(/reason[\s\S]*date/);
});
