import { print, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { fieldsByType, isList, namedType } from './schema-elements.js';

const PAGING = ['first', 'last', 'after', 'before', 'offset', 'limit', 'page'];
const OF_A_CONNECTION = ['edges', 'nodes', 'pageInfo', 'totalCount'];
/** A mutation begins with one of these; a new one is added on purpose. */
const VERBS = [
  'create',
  'update',
  'report',
  'submit',
  'propose',
  'confirm',
  'decline',
  'withdraw',
  'acknowledge',
  'revoke',
  'request',
  'answer',
];

/** A list is either whole, without arguments for pages, or a connection with all that belongs to one. */
export function brokenLists(schema: DocumentNode): readonly string[] {
  const types = fieldsByType(schema);
  return [...types].flatMap(([type, fields]) => [
    ...(type.endsWith('Connection') ? brokenConnection(type, fields, types) : []),
    ...fields.flatMap((field) => brokenListField(`${type}.${field.name.value}`, field)),
  ]);
}

function brokenConnection(
  type: string,
  fields: readonly FieldDefinitionNode[],
  types: ReadonlyMap<string, readonly FieldDefinitionNode[]>,
): readonly string[] {
  const missing = without(fields, OF_A_CONNECTION).map((name) => `${type} has no ${name}`);
  const edge = type.replace(/Connection$/, 'Edge');
  const ofEdge = without(types.get(edge) ?? [], ['node', 'cursor']);
  return [...missing, ...ofEdge.map((name) => `${edge} has no ${name}`)];
}

function brokenListField(path: string, { type, arguments: args = [] }: FieldDefinitionNode) {
  const paging = args.map(({ name }) => name.value).filter((name) => PAGING.includes(name));
  if (isList(type)) return paging.map((name) => `${path} is no connection, but takes ${name}`);
  if (!namedType(type).endsWith('Connection')) return [];
  const given = args.map((arg) => `${arg.name.value}: ${print(arg.type)}`);
  const problems = ['first: Int', 'after: String'].filter((wanted) => !given.includes(wanted));
  const first = args.find(({ name }) => name.value === 'first')?.defaultValue;
  return [
    ...problems.map((wanted) => `${path} does not take ${wanted}`),
    ...(first === undefined || print(first) !== '20' ? [`${path} is not 20 long by default`] : []),
  ];
}

/** A verb, one `input`, and a payload with the entity and `userErrors`. */
export function brokenMutations(schema: DocumentNode): readonly string[] {
  const types = fieldsByType(schema);
  return (types.get('Mutation') ?? []).flatMap(({ name, type, arguments: args = [] }) => {
    const { value: mutation } = name;
    const capital = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const payload = types.get(`${capital}Payload`) ?? [];
    const errors = payload.find((field) => field.name.value === 'userErrors');
    const given = args.map((arg) => `${arg.name.value}: ${print(arg.type)}`);
    return [
      ...(VERBS.some((verb) => new RegExp(`^${verb}[A-Z]`).test(mutation)) ? [] : ['no verb']),
      ...(given.join() === `input: ${capital}Input!` ? [] : [`not one input: ${capital}Input!`]),
      ...(print(type) === `${capital}Payload` ? [] : [`does not answer ${capital}Payload`]),
      ...(errors && print(errors.type) === '[UserError!]!' ? [] : ['no userErrors']),
      ...(payload.length === 2 ? [] : ['not one entity beside userErrors']),
    ].map((problem) => `${mutation}: ${problem}`);
  });
}

function without(fields: readonly FieldDefinitionNode[], wanted: readonly string[]) {
  return wanted.filter((name) => !fields.some((field) => field.name.value === name));
}
