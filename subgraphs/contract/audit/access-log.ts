import type { ClientSession } from 'mongoose';
import { chain, GENESIS } from '../events/hash-chain.js';
import type { AgencyStore } from '../store/agency-store.js';
import { OwnTransactions } from '../store/own-transactions.js';
import type { AccessRecord } from './access-record.js';

interface Waiting {
  readonly record: AccessRecord;
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
}

/** An agency's log of reads above public: appended to, never changed, each entry linked to the one before. */
export class AccessLog {
  #waiting: Waiting[] = [];
  #isDraining = false;
  readonly #transactions: OwnTransactions;

  constructor(private readonly store: AgencyStore) {
    this.#transactions = new OwnTransactions(store.connection, 'accesses');
  }

  /** Settles when the entry is on disk: an answer that cannot be logged must not be given. */
  append(record: AccessRecord): Promise<void> {
    const logged = new Promise<void>((settle, fail) => {
      this.#waiting.push({ record, settle, fail });
    });
    if (!this.#isDraining) void this.#drain();
    return logged;
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    // Whoever reads in the same turn shares the first transaction.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0));
    this.#isDraining = false;
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#transactions.run((session) => this.#link(session, group));
      for (const { settle } of group) settle();
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  }

  async #link(session: ClientSession, group: readonly Waiting[]): Promise<void> {
    const { logHeads, accesses } = this.store;
    const head = await logHeads.findById('accesses', null, { session }).lean();
    const before = head?.sequence ?? 0;
    const entries = chain(
      head?.hash ?? GENESIS,
      group.map(({ record }, index) => ({ _id: before + index + 1, ...record })),
    );
    const last = entries.at(-1);
    // The head goes first: two processes of one agency meet here, so that the chain never forks.
    await logHeads.collection.updateOne(
      { _id: 'accesses' as never },
      { $set: { sequence: last?._id, at: last?.at, hash: last?.hash } },
      { session, upsert: true },
    );
    await accesses.collection.insertMany([...entries] as never[], { session });
  }
}
