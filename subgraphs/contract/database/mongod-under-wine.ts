import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWinePrefix } from './wine-prefix.js';
import { WINE, wineEnvironment } from './wine.js';

/**
 * A script that stands in for `mongod`: it turns the paths of the command line into those that a
 * Windows program under wine understands.
 */
export async function mongodUnderWine(
  binary: string,
  prefix: string,
  cacheDir: string,
  report: (step: string) => void,
): Promise<string> {
  await makeWinePrefix(prefix, cacheDir, report);
  const script = join(prefix, 'mongod');
  await writeFile(script, wrapperScript(binary, prefix), { mode: 0o755 });
  return script;
}

function wrapperScript(binary: string, prefix: string): string {
  const environment = Object.entries(wineEnvironment(prefix)).map(
    ([name, value]) => `export ${name}=${quoted(value)}`,
  );
  return `#!/bin/bash
${environment.join('\n')}
arguments=()
path_follows=
for argument in "$@"; do
  if [ -n "$path_follows" ]; then argument="Z:\${argument//\\//\\\\}"; path_follows=; fi
  case "$argument" in --dbpath | --keyFile) path_follows=1 ;; esac
  arguments+=("$argument")
done
# The diagnostics thread reads Windows counters that wine does not have, and dies.
exec ${WINE} ${quoted(binary)} "\${arguments[@]}" --setParameter diagnosticDataCollectionEnabled=false
`;
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
