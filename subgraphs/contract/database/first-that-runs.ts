import type { BinarySources } from './binary-sources.js';
import { NoDatabase } from './no-database.js';
import type { KeptMongod } from './keep-mongod.js';
import type { DatabaseSource } from './running-database.js';

/** A mongod, and by which way it was found. */
export interface Found {
  readonly how: DatabaseSource;
  readonly mongod: KeptMongod;
}

/** Starts the first binary that there is and that runs; says of each way why it was not that one. */
export async function firstThatRuns(
  { path, download, offline }: BinarySources,
  prefix: string,
  run: (binary: string) => Promise<KeptMongod>,
  report: (step: string) => void,
): Promise<Found> {
  const ways: readonly [DatabaseSource, string, () => Promise<string>][] = [
    ['PATH', 'a mongod on the PATH', async () => (await path()) ?? fail('there is none')],
    ['DOWNLOAD', 'the official binary', () => download(report)],
    ['OFFLINE', 'MongoDB for Windows under wine64', () => offline(prefix, report)],
  ];
  const tried: string[] = ['MONGODB_URI: not set'];
  for (const [how, name, binary] of ways) {
    try {
      const chosen = await binary();
      report(`database: starting ${name}`);
      return { how, mongod: await run(chosen) };
    } catch (error) {
      const reason = firstLine(error instanceof Error ? error.message : String(error));
      report(`database: not by ${name} (${reason})`);
      tried.push(`${name}: ${reason}`);
    }
  }
  throw new NoDatabase(tried);
}

/** What failed, without the output of other programs that may follow. */
function firstLine(message: string): string {
  return message.split('\n', 1).join('');
}

function fail(reason: string): never {
  throw new Error(reason);
}
