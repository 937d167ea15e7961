import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import type { Logger } from '../logger.js';
import type { AuthSettings } from '../settings.js';
import { issuerKeys } from './issuer-keys.js';
import type { IssuerKeyTimes } from './issuer-keys.js';
import type { TokenSource } from './token-source.js';

/** The issuer of a deployment, whose keys are fetched from its address. */
export function remoteIssuer(
  { issuer, audience, jwksUrl }: AuthSettings,
  clock: Clock,
  times?: IssuerKeyTimes,
  logger?: Pick<Logger, 'warn' | 'info'>,
): TokenSource {
  return { issuer, audience, keys: issuerKeys(jwksUrl, clock, times, logger) };
}
