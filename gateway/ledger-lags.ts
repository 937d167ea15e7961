import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { pause } from '../subgraphs/contract/waiting/until-stopped.js';
import { publicPrincipal, type Principal } from '../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from './graphql-server.js';
import type { LedgerLags } from './metrics.js';

/** How long whoever reads the metrics waits for OMB: the rest of them is not to be late with it. */
const PATIENCE_MS = 1_000;
const NOTHING: LedgerLags = new Map();

const answer = z.object({
  agencies: z.array(
    z.object({
      id: z.string(),
      ledger: z.object({ lagSeconds: z.number().nullable() }).nullable(),
    }),
  ),
});

/** Asks the graph, as anybody could, how old its ledger is; knows nothing where OMB cannot be asked. */
export async function ledgerLags(
  execute: (request: GraphRequest, principal: Principal) => Promise<FormattedExecutionResult>,
): Promise<LedgerLags> {
  const query = '{ agencies { id ledger { lagSeconds } } }';
  const { data } = await execute({ query }, publicPrincipal);
  const parsed = answer.safeParse(data);
  if (!parsed.success) return NOTHING;
  return new Map(parsed.data.agencies.map(({ id, ledger }) => [id, ledger?.lagSeconds ?? null]));
}

/** What is found out, where that is soon; nothing where not. While one question waits no other is asked. */
export function soonOrNothing(ask: () => Promise<LedgerLags>): () => Promise<LedgerLags> {
  let underWay: Promise<LedgerLags> | null = null;
  return async () => {
    underWay ??= ask()
      .catch(() => NOTHING)
      .finally(() => {
        underWay = null;
      });
    const answered = new AbortController();
    const late = pause(PATIENCE_MS, answered.signal).then(() => NOTHING);
    try {
      return await Promise.race([underWay, late]);
    } finally {
      answered.abort();
    }
  };
}
