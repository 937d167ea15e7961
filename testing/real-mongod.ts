import { usualSources, type BinarySources } from '../subgraphs/contract/database/binary-sources.js';
import { databaseSettings } from '../subgraphs/contract/database/database-settings.js';

const silent = () => undefined;

/** The ways of this machine, whatever they are. */
export function sourcesHere(): BinarySources {
  return usualSources({ ...databaseSettings(process.env), report: silent });
}

/** A mongod as this machine can have it, by whichever way; `prefix` is for wine, where that is it. */
export async function realMongod(prefix: string): Promise<string> {
  const { path, download, offline } = sourcesHere();
  return (await path()) ?? download(silent).catch(() => offline(prefix, silent));
}
