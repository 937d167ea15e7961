import { createHmac, createPublicKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI } from 'jose';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { readSettings } from '../settings.js';
import { openDevelopmentIssuer } from './development-issuer.js';
import { openIdentity } from './open-identity.js';
import { openGuardedGateway } from './testing/guarded-gateway.js';
import type { GuardedGateway } from './testing/guarded-gateway.js';
import { makeIssuerKey, openKeyServer, signWith } from './testing/key-server.js';
import type { IssuerKey, KeyServer } from './testing/key-server.js';

// Everything that a stranger may send as a token, through the real door of a gateway in production.

const NOW = '2026-11-21T12:00:00Z';
const clock = fixedClock(NOW);
const issuer = 'https://issuer.example';
const audience = 'https://graph.example';
const now = Date.parse(NOW) / 1_000;
const good = {
  iss: issuer,
  aud: audience,
  sub: 'pat',
  exp: now + 300,
  role: 'officer',
  agency: 'CISA',
  clearance: 'CUI',
};

let server: KeyServer;
let rsa: IssuerKey;
let ec: IssuerKey;
let ed: IssuerKey;
let stranger: IssuerKey;
let gateway: GuardedGateway;
let dataDir: string;

beforeAll(async () => {
  server = await openKeyServer();
  rsa = await makeIssuerKey('rsa', 'RS256');
  ec = await makeIssuerKey('ec', 'ES256');
  ed = await makeIssuerKey('ed', 'EdDSA');
  stranger = await makeIssuerKey('stranger', 'ES256');
  server.published.push(rsa.publicJwk, ec.publicJwk, ed.publicJwk);
  dataDir = await mkdtemp(join(tmpdir(), 'attacks-'));
  const settings = readSettings({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
    AUTH_JWKS_URL: server.jwksUrl,
  });
  gateway = await openGuardedGateway(await openIdentity(settings, clock));
});

beforeEach(() => clock.set(NOW));

afterAll(async () => {
  await gateway.close();
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token put together by hand, for what no library would sign. */
function byHand(header: unknown, payload: unknown, signature = 'AAAA'): string {
  return `${base64(header)}.${base64(payload)}.${signature}`;
}

/** One signed by HMAC, with what everybody can know as its secret. */
function hmac(secret: string | Buffer, kid: string): string {
  const signed = `${base64({ alg: 'HS256', kid })}.${base64(good)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

const bytesOf = ({ publicJwk }: IssuerKey): Buffer =>
  createPublicKey({ key: publicJwk as never, format: 'jwk' }).export({
    type: 'spki',
    format: 'der',
  });

/** A good token whose payload is another's. */
async function payloadSwapped(): Promise<string> {
  const [header = '', , signature = ''] = (await signWith(ec, good)).split('.');
  return `${header}.${base64({ ...good, sub: 'eve', role: 'decider' })}.${signature}`;
}

const signed = (changed: object, header = {}) => signWith(ec, { ...good, ...changed }, header);

const officeOf = (office: string) => () => signed({ office });

async function developmentToken(): Promise<string> {
  const development = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  return development.issue({ sub: 'pat', role: 'officer', agency: 'CISA' });
}

const attacks: readonly (readonly [
  name: string,
  reason: string,
  () => string | Promise<string>,
])[] = [
  // The signature.
  ['forged', 'ERR_JWS_SIGNATURE', async () => `${(await signed({})).slice(0, -8)}AAAAAAAA`],
  ['without its signature', 'ERR_J', async () => (await signed({})).replace(/[^.]+$/, '')],
  ["with another's payload", 'ERR_JWS_SIGNATURE', payloadSwapped],
  [
    'of a stranger who names a known key',
    'ERR_JWS_SIGNATURE',
    () => signWith({ ...stranger, kid: ec.kid }, good),
  ],
  [
    'of zeros',
    'ERR_JWS_SIGNATURE',
    () => byHand({ alg: 'ES256', kid: 'ec' }, good, base64('\0'.repeat(64))),
  ],
  // The algorithm.
  ['alg none', 'ERR_JOSE_ALG_NOT_ALLOWED', () => byHand({ alg: 'none', kid: 'ec' }, good, '')],
  ['alg nOnE', 'ERR_JOSE_ALG_NOT_ALLOWED', () => byHand({ alg: 'nOnE', kid: 'ec' }, good)],
  ['no alg', 'ERR_JWS_INVALID', () => byHand({ kid: 'ec' }, good)],
  ['HMAC with the PEM', 'ERR_JOSE_ALG', async () => hmac(await exportSPKI(rsa.publicKey), 'rsa')],
  ['HMAC with the DER', 'ERR_JOSE_ALG_NOT_ALLOWED', () => hmac(bytesOf(rsa), 'rsa')],
  [
    'HMAC with the JWK',
    'ERR_JOSE_ALG_NOT_ALLOWED',
    () => hmac(JSON.stringify(rsa.publicJwk), 'rsa'),
  ],
  [
    "HMAC with the JWK's bytes",
    'ERR_JOSE_ALG_NOT_ALLOWED',
    () => hmac(Buffer.from(ed.publicJwk.x ?? '', 'base64url'), 'ed'),
  ],
  [
    "an algorithm that is not the key's",
    'ERR_JWKS_NO_MATCHING_KEY',
    () => byHand({ alg: 'PS256', kid: 'rsa' }, good),
  ],
  // The key.
  ['an unknown kid', 'ERR_JWKS_NO_MATCHING_KEY', () => signWith(stranger, good)],
  ['no kid', 'The token names no key', () => signed({}, { kid: undefined })],
  [
    'a kid that is a path',
    'ERR_JWKS_NO_MATCHING_KEY',
    () => signWith(stranger, good, { kid: '../../dev/null' }),
  ],
  [
    'a key that the token brings along',
    'ERR_J',
    async () => signWith(stranger, good, { kid: 'ec', jwk: await exportJWK(stranger.publicKey) }),
  ],
  [
    'an address of keys that the token brings along',
    'ERR_J',
    () => signWith(stranger, good, { jku: 'https://evil.example/jwks' }),
  ],
  [
    'an extension that we do not know',
    'ERR_J',
    () => byHand({ alg: 'ES256', kid: 'ec', crit: ['trustMe'], trustMe: true }, good),
  ],
  ['the development key', 'ERR_JWKS_NO_MATCHING_KEY', developmentToken],
  // Time and place.
  ['expired', 'ERR_JWT_EXPIRED exp', () => signed({ exp: now - 60 })],
  ['without an end', 'ERR_JWT_CLAIM_VALIDATION_FAILED exp', () => signed({ exp: undefined })],
  ['with an end that is no time', 'ERR_JWT', () => signed({ exp: 'never' })],
  ['not yet valid', 'ERR_JWT_CLAIM_VALIDATION_FAILED nbf', () => signed({ nbf: now + 61 })],
  ['of another audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED aud', () => signed({ aud: 'other' })],
  ['without audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED aud', () => signed({ aud: undefined })],
  [
    'of another issuer',
    'ERR_JWT_CLAIM_VALIDATION_FAILED iss',
    () => signed({ iss: `${issuer}.evil.example` }),
  ],
  // The form.
  ['oversized', 'The token is too long', () => signed({ padding: 'a'.repeat(8_192) })],
  ['no JWT', 'ERR_J', () => 'opaque-token-of-another-kind'],
  ['nothing but dots', 'ERR_J', () => '..'],
  ['two parts', 'ERR_J', () => `${base64({ alg: 'ES256', kid: 'ec' })}.${base64(good)}`],
  ['five parts', 'ERR_J', () => `${byHand({ alg: 'dir', enc: 'A128GCM' }, good)}.AAAA.AAAA`],
  ['bad base64', 'ERR_J', () => '~~~.~~~.~~~'],
  ['a header that is no JSON', 'ERR_J', () => byHand('{"alg":', good)],
  ['a header that is no object', 'ERR_J', () => byHand([], good)],
  ['a signed payload that is no object', 'ERR_J', () => signedBytes('["pat"]')],
  ['a signed payload that is no JSON', 'ERR_J', () => signedBytes('pat')],
  // What another token of somebody's says.
  [
    'an assertion of ours',
    'ERR_JWKS_NO_MATCHING_KEY',
    () =>
      gateway.graph.signer.sign({ ...publicPrincipal, kind: 'PERSON', role: 'officer' }, 'cisa'),
  ],
  [
    'an assertion by the issuer',
    'The type',
    () => signed({}, { typ: 'interagency-assertion+jwt' }),
  ],
  ['a logout of the issuer', 'The type', () => signed({}, { typ: 'logout+jwt' })],
  // The claims.
  ['an unknown role', 'CLAIMS_REFUSED role', () => signed({ role: 'king' })],
  ['two roles', 'CLAIMS_REFUSED role', () => signed({ role: ['officer', 'decider'] })],
  ['an unknown agency', 'CLAIMS_REFUSED agency', () => signed({ agency: 'FBI' })],
  ['a clearance above CUI', 'CLAIMS_REFUSED clearance', () => signed({ clearance: 'S' })],
  ['no subject', 'ERR_JWT_CLAIM_VALIDATION_FAILED sub', () => signed({ sub: undefined })],
  ['a subject of nothing', 'CLAIMS_REFUSED sub', () => signed({ sub: '' })],
  ['a subject with a line break', 'CLAIMS_REFUSED sub', () => signed({ sub: 'pat\nroot' })],
  ['a subject that reads backwards', 'CLAIMS_REFUSED sub', () => signed({ sub: '\u202Etap' })],
  ['a subject with a blank behind it', 'CLAIMS_REFUSED sub', () => signed({ sub: 'pat ' })],
  ['a subject in pieces', 'CLAIMS_REFUSED sub', () => signed({ sub: 'jose\u0301' })],
  ['a subject with another blank', 'CLAIMS_REFUSED sub', () => signed({ sub: 'pat\u00A0lee' })],
  ['a subject of two alphabets', 'CLAIMS_REFUSED sub', () => signed({ sub: 'p\u0430t' })],
  ['an office with a letter of another alphabet', 'CLAIMS_REFUSED office', officeOf('C\u0443ber')],
  ['an office in another alphabet', 'CLAIMS_REFUSED office', officeOf('\u0421\u0415\u041E')],
  ['an office with a filler', 'CLAIMS_REFUSED office', officeOf('Cyber\u3164')],
  ['an office with a joiner', 'CLAIMS_REFUSED office', officeOf('Cyber\u034F')],
  ['an office with a wide letter', 'CLAIMS_REFUSED office', officeOf('\uFF23yber')],
  ['an office with a blank before it', 'CLAIMS_REFUSED office', officeOf(' Cyber')],
  [
    'an organization of two alphabets',
    'CLAIMS_REFUSED organization',
    () => signed({ organization: 'Acm\u0435' }),
  ],
  ['a subject too long', 'CLAIMS_REFUSED sub', () => signed({ sub: 'p'.repeat(201) })],
  ['an office that is no text', 'CLAIMS_REFUSED office', () => signed({ office: { a: 1 } })],
  ['scopes as a list', 'CLAIMS_REFUSED scope', () => signed({ scope: ['tasks:write'] })],
  ['too many scopes', 'CLAIMS_REFUSED scope', () => signed({ scope: 'a '.repeat(51) })],
];

/** Signed as it should be, but what is signed is no set of claims. */
async function signedBytes(payload: string): Promise<string> {
  const part = `${base64({ alg: 'ES256', kid: 'ec' })}.${base64(payload)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    ec.privateKey,
    Buffer.from(part),
  );
  return `${part}.${Buffer.from(signature).toString('base64url')}`;
}

const REFUSAL = {
  errors: [
    {
      message: 'The token is not valid. Get a new one, or ask without one.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
};

/** Refused as every other is, before any subgraph was asked; the log says why, and not what was sent. */
async function expectRefusal(authorization: string, reason: string): Promise<void> {
  gateway.log.length = 0;
  const before = gateway.assertions().length;
  const response = await gateway.ask({ authorization });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual(REFUSAL);
  expect(gateway.assertions()).toHaveLength(before);
  const line = gateway.log.find((text) => text.includes('a token was refused')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ reason: expect.stringContaining(reason) });
  for (const part of authorization.split(/[ .]/).filter((text) => text.length > 6)) {
    expect(gateway.log.join()).not.toContain(part);
  }
}

test.each(['RS256', 'ES256', 'EdDSA'])('a good token of %s is believed', async (alg) => {
  const key = [rsa, ec, ed].find((candidate) => candidate.alg === alg) ?? ec;
  const authorization = `Bearer ${await signWith(key, good)}`;
  expect((await gateway.ask({ authorization })).status).toBe(200);
  expect(gateway.lastPrincipal()).toMatchObject({ subject: 'pat', clearance: 'CUI' });
});

test.each([
  {
    sub: 'jos\u00E9',
    office: "Attorney General's Office (Cyber)",
    organization: 'Hawai\u02BBi Inc.',
  },
  { sub: '\u041F\u0451\u0442\u0440 7', organization: '\u65E5\u672C\u96FB\u6C17' },
])('names of honest people are believed: %p', async (names) => {
  await gateway.ask({ authorization: `Bearer ${await signed(names)}` });
  const { sub: subject, ...rest } = names;
  expect(gateway.lastPrincipal()).toMatchObject({ subject, ...rest });
});

test('a public token makes nobody the ledger, nor a subgraph that asks for facts, whatever scope it names', async () => {
  const scope = 'feed:read ledger facts';
  const claims = { role: 'service', agency: 'OMB', office: undefined, scope };
  await gateway.ask({ authorization: `Bearer ${await signed(claims)}` });
  expect(gateway.lastPrincipal()).toMatchObject({ role: 'service', scopes: ['feed:read'] });
});

test.each<[string, object]>([
  ['expired for 59 seconds', { exp: now - 59 }],
  ['valid in 60 seconds', { nbf: now + 60 }],
  ['for several audiences', { aud: ['other', audience] }],
])('a token is believed that is %s', async (_name, changed) => {
  const response = await gateway.ask({ authorization: `Bearer ${await signed(changed)}` });
  expect(response.status).toBe(200);
});

test.each(attacks)('refused: %s', async (_name, reason, make) => {
  await expectRefusal(`Bearer ${await make()}`, reason);
});

test.each([
  ['another scheme', 'Basic cGF0OnBhc3N3b3Jk'],
  ['no token', 'Bearer'],
  ['two tokens', 'Bearer first.token second.token'],
  ['a token with a comma', 'Bearer first.token,Bearer second.token'],
])('refused: %s', async (_name, authorization) => {
  await expectRefusal(authorization, 'The header is not "Bearer" and a token');
});

test('a token ends also for whoever was believed before', async () => {
  const authorization = `Bearer ${await signed({ sub: 'brief', exp: now + 10 })}`;
  expect((await gateway.ask({ authorization })).status).toBe(200);
  clock.advance(69_000);
  expect((await gateway.ask({ authorization })).status).toBe(200);
  clock.advance(1_000);
  await expectRefusal(authorization, 'ERR_JWT_EXPIRED exp');
});

test('the largest claims that are believed fit into a statement that the subgraphs believe', async () => {
  const widest = '\u{1F3DB}'.repeat(100);
  const token = await signed({
    sub: widest,
    office: 'o'.repeat(200),
    organization: widest,
    scope: Array.from({ length: 10 }, () => 's'.repeat(199)).join(' '),
  });
  const response = await gateway.ask({ authorization: `Bearer ${token}` });
  expect(await response.json()).not.toHaveProperty('errors');
});

test('nothing of a token reaches the log when it is believed, nor anything but its claims the subgraph', async () => {
  gateway.log.length = 0;
  const token = await signed({ email: 'pat@example.gov' });
  await gateway.ask({ authorization: `Bearer ${token}` });
  expect(gateway.log.join()).not.toContain(token);
  expect(JSON.stringify(gateway.lastPrincipal())).not.toContain('example.gov');
});
