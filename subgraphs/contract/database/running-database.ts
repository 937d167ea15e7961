import type { Watching } from './watch-mongod.js';

/** The four ways to a database, in the order they are tried. */
export type DatabaseSource = 'MONGODB_URI' | 'PATH' | 'DOWNLOAD' | 'OFFLINE';

/** A database that answers. */
export interface RunningDatabase {
  /** The connection string; whoever connects chooses the database's name. */
  readonly uri: string;
  readonly how: DatabaseSource;
  /** How many times it ended or stood still though nobody stopped it; as far as it is ours. */
  readonly losses: number;
  /** Stops what was started for it; nothing where it was there before. */
  stop(): Promise<void>;
  /** Ends it at once, for data that nobody needs. */
  kill(): void;
  /** Lets this process end while it runs. */
  unref(): void;
}

/** What a process says about the database it wants. */
export interface DatabaseOptions {
  /** Where the data is kept, and who holds it. */
  readonly dataDir: string;
  /** A database that runs elsewhere; then nothing is started here. */
  readonly mongodbUri?: string | undefined;
  /** The folders in which a `mongod` is looked for, as in PATH. */
  readonly searchPath: string;
  /** Where fetched binaries are kept, for every data folder of this machine. */
  readonly cacheDir: string;
  /** For data that nobody needs after a crash: a write is acknowledged before it is in the journal. */
  readonly throwAway?: boolean | undefined;
  /** How the server is asked whether it still answers; as usual where absent. */
  readonly watching?: Watching | undefined;
  /** Told each step, for whoever waits. */
  readonly report: (step: string) => void;
}
