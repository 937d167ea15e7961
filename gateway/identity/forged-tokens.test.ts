import { createHmac, createPublicKey } from 'node:crypto';
import { exportJWK, exportSPKI } from 'jose';
import { openDevelopmentIssuer } from './development-issuer.js';
import { expectRefusal } from './testing/expect-refusal.js';
import { base64, byHand, signWith, type IssuerKey } from './testing/key-server.js';
import {
  good,
  openProductionDoor,
  type Attack,
  type ProductionDoor,
} from './testing/production-door.js';

// Tokens that the issuer did not sign, through the real door of a gateway in production.

let door: ProductionDoor;
beforeAll(async () => {
  door = await openProductionDoor();
});
afterAll(() => door.close());

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
async function payloadSwapped({ signed }: ProductionDoor): Promise<string> {
  const [header = '', , signature = ''] = (await signed({})).split('.');
  return `${header}.${base64({ ...good, sub: 'eve', role: 'decider' })}.${signature}`;
}

async function developmentToken({ clock, dataDir }: ProductionDoor): Promise<string> {
  const development = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  return development.issue({ sub: 'pat', role: 'officer', agency: 'CISA' });
}

const signatures: readonly Attack[] = [
  [
    'forged',
    'ERR_JWS_SIGNATURE',
    async ({ signed }) => `${(await signed({})).slice(0, -8)}AAAAAAAA`,
  ],
  [
    'without its signature',
    'ERR_J',
    async ({ signed }) => (await signed({})).replace(/[^.]+$/, ''),
  ],
  ["with another's payload", 'ERR_JWS_SIGNATURE', payloadSwapped],
  [
    'of a stranger who names a known key',
    'ERR_JWS_SIGNATURE',
    ({ stranger, ec }) => signWith({ ...stranger, kid: ec.kid }, good),
  ],
  [
    'of zeros',
    'ERR_JWS_SIGNATURE',
    () => byHand({ alg: 'ES256', kid: 'ec' }, good, base64('\0'.repeat(64))),
  ],
];

const algorithms: readonly Attack[] = [
  ['alg none', 'ERR_JOSE_ALG_NOT_ALLOWED', () => byHand({ alg: 'none', kid: 'ec' }, good, '')],
  ['alg nOnE', 'ERR_JOSE_ALG_NOT_ALLOWED', () => byHand({ alg: 'nOnE', kid: 'ec' }, good)],
  ['no alg', 'ERR_JWS_INVALID', () => byHand({ kid: 'ec' }, good)],
  [
    'HMAC with the PEM',
    'ERR_JOSE_ALG',
    async ({ rsa }) => hmac(await exportSPKI(rsa.publicKey), 'rsa'),
  ],
  ['HMAC with the DER', 'ERR_JOSE_ALG_NOT_ALLOWED', ({ rsa }) => hmac(bytesOf(rsa), 'rsa')],
  [
    'HMAC with the JWK',
    'ERR_JOSE_ALG_NOT_ALLOWED',
    ({ rsa }) => hmac(JSON.stringify(rsa.publicJwk), 'rsa'),
  ],
  [
    "HMAC with the JWK's bytes",
    'ERR_JOSE_ALG_NOT_ALLOWED',
    ({ ed }) => hmac(Buffer.from(ed.publicJwk.x ?? '', 'base64url'), 'ed'),
  ],
  [
    "an algorithm that is not the key's",
    'ERR_JWKS_NO_MATCHING_KEY',
    () => byHand({ alg: 'PS256', kid: 'rsa' }, good),
  ],
];

const keys: readonly Attack[] = [
  ['an unknown kid', 'ERR_JWKS_NO_MATCHING_KEY', ({ stranger }) => signWith(stranger, good)],
  ['no kid', 'The token names no key', ({ signed }) => signed({}, { kid: undefined })],
  [
    'a kid that is a path',
    'ERR_JWKS_NO_MATCHING_KEY',
    ({ stranger }) => signWith(stranger, good, { kid: '../../dev/null' }),
  ],
  [
    'a key that the token brings along',
    'ERR_J',
    async ({ stranger }) =>
      signWith(stranger, good, { kid: 'ec', jwk: await exportJWK(stranger.publicKey) }),
  ],
  [
    'an address of keys that the token brings along',
    'ERR_J',
    ({ stranger }) => signWith(stranger, good, { jku: 'https://evil.example/jwks' }),
  ],
  [
    'an extension that we do not know',
    'ERR_J',
    () => byHand({ alg: 'ES256', kid: 'ec', crit: ['trustMe'], trustMe: true }, good),
  ],
  ['the development key', 'ERR_JWKS_NO_MATCHING_KEY', developmentToken],
];

test.each([...signatures, ...algorithms, ...keys])('refused: %s', async (_name, reason, make) => {
  await expectRefusal(door.gateway, `Bearer ${await make(door)}`, reason);
});
