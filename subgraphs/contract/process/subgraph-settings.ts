import { z } from 'zod';
import { databaseSettings } from '../database/database-settings.js';
import type { DatabaseOptions } from '../database/running-database.js';
import { CEILINGS, DEFAULT_CEILING, type Ceiling } from '../markings/ceiling.js';
import type { SubgraphName } from '../order/agencies.js';
import { LOCAL_URL_TEMPLATE, SUBGRAPH_PORTS } from '../transport/local-urls.js';

/** What can be set for a subgraph that runs alone. */
export interface SubgraphSettings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The database, for a command that starts one where none runs. */
  readonly database: Omit<DatabaseOptions, 'report'>;
  readonly logLevel: string;
  /** What the system may hold at most. */
  readonly markingCeiling: Ceiling;
  /** The agency's own cluster, or the common one; absent where the data folder names a running database. */
  readonly mongodbUri: string | undefined;
  readonly privateJwk: string | undefined;
  readonly trustedJwks: string | undefined;
  /** Where the other subgraphs are, with `{name}` and `{port}`. */
  readonly peerUrlTemplate: string;
}

// An empty variable is what compose files and shells make of an absent one.
const absentWhenEmpty = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(absentWhenEmpty, z.string().optional());
const textOr = (fallback: string) => z.preprocess(absentWhenEmpty, z.string().default(fallback));

const environmentSchema = z.object({
  HOST: textOr('127.0.0.1'),
  PORT: z.preprocess(absentWhenEmpty, z.coerce.number().int().min(0).max(65_535).optional()),
  DATA_DIR: textOr('.data'),
  LOG_LEVEL: textOr('info'),
  MONGODB_URI: text,
  MARKING_CEILING: z.preprocess(absentWhenEmpty, z.enum(CEILINGS).default(DEFAULT_CEILING)),
  ASSERTION_PRIVATE_JWK: text,
  ASSERTION_TRUSTED_JWKS: text,
  SUBGRAPH_URL_TEMPLATE: textOr(LOCAL_URL_TEMPLATE),
});

/** The only place that reads the environment of a subgraph's own process. */
export function readSubgraphSettings(
  name: SubgraphName,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SubgraphSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(`These settings cannot be used:\n  ${problems.join('\n  ')}`);
  }
  const { data } = parsed;
  const mongodbUri =
    text.parse(environment[`${name.toUpperCase()}_MONGODB_URI`]) ?? data.MONGODB_URI;
  return {
    host: data.HOST,
    port: data.PORT ?? SUBGRAPH_PORTS[name],
    dataDir: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
    markingCeiling: data.MARKING_CEILING,
    mongodbUri,
    database: { ...databaseSettings(environment), mongodbUri },
    privateJwk: data.ASSERTION_PRIVATE_JWK,
    trustedJwks: data.ASSERTION_TRUSTED_JWKS,
    peerUrlTemplate: data.SUBGRAPH_URL_TEMPLATE,
  };
}
