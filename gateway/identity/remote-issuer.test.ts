import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import type { Identity } from './identity.js';
import { remoteIssuer } from './remote-issuer.js';
import { tokenIdentity } from './token-identity.js';
import { Unauthenticated } from './unauthenticated.js';

const clock = fixedClock('2026-11-21T12:00:00Z');
const issuer = 'https://issuer.example';
const audience = 'interagency-graph';
const published: JWK[] = [];
let provider: Server;
let identity: Identity;

beforeAll(async () => {
  provider = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const { port } = provider.address() as AddressInfo;
  const jwksUrl = `http://127.0.0.1:${String(port)}/jwks`;
  identity = tokenIdentity(remoteIssuer({ issuer, audience, jwksUrl }, 0), clock);
});

afterAll(close);

function close(): Promise<void> {
  provider.closeAllConnections();
  return new Promise((resolve) => provider.close(() => resolve()));
}

async function publish(kid: string, alg: string): Promise<CryptoKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  published.push({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' });
  return privateKey;
}

function token(key: CryptoKey, kid: string, alg: string, subject: string): Promise<string> {
  const now = Math.floor(clock.now().getTime() / 1_000);
  return new SignJWT({ sub: subject, role: 'analyst' })
    .setProtectedHeader({ alg, kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(now + 300)
    .sign(key);
}

test('rotation is noticed, and known keys work on while the issuer is down', async () => {
  const ask = async (signed: string): Promise<string> =>
    (await identity.principalOf(`Bearer ${signed}`)).subject;
  const first = await publish('first', 'ES256');
  expect(await ask(await token(first, 'first', 'ES256', 'ann'))).toBe('ann');

  const second = await publish('second', 'EdDSA');
  expect(await ask(await token(second, 'second', 'EdDSA', 'bob'))).toBe('bob');

  await close();
  expect(await ask(await token(first, 'first', 'ES256', 'cid'))).toBe('cid');
  const { privateKey } = await generateKeyPair('ES256');
  const unknown = ask(await token(privateKey, 'third', 'ES256', 'dan'));
  await expect(unknown).rejects.toThrow(Unauthenticated);
});
