import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { readSettings } from '../settings.js';
import { sha256Of } from './api-clients.js';
import { openDevelopmentIssuer } from './development-issuer.js';
import type { Claims } from './claims.js';
import { openIdentity } from './open-identity.js';
import { openGuardedGateway } from './testing/guarded-gateway.js';
import type { GuardedGateway } from './testing/guarded-gateway.js';

const KEY = 'aB3'.padEnd(40, '7');
const UNKNOWN_KEY = 'z'.repeat(40);
const clock = fixedClock('2026-11-21T12:00:00Z');
let dataDir: string;
let gateway: GuardedGateway;
let tokenOf: (claims: Claims) => Promise<string>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'api-keys-'));
  const path = join(dataDir, 'clients.json');
  const client = { id: 'dashboard', sha256: sha256Of(KEY), name: 'A dashboard' };
  await writeFile(path, JSON.stringify([client]));
  const settings = readSettings({ DATA_DIR: dataDir, API_KEYS_FILE: path });
  gateway = await openGuardedGateway(await openIdentity(settings, clock));
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  tokenOf = (claims) => issuer.issue(claims);
});

beforeEach(() => (gateway.log.length = 0));

afterAll(async () => {
  await gateway.close();
  await rm(dataDir, { recursive: true });
});

const asOfficer = async () => ({
  authorization: `Bearer ${await tokenOf({ sub: 'pat', role: 'officer', agency: 'CISA', clearance: 'CUI' })}`,
});
const asNobody = () => Promise.resolve({});

/** What a subgraph is told, and everything that the answer says but what the client has left to spend. */
async function seenWith(headers: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await gateway.ask({ ...headers, 'x-request-id': 'request-1' });
  const { requests } = gateway.graph.subgraphs.cisa;
  const seen = {
    status: response.status,
    body: await response.json(),
    caching: response.headers.get('cache-control'),
    asked: requests.at(-1),
  };
  const text = JSON.stringify(seen, (name, value: unknown) => (name === 'remaining' ? 0 : value));
  return JSON.parse(text) as unknown;
}

test.each<[string, () => Promise<Record<string, string>>]>([
  ['nobody', asNobody],
  ['an officer', asOfficer],
])('a key changes nothing of what %s may do or learn', async (_name, as) => {
  const headers = await as();
  const without = await seenWith(headers);
  expect(without).toMatchObject({ status: 200, body: { data: { whoAsks: expect.anything() } } });
  // The subgraph is asked the same, by the same statement of who asks, to the letter.
  expect(await seenWith({ ...headers, 'x-api-key': KEY })).toEqual(without);
});

test('a key is nobody: alone it is the public, whoever else has used it', async () => {
  await gateway.ask({ ...(await asOfficer()), 'x-api-key': KEY });
  await gateway.ask({ 'x-api-key': KEY });
  expect(decodeJwt(gateway.assertions().at(-1) ?? '')['principal']).toEqual(publicPrincipal);
});

test('a key does not make up for a bad token', async () => {
  const response = await gateway.ask({ authorization: 'Bearer a.b.c', 'x-api-key': KEY });
  expect(response.status).toBe(401);
  expect(JSON.parse(gateway.log[0] ?? '{}')).toMatchObject({
    msg: 'a token was refused',
    client: 'dashboard',
  });
});

test('a key as a token is refused', async () => {
  expect((await gateway.ask({ authorization: `Bearer ${KEY}` })).status).toBe(401);
});

test.each<[string, string, string]>([
  ['nobody was given', UNKNOWN_KEY, `begins with ${sha256Of(UNKNOWN_KEY).slice(0, 12)}`],
  ['is too short', KEY.slice(1), 'not 40 letters and digits'],
  ['is too long', `${KEY}7`, 'not 40 letters and digits'],
  ['has other characters', KEY.replace('a', '-'), 'not 40 letters and digits'],
  ['is empty', '', 'not 40 letters and digits'],
  ['is twice there', `${KEY}, ${KEY}`, 'not 40 letters and digits'],
  ['is the hash of one', sha256Of(KEY), 'not 40 letters and digits'],
  ['is the demonstration key of others', 'DEMO_KEY', 'not 40 letters and digits'],
])('a key that %s is refused as api.data.gov does', async (_name, key, reason) => {
  const before = gateway.assertions().length;
  const response = await gateway.ask({ ...(await asOfficer()), 'x-api-key': key });
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'The API key is not valid. Check it, or ask without the X-Api-Key header.',
        extensions: { code: 'API_KEY_INVALID' },
      },
    ],
  });
  expect(gateway.assertions()).toHaveLength(before);
  expect(JSON.parse(gateway.log[0] ?? '{}')).toMatchObject({
    reason: expect.stringContaining(reason),
  });
  if (key !== '') expect(gateway.log.join()).not.toContain(key);
});

test('requests are counted by client, and strangers add no label', async () => {
  for (const key of [KEY, KEY, UNKNOWN_KEY, 'y'.repeat(40), 'x'.repeat(40)]) {
    await gateway.ask({ 'x-api-key': key });
  }
  await gateway.ask();
  const metrics = await (await fetch(`${gateway.address}/metrics`)).text();
  const labels = [...metrics.matchAll(/graph_client_requests_total\{client="([^"]+)"\} (\d+)/g)];
  expect(labels.map(([, client]) => client).sort()).toEqual(['anonymous', 'dashboard', 'refused']);
  expect(Number(labels.find(([, client]) => client === 'dashboard')?.[2])).toBeGreaterThanOrEqual(
    2,
  );
  expect(metrics).not.toContain(KEY);
});

test('a page of another origin may send its key', async () => {
  const response = await fetch(`${gateway.address}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://dashboard.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-api-key',
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe('x-api-key');
});
