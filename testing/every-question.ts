import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** How many fields a question goes down below its root. */
const DEEPEST = 3;

/** What says how fresh an answer is and not what it holds, and what takes a right of its own. */
const LEFT_OUT = new Set(['ledger', 'feed', 'proposals', 'edges', 'viewer']);

/** How each root field that needs arguments is asked; none where it is not to be asked. */
export type Samples = Readonly<Record<string, readonly string[]>>;

/**
 * A question for each root field of the graph, with everything that can be selected below it, so that
 * a field that is added is asked for too.
 */
export function everyQuestion(schema: GraphQLSchema, samples: Samples): readonly string[] {
  return rootsOf(schema).flatMap((root) => {
    const asked = samples[root.name] ?? (root.args.some(isRequiredArgument) ? [] : [root.name]);
    const selection = selectionOf(schema, getNamedType(root.type), DEEPEST, []);
    return asked.map((call) => `{ ${call} ${selection} }`);
  });
}

/** The root fields that need arguments and have no samples: nobody asks for them. */
export function unasked(schema: GraphQLSchema, samples: Samples): readonly string[] {
  return rootsOf(schema)
    .filter(({ name, args }) => args.some(isRequiredArgument) && samples[name] === undefined)
    .map(({ name }) => name);
}

function rootsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.filter(({ name }) => !LEFT_OUT.has(name));
}

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  above: readonly string[],
): string {
  if (isLeafType(type)) return '';
  const selectedOf = (of: GraphQLObjectType, prefix: string) =>
    Object.values(of.getFields())
      .flatMap((field) => selected(schema, field, prefix, depth, [...above, type.name]))
      .join(' ');
  if (isObjectType(type)) return `{ __typename ${selectedOf(type, '')} }`;
  if (!isAbstractType(type)) throw new TypeError(`Nothing can be selected of ${type.name}.`);
  // Fields of one name may be of other types in other types, so each has its type's name before it.
  const fragments = schema
    .getPossibleTypes(type)
    .map((of) => `... on ${of.name} { ${selectedOf(of, `${of.name}_`)} }`);
  return `{ __typename ${fragments.join(' ')} }`;
}

/** A field with what is selected of it; nothing where it goes in a circle, or too deep. */
function selected(
  schema: GraphQLSchema,
  { name, type, args }: GraphQLField<unknown, unknown>,
  prefix: string,
  depth: number,
  within: readonly string[],
): readonly string[] {
  if (LEFT_OUT.has(name) || args.some(isRequiredArgument)) return [];
  const of = getNamedType(type);
  const called = prefix === '' ? name : `${prefix}${name}: ${name}`;
  if (isLeafType(of)) return [called];
  if (depth === 0 || within.includes(of.name)) return [];
  return [`${called} ${selectionOf(schema, of, depth - 1, within)}`];
}
