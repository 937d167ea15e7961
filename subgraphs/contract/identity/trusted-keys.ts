import { trustedKeyOf } from './signing-key.js';
import type { PublicJwk, TrustedKey } from './signing-key.js';

/** The keys whose statements a process believes. */
export interface TrustedKeys {
  find(kid: string): Promise<TrustedKey | undefined>;
}

/** Exactly these keys, for good: what a deployment states in its settings. */
export async function trustOnly(jwks: readonly PublicJwk[]): Promise<TrustedKeys> {
  const keys = new Map<string, TrustedKey>();
  for (const jwk of jwks) keys.set(jwk.kid, await trustedKeyOf(jwk));
  return { find: (kid) => Promise.resolve(keys.get(kid)) };
}
