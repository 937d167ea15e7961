import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import type { Logger } from '../logger.js';
import type { Settings } from '../settings.js';
import { openApiClients } from './api-clients.js';
import { openDevelopmentIssuer } from './development-issuer.js';
import type { Identity } from './identity.js';
import { remoteIssuer } from './remote-issuer.js';
import type { IssuerKeyTimes } from './issuer-keys.js';
import { tokenIdentity } from './token-identity.js';

/** The settings that decide who is believed. */
export type IdentitySettings = Pick<Settings, 'auth' | 'dataDir' | 'production'> &
  Partial<Pick<Settings, 'apiKeysFile'>>;

/** The deployment's issuer where one is set, else the development key; never both. */
export async function openIdentity(
  settings: IdentitySettings,
  clock: Clock,
  logger?: Pick<Logger, 'warn' | 'info'>,
  times?: IssuerKeyTimes,
): Promise<Identity> {
  const source =
    settings.auth === undefined
      ? await openDevelopmentIssuer(settings, clock)
      : remoteIssuer(settings.auth, clock, times, logger);
  const clients = await openApiClients(settings.apiKeysFile);
  return { ...tokenIdentity(source, clock), clients };
}
