import type { Warning } from '../../contract/audit/warning.js';
import { AGENCIES, type SubgraphName } from '../../contract/order/agencies.js';
import type { Coverage } from './read-coverage.js';

/** From how many seconds on an answer says that it rests on old news. */
export const LAG_WORTH_A_WARNING_SECONDS = 60;

/** For how many seconds the ledger has not known everything of a feed; null where it never did. */
export function lagSeconds(coverage: Coverage, subgraph: SubgraphName, now: Date): number | null {
  const pulledAt = coverage.get(subgraph)?.pulledAt ?? null;
  if (pulledAt === null) return null;
  return Math.max(0, Math.floor((now.getTime() - pulledAt.getTime()) / 1_000));
}

/** A warning for each agency that the ledger has not heard for a while. */
export function lagWarnings(coverage: Coverage, now: Date): readonly Warning[] {
  return AGENCIES.flatMap(({ id, subgraph }) => {
    const lag = lagSeconds(coverage, subgraph, now);
    if (lag !== null && lag <= LAG_WORTH_A_WARNING_SECONDS) return [];
    const asOf = coverage.get(subgraph)?.pulledAt?.toISOString() ?? null;
    const message =
      asOf === null
        ? `OMB's ledger never heard ${id}: nothing of it is in this answer.`
        : `OMB's ledger last heard ${id} ${lag} seconds ago. Ask the agency itself for how it stands now.`;
    return [{ code: 'LEDGER_LAGS' as const, agency: id, asOf, lagSeconds: lag, message }];
  });
}
