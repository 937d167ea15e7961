import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormattedExecutionResult } from 'graphql';
import { pino } from 'pino';
import {
  takeDatabases,
  testDatabaseUri,
  type TakenDatabases,
} from '../../../../testing/take-databases.js';
import { fixedClock } from '../../dates/clock.js';
import { buildSubgraph } from '../../graph/build-subgraph.js';
import { createAssertionSigner, type AssertionSigner } from '../../identity/sign-assertions.js';
import { makePrivateJwk, signingKeyOf } from '../../identity/signing-key.js';
import { trustOnly } from '../../identity/trusted-keys.js';
import type { Principal } from '../../identity/principal.js';
import { agencyOfSubgraph, type SubgraphName } from '../../order/agencies.js';
import type { AgencyStore } from '../../store/agency-store.js';
import type { Subgraph } from '../../subgraph.js';
import { Line } from './line.js';

/** A subgraph that has what every agency has and nothing else, its store, and the line on which others ask it. */
interface OnALine {
  readonly subgraph: Subgraph;
  readonly store: AgencyStore;
  readonly line: Line;
}

/** Some agencies, each with a key of its own, that ask one another over lines which a test can cut. */
export class AgenciesOnLines {
  readonly #agencies = new Map<SubgraphName, OnALine>();

  private constructor(
    private readonly folder: string,
    private readonly gateway: AssertionSigner,
    private readonly databases: TakenDatabases,
  ) {}

  static async open(names: readonly SubgraphName[]): Promise<AgenciesOnLines> {
    const clock = fixedClock('2026-11-21T15:00:00Z');
    const gatewayKey = await signingKeyOf(await makePrivateJwk('gateway', 'ANYONE'));
    const keys = await Promise.all(
      names.map(async (name) => {
        const jwk = await makePrivateJwk(name, agencyOfSubgraph(name).id);
        return [name, await signingKeyOf(jwk)] as const;
      }),
    );
    const trustedKeys = await trustOnly([gatewayKey, ...keys.map(([, key]) => key)].map(publicOf));
    const folder = await mkdtemp(join(tmpdir(), 'on-lines-'));
    const databases = await takeDatabases();
    const gateway = createAssertionSigner(gatewayKey, clock);
    const opened = new AgenciesOnLines(folder, gateway, databases);
    for (const [name, key] of keys) {
      let store: AgencyStore | undefined;
      const subgraph = buildSubgraph(
        {
          name,
          folder,
          workflows: (own) => {
            store = own;
            return { resolvers: {} };
          },
        },
        {
          databaseUri: testDatabaseUri,
          databasePrefix: databases.prefix,
          clock,
          logger: pino({ level: 'silent' }),
          trustedKeys,
          signer: createAssertionSigner(key, clock),
          peer: (peer) => opened.of(peer).line,
        },
      );
      if (store === undefined) throw new Error(`${name} has no store.`);
      opened.#agencies.set(name, { subgraph, store, line: new Line(subgraph) });
      await subgraph.start();
    }
    return opened;
  }

  of(name: SubgraphName): OnALine {
    const found = this.#agencies.get(name);
    if (found === undefined) throw new RangeError(`${name} is not among them.`);
    return found;
  }

  /** Asks one agency, as a gateway would for somebody. */
  async ask(
    name: SubgraphName,
    query: string,
    variables: Record<string, unknown>,
    as: Principal,
  ): Promise<FormattedExecutionResult> {
    const assertion = await this.gateway.sign(as, name);
    return this.of(name).subgraph.execute({ query, variables, assertion });
  }

  async close(): Promise<void> {
    for (const { subgraph } of this.#agencies.values()) await subgraph.stop();
    await this.databases.giveBack();
    await rm(this.folder, { recursive: true });
  }
}

function publicOf({ publicJwk }: Awaited<ReturnType<typeof signingKeyOf>>) {
  return publicJwk;
}
