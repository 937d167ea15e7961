import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { publicPrincipal, type Principal } from '../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from './graphql-server.js';
import type { LedgerLags } from './metrics.js';

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
  if (!parsed.success) return new Map();
  return new Map(parsed.data.agencies.map(({ id, ledger }) => [id, ledger?.lagSeconds ?? null]));
}
