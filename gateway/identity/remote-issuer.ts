import { createRemoteJWKSet } from 'jose';
import type { AuthSettings } from '../settings.js';
import type { TokenSource } from './token-source.js';

/**
 * The issuer of a deployment. Its keys are fetched when first needed and kept; a key id that is new
 * fetches them again, at most every half minute, which is how a rotation is noticed.
 */
export function remoteIssuer({ issuer, audience, jwksUrl }: AuthSettings): TokenSource {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
    // Known keys go on working for a day when the issuer cannot be reached.
    cacheMaxAge: 24 * 60 * 60 * 1_000,
  });
  return { issuer, audience, keys };
}
