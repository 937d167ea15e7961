import { z } from 'zod';
import { privateJwkSchema, publicJwkSchema } from './signing-key.js';
import type { PrivateJwk, PublicJwk } from './signing-key.js';

/** A key in the settings that cannot be used; the message names the rule and never what was given. */
export class KeySettingError extends Error {
  override readonly name = 'KeySettingError';
}

const jwksSchema = z.object({ keys: z.array(publicJwkSchema).min(1) });

/** Parses the private JWK that a deployment gives a process, as JSON. */
export function parsePrivateJwk(json: string): PrivateJwk {
  return parse(json, privateJwkSchema, 'ASSERTION_PRIVATE_JWK');
}

/** Parses the JWKS of the keys that a process is to believe, as JSON. */
export function parseTrustedJwks(json: string): readonly PublicJwk[] {
  return parse(json, jwksSchema, 'ASSERTION_TRUSTED_JWKS').keys;
}

function parse<T>(json: string, schema: z.ZodType<T>, setting: string): T {
  const parsed = schema.safeParse(jsonOf(json, setting));
  if (parsed.success) return parsed.data;
  // The places alone: what stands there may be a secret.
  const places = parsed.error.issues.map(({ path }) => path.join('.') || 'all of it');
  throw new KeySettingError(
    `${setting} is no Ed25519 key of ours (JWK with kid, issuer, asserts); wrong: ${places.join(', ')}.`,
  );
}

function jsonOf(json: string, setting: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Without the cause: the parser's own message quotes what it read.
    throw new KeySettingError(`${setting} is not JSON.`);
  }
}
