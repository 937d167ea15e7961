import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { fixedClock } from '../dates/clock.js';
import { AssertionRefused } from './assertion.js';
import { GATEWAY_SIGNATORY, openSigningKey, openTrustedKeys } from './keys.js';
import { publicPrincipal, servicePrincipal } from './principal.js';
import type { Principal } from './principal.js';
import { createAssertionSigner } from './sign-assertions.js';
import type { AssertionSigner } from './sign-assertions.js';
import { makePrivateJwk } from './signing-key.js';
import type { SigningKey } from './signing-key.js';
import { trustOnly } from './trusted-keys.js';
import { createAssertionVerifier } from './verify-assertions.js';
import type { AssertionVerifier } from './verify-assertions.js';

const NOW = '2026-11-21T12:00:00Z';
const clock = fixedClock(NOW);
let dataDir: string;
let gatewayKey: SigningKey;
let gateway: AssertionSigner;
let cisa: AssertionVerifier;

const officer: Principal = {
  ...publicPrincipal,
  kind: 'PERSON',
  subject: 'pat',
  role: 'officer',
  agency: 'CISA',
  scopes: ['tasks:write'],
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assertions-'));
});

beforeEach(async () => {
  clock.set(NOW);
  gatewayKey = await openSigningKey({ dataDir }, GATEWAY_SIGNATORY);
  gateway = createAssertionSigner(gatewayKey, clock);
  const trustedKeys = await openTrustedKeys({ dataDir }, clock);
  cisa = createAssertionVerifier({ audience: 'cisa', trustedKeys, clock });
});

afterAll(() => rm(dataDir, { recursive: true }));

test('says who asks, to the one subgraph it was made for', async () => {
  const assertion = await gateway.sign(officer, 'cisa');
  expect(await cisa.verify(assertion)).toEqual(officer);
  await expect(cisa.verify(await gateway.sign(officer, 'nsa'))).rejects.toThrow(AssertionRefused);
});

test('holds for a minute, also when it was believed before', async () => {
  const assertion = await gateway.sign(officer, 'cisa');
  await cisa.verify(assertion);
  clock.advance(64_000);
  await expect(cisa.verify(assertion)).resolves.toEqual(officer);
  clock.advance(1_000);
  await expect(cisa.verify(assertion)).rejects.toThrow(AssertionRefused);
});

test('does not hold before its time', async () => {
  const assertion = await gateway.sign(officer, 'cisa');
  clock.advance(-6_000);
  await expect(cisa.verify(assertion)).rejects.toThrow(AssertionRefused);
});

test('is signed once and renewed in time', async () => {
  const first = await gateway.sign(officer, 'cisa');
  clock.advance(49_000);
  expect(await gateway.sign({ ...officer }, 'cisa')).toBe(first);
  clock.advance(1_000);
  expect(await gateway.sign(officer, 'cisa')).not.toBe(first);
  expect(await gateway.sign(publicPrincipal, 'cisa')).not.toBe(first);
});

describe('refused, all alike', () => {
  /** An assertion that is right but for what the test changes. */
  const make = (
    change: (token: SignJWT) => SignJWT,
    header: Record<string, string> = {},
  ): Promise<string> => {
    const now = Math.floor(clock.now().getTime() / 1_000);
    const token = new SignJWT({ principal: officer })
      .setProtectedHeader({
        alg: 'EdDSA',
        kid: gatewayKey.kid,
        typ: 'interagency-assertion+jwt',
        ...header,
      })
      .setIssuer('gateway')
      .setAudience('cisa')
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + 60);
    return change(token).sign(gatewayKey.privateKey);
  };
  const unchanged = (token: SignJWT): SignJWT => token;

  test('what is unchanged is not', async () => {
    await expect(cisa.verify(await make(unchanged))).resolves.toEqual(officer);
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['none at all', () => Promise.resolve(undefined)],
    ['malformed', () => Promise.resolve('a.b.c')],
    ['oversized', () => Promise.resolve('a'.repeat(10_000))],
    ['forged', async () => `${(await make(unchanged)).slice(0, -6)}AAAAAA`],
    ['unsigned', () => Promise.resolve(new UnsecuredJWT({ principal: officer }).encode())],
    ['another issuer', () => make((token) => token.setIssuer('omb'))],
    ['too long a life', () => make((token) => token.setIssuedAt(1_795_262_400 - 70))],
    ['without an end', () => make((token) => token.setExpirationTime(0))],
    ['an unknown key', () => make(unchanged, { kid: 'other' })],
    ['another kind of token', () => make(unchanged, { typ: 'JWT' })],
  ])('%s', async (_name, assertion) => {
    await expect(cisa.verify(await assertion())).rejects.toEqual(new AssertionRefused());
  });

  test('HMAC with the public key as its secret', async () => {
    const token = await new SignJWT({ principal: officer })
      .setProtectedHeader({ alg: 'HS256', kid: gatewayKey.kid, typ: 'interagency-assertion+jwt' })
      .setAudience('cisa')
      .setExpirationTime('1m')
      .sign(Buffer.from(gatewayKey.publicJwk.x, 'base64url'));
    await expect(cisa.verify(token)).rejects.toEqual(new AssertionRefused());
  });

  test('a key of ours that nobody published', async () => {
    const settings = {
      dataDir,
      privateJwk: JSON.stringify(await makePrivateJwk('gateway', 'ANYONE')),
    };
    const stranger = createAssertionSigner(
      await openSigningKey(settings, GATEWAY_SIGNATORY),
      clock,
    );
    const assertion = await stranger.sign(officer, 'cisa');
    await expect(cisa.verify(assertion)).rejects.toEqual(new AssertionRefused());
  });
});

describe("an agency's own service", () => {
  const ledger = servicePrincipal('OMB', 'ledger');

  test('speaks for itself', async () => {
    const key = await openSigningKey({ dataDir }, { issuer: 'omb', asserts: 'OMB' });
    const assertion = await createAssertionSigner(key, clock).sign(ledger, 'cisa');
    // The verifier had read the folder before this key was there.
    clock.advance(1_000);
    expect(await cisa.verify(assertion)).toEqual(ledger);
  });

  test('and for nobody else, whatever it signs', async () => {
    const key = await openSigningKey({ dataDir }, { issuer: 'omb', asserts: 'OMB' });
    const honest = createAssertionSigner(key, clock);
    for (const principal of [officer, { ...ledger, role: 'officer' } as const]) {
      await expect(honest.sign(principal, 'cisa')).rejects.toThrow('may not speak');
    }
    const lying = createAssertionSigner({ ...key, asserts: 'ANYONE' }, clock);
    for (const principal of [officer, servicePrincipal('CISA', 'ledger')]) {
      const assertion = await lying.sign(principal, 'cisa');
      await expect(cisa.verify(assertion)).rejects.toEqual(new AssertionRefused());
    }
  });
});

describe('keys', () => {
  test('are made once, even by two at the same moment, for their owner alone', async () => {
    const both = await Promise.all([
      openSigningKey({ dataDir }, { issuer: 'twin', asserts: 'NSA' }),
      openSigningKey({ dataDir }, { issuer: 'twin', asserts: 'NSA' }),
    ]);
    expect(both[0].kid).toBe(both[1].kid);
    const file = await stat(join(dataDir, 'keys', 'twin.private.json'));
    expect(file.mode & 0o777).toBe(0o600);
    expect(await readdir(join(dataDir, 'keys', 'trusted'))).toContain('twin.json');
  });

  test('can be given, and then no other is believed', async () => {
    const trustedKeys = await trustOnly([gatewayKey.publicJwk]);
    const strict = createAssertionVerifier({ audience: 'cisa', trustedKeys, clock });
    expect(await strict.verify(await gateway.sign(officer, 'cisa'))).toEqual(officer);
    const key = await openSigningKey({ dataDir }, { issuer: 'omb', asserts: 'OMB' });
    const assertion = await createAssertionSigner(key, clock).sign(
      servicePrincipal('OMB', 'ledger'),
      'cisa',
    );
    await expect(strict.verify(assertion)).rejects.toThrow(AssertionRefused);
  });
});
