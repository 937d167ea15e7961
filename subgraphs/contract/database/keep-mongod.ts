import type { MongodOptions, RunningMongod } from './run-mongod.js';
import { watchMongod, type StopWatching, type Watching } from './watch-mongod.js';

/** How a mongod is kept running. */
export interface Keeping {
  /** Starts it, on the same data and at the same port each time. */
  readonly run: (
    options: Pick<MongodOptions, 'port' | 'onUnexpectedEnd'>,
  ) => Promise<RunningMongod>;
  /** Told each time that it runs, before anybody hears of it. */
  readonly started: (mongod: RunningMongod) => Promise<void>;
  /** Told what happens, for whoever watches. */
  readonly report: (step: string) => void;
  /** How it is asked whether it still answers; as usual where absent. */
  readonly watching?: Watching | undefined;
}

/** A mongod that is kept running. */
export interface KeptMongod extends RunningMongod {
  /** How many times it ended or stood still by itself. */
  readonly losses: number;
}

const MOST_RESTARTS = 5;
const WITHIN_MS = 10 * 60_000;

/**
 * A mongod that is started again where it ends, or stands still, though nobody stopped it: its journal
 * has what was acknowledged, and whoever is connected finds it at the same port. One that ends again and
 * again has a reason that another start does not take away.
 */
export async function keepMongod(
  port: number | undefined,
  { run, started, report, watching }: Keeping,
): Promise<KeptMongod> {
  const ends: number[] = [];
  let isStopping = false;
  let isKilled = false;
  let isHeld = true;
  let stopWatching: StopWatching = () => undefined;
  let current = await run({ port, onUnexpectedEnd });
  const { uri } = current;
  // One after the other: it may end again before everybody was told that it runs.
  let underWay = attend(current);
  await underWay;

  return {
    uri,
    get pid() {
      return current.pid;
    },
    get losses() {
      return ends.length;
    },
    async stop() {
      isStopping = true;
      await underWay;
      stopWatching();
      await current.stop();
    },
    kill() {
      isStopping = true;
      isKilled = true;
      stopWatching();
      current.kill();
    },
    unref() {
      isHeld = false;
      current.unref();
    },
  };

  /** Tells that one runs, and watches it from then on. */
  async function attend(mongod: RunningMongod): Promise<void> {
    if (!isHeld) mongod.unref();
    await started(mongod);
    if (isStopping) return;
    stopWatching = watchMongod(mongod.uri, () => endFrozen(mongod), watching);
  }

  /** Its end is then noticed like any other. */
  function endFrozen({ pid }: RunningMongod): void {
    if (isStopping) return;
    report('database: mongod has not answered for long; it is ended');
    process.kill(pid, 'SIGKILL');
  }

  function onUnexpectedEnd(): void {
    if (isStopping) return;
    stopWatching();
    ends.push(performance.now());
    const recent = ends.filter((at) => at > performance.now() - WITHIN_MS);
    if (recent.length > MOST_RESTARTS) {
      report(`database: mongod ended ${recent.length} times in ten minutes; start again`);
      return;
    }
    report('database: mongod ended, though nobody stopped it; it is started again');
    underWay = underWay.then(restart).catch((error: unknown) => {
      report(`database: mongod cannot be started again (${String(error)})`);
    });
  }

  async function restart(): Promise<void> {
    if (isStopping) return;
    // Where it ended while that was still told, the dead one is watched.
    stopWatching();
    const { uri: before } = current;
    current = await run({ port: Number(new URL(before).port), onUnexpectedEnd });
    if (isKilled) {
      // Whoever had the other killed takes the folder away.
      current.kill();
      return;
    }
    await attend(current);
    if (current.uri !== before)
      throw new Error(`its port was taken, and it is at ${current.uri} now`);
    report('database: running again');
  }
}
