import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNode } from '../../testing/processes.js';

// The compiled processes, as a deployment starts them.

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'production-'));
});

afterAll(() => rm(dataDir, { recursive: true }));

const issuer = { AUTH_ISSUER: 'https://issuer.example', AUTH_AUDIENCE: 'graph' };

test.each<[string, string, Record<string, string>, string]>([
  [
    'the gateway without an issuer',
    'main.js',
    {},
    'set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL',
  ],
  ['the gateway with half an issuer', 'main.js', issuer, 'go together'],
  [
    'the gateway with keys over plain http',
    'main.js',
    { ...issuer, AUTH_JWKS_URL: 'http://issuer.example/jwks' },
    'AUTH_JWKS_URL is not a URL of https',
  ],
  [
    'the gateway with API keys that cannot be read',
    'main.js',
    { ...issuer, AUTH_JWKS_URL: 'https://issuer.example/jwks', API_KEYS_FILE: '/none.json' },
    'API_KEYS_FILE cannot be used',
  ],
  [
    'the command for development tokens',
    'identity/main.js',
    { ...issuer, AUTH_JWKS_URL: 'https://issuer.example/jwks' },
    'Development tokens are refused when NODE_ENV is production',
  ],
])('in production %s refuses to start, and says why', async (_name, file, settings, rule) => {
  const program = join(import.meta.dirname, '..', '..', 'dist', 'gateway', file);
  const args = file === 'main.js' ? [] : ['--role', 'analyst'];
  const environment = { DATA_DIR: dataDir, NODE_ENV: 'production', ...settings };
  const started = startNode([program, ...args], environment);
  const { code } = await started.ended;
  expect(started.output()).toContain(rule);
  expect(code).not.toBe(0);
  // No key was made on the way.
  expect(await readdir(dataDir)).toEqual([]);
});
