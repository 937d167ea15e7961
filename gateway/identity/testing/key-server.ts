import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';

/** What an issuer needs to be one: published keys, and tokens signed with them. */
export interface KeyServer {
  readonly jwksUrl: string;
  readonly published: JWK[];
  /** How often it was asked. */
  readonly asked: () => number;
  /** From now on it answers so; as it should where nothing is said. */
  answerWith(how: 'keys' | 'failure' | 'a redirect' | 'nothing'): void;
  close(): Promise<void>;
}

/** A key of an issuer, and who it is. */
export interface IssuerKey {
  readonly kid: string;
  readonly alg: string;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Opens one on a free port. */
export async function openKeyServer(): Promise<KeyServer> {
  const published: JWK[] = [];
  let how: Parameters<KeyServer['answerWith']>[0] = 'keys';
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (how === 'nothing') return;
    if (how === 'a redirect' && request.url === '/jwks') {
      response.writeHead(302, { location: '/elsewhere' }).end();
      return;
    }
    response.writeHead(how === 'failure' ? 500 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    jwksUrl: `http://127.0.0.1:${String(port)}/jwks`,
    published,
    asked: () => asked,
    answerWith: (next) => {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Makes a key; whether it is published is for the test to say. */
export async function makeIssuerKey(kid: string, alg = 'ES256'): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  return { kid, alg, publicKey, privateKey, publicJwk };
}

/** Signs claims with it. */
export function signWith(
  { kid, alg, privateKey }: IssuerKey,
  claims: JWTPayload,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
}

/** A part of a token, of a text or of what is written as JSON. */
export function base64(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Buffer.from(text).toString('base64url');
}

/** A token put together by hand, for what no library would sign. */
export function byHand(header: unknown, payload: unknown, signature = 'AAAA'): string {
  return `${base64(header)}.${base64(payload)}.${signature}`;
}
