import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { fixedClock } from '../../subgraphs/contract/dates/clock.js';
import type { FixedClock } from '../../subgraphs/contract/dates/clock.js';
import {
  GATEWAY_SIGNATORY,
  openSigningKey,
  openTrustedKeys,
} from '../../subgraphs/contract/identity/keys.js';
import { createAssertionSigner } from '../../subgraphs/contract/identity/sign-assertions.js';
import type { AssertionSigner } from '../../subgraphs/contract/identity/sign-assertions.js';
import { createAssertionVerifier } from '../../subgraphs/contract/identity/verify-assertions.js';
import type { AssertionVerifier } from '../../subgraphs/contract/identity/verify-assertions.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { composeSupergraph } from '../supergraph/compose.js';
import { smallSubgraph } from './small-subgraph.js';
import type { SmallSubgraph } from './small-subgraph.js';

/** Three small subgraphs in the shape of the real ones: a registry, and agencies behind one interface. */
export interface SmallGraph {
  readonly dataDir: string;
  readonly clock: FixedClock;
  readonly signer: AssertionSigner;
  readonly subgraphs: Readonly<Record<'omb' | 'nsa' | 'cisa', SmallSubgraph>>;
  readonly supergraphSdl: string;
  remove(): Promise<void>;
}

const AGENCY = 'interface Agency { id: ID! name: String! }';
const WITH_TASKS =
  'interface Agency { id: ID! tasks(first: Int = 20): [Task!] late: Int }  type Task @shareable { id: ID! title: String! }';

const OMB = `
  type Query { agencies: [Agency!] agency(id: ID!): Agency }
  ${AGENCY}
  type OMB implements Agency @key(fields: "id") { id: ID! name: String! }
  type NSA implements Agency @key(fields: "id") { id: ID! name: String! }
  type CISA implements Agency @key(fields: "id") { id: ID! name: String! }
  type CNSS implements Agency @key(fields: "id") { id: ID! name: String! }
`;

const OMB_TASKS = `
  extend type OMB { tasks(first: Int = 20): [Task!] late: Int }
  type Task @shareable { id: ID! title: String! }
`;

const NSA = `
  type Query { nsa: NSA }
  ${WITH_TASKS}
  type NSA implements Agency @key(fields: "id") { id: ID! tasks(first: Int = 20): [Task!] late: Int }
  type CNSS implements Agency @key(fields: "id") { id: ID! tasks(first: Int = 20): [Task!] late: Int }
`;

const CISA = `
  type Query { cisa: CISA broken: String whoAsks: String }
  type Mutation { createCisaTask(title: String!): Task }
  ${WITH_TASKS}
  type CISA implements Agency @key(fields: "id") {
    id: ID!
    tasks(first: Int = 20): [Task!]
    late: Int
    refused: String
    crashed: String
  }
`;

const NAMES = ['OMB', 'NSA', 'CISA', 'CNSS'] as const;

/** Makes it, with keys of its own in a folder of its own. */
export async function makeSmallGraph(): Promise<SmallGraph> {
  const dataDir = await mkdtemp(join(tmpdir(), 'small-graph-'));
  const clock = fixedClock('2026-11-21T12:00:00Z');
  const signer = createAssertionSigner(await openSigningKey({ dataDir }, GATEWAY_SIGNATORY), clock);
  const trustedKeys = await openTrustedKeys({ dataDir }, clock);
  const verifier = (audience: SubgraphName): AssertionVerifier =>
    createAssertionVerifier({ audience, trustedKeys, clock });

  const omb = smallSubgraph({
    name: 'omb',
    schema: OMB + OMB_TASKS,
    verifier: verifier('omb'),
    resolvers: {
      Query: {
        agencies: () => NAMES.map((name) => ({ __typename: name, id: name, name: `The ${name}` })),
        agency: (_: unknown, { id }: { id: string }) => ({ __typename: id, id, name: `The ${id}` }),
      },
      OMB: { tasks: () => [], late: () => 0 },
    },
  });
  const nsa = smallSubgraph({
    name: 'nsa',
    schema: NSA,
    verifier: verifier('nsa'),
    resolvers: {
      Query: { nsa: () => ({ id: 'NSA' }) },
      NSA: { __resolveReference: self, tasks, late: () => 1 },
      CNSS: { __resolveReference: self, tasks, late: () => 0 },
    },
  });
  const cisa = smallSubgraph({
    name: 'cisa',
    schema: CISA,
    verifier: verifier('cisa'),
    resolvers: {
      Query: {
        cisa: () => ({ id: 'CISA' }),
        broken: () => {
          throw new Error('connect ECONNREFUSED 10.1.2.3:27017');
        },
        whoAsks: (_: unknown, __: unknown, { principal, requestId }) =>
          `${principal.subject} ${requestId ?? ''}`,
      },
      Mutation: {
        createCisaTask: (_: unknown, { title }: { title: string }) => ({ id: '1', title }),
      },
      CISA: {
        __resolveReference: self,
        tasks,
        late: () => 2,
        refused: () => {
          throw new GraphQLError('Not a page', {
            extensions: { code: 'INPUT_INVALID', most: 100, stacktrace: ['at secret.ts:1'] },
          });
        },
        crashed: () => {
          throw new Error('mongodb://root:secret@10.1.2.3');
        },
      },
    },
  });

  const subgraphs = { omb, nsa, cisa };
  const supergraphSdl = composeSupergraph(
    Object.values(subgraphs).map(({ name, typeDefs }) => ({
      name,
      url: `http://127.0.0.1:1/${name}`,
      typeDefs,
    })),
  );
  const remove = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  return { dataDir, clock, signer, subgraphs, supergraphSdl, remove };
}

function self(reference: { id: string }): { id: string } {
  return reference;
}

function tasks({ id }: { id: string }): { id: string; title: string }[] {
  return [{ id: `${id}-1`, title: `First of ${id}` }];
}
