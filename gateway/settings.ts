import { z } from 'zod';
import { databaseSettings } from '../subgraphs/contract/database/database-settings.js';
import { CEILINGS, DEFAULT_CEILING, type Ceiling } from '../subgraphs/contract/markings/ceiling.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import type { DatabaseOptions } from '../subgraphs/contract/database/running-database.js';
import {
  COST_PER_HOUR_IN_DEVELOPMENT,
  DEFAULT_REQUEST_LIMITS,
  type RequestLimits,
} from './limits/request-limits.js';
import { DEFAULT_LIVE_LIMITS, type LiveLimits } from './live/live-limits.js';

/*
 * The only file that reads the environment.
 *
 * Apollo's gateway reports home every hour unless this is set before it is constructed; whoever
 * constructs one imports this file.
 */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

// An empty variable is what compose files and shells make of an absent one.
const text = z
  .string()
  .transform((value) => value.trim())
  .transform((value) => (value === '' ? undefined : value))
  .optional();
const number = (fallback: number, least: number, most: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? fallback : Number(value)),
    z.int().min(least).max(most),
  );

const environmentSchema = z.object({
  NODE_ENV: text,
  HOST: text,
  PORT: number(4000, 0, 65_535),
  LOG_LEVEL: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
  SUPERGRAPH: text,
  MARKING_CEILING: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(CEILINGS).default(DEFAULT_CEILING),
  ),
  AUTH_ISSUER: text,
  AUTH_AUDIENCE: text,
  AUTH_JWKS_URL: text,
  API_KEYS_FILE: text,
  ASSERTION_PRIVATE_JWK: text,
  ASSERTION_TRUSTED_JWKS: text,
  SUBGRAPH_TIMEOUT_MS: number(10_000, 100, 300_000),
  TRUSTED_PROXIES: text,
  QUERY_DEPTH: number(DEFAULT_REQUEST_LIMITS.depth, 1, 1_000),
  QUERY_ALIASES: number(DEFAULT_REQUEST_LIMITS.aliases, 0, 100_000),
  QUERY_COST: number(DEFAULT_REQUEST_LIMITS.cost, 1, 1_000_000_000),
  COST_PER_HOUR: number(0, 0, 1_000_000_000_000),
  LIVE_STREAMS_PER_CLIENT: number(DEFAULT_LIVE_LIMITS.streamsPerClient, 1, 100_000),
  LIVE_STREAMS: number(DEFAULT_LIVE_LIMITS.streams, 1, 100_000),
  LIVE_HEARTBEAT_SECONDS: number(DEFAULT_LIVE_LIMITS.heartbeatMs / 1_000, 1, 300),
  LIVE_STALL_SECONDS: number(DEFAULT_LIVE_LIMITS.stalledAfterMs / 1_000, 1, 300),
});

/** How public tokens are verified in a deployment. */
export interface AuthSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Everything that can be set, parsed. */
export interface Settings {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly database: Omit<DatabaseOptions, 'report'>;
  readonly logLevel: string;
  /** What the system may hold at most. */
  readonly markingCeiling: Ceiling;
  /** An agency's own cluster, where it has one. */
  readonly agencyMongodbUris: Readonly<Record<SubgraphName, string | undefined>>;
  /** The path of another composed file, whose subgraphs run elsewhere. */
  readonly supergraph: string | undefined;
  /** Absent in development, where the key of `npm run token` is used. */
  readonly auth: AuthSettings | undefined;
  /** The path of the clients whose API keys are known. */
  readonly apiKeysFile: string | undefined;
  readonly assertions: {
    readonly privateJwk: string | undefined;
    readonly trustedJwks: string | undefined;
  };
  readonly timeoutsMs: Readonly<Record<SubgraphName, number>>;
  /** The addresses of the proxies that are believed when they say who asks. */
  readonly trustedProxies: string | undefined;
  readonly limits: RequestLimits;
  readonly live: Partial<LiveLimits>;
}

/** A setting that cannot be used; the message says which and why, without its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Parses the environment, or says which settings are wrong. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new SettingsError(`These settings cannot be used:\n  ${problems.join('\n  ')}`);
  }
  const read = parsed.data;
  const production = read.NODE_ENV === 'production';
  const database = databaseSettings(environment);
  return {
    production,
    host: read.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: read.PORT,
    dataDir: database.dataDir,
    database,
    logLevel: read.LOG_LEVEL,
    markingCeiling: read.MARKING_CEILING,
    agencyMongodbUris: perSubgraph((name) =>
      text.parse(environment[`${name.toUpperCase()}_MONGODB_URI`]),
    ),
    supergraph: read.SUPERGRAPH,
    auth: authSettings(read, production),
    apiKeysFile: read.API_KEYS_FILE,
    assertions: {
      privateJwk: read.ASSERTION_PRIVATE_JWK,
      trustedJwks: read.ASSERTION_TRUSTED_JWKS,
    },
    timeoutsMs: perSubgraph((name) => timeoutOf(environment, name, read.SUBGRAPH_TIMEOUT_MS)),
    trustedProxies: read.TRUSTED_PROXIES,
    limits: {
      depth: read.QUERY_DEPTH,
      aliases: read.QUERY_ALIASES,
      cost: read.QUERY_COST,
      costPerHour: read.COST_PER_HOUR || usualCostPerHour(production),
    },
    live: {
      streamsPerClient: read.LIVE_STREAMS_PER_CLIENT,
      streams: read.LIVE_STREAMS,
      heartbeatMs: read.LIVE_HEARTBEAT_SECONDS * 1_000,
      stalledAfterMs: read.LIVE_STALL_SECONDS * 1_000,
    },
  };
}

function usualCostPerHour(production: boolean): number {
  return production ? DEFAULT_REQUEST_LIMITS.costPerHour : COST_PER_HOUR_IN_DEVELOPMENT;
}

function authSettings(
  read: z.infer<typeof environmentSchema>,
  production: boolean,
): AuthSettings | undefined {
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URL: jwksUrl } = read;
  if (issuer === undefined && audience === undefined && jwksUrl === undefined) {
    if (!production) return undefined;
    throw new SettingsError(
      'In production the gateway needs an issuer of tokens: set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL.',
    );
  }
  if (issuer === undefined || audience === undefined || jwksUrl === undefined) {
    throw new SettingsError(
      'AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL go together: set all three.',
    );
  }
  if (!isFetchable(jwksUrl, production)) {
    throw new SettingsError('AUTH_JWKS_URL is not a URL of https (or, outside production, http).');
  }
  return { issuer, audience, jwksUrl };
}

// Whoever can change the keys on their way can be anyone; on the machine itself there is no way.
function isFetchable(url: string, production: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && (local || !production));
}

function timeoutOf(
  environment: Readonly<Record<string, string | undefined>>,
  name: SubgraphName,
  fallback: number,
): number {
  const setting = `${name.toUpperCase()}_TIMEOUT_MS`;
  const parsed = number(fallback, 100, 300_000).safeParse(environment[setting]);
  if (!parsed.success)
    throw new SettingsError(`${setting} must be milliseconds from 100 to 300000.`);
  return parsed.data;
}

function perSubgraph<T>(value: (name: SubgraphName) => T): Readonly<Record<SubgraphName, T>> {
  return {
    treasury: value('treasury'),
    nsa: value('nsa'),
    cisa: value('cisa'),
    omb: value('omb'),
    opm: value('opm'),
    doj: value('doj'),
  };
}
