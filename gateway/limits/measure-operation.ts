import {
  Kind,
  OperationTypeNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { carriedQuery, CARRIES_A_QUERY } from './carried-query.js';
import { pageSizeOf } from './page-sizes.js';

/** How large an operation is, before anything of it is asked. */
export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  /** In points: about one for each object that the answer can have. */
  readonly cost: number;
}

/** Of a selection: what it costs once, and what it costs again for each element of the page that it is of. */
interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly once: number;
  readonly perElement: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, once: 0, perElement: 0 };
/** A list without pages has a few elements: an agency's codes, a provision's leads, a task's sources. */
const ELEMENTS_OF_A_PLAIN_LIST = 5;
/** A change is a transaction, and what it leaves is read again. */
const COST_OF_A_CHANGE = 10;

/** Measures an operation of a valid document. A directive that leaves something out makes it no smaller. */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const root = schema.getRootType(operation.operation);
  if (root == null) return { depth: 0, aliases: 0, cost: 0 };
  const measuring = new Measuring(schema, document, operation, variables);
  const { depth, aliases, once } = measuring.selection(root, operation.selectionSet);
  const changes =
    operation.operation === OperationTypeNode.MUTATION
      ? operation.selectionSet.selections.length
      : 0;
  return { depth, aliases, cost: Math.max(1, once + changes * COST_OF_A_CHANGE) };
}

class Measuring {
  // A fragment that is spread a thousand times is measured once, or measuring would be the attack.
  readonly #fragments = new Map<string, Size>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  selection(type: GraphQLCompositeType, { selections }: SelectionSetNode): Size {
    return selections.map((each) => this.#one(type, each)).reduce(together, NOTHING);
  }

  #one(type: GraphQLCompositeType, selection: SelectionNode): Size {
    if (selection.kind === Kind.FIELD) return this.#field(type, selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#narrowed(type, selection);
    const { value } = selection.name;
    const known = this.#fragments.get(value);
    if (known !== undefined) return known;
    const fragment = this.document.definitions.find(
      (each): each is FragmentDefinitionNode =>
        each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value,
    );
    const size = fragment === undefined ? NOTHING : this.#narrowed(type, fragment);
    this.#fragments.set(value, size);
    return size;
  }

  #narrowed(
    type: GraphQLCompositeType,
    {
      typeCondition,
      selectionSet,
    }: Pick<FragmentDefinitionNode, 'selectionSet'> & {
      readonly typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
    },
  ): Size {
    const narrowed = typeCondition && typeFromAST(this.schema, typeCondition);
    return this.selection(isCompositeType(narrowed) ? narrowed : type, selectionSet);
  }

  #field(parent: GraphQLCompositeType, node: FieldNode): Size {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    // What the schema says of itself has limits of its own in the validation.
    if (definition === undefined) return NOTHING;
    const aliases = node.alias === undefined ? 0 : 1;
    const type = getNamedType(definition.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) {
      return { ...NOTHING, depth: 1, aliases };
    }
    const beneath = together(this.selection(type, node.selectionSet), this.#carried(parent, node));
    const size = { depth: beneath.depth + 1, aliases: beneath.aliases + aliases };
    return { ...size, ...this.#cost(parent, definition, node, beneath) };
  }

  /** What a query that a field carries as text comes to. */
  #carried(parent: GraphQLCompositeType, node: FieldNode): Size {
    if (parent !== this.schema.getQueryType() || node.name.value !== CARRIES_A_QUERY)
      return NOTHING;
    const carried = carriedQuery(this.schema, node, this);
    if (carried === null) return NOTHING;
    const { document, operation, variables } = carried;
    const { cost, ...size } = measureOperation(this.schema, document, operation, variables);
    return { ...size, once: cost, perElement: 0 };
  }

  #cost(
    parent: GraphQLCompositeType,
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
    { once, perElement }: Size,
  ): Pick<Size, 'once' | 'perElement'> {
    const isList = isListType(getNullableType(definition.type));
    const elements = pageSizeOf(definition, node, this.operation, this.variables);
    // The elements of a page are as many as the field above it was asked for.
    if (isList && isOfPage(parent)) return { once: 0, perElement: 1 + once };
    if (isList) return { once: (elements ?? ELEMENTS_OF_A_PLAIN_LIST) * (1 + once), perElement: 0 };
    return { once: 1 + once + (elements ?? 1) * perElement, perElement: 0 };
  }
}

function together(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    once: one.once + other.once,
    perElement: one.perElement + other.perElement,
  };
}

/** A page of a list, whose `first` stands at the field that answers it: a connection, or a stretch of a log. */
function isOfPage(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Connection') || type.name === 'Feed';
}
