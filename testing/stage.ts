import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormattedExecutionResult } from 'graphql';
import type mongoose from 'mongoose';
import { pino } from 'pino';
import { buildAgencies } from '../gateway/agencies.js';
import { openDevelopmentIssuer } from '../gateway/identity/development-issuer.js';
import type { Exercise } from '../gateway/exercise/run-exercise.js';
import { tokenIdentity } from '../gateway/identity/token-identity.js';
import { buildGateway, type Gateway, type GatewayOptions } from '../gateway/server.js';
import { fixedClock, type FixedClock } from '../subgraphs/contract/dates/clock.js';
import {
  GATEWAY_SIGNATORY,
  openSigningKey,
  openTrustedKeys,
} from '../subgraphs/contract/identity/keys.js';
import { publicPrincipal, type Principal } from '../subgraphs/contract/identity/principal.js';
import {
  createAssertionSigner,
  type AssertionSigner,
} from '../subgraphs/contract/identity/sign-assertions.js';
import type { AgencyId, SubgraphName } from '../subgraphs/contract/order/agencies.js';
import type { OfficeId } from '../subgraphs/contract/order/offices.js';
import type { SubgraphTransport } from '../subgraphs/contract/transport/subgraph-request.js';
import type { LocalSubgraph, Subgraph } from '../subgraphs/contract/subgraph.js';
import { composedOnce } from './composed-once.js';
import { takeDatabases, testDatabaseUri } from './take-databases.js';

/** Six months after the order: a day on which its due dates have passed. */
export const PRESENT = '2026-11-21T15:00:00Z';

/** The whole graph over the real database, for one test file. */
export interface Stage {
  readonly clock: FixedClock;
  readonly gateway: Gateway;
  /** The six, in this process. */
  readonly subgraphs: readonly LocalSubgraph[];
  readonly signer: AssertionSigner;
  /** A token for a principal, as the identity provider would give it: what a client shows over HTTP. */
  tokenOf(principal: Principal): Promise<string>;
  /** An agency's database, for a look behind the graph. */
  readonly databaseOf: (subgraph: SubgraphName) => mongoose.mongo.Db;
  /** Asks the graph; as the public where nobody is named. */
  ask<Data>(
    query: string,
    variables?: Record<string, unknown>,
    as?: Principal,
  ): Promise<Answer<Data>>;
  /** Asks one subgraph at its own port, past the gateway. */
  askSubgraph<Data>(
    name: SubgraphName,
    query: string,
    variables?: Record<string, unknown>,
    as?: Principal,
  ): Promise<Answer<Data>>;
  /** Asks one subgraph at its own port with a statement of who asks that the test made, or with none. */
  askSubgraphWith(
    assertion: string | undefined,
    name: SubgraphName,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<unknown>>;
  /**
   * Has OMB's ledger follow the agencies from now on. It rests until then: most test files never look at
   * it, and following changes took a third of their time.
   */
  followAgencies(): Promise<void>;
  close(): Promise<void>;
}

/** What a test may want otherwise. */
export interface StageOptions extends Pick<
  GatewayOptions,
  'live' | 'limits' | 'timeoutsMs' | 'trustedProxies'
> {
  /** What the clock shows. */
  readonly now?: string;
  /** A database of the test's own, in place of that of the whole run. */
  readonly databaseUri?: string;
  /** The gateway's way to a subgraph, where somebody stands in it. */
  readonly wayTo?: (name: string, way: SubgraphTransport) => SubgraphTransport;
  /** A subgraph's line to another, where somebody stands in it. */
  readonly lineTo?: Parameters<typeof buildAgencies>[2];
  /** Plays an exercise before the stage opens. */
  readonly exercise?: (on: Pick<Exercise, 'subgraphs' | 'clock' | 'cisa'>) => Promise<unknown>;
}

/** Ends something that was begun. */
type Ending = () => Promise<unknown>;

/** An answer, of the shape that the test expects. */
export type Answer<Data> = FormattedExecutionResult<Data>;

/** An officer of an agency, of one of its offices where named. */
export function officer(agency: AgencyId, office: string | null = null): Principal {
  const subject = `officer-${agency}-${office ?? 'any'}`;
  return {
    ...publicPrincipal,
    kind: 'PERSON',
    role: 'officer',
    agency,
    office,
    subject,
    clearance: 'CUI',
  };
}

/** An officer who speaks for an office of no agency of the graph, such as the National Cyber Director. */
export function officerOfOffice(office: OfficeId): Principal {
  const subject = `officer-${office}`;
  return { ...officer('OMB', office), agency: null, subject };
}

/** A decider of an agency whose token names an office. */
export function decider(agency: AgencyId, office: string): Principal {
  return { ...officer(agency, office), role: 'decider', subject: `decider-${agency}-${office}` };
}

/**
 * Opens the stage: six subgraphs in this process, composed as they would be in production; over the
 * database of the whole run, unless a test has one of its own.
 */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const begun: Ending[] = [];
  try {
    return await open(options, begun);
  } catch (error) {
    // What was begun is ended also where the stage cannot be opened: else its pollers keep Jest alive.
    await endAll(begun);
    throw error;
  }
}

async function endAll(begun: readonly Ending[]): Promise<void> {
  for (const end of begun.toReversed()) await end();
}

/** Opens it, and notes of each part how it ends as soon as it is begun. */
async function open(options: StageOptions, begun: Ending[]): Promise<Stage> {
  const { now = PRESENT, databaseUri = testDatabaseUri(), exercise, lineTo, ...others } = options;
  const { wayTo = (_, way) => way, ...ofGateway } = others;
  const dataDir = await mkdtemp(join(tmpdir(), 'interagency-stage-'));
  begun.push(() => rm(dataDir, { recursive: true, force: true }));
  const databases = await takeDatabases(databaseUri);
  begun.push(() => databases.giveBack());
  const clock = fixedClock(now);
  const logger = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  // Every key is there before anyone asks: the clock stands still, so the folder of keys is read once.
  const signer = createAssertionSigner(await openSigningKey({ dataDir }, GATEWAY_SIGNATORY), clock);
  const trustedKeys = await openTrustedKeys({ dataDir }, clock);
  const { subgraphs, transports } = await buildAgencies(
    { dataDir },
    {
      databaseUri: () => databaseUri,
      databasePrefix: databases.prefix,
      isExercise: exercise !== undefined,
      clock,
      logger,
      trustedKeys,
    },
    lineTo,
  );
  begun.push(() => Promise.all(subgraphs.map((subgraph) => subgraph.stop())));
  const cisa = { databaseUri, databaseName: databases.of('cisa').databaseName };
  await exercise?.({ subgraphs, clock, cisa });
  const omb = find(subgraphs, 'omb');
  await Promise.all(
    subgraphs.map((subgraph) => (subgraph === omb ? subgraph.prepare() : subgraph.start())),
  );
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  const gateway = await buildGateway({
    ...ofGateway,
    supergraphSdl: await composedOnce(
      subgraphs.map(({ name, typeDefs }) => ({
        name,
        url: `http://${name}.invalid/graphql`,
        typeDefs,
      })),
    ),
    transports: Object.fromEntries(
      Object.entries(transports).map(([name, way]) => [name, wayTo(name, way)]),
    ),
    identity: tokenIdentity(issuer, clock),
    signer,
    clock,
    logger,
    isReady: () => Promise.resolve({}),
  });
  begun.push(() => gateway.close());
  let following: Promise<void> | undefined;
  // It is awaited by whoever asked for it, who is told if it fails.
  begun.push(() => Promise.resolve(following).catch(() => undefined));

  return {
    clock,
    gateway,
    subgraphs,
    signer,
    tokenOf: ({ subject, role, agency, office, organization, clearance, scopes }) =>
      issuer.issue({
        sub: subject,
        role,
        agency,
        office,
        organization,
        clearance,
        scope: scopes.join(' '),
      }),
    databaseOf: databases.of,
    ask: async <Data>(query: string, variables = {}, as = publicPrincipal) =>
      (await gateway.execute({ query, variables }, as)) as Answer<Data>,
    askSubgraph: async <Data>(
      name: SubgraphName,
      query: string,
      variables = {},
      as = publicPrincipal,
    ) => {
      const assertion = await signer.sign(as, name);
      return (await find(subgraphs, name).execute({ query, variables, assertion })) as Answer<Data>;
    },
    askSubgraphWith: (assertion, name, query, variables = {}) =>
      find(subgraphs, name).execute({ query, variables, assertion }),
    followAgencies: () => (following ??= omb.start()),
    close: () => endAll(begun),
  };
}

function find<S extends Subgraph>(subgraphs: readonly S[], name: SubgraphName): S {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (found === undefined) throw new RangeError(`No subgraph ${name}`);
  return found;
}
