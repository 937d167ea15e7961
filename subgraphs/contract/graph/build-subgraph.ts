import { randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { Peers } from '../asking/peers.js';
import { AccessLog } from '../audit/access-log.js';
import { Disclosure } from '../audit/disclosure.js';
import { calendarDateInNewYork } from '../dates/calendar-date.js';
import { Committed } from '../events/committed.js';
import { EventFeed } from '../events/event-feed.js';
import { changeDirectly } from '../exercise/direct-change.js';
import { createAssertionVerifier } from '../identity/verify-assertions.js';
import type { Principal } from '../identity/principal.js';
import { loadInitialRecords } from '../initial/load-initial-records.js';
import { agencyOfSubgraph, type SubgraphName } from '../order/agencies.js';
import { DEFAULT_CEILING } from '../markings/ceiling.js';
import { audiencesOf } from '../policy/audience.js';
import { policy } from '../policy/policy.js';
import type { NamedPower } from '../powers/power.js';
import { Powers } from '../powers/powers.js';
import { openStore, type AgencyStore } from '../store/agency-store.js';
import { makeIndexes } from '../store/make-indexes.js';
import type { LocalSubgraph } from '../subgraph.js';
import type { SubgraphRequest } from '../transport/subgraph-request.js';
import type { WriteCommand } from '../writing/write-command.js';
import { derivedEventId, randomEventId } from '../writing/event-id.js';
import { Writer } from '../writing/writer.js';
import { answerOperation } from './answer-operation.js';
import { contractLoaders } from './contract-loaders.js';
import { contractResolvers } from './contract-resolvers.js';
import { OperationRunner } from './execute-operation.js';
import type { GraphContext } from './graph-context.js';
import { mergeResolvers, type ResolverMap } from './resolver-map.js';
import type { SubgraphEnvironment } from './subgraph-environment.js';
import { subgraphSdl } from './subgraph-sdl.js';
import { UnderWay } from './under-way.js';

/** What an agency adds to the contract. */
export interface AgencyPart {
  readonly name: SubgraphName;
  /** The agency's folder: every `.graphql` file in it is part of its schema. */
  readonly folder: string;
  /** Called once the store is open: models are registered and resolvers made here. */
  readonly workflows: (store: AgencyStore, environment: SubgraphEnvironment) => AgencyWorkflows;
}

/** The agency's own resolvers, and what runs beside them. */
export interface AgencyWorkflows {
  readonly resolvers: ResolverMap;
  /** The named powers that the agency has beside those of every agency; `powers/power.ts` says how to add one. */
  readonly powers?: readonly NamedPower[];
  /** Adds what the agency's own resolvers need for one request, such as loaders of its own. */
  readonly requestContext?: (context: GraphContext) => GraphContext;
  /** What the public record gives the agency's own workflows to start with; what is there already stays. */
  readonly initialRecords?: (now: Date) => readonly WriteCommand<unknown>[];
  /** Started after the indexes and the initial records are there. */
  readonly start?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
}

/** What comes with a request beside who asks what. */
type Asked = Pick<SubgraphRequest, 'requestId'> & {
  readonly spending?: GraphContext['spending'] | undefined;
  readonly newId?: () => string;
};

/** Builds a subgraph from the contract and an agency's part. */
export function buildSubgraph(part: AgencyPart, environment: SubgraphEnvironment): LocalSubgraph {
  const { clock, logger, trustedKeys, isExercise = false } = environment;
  const { name } = part;
  const typeDefs = parse(subgraphSdl(name, part.folder));
  const store = openStore(environment.databaseUri(name), `${environment.databasePrefix}${name}`);
  const workflows = part.workflows(store, environment);
  const resolvers = mergeResolvers(contractResolvers(name), workflows.resolvers);
  const runner = new OperationRunner(buildSubgraphSchema({ typeDefs, resolvers }));
  const verifier = createAssertionVerifier({ audience: name, trustedKeys, clock });
  const committed = new Committed();
  const writer = new Writer(store, clock, committed, {
    eventId: isExercise ? derivedEventId : randomEventId,
  });
  const feed = new EventFeed(store, committed);
  const underWay = new UnderWay();
  const accessLog = new AccessLog(store);
  const peers = new Peers(agencyOfSubgraph(name).id, environment);

  const powers = new Powers(workflows.powers);
  const extend = workflows.requestContext ?? ((context: GraphContext) => context);

  const contextFor = async (request: SubgraphRequest): Promise<GraphContext> =>
    contextAt(await verifier.verify(request.assertion), clock.now(), request);

  const contextAt = (
    principal: Principal,
    now: Date,
    { requestId, spending = null, newId = randomUUID }: Asked = {},
  ): GraphContext => {
    const today = calendarDateInNewYork(now);
    const audiences = audiencesOf(principal);
    return extend({
      subgraph: name,
      principal,
      spending,
      policy,
      powers,
      audiences,
      markingCeiling: environment.markingCeiling ?? DEFAULT_CEILING,
      now,
      today,
      logger,
      isExercise,
      newId,
      store,
      writer,
      feed,
      loaders: contractLoaders(store, { audiences, policy, principal }, today),
      disclosure: new Disclosure(isExercise),
      ask: (question) => peers.ask(question, requestId),
      async run(operation) {
        const part = contextAt(principal, now, { requestId, spending, newId });
        const result = await runner.run(operation, part);
        return { result, disclosure: part.disclosure };
      },
    });
  };

  const prepare = async () => {
    await store.connect();
    await makeIndexes(store.connection);
    await loadInitialRecords(name, store, writer, clock);
    const own = workflows.initialRecords?.(clock.now()) ?? [];
    await Promise.all(own.map((command) => writer.submit(command)));
  };

  return {
    name,
    typeDefs,
    prepare,
    async start() {
      await prepare();
      await workflows.start?.();
    },
    execute: (request) =>
      underWay.add(answerOperation(request, runner, contextFor, accessLog, logger)),
    change: (change) =>
      underWay.add(changeDirectly(resolvers, change, contextAt(change.as, clock.now(), change))),
    async isReady() {
      try {
        const { db } = store.connection;
        await db?.command({ ping: 1 });
        return db !== undefined;
      } catch {
        return false;
      }
    },
    async stop() {
      feed.close();
      await workflows.stop?.();
      await underWay.ended();
      await writer.settled();
      await peers.close();
      // Closed alone it would stay in Mongoose's list of connections, with all its models.
      await store.connection.destroy();
    },
  };
}
