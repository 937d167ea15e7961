import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compareGenerated, readIfThere, writeGenerated } from '../generated-file.js';
import { breakingChanges } from './breaking-changes.js';
import { parseDeclared, undeclared, UndeclaredChanges } from './declared-changes.js';

/** The schema as clients know it, and the breaking changes that were made on purpose. */
export interface SchemaChangeFiles {
  readonly known: string;
  readonly declared: string;
}

export const SCHEMA_CHANGE_FILES: SchemaChangeFiles = {
  known: 'gateway/supergraph/api-schema.graphql',
  declared: 'gateway/supergraph/schema-changes/declared-breaking-changes.json',
};

/**
 * Compares what the graph offers clients with what it offered them before. Without `--check` the
 * new schema becomes the known one, unless it breaks clients and nobody declared that.
 */
export async function runSchemaChangesCommand(
  args: readonly string[],
  presentSdl: string,
  files: SchemaChangeFiles = SCHEMA_CHANGE_FILES,
): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } });
  const declared = parseDeclared(await readFile(files.declared, 'utf8'));
  const before = await readIfThere(files.known);
  const changes = before === null ? [] : await breakingChanges(before, presentSdl);
  const open = undeclared(changes, declared);
  if (open.length > 0) throw new UndeclaredChanges(open, files.declared);
  const known = [{ path: files.known, content: presentSdl }];
  await (values.check === true ? compareGenerated(known) : writeGenerated(known));
}
