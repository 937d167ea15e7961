import { readFileSync } from 'node:fs';
import { compareGenerated, writeGenerated } from '../supergraph/generated-file.js';
import { SCHEMA_CHANGE_FILES } from '../supergraph/schema-changes/schema-changes-command.js';
import { errorCatalogue, errorsMarkdown } from './error-catalogue.js';

// Part of `npm run codegen`: the pages of docs/ that are made from the code; `--check` only compares.
const apiSchemaSdl = readFileSync(SCHEMA_CHANGE_FILES.known, 'utf8');
const files = [{ path: 'docs/errors.md', content: errorsMarkdown(errorCatalogue(apiSchemaSdl)) }];
try {
  await (process.argv.includes('--check') ? compareGenerated(files) : writeGenerated(files));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
