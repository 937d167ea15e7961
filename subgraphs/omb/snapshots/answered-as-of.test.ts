import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLNamedType,
} from 'graphql';
import { schemasOfSubgraphs } from '../../../gateway/supergraph/schemas-of-subgraphs.js';
import { AGENCIES } from '../../contract/order/agencies.js';
import { CITABLE_FIELDS, isAnsweredAsOf } from './answered-as-of.js';

/** What an agency answers live, or the ledger of now. */
const OF_AN_AGENCY = ['blocking', 'ledger'];
const OF_OMB_ITSELF = ['consultations', 'feed', 'proposals', 'reports', 'statusSummary', 'tasks'];

/** What can be reached from what can be cited, and is answered of now. A new field belongs here or there. */
const OF_NOW = [
  ...AGENCIES.flatMap(({ typeName }) => OF_AN_AGENCY.map((field) => `${typeName}.${field}`)),
  ...OF_AN_AGENCY.map((field) => `Agency.${field}`),
  ...OF_OMB_ITSELF.map((field) => `OMB.${field}`),
  ...['Party', 'Office', 'Group'].map((type) => `${type}.blocking`),
  // Kept elsewhere, and not found in the past.
  'ClearinghouseCase.id',
  'ModelDesignation.id',
  'BindingOperationalDirective.id',
  'CybersecurityGuidance.id',
];

const schema = buildSubgraphSchema({ typeDefs: parse(schemasOfSubgraphs().omb) });

/** Every field of what can be reached through what can be cited; of the roots those only that can. */
function reachableFields(): ReadonlySet<string> {
  const fields = new Set<string>();
  const seen = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(visit);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const isCited = isAnsweredAsOf(type.name, field.name);
      if (isCited) visit(getNamedType(field.type));
      if (isCited || type !== schema.getQueryType()) fields.add(`${type.name}.${field.name}`);
    }
  };
  const query = schema.getQueryType();
  if (query != null) visit(query);
  return fields;
}

test('of every field that can be reached it is decided whether it is answered as of the moment or of now', () => {
  const undecided = [...reachableFields()].filter((field) => !CITABLE_FIELDS.includes(field));
  expect(undecided.toSorted()).toEqual(OF_NOW.toSorted());
});

test('nothing can be cited that does not exist or cannot be reached', () => {
  const reachable = reachableFields();
  expect(CITABLE_FIELDS.filter((field) => !reachable.has(field))).toEqual([]);
});

test('a field that nobody decided about cannot be cited', () => {
  expect(isAnsweredAsOf('Task', 'newField')).toBe(false);
  expect(isAnsweredAsOf('NewType', 'id')).toBe(false);
});
