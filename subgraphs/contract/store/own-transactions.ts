import { hostname } from 'node:os';
import type { ClientSession, Connection } from 'mongoose';
import { identityOf, stillRuns, type ProcessIdentity } from '../database/process-identity.js';

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
  /** Whose session it is: the machine, and the process on it. */
  readonly host?: string;
  readonly process?: ProcessIdentity | null;
}

/** After so many starts of one transaction, whoever is in its way may be dead. */
const STARTS_BEFORE_A_LOOK = 5;

/**
 * The transactions of one writer of this process, one after another, all in one session. A process
 * that is killed leaves its transaction open, and what it had touched would stay locked for more than
 * a minute. So the session is written down, and whoever comes after ends what is still open in it.
 *
 * A guest writes beside the writer, as a command does: it takes the writer's name and its own, with a
 * slash between. Neither interrupts the other while both live; what a dead guest of this machine left
 * open is ended when it is in the way.
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
    let starts = 0;
    return session.withTransaction(async () => {
      starts += 1;
      if (starts % STARTS_BEFORE_A_LOOK === 0) await this.#endDeadGuests();
      return work(session);
    }, DURABLE);
  }

  async #open(): Promise<ClientSession> {
    const session = await this.connection.startSession();
    const inUse = { session: session.id, host: hostname(), process: identityOf(process.pid) };
    const before = await this.#sessions.findOneAndUpdate(
      { _id: this.writer },
      { $set: inUse },
      { upsert: true, returnDocument: 'before' },
    );
    if (before !== null) await this.#end([before]);
    return session;
  }

  async #endDeadGuests(): Promise<void> {
    // The names of guests, and no other, lie between the slash and the sign that follows it.
    const names = { $gte: `${this.writer}/`, $lt: `${this.writer}0` };
    const guests = await this.#sessions.find({ _id: names, host: hostname() }).toArray();
    await this.#end(guests.filter((guest) => guest.process != null && !stillRuns(guest.process)));
  }

  async #end(left: readonly SessionInUse[]): Promise<void> {
    if (left.length === 0) return;
    await this.connection.db?.command({ killSessions: left.map(({ session }) => session) });
  }

  get #sessions() {
    return this.connection.collection<SessionInUse>('sessionsInUse');
  }
}
