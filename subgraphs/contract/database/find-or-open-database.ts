import { findRunningDatabase } from './find-running-database.js';
import { openDatabase } from './open-database.js';
import type { DatabaseOptions, RunningDatabase } from './running-database.js';

/** The database for a command: the one that is set or runs already, which it leaves running; else one that it starts and stops. */
export async function findOrOpenDatabase(
  options: DatabaseOptions,
): Promise<Pick<RunningDatabase, 'uri' | 'stop'>> {
  const uri = options.mongodbUri ?? (await findRunningDatabase(options.dataDir));
  if (uri === null) return openDatabase(options);
  return { uri, stop: () => Promise.resolve() };
}
