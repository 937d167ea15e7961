import type { ClientSession, Connection } from 'mongoose';

/** What is committed is on the disks of most members, and what is read is of one moment. */
const DURABLE = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
} as const;

/** The session that the last process opened for a writer. */
interface SessionInUse {
  /** The writer's name. */
  readonly _id: string;
  readonly session: ClientSession['id'];
}

/**
 * The transactions of one writer of this process, one after another, all in one session. A process
 * that is killed leaves its transaction open, and what it had touched would stay locked for more than
 * a minute. So the session is written down, and whoever comes after ends what is still open in it.
 */
export class OwnTransactions {
  #session: Promise<ClientSession> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly writer: string,
  ) {}

  /** Runs work in a transaction once all before it have ended; starts it over where it met another process. */
  run<Result>(work: (session: ClientSession) => Promise<Result>): Promise<Result> {
    const next = () => this.#transaction(work);
    const result = this.#last.then(next, next);
    this.#last = result;
    return result;
  }

  async #transaction<Result>(work: (session: ClientSession) => Promise<Result>): Promise<Result> {
    this.#session ??= this.#open().catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    const session = await this.#session;
    return session.withTransaction(() => work(session), DURABLE);
  }

  async #open(): Promise<ClientSession> {
    const session = await this.connection.startSession();
    const before = await this.connection
      .collection<SessionInUse>('sessionsInUse')
      .findOneAndUpdate(
        { _id: this.writer },
        { $set: { session: session.id } },
        { upsert: true, returnDocument: 'before' },
      );
    if (before !== null) await this.connection.db?.command({ killSessions: [before.session] });
    return session;
  }
}
