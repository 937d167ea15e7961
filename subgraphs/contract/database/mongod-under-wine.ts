import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeWinePrefix } from './wine-prefix.js';
import { WINE, wineEnvironment } from './wine.js';

const run = promisify(execFile);

const TRIED_WITHIN_MS = 20_000;

/**
 * A script that stands in for `mongod`: it turns the paths of the command line into those that a
 * Windows program under wine understands.
 */
export async function mongodUnderWine(
  binary: string,
  prefix: string,
  report: (step: string) => void,
): Promise<string> {
  await makeWinePrefix(prefix, () => tryOut(binary, prefix), report);
  return writeWrapper(binary, prefix);
}

async function tryOut(binary: string, prefix: string): Promise<void> {
  const script = await writeWrapper(binary, prefix);
  await run(script, ['--version'], { timeout: TRIED_WITHIN_MS, killSignal: 'SIGKILL' });
}

async function writeWrapper(binary: string, prefix: string): Promise<string> {
  const script = join(prefix, 'mongod');
  const draft = `${script}.${randomUUID()}`;
  await writeFile(draft, wrapperScript(binary, prefix), { mode: 0o755 });
  await rename(draft, script);
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
