import { readFileSync } from 'node:fs';
import {
  buildSchema,
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

/** The arguments of fields that take some, by coordinate, such as `Query.agency`: written as in a query. */
export type Arguments = Readonly<Record<string, string>>;

/** What a generated question leaves out, by name. */
export type LeftOut = ReadonlySet<string>;

/** How deep a question goes below a field of `Query`: to the nodes of a list, which are no step of their own, and to what they name. */
const DEPTH = 2;

/** Questions that together select every field of the schema that can be reached, one for each field of `Query`. */
export class EveryField {
  readonly #schema: GraphQLSchema;
  /** Fields with arguments that nobody gave. */
  readonly missing: string[] = [];

  constructor(private readonly given: Arguments) {
    const sdl = readFileSync('gateway/supergraph/api-schema.graphql', 'utf8');
    this.#schema = buildSchema(sdl, { assumeValid: true });
    const types = Object.values(this.#schema.getTypeMap());
    for (const type of types) {
      if (!isObjectType(type) || type.name === 'Mutation' || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        if (this.#arguments(type, field) === null) this.missing.push(`${type.name}.${field.name}`);
      }
    }
  }

  /** The questions, by the field of `Query` that each asks. */
  questions(leftOut: LeftOut): ReadonlyMap<string, string> {
    const query = this.#schema.getQueryType();
    if (query == null) throw new Error('The schema has no Query.');
    const asked = Object.values(query.getFields()).flatMap((field) => {
      if (leftOut.has(field.name)) return [];
      const selected = this.#field(query, field, DEPTH, leftOut, '');
      return selected === '' ? [] : [[field.name, `{ ${selected} }`] as const];
    });
    return new Map(asked);
  }

  #field(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    leftOut: LeftOut,
    alias: string,
  ): string {
    const given = this.#arguments(type, field);
    if (given === null || leftOut.has(field.name)) return '';
    const named = getNamedType(field.type);
    const asked = `${alias}${field.name}${given}`;
    if (isLeafType(named)) return asked;
    const isStep = field.name !== 'nodes';
    if (isStep && depth === 0) return '';
    const selected = this.#selection(named, isStep ? depth - 1 : depth, leftOut);
    return selected === '' ? '' : `${asked} { ${selected} }`;
  }

  #selection(type: GraphQLNamedType, depth: number, leftOut: LeftOut): string {
    if (isObjectType(type)) return this.#fields(type, depth, leftOut, '');
    if (!isAbstractType(type)) return '';
    // Each type under names of its own: fields of one name may be of different types.
    const parts = this.#schema.getPossibleTypes(type).map((one) => {
      const fields = this.#fields(one, depth, leftOut, `${one.name}_`);
      return fields === '' ? '' : `... on ${one.name} { ${fields} }`;
    });
    return ['__typename', ...parts].join(' ');
  }

  #fields(type: GraphQLObjectType, depth: number, leftOut: LeftOut, prefix: string): string {
    return Object.values(type.getFields())
      .map((field) =>
        this.#field(type, field, depth, leftOut, prefix === '' ? '' : `${prefix}${field.name}: `),
      )
      .filter((selected) => selected !== '')
      .join(' ');
  }

  /** What is written behind a field; null where it needs arguments that nobody gave. */
  #arguments(
    type: GraphQLObjectType,
    { name, args }: GraphQLField<unknown, unknown>,
  ): string | null {
    const given = this.given[`${type.name}.${name}`] ?? this.given[`*.${name}`];
    if (given !== undefined) return `(${given})`;
    return args.some(isRequiredArgument) ? null : '';
  }
}
