import type { FormattedExecutionResult } from 'graphql';
import { pino } from 'pino';
import { dataOf } from '../../../testing/data-of.js';
import { PRESENT, type Answer } from '../../../testing/stage.js';
import { takeDatabases, testDatabaseUri } from '../../../testing/take-databases.js';
import { fixedClock, type FixedClock } from '../../contract/dates/clock.js';
import type { SubgraphEnvironment } from '../../contract/graph/subgraph-environment.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { createAssertionSigner } from '../../contract/identity/sign-assertions.js';
import { makePrivateJwk, signingKeyOf } from '../../contract/identity/signing-key.js';
import { trustOnly } from '../../contract/identity/trusted-keys.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import type { Subgraph } from '../../contract/subgraph.js';
import { inProcessTransport } from '../../contract/transport/in-process.js';
import { SubgraphUnavailable } from '../../contract/transport/subgraph-request.js';
import { buildNSASubgraph } from '../../nsa/subgraph.js';
import { buildTreasurySubgraph } from '../../treasury/subgraph.js';
import { buildOMBSubgraph } from '../subgraph.js';

/** OMB with Treasury and NSA beside it, each of which can be out of reach; the other three always are. */
export interface OmbAmongPeers {
  readonly clock: FixedClock;
  /** Who cannot be reached now. */
  readonly down: Set<SubgraphName>;
  /** Where the ledger started to read each feed, request by request. */
  readonly asked: { readonly subgraph: SubgraphName; readonly after: unknown }[];
  ask<Data>(
    name: SubgraphName,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    as?: Principal,
  ): Promise<Data>;
  /** The whole answer of OMB's subgraph to the public, extensions included. */
  answer(query: string): Promise<FormattedExecutionResult | undefined>;
  /** Stops OMB and starts it again on the same data; what is given runs in between. */
  restartOmb(between: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openOmbAmongPeers(): Promise<OmbAmongPeers> {
  const clock = fixedClock(PRESENT);
  const databases = await takeDatabases();
  const gatewayKey = await signingKeyOf(await makePrivateJwk('gateway', 'ANYONE'));
  const ombKey = await signingKeyOf(await makePrivateJwk('omb', 'OMB'));
  const gateway = createAssertionSigner(gatewayKey, clock);
  const subgraphs = new Map<SubgraphName, Subgraph>();
  const down = new Set<SubgraphName>();
  const asked: OmbAmongPeers['asked'] = [];
  const environment: SubgraphEnvironment = {
    databaseUri: testDatabaseUri,
    databasePrefix: databases.prefix,
    clock,
    logger: pino({ level: 'silent' }),
    trustedKeys: await trustOnly([gatewayKey.publicJwk, ombKey.publicJwk]),
    // The ledger speaks for OMB's services only, with OMB's own key.
    signer: createAssertionSigner(ombKey, clock),
    peer: (name) => ({
      send: async (request, limits) => {
        asked.push({ subgraph: name, after: request.variables?.['after'] });
        const peer = subgraphs.get(name);
        if (peer === undefined || down.has(name))
          throw new SubgraphUnavailable(name, 'UNREACHABLE');
        return inProcessTransport(peer).send(request, limits);
      },
      close: () => Promise.resolve(),
    }),
  };

  async function startOmb(): Promise<void> {
    const omb = buildOMBSubgraph(environment);
    subgraphs.set('omb', omb);
    await omb.start();
  }
  for (const build of [buildTreasurySubgraph, buildNSASubgraph]) {
    const subgraph = build(environment);
    subgraphs.set(subgraph.name, subgraph);
    await subgraph.start();
  }
  await startOmb();

  return {
    clock,
    down,
    asked,
    async ask<Data>(name: SubgraphName, query: string, variables = {}, as = publicPrincipal) {
      const assertion = await gateway.sign(as, name);
      const answer = await subgraphs.get(name)?.execute({ query, variables, assertion });
      if (answer === undefined) throw new Error(`${name} is not among them.`);
      return dataOf(answer as Answer<Data>);
    },
    answer: async (query) =>
      subgraphs
        .get('omb')
        ?.execute({ query, assertion: await gateway.sign(publicPrincipal, 'omb') }),
    async restartOmb(between) {
      await subgraphs.get('omb')?.stop();
      asked.length = 0;
      await between();
      await startOmb();
    },
    async close() {
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop()));
      await databases.giveBack();
    },
  };
}
