import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from 'graphql';
import type { AgencyId, SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { TRIALS } from '../rights/graph-rights.js';
import { neverMade } from '../rights/records.js';
import { mutationText } from '../send-change.js';

/** A mutation of the whole graph, with what the tests of rights send to it. */
export interface ApiMutation {
  readonly name: string;
  readonly agency: AgencyId;
  readonly subgraph: SubgraphName;
  readonly input: GraphQLInputObjectType;
  /** An input that the schema takes; what it names of records was never made. */
  readonly sample: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What an identifier in a sample stands for; null for any other text. */
export function kindNamed(value: unknown): string | null {
  return typeof value === 'string' ? (/^[A-Z]+:(\w+):never$/.exec(value)?.[1] ?? null) : null;
}

/** Every mutation that a client can call, from the schema: a new one is called without being named here. */
export function apiMutations(): readonly ApiMutation[] {
  const schema = buildSchema(readFileSync('gateway/supergraph/api-schema.graphql', 'utf8'), {
    assumeValid: true,
  });
  const fields = schema.getMutationType()?.getFields() ?? {};
  return TRIALS.filter(({ target }) => target.coordinate.startsWith('Mutation.')).map(
    ({ target, row }) => {
      const name = target.coordinate.replace('Mutation.', '');
      const field = fields[name];
      const input = getNamedType(field?.args[0]?.type);
      const payload = getNamedType(field?.type);
      if (!isInputObjectType(input) || !isObjectType(payload)) {
        throw new Error(`${name} takes one input and gives one payload.`);
      }
      const { agency, subgraph } = target;
      const sent = row(target, neverMade(agency, 'never')).throughGateway.variables ?? {};
      const sample = sent['input'] as Readonly<Record<string, unknown>>;
      return { name, agency, subgraph, input, sample, text: textOf(name, payload) };
    },
  );
}

/** What else is worth knowing of a record, where it has it. */
const ALSO = {
  frontierModel: '{ id }',
  counts: '{ id version }',
  fixes: '{ id }',
  distributions: '{ id }',
};

function textOf(name: string, payload: GraphQLObjectType): string {
  const [recordField] = Object.values(payload.getFields()).filter(
    (field) => field.name !== 'userErrors',
  );
  const type = getNamedType(recordField?.type);
  if (recordField === undefined || !(isObjectType(type) || isInterfaceType(type)))
    throw new Error(`${name} gives no record.`);
  const known = Object.values(type.getFields()).filter(
    (field) => field.name === 'office' || isEnumType(getNamedType(field.type)),
  );
  const plain = known.filter((field) => field.args.length === 0).map((field) => field.name);
  const nested = Object.entries(ALSO).filter(([field]) => field in type.getFields());
  const more = nested.map(([field, selection]) => `${field} ${selection}`);
  const selection = ['id', 'version', ...plain, ...more].join(' ');
  return mutationText(
    name,
    `record: ${recordField.name} { ${selection} } userErrors { code message field currentVersion }`,
  );
}
