import { decodeProtectedHeader } from 'jose';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { readSettings } from '../settings.js';
import { openIdentity } from './open-identity.js';
import { openGuardedGateway } from './testing/guarded-gateway.js';
import type { GuardedGateway } from './testing/guarded-gateway.js';
import { readableLog, type ReadableLog } from './testing/readable-log.js';
import { startOidcProvider } from './testing/running-oidc-provider.js';
import type { OidcClient, RunningOidcProvider } from './testing/running-oidc-provider.js';

const AUDIENCE = 'https://graph.example';

const officer: OidcClient = {
  id: 'pat',
  secret: 'a-secret-of-the-test',
  claims: {
    role: 'officer',
    agency: 'CISA',
    office: 'DIRECTOR_CISA',
    organization: 'DHS',
    clearance: 'CUI',
  },
};
const ledgerReader: OidcClient = {
  id: 'treasury-tool',
  secret: 'another-secret-of-the-test',
  claims: { role: 'service', agency: 'TREASURY' },
};

// The provider signs with the time of the machine; only what is between two requests is ours to say.
const clock = fixedClock(new Date().toISOString());
let provider: RunningOidcProvider;
let gateway: GuardedGateway;
let log: ReadableLog;

beforeEach(async () => {
  clock.set(new Date().toISOString());
  provider = await startOidcProvider([officer, ledgerReader]);
  const settings = readSettings({
    NODE_ENV: 'production',
    AUTH_ISSUER: provider.issuer,
    AUTH_AUDIENCE: AUDIENCE,
    AUTH_JWKS_URL: provider.jwksUrl,
  });
  log = readableLog();
  gateway = await openGuardedGateway(
    await openIdentity(settings, clock, log.logger, { timeout: 300 }),
  );
});

afterEach(async () => {
  await gateway.close();
  await provider.stop();
});

const askWith = (token: string): Promise<Response> =>
  gateway.ask({ authorization: `Bearer ${token}` });
const statusWith = async (token: string): Promise<number> => (await askWith(token)).status;

test('a token of a real provider says who asks', async () => {
  const token = await provider.tokenFor(officer, AUDIENCE, 'tasks:write feed:read');
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  const response = await askWith(token);
  expect(await response.json()).toMatchObject({
    data: { whoAsks: expect.stringMatching('^pat ') },
  });
  expect(gateway.lastPrincipal()).toEqual({
    kind: 'PERSON',
    subject: 'pat',
    role: 'officer',
    agency: 'CISA',
    office: 'DIRECTOR_CISA',
    organization: 'DHS',
    clearance: 'CUI',
    scopes: ['tasks:write', 'feed:read'],
  });

  await askWith(await provider.tokenFor(ledgerReader, AUDIENCE, 'feed:read'));
  expect(gateway.lastPrincipal()).toEqual({
    kind: 'SERVICE',
    subject: 'treasury-tool',
    role: 'service',
    agency: 'TREASURY',
    office: null,
    organization: null,
    clearance: 'U',
    scopes: ['feed:read'],
  });
});

test('its token for another audience is refused', async () => {
  const token = await provider.tokenFor(officer, 'https://another.example');
  expect(await statusWith(token)).toBe(401);
});

test('its token is no assertion: a subgraph refuses it', async () => {
  const assertion = await provider.tokenFor(officer, AUDIENCE);
  const { errors } = await gateway.graph.subgraphs.cisa.execute({
    query: '{ whoAsks }',
    assertion,
  });
  expect(errors?.[0]?.extensions).toEqual({ code: 'ASSERTION_REFUSED' });
});

test('a key rotated while the gateway runs is believed, and the former until it is withdrawn', async () => {
  const before = await provider.tokenFor(officer, AUDIENCE);
  expect(await statusWith(before)).toBe(200);
  await provider.rotate();
  const after = await provider.tokenFor(officer, AUDIENCE);
  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
  clock.advance(10_000);
  expect([await statusWith(after), await statusWith(before)]).toEqual([200, 200]);

  await provider.withdrawOldKeys();
  clock.advance(5 * 60_000);
  expect([await statusWith(after), await statusWith(before)]).toEqual([200, 401]);
});

test('while the provider is gone, known keys work on and unknown ones are refused', async () => {
  const known = await provider.tokenFor(officer, AUDIENCE);
  const again = await provider.tokenFor(ledgerReader, AUDIENCE);
  expect(await statusWith(known)).toBe(200);
  await provider.rotate();
  const unknown = await provider.tokenFor(officer, AUDIENCE);
  await provider.stop();
  clock.advance(9 * 60_000);
  expect(await statusWith(known)).toBe(200);
  // Not remembered, so its signature was verified by the kept key.
  expect(await statusWith(again)).toBe(200);
  expect(await statusWith(unknown)).toBe(401);
});

test('while the provider hangs, a refusal takes no longer than its time limit', async () => {
  const known = await provider.tokenFor(officer, AUDIENCE);
  expect(await statusWith(known)).toBe(200);
  await provider.rotate();
  const unknown = await provider.tokenFor(officer, AUDIENCE);
  provider.freeze();
  clock.advance(10_000);
  // The provider never answers: only the time limit can have ended the question for its keys.
  expect(await statusWith(unknown)).toBe(401);
  expect(log.said).toEqual(['the keys of the issuer cannot be fetched']);
  expect(await statusWith(known)).toBe(200);
});
