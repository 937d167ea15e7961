import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseSettings } from '../subgraphs/contract/database/database-settings.js';
import { readSubgraphSettings } from '../subgraphs/contract/process/subgraph-settings.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { readSettings } from './settings.js';

/** Of the machine, not of this project. */
const OF_THE_SYSTEM = ['PATH'];
const OF_THE_TESTS = [
  'TEST_MONGODB_URI',
  'TEST_LOG_LEVEL',
  'SEQUENCES',
  'SEQUENCES_REPORT',
  'SEQUENCES_SEED',
];

const fileAt = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
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

test('.env.example names every setting that is read, and no other', () => {
  const read = [
    ...namesReadBy(readSettings),
    ...namesReadBy(databaseSettings),
    ...SUBGRAPH_NAMES.flatMap((name) =>
      namesReadBy((environment) => readSubgraphSettings(name, environment)),
    ),
    ...[...fileAt('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name),
    ...OF_THE_TESTS,
  ];
  expect(read).toEqual(expect.arrayContaining(['PORT', 'DOJ_TIMEOUT_MS', 'OMB_DB_PASSWORD']));
  const named = [...fileAt('.env.example').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)];
  expect(sorted(named.map(([, name = '']) => name))).toEqual(
    sorted(read.filter((name) => !OF_THE_SYSTEM.includes(name))),
  );
});
