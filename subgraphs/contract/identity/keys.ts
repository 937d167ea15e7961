import { join } from 'node:path';
import type { Clock } from '../dates/clock.js';
import { publishJson, readJson, writeSecretOnce } from './key-files.js';
import { parsePrivateJwk, parseTrustedJwks } from './key-settings.js';
import { makePrivateJwk, privateJwkSchema, signingKeyOf } from './signing-key.js';
import type { Asserts, SigningKey } from './signing-key.js';
import { trustFolder } from './trusted-folder.js';
import { trustOnly } from './trusted-keys.js';
import type { TrustedKeys } from './trusted-keys.js';

/** Where a process finds its keys: a data folder, or the explicit settings of a deployment. */
export interface KeySettings {
  readonly dataDir: string;
  /** The process's own private JWK, as JSON. */
  readonly privateJwk?: string | undefined;
  /** The JWKS of every key to be believed, as JSON. */
  readonly trustedJwks?: string | undefined;
}

/** The process that signs, and whom it may speak for. */
export interface Signatory {
  /** A short name, such as `gateway` or `omb`. */
  readonly issuer: string;
  readonly asserts: Asserts;
}

/** The gateway vouches for whoever showed it a token. */
export const GATEWAY_SIGNATORY: Signatory = { issuer: 'gateway', asserts: 'ANYONE' };

/**
 * Opens the signing key of this process, making it at the first start, and publishes its public
 * half for the processes that share the data folder.
 */
export async function openSigningKey(
  settings: KeySettings,
  signatory: Signatory,
): Promise<SigningKey> {
  if (settings.privateJwk !== undefined) {
    return signingKeyOf(parsePrivateJwk(settings.privateJwk));
  }
  const path = join(settings.dataDir, 'keys', `${signatory.issuer}.private.json`);
  if ((await readJson(path)) === null) {
    await writeSecretOnce(path, await makePrivateJwk(signatory.issuer, signatory.asserts));
  }
  const key = await signingKeyOf(privateJwkSchema.parse(await readJson(path)));
  await publishJson(join(trustedFolder(settings.dataDir), `${key.issuer}.json`), key.publicJwk);
  return key;
}

/** Opens the keys that this process believes. */
export function openTrustedKeys(settings: KeySettings, clock: Clock): Promise<TrustedKeys> {
  if (settings.trustedJwks !== undefined) return trustOnly(parseTrustedJwks(settings.trustedJwks));
  return Promise.resolve(trustFolder(trustedFolder(settings.dataDir), clock));
}

function trustedFolder(dataDir: string): string {
  return join(dataDir, 'keys', 'trusted');
}
