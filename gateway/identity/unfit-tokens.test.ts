import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import { expectRefusal } from './testing/expect-refusal.js';
import { base64, byHand, type IssuerKey } from './testing/key-server.js';
import {
  good,
  issuer,
  now,
  openProductionDoor,
  type Attack,
  type ProductionDoor,
} from './testing/production-door.js';

// What is no token for this graph at this time, whoever signed it, through the real door of a
// gateway in production.

let door: ProductionDoor;
beforeAll(async () => {
  door = await openProductionDoor();
});
afterAll(() => door.close());

/** Signed as it should be, but what is signed is no set of claims. */
async function signedBytes({ privateKey }: IssuerKey, payload: string): Promise<string> {
  const part = `${base64({ alg: 'ES256', kid: 'ec' })}.${base64(payload)}`;
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    privateKey,
    Buffer.from(part),
  );
  return `${part}.${Buffer.from(signature).toString('base64url')}`;
}

/** Claims that are good but for what is changed, and what the log must say of why they are refused. */
type Changed = readonly [name: string, reason: string, object];

const timesAndPlaces: readonly Changed[] = [
  ['expired', 'ERR_JWT_EXPIRED exp', { exp: now - 60 }],
  ['without an end', 'ERR_JWT_CLAIM_VALIDATION_FAILED exp', { exp: undefined }],
  ['with an end that is no time', 'ERR_JWT', { exp: 'never' }],
  ['not yet valid', 'ERR_JWT_CLAIM_VALIDATION_FAILED nbf', { nbf: now + 61 }],
  ['of another audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED aud', { aud: 'other' }],
  ['without audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED aud', { aud: undefined }],
  ['of another issuer', 'ERR_JWT_CLAIM_VALIDATION_FAILED iss', { iss: `${issuer}.evil.example` }],
];

const forms: readonly Attack[] = [
  ['oversized', 'The token is too long', ({ signed }) => signed({ padding: 'a'.repeat(8_192) })],
  ['no JWT', 'ERR_J', () => 'opaque-token-of-another-kind'],
  ['nothing but dots', 'ERR_J', () => '..'],
  ['two parts', 'ERR_J', () => `${base64({ alg: 'ES256', kid: 'ec' })}.${base64(good)}`],
  ['five parts', 'ERR_J', () => `${byHand({ alg: 'dir', enc: 'A128GCM' }, good)}.AAAA.AAAA`],
  ['bad base64', 'ERR_J', () => '~~~.~~~.~~~'],
  ['a header that is no JSON', 'ERR_J', () => byHand('{"alg":', good)],
  ['a header that is no object', 'ERR_J', () => byHand([], good)],
  ['a signed payload that is no object', 'ERR_J', ({ ec }) => signedBytes(ec, '["pat"]')],
  ['a signed payload that is no JSON', 'ERR_J', ({ ec }) => signedBytes(ec, 'pat')],
];

const otherTokens: readonly Attack[] = [
  [
    'an assertion of ours',
    'ERR_JWKS_NO_MATCHING_KEY',
    ({ gateway }) =>
      gateway.graph.signer.sign({ ...publicPrincipal, kind: 'PERSON', role: 'officer' }, 'cisa'),
  ],
  [
    'an assertion by the issuer',
    'The type',
    ({ signed }) => signed({}, { typ: 'interagency-assertion+jwt' }),
  ],
  ['a logout of the issuer', 'The type', ({ signed }) => signed({}, { typ: 'logout+jwt' })],
];

const claims: readonly Changed[] = [
  ['an unknown role', 'CLAIMS_REFUSED role', { role: 'king' }],
  ['two roles', 'CLAIMS_REFUSED role', { role: ['officer', 'decider'] }],
  ['an unknown agency', 'CLAIMS_REFUSED agency', { agency: 'FBI' }],
  ['a clearance above CUI', 'CLAIMS_REFUSED clearance', { clearance: 'S' }],
  ['no subject', 'ERR_JWT_CLAIM_VALIDATION_FAILED sub', { sub: undefined }],
  ['a subject of nothing', 'CLAIMS_REFUSED sub', { sub: '' }],
  ['a subject with a line break', 'CLAIMS_REFUSED sub', { sub: 'pat\nroot' }],
  ['a subject that reads backwards', 'CLAIMS_REFUSED sub', { sub: '\u202Etap' }],
  ['a subject with a blank behind it', 'CLAIMS_REFUSED sub', { sub: 'pat ' }],
  ['a subject in pieces', 'CLAIMS_REFUSED sub', { sub: 'jose\u0301' }],
  ['a subject with another blank', 'CLAIMS_REFUSED sub', { sub: 'pat\u00A0lee' }],
  ['a subject of two alphabets', 'CLAIMS_REFUSED sub', { sub: 'p\u0430t' }],
  [
    'an office with a letter of another alphabet',
    'CLAIMS_REFUSED office',
    { office: 'C\u0443ber' },
  ],
  ['an office in another alphabet', 'CLAIMS_REFUSED office', { office: '\u0421\u0415\u041E' }],
  ['an office with a filler', 'CLAIMS_REFUSED office', { office: 'Cyber\u3164' }],
  ['an office with a joiner', 'CLAIMS_REFUSED office', { office: 'Cyber\u034F' }],
  ['an office with a wide letter', 'CLAIMS_REFUSED office', { office: '\uFF23yber' }],
  ['an office with a blank before it', 'CLAIMS_REFUSED office', { office: ' Cyber' }],
  [
    'an organization of two alphabets',
    'CLAIMS_REFUSED organization',
    { organization: 'Acm\u0435' },
  ],
  ['a subject too long', 'CLAIMS_REFUSED sub', { sub: 'p'.repeat(201) }],
  ['an office that is no text', 'CLAIMS_REFUSED office', { office: { a: 1 } }],
  ['scopes as a list', 'CLAIMS_REFUSED scope', { scope: ['tasks:write'] }],
  ['too many scopes', 'CLAIMS_REFUSED scope', { scope: 'a '.repeat(51) }],
];

test.each([...timesAndPlaces, ...claims])('refused: %s', async (_name, reason, changed) => {
  await expectRefusal(door.gateway, `Bearer ${await door.signed(changed)}`, reason);
});

test.each([...forms, ...otherTokens])('refused: %s', async (_name, reason, make) => {
  await expectRefusal(door.gateway, `Bearer ${await make(door)}`, reason);
});

test.each([
  ['another scheme', 'Basic cGF0OnBhc3N3b3Jk'],
  ['no token', 'Bearer'],
  ['two tokens', 'Bearer first.token second.token'],
  ['a token with a comma', 'Bearer first.token,Bearer second.token'],
])('refused: %s', async (_name, authorization) => {
  await expectRefusal(door.gateway, authorization, 'The header is not "Bearer" and a token');
});
