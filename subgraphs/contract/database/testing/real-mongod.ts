import { join } from 'node:path';
import { usualSources, type BinarySources } from '../binary-sources.js';
import { databaseSettings } from '../database-settings.js';
import { temporaryFolder } from './temporary-folder.js';

/** The ways of this machine, whatever they are. */
export function sourcesHere(): BinarySources {
  return usualSources({ ...databaseSettings(process.env), report: () => undefined });
}

/** Some mongod that runs on this machine, by whichever way, to stand where a test needs one. */
export async function realMongod(): Promise<string> {
  const { path, download, offline } = sourcesHere();
  const silent = () => undefined;
  const found = (await path()) ?? (await download(silent).catch(() => null));
  return found ?? offline(join(await temporaryFolder(), 'wine'), silent);
}
