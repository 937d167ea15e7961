import type { Logger } from '../../contract/logging/logger.js';
import { emptyLedger } from './empty-ledger.js';
import type { LedgerStore } from './ledger-store.js';
import { LEDGER_SHAPE } from './ledger-version.js';

/**
 * Empties a ledger whose versions have another shape than this program gives them, so that it is filled
 * anew from the feeds: what an older program kept would answer newer questions with too little.
 */
export async function renewLedger(store: LedgerStore, logger: Logger): Promise<void> {
  const head = await store.heads.findById('ledger').lean();
  if (head === null || head.shape === LEDGER_SHAPE) return;
  logger.info(
    { found: head.shape ?? null, wanted: LEDGER_SHAPE },
    'the ledger is of another shape and is filled anew from the feeds',
  );
  await emptyLedger(store);
}
