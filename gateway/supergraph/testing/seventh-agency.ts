/** A change of a file: what is put in, and before which text. */
export interface Insertion {
  readonly file: string;
  readonly before: string;
  readonly text: string;
}

/** A file that is added. */
export interface AddedFile {
  readonly file: string;
  readonly text: string;
}

const REGISTERED = `
"""
The Department of Commerce.
"""
type Commerce implements Agency & Party @key(fields: "id") {
  "The stable identifier."
  id: ID!
  "The name the order uses."
  name: String! @shareable
  "The customary short form."
  abbreviation: String @shareable
  "Other names in use."
  aliases: [String!]
  "The codes by which catalogs know the agency or the department it belongs to."
  codes: [AgencyCode!]
  "How far OMB's ledger has come with the agency's event log."
  ledger: LedgerState
}
`;

const BLOCKING = `
extend type Commerce {
  "What waits for this party, across all agencies."
  blocking(
    "How many: 1 to 100."
    first: Int = 20
    "The cursor after which to go on, from the same list."
    after: String
  ): ObstacleConnection
}
`;

const WORKFORCE = `
"""
The Department of Commerce, as OPM adds to it.
"""
type Commerce @key(fields: "id", resolvable: false) {
  "The stable identifier."
  id: ID!
}

extend type Commerce @key(fields: "id") {
  "The people placed at the agency under section 2(f) of the order, as numbers, and the positions planned for them: from OPM."
  cyberWorkforce(
    "The quarter of the calendar year in which the placements were recorded, such as \`2026-Q4\`; the last that is over where absent."
    quarter: String
  ): CyberWorkforce
}
`;

/** What docs/adding-an-agency.md says of each file that is there, done for the Department of Commerce. */
export const INSERTIONS: readonly Insertion[] = [
  {
    file: 'subgraphs/contract/order/agencies.ts',
    before: ';\n\ninterface AgencyRecord',
    text: " | 'commerce'",
  },
  {
    file: 'subgraphs/contract/order/agencies.ts',
    before: "  {\n    id: 'CNSS',",
    text: "  {\n    id: 'COMMERCE',\n    typeName: 'Commerce',\n    subgraph: 'commerce',\n    name: 'Department of Commerce',\n    abbreviation: null,\n    aliases: [],\n  },\n",
  },
  {
    file: 'subgraphs/contract/transport/local-urls.ts',
    before: '};\n\n/** The names',
    text: '  commerce: 4007,\n',
  },
  {
    file: 'subgraphs/contract/powers/releasing-offices.ts',
    before: '};',
    text: "  COMMERCE: 'SECRETARY_OF_COMMERCE',\n",
  },
  {
    file: 'gateway/settings.ts',
    before: "    doj: value('doj'),",
    text: "    commerce: value('commerce'),\n",
  },
  {
    file: 'gateway/agencies.ts',
    before: '\nconst BUILDERS',
    text: "import { buildCommerceSubgraph } from '../subgraphs/commerce/subgraph.js';\n",
  },
  {
    file: 'gateway/agencies.ts',
    before: '};\n\n/** The six subgraphs',
    text: '  commerce: buildCommerceSubgraph,\n',
  },
  {
    file: 'gateway/exercise/stories/tell-task.ts',
    before: '};\n\n/** A provision under which',
    text: "  COMMERCE: ['3(a)'],\n",
  },
  {
    file: 'subgraphs/omb/agencies/agencies.graphql',
    before: '\nextend type OMB {',
    text: REGISTERED,
  },
  {
    file: 'subgraphs/omb/agencies/agency-resolvers.ts',
    before: '} satisfies Resolvers;',
    text: "  Commerce: registeredAgency('COMMERCE'),\n",
  },
  {
    file: 'subgraphs/omb/nodes/nodes.graphql',
    before: 'extend type CNSS implements Node',
    text: 'extend type Commerce implements Node\n',
  },
  {
    file: 'subgraphs/omb/blocking/blocking.graphql',
    before: '\n"""\nSomething that work waits for.\n"""',
    text: BLOCKING,
  },
  {
    file: 'subgraphs/omb/blocking/blocking-resolvers.ts',
    before: '  ObstacleConnection: {',
    text: '  Commerce: blocking,\n',
  },
  {
    file: 'subgraphs/opm/cyber-workforce/cyber-workforce.graphql',
    before: '\n"""\nThe people placed at an agency under',
    text: WORKFORCE,
  },
  {
    file: 'subgraphs/opm/cyber-workforce/cyber-workforce-resolvers.ts',
    before: '  } satisfies Resolvers;',
    text: "    Commerce: ofAgency('COMMERCE'),\n",
  },
];

/** The new agency's own folder: its part of the schema, a workflow, what builds it and what runs it alone. */
export const FILES: readonly AddedFile[] = [
  {
    file: 'subgraphs/commerce/schema.graphql',
    text: 'extend type Query {\n  "The measurement standards that the agency has published."\n  measurementStandards: [String!]\n}\n',
  },
  {
    file: 'subgraphs/commerce/measurement-standards/measurement-standard-resolvers.ts',
    text: "export const measurementStandardResolvers = { Query: { measurementStandards: () => ['SP 800-53'] } };\n",
  },
  {
    file: 'subgraphs/commerce/subgraph.ts',
    text: `import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { measurementStandardResolvers as resolvers } from './measurement-standards/measurement-standard-resolvers.js';

export function buildCommerceSubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  const workflows = () => ({ resolvers });
  return buildSubgraph({ name: 'commerce', folder: import.meta.dirname, workflows }, environment);
}
`,
  },
  {
    file: 'subgraphs/commerce/main.ts',
    text: "import { runAlone } from '../contract/process/run-alone.js';\nimport { buildCommerceSubgraph } from './subgraph.js';\n\nawait runAlone('commerce', buildCommerceSubgraph);\n",
  },
];
