import { setTimeout as pause } from 'node:timers/promises';
import { emptyLedger } from './empty-ledger.js';
import { FEEDS } from './ledger.js';
import type { LedgerStore } from './ledger-store.js';
import type { LedgerCursor } from './ledger-version.js';

const LOOK_AGAIN_MS = 500;
/** A feed with nothing to say is asked again within 20 seconds; after this long nobody asks. */
const PATIENCE_MS = 45_000;

/** Empties the ledger and waits until OMB has taken every feed over again; says how far each is. */
export async function rebuildLedger(
  store: LedgerStore,
  report: (line: string) => void,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  await emptyLedger(store);
  report('The ledger is empty. OMB takes every feed over from its beginning.');
  const seen = new Map<string, string>();
  let movedAt = performance.now();
  for (;;) {
    const cursors = await store.cursors.find().lean<LedgerCursor[]>();
    for (const cursor of cursors) {
      const line = lineOf(cursor);
      if (cursor.sequence === 0 || seen.get(cursor._id) === line) continue;
      seen.set(cursor._id, line);
      movedAt = performance.now();
      report(line);
    }
    const complete = cursors.filter(({ pulledAt }) => pulledAt !== null).map(({ _id }) => _id);
    const missing = FEEDS.filter((name) => !complete.includes(name));
    if (missing.length === 0) return;
    if (performance.now() - movedAt > patienceMs) throw new NobodyTakesOver(missing);
    await pause(LOOK_AGAIN_MS);
  }
}

/** The ledger is empty, and rightly so, but nothing fills it. */
class NobodyTakesOver extends Error {
  constructor(missing: readonly string[]) {
    super(
      `Nothing comes of ${missing.join(', ')}. Start OMB's subgraph and these; OMB goes on by itself.`,
    );
  }
}

function lineOf({ _id, sequence, pulledAt }: LedgerCursor): string {
  return `${_id.padEnd(10)} ${sequence} events${pulledAt === null ? '' : ', complete'}`;
}
