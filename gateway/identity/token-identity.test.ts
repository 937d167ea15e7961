import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { makeSmallGateway } from '../testing/small-gateway.js';
import { openDevelopmentIssuer } from './development-issuer.js';
import type { DevelopmentIssuer } from './development-issuer.js';
import type { Identity } from './identity.js';
import { openIdentity } from './open-identity.js';
import { tokenIdentity } from './token-identity.js';
import { Unauthenticated } from './unauthenticated.js';

const NOW = '2026-11-21T12:00:00Z';
const clock = fixedClock(NOW);
let dataDir: string;
let issuer: DevelopmentIssuer;
let identity: Identity;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
  issuer = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  identity = tokenIdentity(issuer, clock);
});

beforeEach(() => clock.set(NOW));
afterAll(() => rm(dataDir, { recursive: true }));

const seconds = (): number => Math.floor(clock.now().getTime() / 1_000);
const ask = (token: string): Promise<unknown> => identity.principalOf(`Bearer ${token}`);

async function developmentKey(): Promise<{ kid: string; x: string }> {
  const text = await readFile(join(dataDir, 'keys', 'development.private.json'), 'utf8');
  return JSON.parse(text) as { kid: string; x: string };
}

test('no token is the public', async () => {
  expect(await identity.principalOf(undefined)).toBe(publicPrincipal);
});

test('a token names who asks', async () => {
  const token = await issuer.issue({
    sub: 'pat',
    role: 'officer',
    agency: 'CISA',
    office: 'DIRECTOR_CISA',
    clearance: 'CUI',
    scope: 'tasks:write feed:read',
  });
  expect(await ask(token)).toEqual({
    kind: 'PERSON',
    subject: 'pat',
    role: 'officer',
    agency: 'CISA',
    office: 'DIRECTOR_CISA',
    organization: null,
    clearance: 'CUI',
    scopes: ['tasks:write', 'feed:read'],
  });
});

test('it holds until it ends, and a minute for clocks that differ', async () => {
  const token = await issuer.issue({ sub: 'pat', role: 'analyst' });
  clock.advance(12 * 60 * 60 * 1_000 + 59_000);
  await expect(ask(token)).resolves.toMatchObject({ subject: 'pat' });
  clock.advance(2_000);
  await expect(ask(token)).rejects.toBeInstanceOf(Unauthenticated);
});

describe('refused', () => {
  const good = { sub: 'pat', role: 'officer', agency: 'CISA' };

  /** A token that is right but for what the test changes. */
  const make = async (
    change: (token: SignJWT) => SignJWT,
    claims: Record<string, unknown> = good,
    header: { kid?: string } = {},
  ): Promise<string> => {
    const { kid } = await developmentKey();
    const text = await readFile(join(dataDir, 'keys', 'development.private.json'), 'utf8');
    const key = JSON.parse(text) as Record<string, string>;
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', kid, ...header })
      .setIssuer(issuer.issuer)
      .setAudience(issuer.audience)
      .setIssuedAt(seconds())
      .setExpirationTime(seconds() + 60);
    return change(token).sign(key);
  };

  test('what is unchanged is not', async () => {
    await expect(ask(await make((token) => token))).resolves.toMatchObject({ agency: 'CISA' });
  });

  test.each<[string, (token: SignJWT) => SignJWT]>([
    ['another issuer', (token) => token.setIssuer('https://elsewhere.example')],
    ['another audience', (token) => token.setAudience('another-graph')],
    ['not yet valid', (token) => token.setNotBefore(seconds() + 120)],
    ['ended', (token) => token.setExpirationTime(seconds() - 61)],
  ])('%s', async (_name, change) => {
    await expect(ask(await make(change))).rejects.toEqual(new Unauthenticated());
  });

  test.each([
    ['a role that is none', { ...good, role: 'king' }],
    ['an agency that is none', { ...good, agency: 'FBI' }],
    ['a clearance above the ceiling', { ...good, clearance: 'S' }],
    ['nobody in particular', { role: 'analyst' }],
  ])('%s', async (_name, claims) => {
    await expect(ask(await make((token) => token, claims))).rejects.toThrow(Unauthenticated);
  });

  test('an unknown key', async () => {
    const token = await make((unchanged) => unchanged, good, { kid: 'other' });
    await expect(ask(token)).rejects.toThrow(Unauthenticated);
  });

  test('no signature', async () => {
    const token = new UnsecuredJWT(good)
      .setIssuer(issuer.issuer)
      .setAudience(issuer.audience)
      .setExpirationTime(seconds() + 60)
      .encode();
    await expect(ask(token)).rejects.toThrow(Unauthenticated);
  });

  test('HMAC with a public key as its secret', async () => {
    const { kid, x } = await developmentKey();
    const token = await new SignJWT(good)
      .setProtectedHeader({ alg: 'HS256', kid })
      .setIssuer(issuer.issuer)
      .setAudience(issuer.audience)
      .setExpirationTime(seconds() + 60)
      .sign(Buffer.from(x, 'base64url'));
    await expect(ask(token)).rejects.toThrow(Unauthenticated);
  });

  test.each([
    ['forged', async () => `${(await make((token) => token)).slice(0, -6)}AAAAAA`],
    ['oversized', () => Promise.resolve('a'.repeat(9_000))],
    ['malformed', () => Promise.resolve('a.b.c')],
  ])('%s', async (_name, token) => {
    await expect(ask(await token())).rejects.toThrow(Unauthenticated);
  });

  test('another scheme', async () => {
    await expect(identity.principalOf('Basic cGF0OnBhdA==')).rejects.toThrow(Unauthenticated);
  });
});

test('over HTTP a bad token is 401, a code and no reason', async () => {
  const small = await makeSmallGateway();
  const response = await fetch(`${small.address}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer a.b.c', 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ agencies { name } }' }),
  });
  const body: unknown = await response.json();
  await small.close();
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(body).toEqual({
    errors: [
      {
        message: 'The token is not valid. Get a new one, or ask without one.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  });
});

test('the development key is its owner’s alone, and refused in production', async () => {
  const file = await stat(join(dataDir, 'keys', 'development.private.json'));
  expect(file.mode & 0o777).toBe(0o600);
  const settings = { dataDir, production: true, auth: undefined };
  await expect(openIdentity(settings, clock)).rejects.toThrow('NODE_ENV is production');
});

test('a second opening finds the same key', async () => {
  const token = await issuer.issue({ sub: 'pat', role: 'analyst' });
  const again = await openIdentity({ dataDir, production: false, auth: undefined }, clock);
  await expect(again.principalOf(`Bearer ${token}`)).resolves.toMatchObject({ subject: 'pat' });
});
