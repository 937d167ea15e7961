import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readIfThere, writeGenerated } from '../generated-file.js';
import { changelogMarkdown } from './changelog.js';
import { isLater, parseReleases, type Release } from './releases.js';
import { changesBetween } from './breaking-changes.js';

/** Where releases of the schema are kept. */
export interface ReleaseFiles {
  /** The schema as clients know it. */
  readonly known: string;
  /** The schema of the last release. */
  readonly released: string;
  readonly releases: string;
  readonly changelog: string;
}

export const RELEASE_FILES: ReleaseFiles = {
  known: 'gateway/supergraph/api-schema.graphql',
  released: 'gateway/supergraph/schema-changes/released.graphql',
  releases: 'gateway/supergraph/schema-changes/releases.json',
  changelog: 'docs/changelog.md',
};

/**
 * `release VERSION`: the schema as it is becomes that version. What changed since the last one is
 * written into the changelog. Answers the release.
 */
export async function runReleaseCommand(
  args: readonly string[],
  today: string,
  files: ReleaseFiles = RELEASE_FILES,
): Promise<Release> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [version] = positionals;
  if (version === undefined || positionals.length > 1)
    throw new Error('Say which version it is to be: npm run release -- 1.2.0');
  const releases = parseReleases((await readIfThere(files.releases)) ?? '[]');
  const last = releases.at(-1);
  if (last !== undefined && !isLater(version, last.version))
    throw new Error(`${version} does not come after ${last.version}, the last release.`);
  const schema = await readFile(files.known, 'utf8');
  const before = await readIfThere(files.released);
  const changes = before === null ? [] : await changesBetween(before, schema);
  const release = { version, date: today, changes: [...changes] };
  const all = parseReleases(JSON.stringify([...releases, release]));
  await writeGenerated([
    { path: files.released, content: schema },
    { path: files.releases, content: `${JSON.stringify(all, null, 2)}\n` },
    { path: files.changelog, content: changelogMarkdown(all) },
  ]);
  return release;
}
