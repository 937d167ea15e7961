import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { DatabaseOptions } from './running-database.js';

// An empty variable is what compose files and shells make of an absent one.
const text = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  z.string().trim().optional(),
);

const environmentSchema = z.object({
  DATA_DIR: text,
  MONGODB_URI: text,
  PATH: text,
  XDG_CACHE_HOME: text,
});

/** What a process's environment says about its database. Whoever reads the environment calls it. */
export function databaseSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Omit<DatabaseOptions, 'report'> {
  const { DATA_DIR, MONGODB_URI, PATH, XDG_CACHE_HOME } = environmentSchema.parse(environment);
  return {
    dataDir: DATA_DIR ?? '.data',
    mongodbUri: MONGODB_URI,
    searchPath: PATH ?? '',
    cacheDir: join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'interagency-graph'),
  };
}
