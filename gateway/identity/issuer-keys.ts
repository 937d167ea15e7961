import { createLocalJWKSet, errors } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey, LocalJWKSet } from 'jose';
import type { Clock } from '../../subgraphs/contract/dates/clock.js';
import { DAY_MS } from '../../subgraphs/contract/dates/day-length.js';
import type { Logger } from '../logger.js';
import { RefusedByRule } from './refused-by-rule.js';

/** How the keys of an issuer are fetched and kept, in milliseconds; what is absent is as below. */
export interface IssuerKeyTimes {
  readonly timeout?: number;
}

// Whoever waits for the issuer waits this long at most.
const TIMEOUT_MS = 3_000;
// Strangers can name keys that do not exist; they make us ask the issuer this often at most.
const COOLDOWN_MS = 10_000;
// After a failure a new attempt may come sooner: nobody new gets in until one succeeds.
const RETRY_MS = 1_000;
// A key that the issuer withdraws is found out within this time.
const REFRESH_MS = 5 * 60_000;
// Known keys go on working this long while the issuer cannot be reached.
const KEPT_MS = DAY_MS;

/**
 * The keys of an issuer: fetched when first needed, again when a key is new (which is how a rotation
 * is noticed) and every five minutes (which is how a withdrawal is). While the issuer is down, known
 * keys go on working for a day and nobody waits for it more than once.
 */
export function issuerKeys(
  jwksUrl: string,
  clock: Clock,
  { timeout = TIMEOUT_MS }: IssuerKeyTimes = {},
  logger?: Pick<Logger, 'warn' | 'info'>,
): JWTVerifyGetKey {
  let known: LocalJWKSet | undefined;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let failing = false;
  let underWay: Promise<void> | undefined;

  const since = (then: number): number => clock.now().getTime() - then;

  async function fetchOnce(): Promise<void> {
    triedAt = clock.now().getTime();
    try {
      known = createLocalJWKSet(await fetchJwks(jwksUrl, timeout));
      fetchedAt = triedAt;
      if (failing) logger?.info('the keys of the issuer can be fetched again');
      failing = false;
    } catch (error) {
      if (!failing) logger?.warn({ err: error }, 'the keys of the issuer cannot be fetched');
      failing = true;
    }
  }

  /** Fetches the keys, or waits for whoever does; nothing when it was done just now. */
  async function refresh(): Promise<void> {
    if (since(triedAt) >= (failing ? RETRY_MS : COOLDOWN_MS)) {
      underWay ??= fetchOnce().finally(() => (underWay = undefined));
    }
    await underWay;
  }

  return async (header, token) => {
    // Without a name, a key that happens to be the only one of its kind would do.
    if (header.kid === undefined) throw new RefusedByRule('The token names no key');
    if (since(fetchedAt) >= REFRESH_MS) {
      const refreshed = refresh();
      // Known keys do not wait for an issuer that did not answer the last time.
      if (!failing || since(fetchedAt) >= KEPT_MS) await refreshed;
    }
    if (known === undefined || since(fetchedAt) >= KEPT_MS) {
      throw new RefusedByRule('The keys of the issuer cannot be fetched');
    }
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      return known(header, token);
    }
  };
}

async function fetchJwks(url: string, timeout: number): Promise<JSONWebKeySet> {
  const response = await fetch(url, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    // The keys come from where the settings say, and from nowhere that it points to.
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) throw new Error(`The issuer answered ${response.status}`);
  return (await response.json()) as JSONWebKeySet;
}
