import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { measureOperation, type OperationSize } from './measure-operation.js';
import { sizingVariables } from './page-sizes.js';

interface KnownDocument {
  readonly variables: readonly string[];
  readonly sizes: LRUCache<string, OperationSize>;
}

// Pages of so many sizes are known of a document; a client that asks for others is measured again.
const SIZES_KNOWN = 50;

/** Sizes of operations, each measured once for a document and the sizes of its pages. */
export class OperationSizes {
  // Apollo Server keeps a parsed document for as long as its text is in use, and this as long as that.
  readonly #known = new WeakMap<DocumentNode, KnownDocument>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): OperationSize {
    const known = this.#of(document);
    const key = `${operation.name?.value ?? ''} ${JSON.stringify(known.variables.map((name) => variables[name]))}`;
    const before = known.sizes.get(key);
    if (before !== undefined) return before;
    const size = measureOperation(this.schema, document, operation, variables);
    known.sizes.set(key, size);
    return size;
  }

  #of(document: DocumentNode): KnownDocument {
    const before = this.#known.get(document);
    if (before !== undefined) return before;
    const known = { variables: sizingVariables(document), sizes: newSizes() };
    this.#known.set(document, known);
    return known;
  }
}

function newSizes(): LRUCache<string, OperationSize> {
  return new LRUCache<string, OperationSize>({ max: SIZES_KNOWN });
}
