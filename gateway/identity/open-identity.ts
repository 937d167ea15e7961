import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import type { Settings } from '../settings.js';
import { openDevelopmentIssuer } from './development-issuer.js';
import type { Identity } from './identity.js';
import { remoteIssuer } from './remote-issuer.js';
import { tokenIdentity } from './token-identity.js';

/** The deployment's issuer where one is set, else the development key; never both. */
export async function openIdentity(
  settings: Pick<Settings, 'auth' | 'dataDir' | 'production'>,
  clock: Clock,
): Promise<Identity> {
  const source =
    settings.auth === undefined
      ? await openDevelopmentIssuer(settings, clock)
      : remoteIssuer(settings.auth);
  return tokenIdentity(source, clock);
}
