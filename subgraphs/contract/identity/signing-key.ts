import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey } from 'jose';
import { z } from 'zod';
import { AGENCY_IDS, isAgencyId } from '../order/agencies.js';
import type { AgencyId } from '../order/agencies.js';
import type { Principal } from './principal.js';

/** The one algorithm of assertions; a list of one leaves nothing to negotiate. */
export const ASSERTION_ALGORITHM = 'EdDSA';

/** Whom a key may speak for: anyone (the gateway's), or services of one agency only. */
export type Asserts = 'ANYONE' | AgencyId;

/** A private key, and what those who trust its public half let it say. */
export interface SigningKey {
  readonly kid: string;
  /** The process that signs, such as `gateway` or `omb`. */
  readonly issuer: string;
  readonly asserts: Asserts;
  readonly privateKey: CryptoKey;
  readonly publicJwk: PublicJwk;
}

/** The public half as the verifiers hold it. */
export interface TrustedKey {
  readonly kid: string;
  readonly issuer: string;
  readonly asserts: Asserts;
  readonly publicKey: CryptoKey;
}

const publicJwkShape = {
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(1),
  kid: z.string().min(1).max(200),
  issuer: z.string().min(1).max(200),
  asserts: z.string().refine((value): value is Asserts => value === 'ANYONE' || isAgencyId(value), {
    error: `must be ANYONE or one of ${AGENCY_IDS.join(', ')}`,
  }),
};

/** A public Ed25519 JWK with the two members of ours, `issuer` and `asserts`. Everything else is dropped. */
export const publicJwkSchema = z.object(publicJwkShape);
export type PublicJwk = z.infer<typeof publicJwkSchema>;

/** The same with the private member. */
export const privateJwkSchema = z.object({ ...publicJwkShape, d: z.string().min(1) });
export type PrivateJwk = z.infer<typeof privateJwkSchema>;

/** Makes a new key for a process. */
export async function makePrivateJwk(issuer: string, asserts: Asserts): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(ASSERTION_ALGORITHM, {
    crv: 'Ed25519',
    extractable: true,
  });
  const jwk = await exportJWK(privateKey);
  const kid = `${issuer}-${await calculateJwkThumbprint(jwk)}`;
  return privateJwkSchema.parse({ ...jwk, kid, issuer, asserts });
}

/** Readies a private JWK for signing. */
export async function signingKeyOf(jwk: PrivateJwk): Promise<SigningKey> {
  const { kid, issuer, asserts, kty, crv, x, d } = jwk;
  const privateKey = await importJWK({ kty, crv, x, d }, ASSERTION_ALGORITHM);
  return { kid, issuer, asserts, privateKey, publicJwk: publicJwkSchema.parse(jwk) };
}

/** Readies a public JWK for verifying. */
export async function trustedKeyOf(jwk: PublicJwk): Promise<TrustedKey> {
  const { kid, issuer, asserts, kty, crv, x } = jwk;
  const publicKey = await importJWK({ kty, crv, x }, ASSERTION_ALGORITHM);
  return { kid, issuer, asserts, publicKey };
}

/** True when a key that asserts this may speak for this principal. */
export function mayAssert(asserts: Asserts, principal: Principal): boolean {
  if (asserts === 'ANYONE') return true;
  const { kind, role, agency, office, organization } = principal;
  // A service that named itself officer, or the holder of an office, would have a person's powers.
  return (
    kind === 'SERVICE' &&
    role === 'service' &&
    agency === asserts &&
    office === null &&
    organization === null
  );
}
