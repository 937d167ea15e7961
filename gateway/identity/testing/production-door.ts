import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock, type FixedClock } from '../../../subgraphs/contract/dates/clock.js';
import { readSettings } from '../../settings.js';
import { openIdentity } from '../open-identity.js';
import { openGuardedGateway, type GuardedGateway } from './guarded-gateway.js';
import { makeIssuerKey, openKeyServer, signWith, type IssuerKey } from './key-server.js';

export const NOW = '2026-11-21T12:00:00Z';
/** The same in seconds, as a token says it. */
export const now = Date.parse(NOW) / 1_000;
export const issuer = 'https://issuer.example';
export const audience = 'https://graph.example';

/** Claims that are believed. */
export const good = {
  iss: issuer,
  aud: audience,
  sub: 'pat',
  exp: now + 300,
  role: 'officer',
  agency: 'CISA',
  clearance: 'CUI',
};

/** The real door of a gateway in production, and the keys of whoever knocks. */
export interface ProductionDoor {
  readonly gateway: GuardedGateway;
  readonly clock: FixedClock;
  readonly dataDir: string;
  readonly rsa: IssuerKey;
  readonly ec: IssuerKey;
  readonly ed: IssuerKey;
  /** One that the issuer does not publish. */
  readonly stranger: IssuerKey;
  /** A token of the issuer that is good but for what is changed. */
  readonly signed: (changed: object, header?: Readonly<Record<string, unknown>>) => Promise<string>;
  close(): Promise<void>;
}

/** Makes a token, and what the log must say of why it is refused. */
export type Attack = readonly [
  name: string,
  reason: string,
  (door: ProductionDoor) => string | Promise<string>,
];

/** Opens one that believes three keys of an issuer. */
export async function openProductionDoor(): Promise<ProductionDoor> {
  const clock = fixedClock(NOW);
  const server = await openKeyServer();
  const rsa = await makeIssuerKey('rsa', 'RS256');
  const ec = await makeIssuerKey('ec', 'ES256');
  const ed = await makeIssuerKey('ed', 'EdDSA');
  server.published.push(rsa.publicJwk, ec.publicJwk, ed.publicJwk);
  const dataDir = await mkdtemp(join(tmpdir(), 'attacks-'));
  const settings = readSettings({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    AUTH_ISSUER: issuer,
    AUTH_AUDIENCE: audience,
    AUTH_JWKS_URL: server.jwksUrl,
  });
  const gateway = await openGuardedGateway(await openIdentity(settings, clock));
  return {
    gateway,
    clock,
    dataDir,
    rsa,
    ec,
    ed,
    stranger: await makeIssuerKey('stranger', 'ES256'),
    signed: (changed, header = {}) => signWith(ec, { ...good, ...changed }, header),
    async close() {
      await gateway.close();
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
