import type { ClientSession } from 'mongoose';
import type { Clock } from '../dates/clock.js';
import type { GivenAnswer, LogHead } from '../events/event-schemas.js';
import { chain, GENESIS } from '../events/hash-chain.js';
import { refuse } from '../graph/refusal.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { OwnTransactions } from '../store/own-transactions.js';
import type { NewEventId } from './event-id.js';
import { UnitOfWork } from './unit-of-work.js';
import { done, refused, type Outcome, type WriteCommand } from './write-command.js';

/** Where a group of commands is committed, and how. */
export interface CommitPlace {
  readonly store: AgencyStore;
  readonly transactions: OwnTransactions;
  readonly clock: Clock;
  /**
   * Whether the end of the log is taken before anything is read: for one who writes beside the agency's
   * own writer in large groups, and would always meet a smaller change at the end.
   */
  readonly takesHeadFirst: boolean;
  readonly eventId: NewEventId;
}

/** Runs a group of commands and writes all their changes in one transaction. */
export async function commitGroup(
  place: CommitPlace,
  commands: readonly WriteCommand<unknown>[],
): Promise<readonly Outcome<unknown>[]> {
  return place.transactions.run((session) => runGroup(place, session, commands));
}

async function runGroup(
  { store, clock, takesHeadFirst, eventId }: CommitPlace,
  session: ClientSession,
  commands: readonly WriteCommand<unknown>[],
): Promise<readonly Outcome<unknown>[]> {
  const head = await (takesHeadFirst ? takeHead(store, session) : readHead(store, session));
  const now = new Date(Math.max(clock.now().getTime(), head?.at.getTime() ?? 0));
  const answers = await answersGivenBefore(store, session, commands);
  const work = new UnitOfWork(session, now, eventId);
  await work.prefetch(commands.flatMap(({ reads }) => reads));

  const outcomes: Outcome<unknown>[] = [];
  const newAnswers: GivenAnswer[] = [];
  for (const command of commands) {
    outcomes.push(await runCommand(command, work, answers, newAnswers));
  }
  await write(store, session, work, head, newAnswers);
  return outcomes;
}

function readHead({ logHeads }: AgencyStore, session: ClientSession): Promise<LogHead | null> {
  return logHeads.findById('events', null, { session }).lean<LogHead>().exec();
}

/** Only a change keeps others from the end of the log until this is committed. */
function takeHead({ logHeads }: AgencyStore, session: ClientSession): Promise<LogHead | null> {
  return logHeads
    .findOneAndUpdate({ _id: 'events' }, { $inc: { taken: 1 } }, { session })
    .lean<LogHead>()
    .exec();
}

async function runCommand(
  command: WriteCommand<unknown>,
  work: UnitOfWork,
  answers: Map<string, GivenAnswer>,
  newAnswers: GivenAnswer[],
): Promise<Outcome<unknown>> {
  const { idempotency } = command;
  const given = idempotency === null ? undefined : answers.get(idempotency.key);
  if (given !== undefined) return repeated(given, idempotency?.fingerprint);
  const staged = work.staged;
  const outcome = await command.decide(work);
  if (outcome.refusal !== null) {
    work.undoTo(staged);
    return outcome;
  }
  if (idempotency !== null) {
    const answer = {
      _id: idempotency.key,
      fingerprint: idempotency.fingerprint,
      answer: outcome.answer,
      at: work.now,
    };
    answers.set(idempotency.key, answer);
    newAnswers.push(answer);
  }
  return outcome;
}

function repeated(given: GivenAnswer, fingerprint: string | undefined): Outcome<unknown> {
  if (given.fingerprint === fingerprint) return done(given.answer);
  return refused(
    refuse(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key was used before with another input. Use a new key for a new change.',
      'idempotencyKey',
    ),
  );
}

async function answersGivenBefore(
  store: AgencyStore,
  session: ClientSession,
  commands: readonly WriteCommand<unknown>[],
): Promise<Map<string, GivenAnswer>> {
  const keys = commands.flatMap(({ idempotency }) =>
    idempotency === null ? [] : [idempotency.key],
  );
  if (keys.length === 0) return new Map();
  const given = await store.givenAnswers.find({ _id: { $in: keys } }, null, { session }).lean();
  return new Map(given.map((answer) => [answer._id, answer]));
}

async function write(
  store: AgencyStore,
  session: ClientSession,
  work: UnitOfWork,
  head: LogHead | null,
  newAnswers: readonly GivenAnswer[],
): Promise<void> {
  if (work.staged === 0) return;
  const before = head?.sequence ?? 0;
  const numbered = work.events.map((event, index) => ({ _id: before + index + 1, ...event }));
  const events = chain(head?.hash ?? GENESIS, numbered);
  // The head goes first: two processes of one agency meet here, so that the log stays without a gap.
  await store.logHeads.collection.updateOne(
    { _id: 'events' as never },
    { $set: { sequence: before + work.staged, at: work.now, hash: events.at(-1)?.hash } },
    { session, upsert: true },
  );
  for (const [model, records] of work.changedRecords) {
    await model.collection.bulkWrite(
      records.map((record) => ({
        replaceOne: {
          filter: { _id: record._id as never },
          replacement: { ...record },
          upsert: true,
        },
      })),
      { session },
    );
  }
  await store.events.collection.insertMany(events as never[], { session });
  if (newAnswers.length > 0) {
    await store.givenAnswers.collection.insertMany([...newAnswers] as never[], { session });
  }
}
