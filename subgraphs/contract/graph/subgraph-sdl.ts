import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agenciesKeptBy, agencyOfSubgraph, type SubgraphName } from '../order/agencies.js';
import type { AgencyTypeName } from '../order/agencies.js';
import { connectionTypes } from './connection-types.js';

const CONTRACT_SCHEMA = join(import.meta.dirname, '..', 'schema');

/** Parts of the contract that are written once with a placeholder and stand in the graph once for each agency. */
const TEMPLATES = { type: 'agency-type.graphql', root: 'agency-root.graphql' } as const;

/** Parts that OMB's registry defines in full, where every other subgraph only refers to it. */
const REFERENCES_TO_OMB = ['agency-interface.graphql', 'directive-reference.graphql'];

/** The name of an agency's root field: the subgraph's own name. */
export function rootFieldOf(subgraph: SubgraphName): string {
  return subgraph;
}

/** The type that gives a subgraph's mutations their name, such as `Treasury` in `createTreasuryTask`. */
export function mainAgencyOf(subgraph: SubgraphName): AgencyTypeName {
  return agencyOfSubgraph(subgraph).typeName;
}

/**
 * The whole schema of a subgraph: the contract, its templates filled in, and every `.graphql` file
 * in the agency's folder; with the types of its pages.
 */
export function subgraphSdl(subgraph: SubgraphName, folder: string): string {
  const stated = [
    ...contractParts(subgraph),
    ...agenciesKeptBy(subgraph).map(({ typeName }) => fillIn(TEMPLATES.type, typeName, subgraph)),
    fillIn(TEMPLATES.root, mainAgencyOf(subgraph), subgraph),
    ...graphqlFilesIn(folder).map((file) => readFileSync(file, 'utf8')),
  ].join('\n');
  return `${stated}\n${connectionTypes(stated)}`;
}

function contractParts(subgraph: SubgraphName): string[] {
  const once = readdirSync(CONTRACT_SCHEMA)
    .sort()
    .filter((file) => file.endsWith('.graphql'))
    .filter((file) => file !== TEMPLATES.type && file !== TEMPLATES.root)
    .filter((file) => subgraph !== 'omb' || !REFERENCES_TO_OMB.includes(file));
  return once.map((file) => readFileSync(join(CONTRACT_SCHEMA, file), 'utf8'));
}

function fillIn(template: string, typeName: AgencyTypeName, subgraph: SubgraphName): string {
  return readFileSync(join(CONTRACT_SCHEMA, template), 'utf8')
    .replaceAll('AgencyName', typeName)
    .replaceAll('agencyField', rootFieldOf(subgraph));
}

function graphqlFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.includes('generated'))
    .sort()
    .map((file) => join(folder, file));
}
