import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseSettings } from '../subgraphs/contract/database/database-settings.js';
import { readSubgraphSettings } from '../subgraphs/contract/process/subgraph-settings.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { readSettings } from './settings.js';

/** Of the machine, or set for a library: nothing that anybody chooses here. */
const NO_SETTINGS = ['PATH', 'HOME', 'APOLLO_TELEMETRY_DISABLED'];
const NOT_OURS = ['node_modules', 'dist', 'generated'];

const ROOT = join(import.meta.dirname, '..');
const fileAt = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The names of all variables that a reader asks its environment for. */
function namesReadBy(read: (environment: Record<string, string | undefined>) => unknown) {
  const names: (string | symbol)[] = [];
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_, name) => {
        names.push(name);
        return undefined;
      },
      has: (_, name) => {
        names.push(name);
        return false;
      },
    },
  );
  read(environment);
  return names.filter((name) => typeof name === 'string');
}

/** All sources of ours in a folder and below it, tests among them. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !NOT_OURS.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesIn(path);
      return /\.[cm]?[jt]sx?$/.test(path) ? [path] : [];
    });
}

/** The names that a source reads from its process's environment by itself, singly or several at once. */
function namesReadIn(source: string): string[] {
  // What is assigned to is not read.
  const single = /\bprocess\.env(?:\.(\w+)\b|\['(\w+)'\])(?!\s*=[^=])/g;
  const several = /\{([^{}]*)\}\s*=\s*process\.env\b(?![.[])/g;
  return [
    ...[...source.matchAll(single)].map(([, name, quoted]) => name ?? quoted ?? ''),
    ...[...source.matchAll(several)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.trim().match(/^\w+/)?.[0] ?? '')
      .filter((name) => name !== ''),
  ];
}

test('names are found however a source reads its environment', () => {
  const [env, name] = ['process.env', 'NAME'];
  for (const source of [
    `${env}.${name} ?? ''`,
    `f(${env}['${name}'] === undefined)`,
    `const { ${name} } = ${env};`,
    `const { ${name}: given, ...others } = ${env};`,
    `const { ${name} = 'usual' } = ${env};`,
  ]) {
    expect(namesReadIn(source)).toEqual([name]);
  }
  expect(
    namesReadIn(`${env}['${name}'] = '1'; read(${env}); const { a } = ${env}.${name};`),
  ).toEqual([name]);
});

test('.env.example names every setting that is read, and no other', () => {
  const read = [
    ...namesReadBy(readSettings),
    ...namesReadBy(databaseSettings),
    ...SUBGRAPH_NAMES.flatMap((name) =>
      namesReadBy((environment) => readSubgraphSettings(name, environment)),
    ),
    ...[...fileAt('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name),
    ...sourcesIn('.').flatMap((path) => namesReadIn(fileAt(path))),
  ];
  expect(read).toEqual(
    expect.arrayContaining([
      'PORT',
      'DOJ_TIMEOUT_MS',
      'OMB_DB_PASSWORD',
      'GRAPH_TOKEN',
      'TEST_CHROMIUM',
    ]),
  );
  const named = [...fileAt('.env.example').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)];
  expect(sorted(named.map(([, name = '']) => name))).toEqual(
    sorted(read.filter((name) => !NO_SETTINGS.includes(name))),
  );
});
