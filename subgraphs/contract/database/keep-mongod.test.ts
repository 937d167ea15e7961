import { keepMongod, type Keeping } from './keep-mongod.js';

const PORT = 27_017;

/** A promise that a test fulfils. */
interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** A server that only notes what is done to it. */
function fakeMongod(pid: number) {
  return {
    pid,
    uri: `mongodb://127.0.0.1:${PORT}/`,
    stop: jest.fn(() => Promise.resolve()),
    kill: jest.fn(),
    unref: jest.fn(),
  };
}

type Fake = ReturnType<typeof fakeMongod>;

/** A stretch of a start, which begins and then waits for the test. */
class Stretch {
  readonly #begun = gate();
  readonly #goesOn = gate();
  readonly begun = this.#begun.opened;
  readonly goOn = this.#goesOn.open;

  pass(): Promise<void> {
    this.#begun.open();
    return this.#goesOn.opened;
  }
}

/** Fake servers, numbered from 0; some take their time to start, or to have it told that they run. */
class Fakes {
  readonly mongods: Fake[] = [];
  readonly ports: (number | undefined)[] = [];
  readonly told: number[] = [];
  readonly reports: string[] = [];
  readonly #ends: (() => void)[] = [];

  constructor(
    private readonly starts: Readonly<Record<number, Stretch>> = {},
    private readonly tellings: Readonly<Record<number, Stretch>> = {},
  ) {}

  readonly keeping: Keeping = {
    run: async ({ port, onUnexpectedEnd }) => {
      const number = this.ports.push(port) - 1;
      await this.starts[number]?.pass();
      const mongod = fakeMongod(number);
      this.mongods.push(mongod);
      this.#ends.push(onUnexpectedEnd);
      return mongod;
    },
    started: async ({ pid }) => {
      this.told.push(pid);
      await this.tellings[pid]?.pass();
    },
    report: (step) => this.reports.push(step),
  };

  /** One ends by itself. */
  end(number: number): void {
    this.#ends[number]?.();
  }

  /** What was done to each. */
  get done(): readonly string[] {
    return this.mongods.map(({ stop, kill }) =>
      [...stop.mock.calls.map(() => 'stop'), ...kill.mock.calls.map(() => 'kill')].join(),
    );
  }
}

describe('a mongod that ended by itself', () => {
  test('is started again at its port, and stopped in the end', async () => {
    const telling = new Stretch();
    const fakes = new Fakes({}, { 1: telling });
    const kept = await keepMongod(undefined, fakes.keeping);
    fakes.end(0);
    await telling.begun;
    telling.goOn();
    await kept.stop();
    expect(fakes.ports).toEqual([undefined, PORT]);
    expect(fakes.told).toEqual([0, 1]);
    expect(fakes.reports.at(-1)).toBe('database: running again');
    expect(fakes.done).toEqual(['', 'stop']);
    expect(kept.losses).toBe(1);
  });

  test('while it is still told for the first time that it runs, is started again afterwards', async () => {
    const telling = new Stretch();
    const second = new Stretch();
    const fakes = new Fakes({ 1: second }, { 0: telling });
    const keeping = keepMongod(PORT, fakes.keeping);
    await telling.begun;
    fakes.end(0);
    expect(fakes.ports).toEqual([PORT]);
    telling.goOn();
    const kept = await keeping;
    await second.begun;
    second.goOn();
    await kept.stop();
    expect(fakes.told).toEqual([0, 1]);
    expect(fakes.done).toEqual(['', 'stop']);
    expect(fakes.reports.at(-1)).toBe('database: running again');
  });

  test('and again while that is still told, is started a third time, one after the other', async () => {
    const telling = new Stretch();
    const third = new Stretch();
    const fakes = new Fakes({ 2: third }, { 1: telling });
    const kept = await keepMongod(PORT, fakes.keeping);
    fakes.end(0);
    await telling.begun;
    fakes.end(1);
    telling.goOn();
    await third.begun;
    third.goOn();
    await kept.stop();
    expect(fakes.told).toEqual([0, 1, 2]);
    expect(fakes.done).toEqual(['', '', 'stop']);
  });
});

describe('a mongod that is started again', () => {
  test('is killed as soon as it runs, and nobody told, where it was to be killed meanwhile', async () => {
    const start = new Stretch();
    const fakes = new Fakes({ 1: start });
    const kept = await keepMongod(PORT, fakes.keeping);
    fakes.end(0);
    await start.begun;
    kept.kill();
    start.goOn();
    // Stopping waits for what is under way.
    await kept.stop();
    expect(fakes.done).toEqual(['kill', 'stop,kill']);
    expect(fakes.told).toEqual([0]);
    expect(fakes.reports).not.toContain('database: running again');
  });

  test('is killed itself where it was to be killed while that is told', async () => {
    const telling = new Stretch();
    const fakes = new Fakes({}, { 1: telling });
    const kept = await keepMongod(PORT, fakes.keeping);
    fakes.end(0);
    await telling.begun;
    kept.kill();
    expect(fakes.done).toEqual(['', 'kill']);
    telling.goOn();
    await kept.stop();
  });

  test('is stopped where it was to be stopped meanwhile', async () => {
    const start = new Stretch();
    const fakes = new Fakes({ 1: start });
    const kept = await keepMongod(PORT, fakes.keeping);
    fakes.end(0);
    await start.begun;
    const stopped = kept.stop();
    start.goOn();
    await stopped;
    expect(fakes.done).toEqual(['', 'stop']);
  });

  test('is not where it was to be killed before that began', async () => {
    const fakes = new Fakes();
    const kept = await keepMongod(PORT, fakes.keeping);
    fakes.end(0);
    kept.kill();
    await kept.stop();
    expect(fakes.ports).toEqual([PORT]);
    expect(fakes.done).toEqual(['stop,kill']);
  });
});
