import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { GraphQLError, execute, parse, validate } from 'graphql';
import type { FormattedExecutionResult } from 'graphql';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { AssertionVerifier } from '../../subgraphs/contract/identity/verify-assertions.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import type { Subgraph } from '../../subgraphs/contract/subgraph.js';
import type { SubgraphRequest } from '../../subgraphs/contract/transport/subgraph-request.js';

/** What the resolvers of a small subgraph get. */
export interface SmallContext {
  readonly principal: Principal;
  readonly requestId: string | undefined;
}

/** A subgraph of a few fixed fields, to test the gateway with. */
export interface SmallSubgraph extends Subgraph {
  /** The requests it was sent. */
  readonly requests: SubgraphRequest[];
}

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/** Builds one from its schema and resolvers; like a real one, it refuses a request without assertion. */
export function smallSubgraph(options: {
  readonly name: SubgraphName;
  readonly schema: string;
  readonly resolvers: GraphQLResolverMap<SmallContext>;
  readonly verifier: AssertionVerifier;
}): SmallSubgraph {
  const { name, resolvers, verifier } = options;
  const typeDefs = parse(`${FEDERATION}\n${options.schema}`);
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
  const requests: SubgraphRequest[] = [];

  return {
    name,
    typeDefs,
    requests,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    isReady: () => Promise.resolve(true),
    async execute(request): Promise<FormattedExecutionResult> {
      requests.push(request);
      try {
        const principal = await verifier.verify(request.assertion);
        const document = parse(request.query);
        const problems = validate(schema, document);
        if (problems.length > 0) return { errors: problems.map((problem) => problem.toJSON()) };
        const result = await execute({
          schema,
          document,
          variableValues: request.variables ?? {},
          contextValue: { principal, requestId: request.requestId } satisfies SmallContext,
        });
        return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
      } catch (error) {
        const extensions = { code: 'ASSERTION_REFUSED' };
        return { errors: [new GraphQLError(String(error), { extensions }).toJSON()] };
      }
    },
  };
}
