import mongoose from 'mongoose';

/** How a server is asked whether it still answers. */
export interface Watching {
  readonly everyMs: number;
  readonly answersWithinMs: number;
}

const USUAL: Watching = { everyMs: 5_000, answersWithinMs: 5_000 };
/** Unanswered questions in a row, so that a busy machine, or a process that just woke up, is no reason. */
const UNANSWERED = 6;

/** Stops the watching. */
export type StopWatching = () => void;

/**
 * Watches whether a server answers, and says so once where it has not for long (about a minute, as usual):
 * under wine it may stand still without an end. It keeps no process from its end.
 */
export function watchMongod(
  uri: string,
  onFrozen: () => void,
  { everyMs, answersWithinMs }: Watching = USUAL,
  isAnswered: (uri: string, withinMs: number) => Promise<boolean> = answers,
): StopWatching {
  let unanswered = 0;
  let timer = setTimeout(look, everyMs).unref();
  let isOver = false;
  return () => {
    isOver = true;
    clearTimeout(timer);
  };

  function look(): void {
    void isAnswered(uri, answersWithinMs).then((isThere) => {
      if (isOver) return;
      unanswered = isThere ? 0 : unanswered + 1;
      if (unanswered < UNANSWERED) timer = setTimeout(look, everyMs).unref();
      else onFrozen();
    });
  }
}

/** A connection of its own for each question: one that was open says nothing of whether another can be. */
async function answers(uri: string, withinMs: number): Promise<boolean> {
  const client = new mongoose.mongo.MongoClient(uri, {
    serverSelectionTimeoutMS: withinMs,
    connectTimeoutMS: withinMs,
    socketTimeoutMS: withinMs,
  });
  try {
    await client.db('admin').command({ ping: 1 });
    return true;
  } catch {
    return false;
  } finally {
    await client.close().catch(() => undefined);
  }
}
