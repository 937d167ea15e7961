import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runReleaseCommand, type ReleaseFiles } from './release-command.js';
import { deprecatedSince, isLater, parseReleases, releasedSince } from './releases.js';

const FIRST = 'type Query {\n  order: String\n}\n';
const SECOND =
  'type Query {\n  order: String @deprecated(reason: "Read directives.")\n  task: Task\n}\n\ntype Task {\n  title: String\n}\n';

let folder: string;
let files: ReleaseFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
  files = {
    known: join(folder, 'known.graphql'),
    released: join(folder, 'released.graphql'),
    releases: join(folder, 'releases.json'),
    changelog: join(folder, 'changelog.md'),
  };
});
afterEach(() => rm(folder, { recursive: true }));

async function release(version: string, schema: string, date: string): Promise<void> {
  await writeFile(files.known, schema);
  await runReleaseCommand([version], date, files);
}

test('a release says what came with it, and the changelog tells the newest first', async () => {
  await release('0.1.0', FIRST, '2026-11-28');
  await release('0.2.0', SECOND, '2026-12-05');
  const changelog = await readFile(files.changelog, 'utf8');
  expect(changelog).toMatch(
    /## 0\.2\.0 \(2026-12-05\)[\s\S]*### Deprecated\n\n- .*Query\.order[\s\S]*### Added and changed\n\n[\s\S]*'?Task'?[\s\S]*## 0\.1\.0 \(2026-11-28\)\n\nThe first release/,
  );
});

test('each type and field has the version that brought it; what is not released has none', async () => {
  await release('0.1.0', FIRST, '2026-11-28');
  await release('0.2.0', SECOND, '2026-12-05');
  const since = releasedSince(
    parseReleases(await readFile(files.releases, 'utf8')),
    await readFile(files.released, 'utf8'),
  );
  expect(since('Query.order')).toBe('0.1.0');
  expect(since('Query.task')).toBe('0.2.0');
  expect(since('Task')).toBe('0.2.0');
  expect(since('Task.title')).toBe('0.2.0');
  expect(since('Task.dueOn')).toBeNull();
});

test('what is deprecated has the version that said so; what is not has none', async () => {
  await release('0.1.0', FIRST, '2026-11-28');
  await release('0.2.0', SECOND, '2026-12-05');
  const deprecated = deprecatedSince(parseReleases(await readFile(files.releases, 'utf8')));
  expect(deprecated('Query.order')).toBe('0.2.0');
  expect(deprecated('Query.task')).toBeNull();
});

test('a version that does not come after the last, or that is none, is refused, and nothing is written', async () => {
  await release('0.2.0', FIRST, '2026-11-28');
  const before = await readFile(files.releases, 'utf8');
  await expect(release('0.1.9', SECOND, '2026-12-05')).rejects.toThrow('does not come after 0.2.0');
  await expect(release('next', SECOND, '2026-12-05')).rejects.toThrow();
  await expect(runReleaseCommand([], '2026-12-05', files)).rejects.toThrow('npm run release');
  expect(await readFile(files.releases, 'utf8')).toBe(before);
});

test.each([
  ['0.10.0', '0.9.9', true],
  ['1.0.0', '1.0.0', false],
  ['1.0.1', '1.0.0', true],
  ['0.9.0', '1.0.0', false],
])('whether %s comes after %s: %s', (version, than, later) => {
  expect(isLater(version, than)).toBe(later);
});
