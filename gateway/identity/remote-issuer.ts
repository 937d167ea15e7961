import { createRemoteJWKSet } from 'jose';
import type { AuthSettings } from '../settings.js';
import type { TokenSource } from './token-source.js';

// Strangers can name key ids that do not exist; the issuer is asked this often at most.
const COOLDOWN_MS = 10_000;

/**
 * The issuer of a deployment. Its keys are fetched when first needed and kept; a key id that is new
 * fetches them again, which is how a rotation is noticed.
 */
export function remoteIssuer(
  { issuer, audience, jwksUrl }: AuthSettings,
  cooldownMs: number = COOLDOWN_MS,
): TokenSource {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: 5_000,
    cooldownDuration: cooldownMs,
    // Known keys go on working for a day when the issuer cannot be reached.
    cacheMaxAge: 24 * 60 * 60 * 1_000,
  });
  return { issuer, audience, keys };
}
