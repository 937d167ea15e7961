import { join } from 'node:path';
import {
  SignJWT,
  calculateJwkThumbprint,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { z } from 'zod';
import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import { readJson, writeSecretOnce } from '../../subgraphs/contract/identity/key-files.js';
import { SettingsError } from '../settings.js';
import type { Claims } from './claims.js';
import type { TokenSource } from './token-source.js';

const ALGORITHM = 'EdDSA';
const ISSUER = 'urn:interagency-graph:development';
const AUDIENCE = 'interagency-graph';
const LIFETIME_SECONDS = 12 * 60 * 60;

const keySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
});

type DevelopmentKey = z.infer<typeof keySchema>;

/** The issuer of local tokens: its key is made at the first start and never leaves the data folder. */
export interface DevelopmentIssuer extends TokenSource {
  issue(claims: Claims): Promise<string>;
}

/** Opens it; refused in production, where anyone who reads a disk could be anyone. */
export async function openDevelopmentIssuer(
  settings: { readonly dataDir: string; readonly production: boolean },
  clock: Clock,
): Promise<DevelopmentIssuer> {
  if (settings.production) {
    throw new SettingsError('Development tokens are refused when NODE_ENV is production.');
  }
  const key = await openKey(join(settings.dataDir, 'keys', 'development.private.json'));
  const { kid, d, ...publicPart } = key;
  const publicKey = await importJWK(publicPart, ALGORITHM);
  const privateKey = await importJWK({ ...publicPart, d }, ALGORITHM);

  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: (header) => {
      if (header.kid !== kid) throw new errors.JWKSNoMatchingKey();
      return publicKey;
    },
    issue(claims) {
      const now = Math.floor(clock.now().getTime() / 1_000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + LIFETIME_SECONDS)
        .sign(privateKey);
    },
  };
}

async function openKey(path: string): Promise<DevelopmentKey> {
  if ((await readJson(path)) === null) await writeSecretOnce(path, await makeKey());
  return keySchema.parse(await readJson(path));
}

async function makeKey(): Promise<DevelopmentKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return keySchema.parse({ ...jwk, kid: `development-${await calculateJwkThumbprint(jwk)}` });
}
