import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
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
      if (!isInputObjectType(input)) throw new Error(`${name} takes one input.`);
      const { agency, subgraph } = target;
      const sent = row(target, neverMade(agency, 'never')).throughGateway.variables ?? {};
      const sample = sent['input'] as Readonly<Record<string, unknown>>;
      const text = mutationText(name, 'userErrors { code message }');
      return { name, agency, subgraph, input, sample, text };
    },
  );
}
