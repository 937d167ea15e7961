import { inputError } from '../../contract/graph/input-error.js';
import { ASSERTION_TOLERANCE_SECONDS } from '../../contract/identity/assertion.js';
import { AGENCIES } from '../../contract/order/agencies.js';
import { LONGEST_ANSWER_MS } from '../ledger/feed-puller.js';
import type { OmbContext } from '../omb-context.js';

/**
 * An event is stamped within its transaction, which expires after a minute (`transactionLifetimeLimitSeconds`)
 * and is ended by a server that looks for such every half a minute.
 */
const LONGEST_TRANSACTION_MS = 90_000;

/** How long after a moment an agency must have been heard, so that nothing stamped by then can still come. */
export const SETTLING_MS =
  LONGEST_TRANSACTION_MS + LONGEST_ANSWER_MS + ASSERTION_TOLERANCE_SECONDS * 1_000;

/** Refuses a moment of which an agency may still say something: then no two would get the same hash. */
export async function requireSettled(asOf: Date, { ledger, now }: OmbContext): Promise<void> {
  const coverage = await ledger.coverage();
  const settled = new Date(asOf.getTime() + SETTLING_MS);
  const missing = AGENCIES.filter(({ subgraph }) => {
    const pulledAt = coverage.get(subgraph)?.pulledAt ?? null;
    return pulledAt === null || pulledAt < settled;
  });
  if (missing.length === 0) return;
  const names = missing.map(({ id }) => id).join(', ');
  throw inputError(
    'SNAPSHOT_NOT_SETTLED',
    `What was written by ${asOf.toISOString()} may still come: OMB's ledger has not heard ${names} since ${settled.toISOString()}, and it is ${now.toISOString()}. Ask again in four minutes, or about an earlier moment.`,
  );
}
