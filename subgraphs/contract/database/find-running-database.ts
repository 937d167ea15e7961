import { readHolder } from './holder.js';
import { stillRuns } from './process-identity.js';

/** The database that another process runs on the data folder, or null where none does. */
export async function findRunningDatabase(dataDir: string): Promise<string | null> {
  const holder = await readHolder(dataDir);
  if (holder?.mongod == null || !stillRuns(holder.mongod)) return null;
  return holder.uri;
}
