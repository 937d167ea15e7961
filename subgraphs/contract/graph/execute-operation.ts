import {
  GraphQLError,
  execute,
  getOperationAST,
  parse,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { SubgraphRequest } from '../transport/subgraph-request.js';

/** One operation, parsed, validated and compiled once for all its requests. */
type Operation = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;

type Prepared =
  | { readonly operation: Operation; readonly errors: null }
  | { readonly operation: null; readonly errors: readonly GraphQLError[] };

/** A gateway sends the same few operations over and over; strangers may send many. */
const OPERATIONS_REMEMBERED = 1_000;
/** A longer operation is run, but not worth the memory. */
const LONGEST_REMEMBERED = 20_000;

/** Runs operations over one schema. */
export class OperationRunner {
  readonly #prepared = new LRUCache<string, Prepared>({ max: OPERATIONS_REMEMBERED });

  constructor(private readonly schema: GraphQLSchema) {}

  async run(
    {
      query,
      operationName,
      variables,
    }: Pick<SubgraphRequest, 'query' | 'operationName' | 'variables'>,
    context: unknown,
  ): Promise<ExecutionResult> {
    const { operation, errors } = this.#prepare(query, operationName);
    return operation === null ? { errors } : operation(context, variables ?? {});
  }

  #prepare(query: string, operationName: string | undefined): Prepared {
    const key = `${operationName ?? ''}\n${query}`;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const prepared = prepare(this.schema, query, operationName);
    if (query.length <= LONGEST_REMEMBERED) this.#prepared.set(key, prepared);
    return prepared;
  }
}

function prepare(
  schema: GraphQLSchema,
  query: string,
  operationName: string | undefined,
): Prepared {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return { operation: null, errors: [asBadInput(error)] };
    throw error;
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return { operation: null, errors: errors.map(asBadInput) };
  return { operation: compile(schema, document, operationName), errors: null };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Operation {
  const compiled = compileQuery(schema, document, operationName);
  if (isCompiledQuery(compiled)) {
    const defaults = variableDefaults(document, operationName);
    return async (context, variables) =>
      compiled.query(undefined, context, { ...defaults, ...variables });
  }
  // What the compiler does not take (an unknown operation name, say) the reference implementation answers.
  return async (contextValue, variableValues) =>
    execute({
      schema,
      document,
      operationName: operationName ?? null,
      contextValue,
      variableValues,
    });
}

/**
 * The defaults of an operation's variables. The compiler takes a variable of a required type to be
 * missing although it has a default, so it is given the default as if the request had sent it.
 */
function variableDefaults(
  document: DocumentNode,
  operationName: string | undefined,
): Readonly<Record<string, unknown>> {
  const operation = getOperationAST(document, operationName);
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) {
    if (defaultValue !== undefined)
      defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return defaults;
}

function asBadInput({ message, nodes, source, positions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
