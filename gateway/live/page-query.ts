import {
  Kind,
  OperationTypeNode,
  print,
  visit,
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The query that answers several events of a subscription at once, each with what the client selected. */
export interface PageQuery {
  readonly query: string;
  readonly operationName: string | undefined;
  /** The name of the subscription's field in an answer. */
  readonly responseKey: string;
  /** The client's own variables that the query still has. */
  readonly variableNames: readonly string[];
  /** The variables by which the page is told: behind which event, and how many. */
  readonly afterVariable: string;
  readonly firstVariable: string;
}

/** Turns a subscription into a query over `Query.events`: the same arguments, the same selection, page by page. */
export function pageQuery(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
): PageQuery {
  const [field] = fields;
  if (field === undefined) throw new Error('A subscription has one field');
  const selections = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const kept = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  const fragments = fragmentsUnder(document, selections);
  const used = variablesIn([...kept, ...selections, ...fragments]);
  const own = operation.variableDefinitions ?? [];
  const definitions = own.filter(({ variable }) => used.has(variable.name.value));
  const afterVariable = freeName('after', used);
  const firstVariable = freeName('first', used);
  const responseKey = (field.alias ?? field.name).value;
  const page: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(operation.name !== undefined && { name: operation.name }),
    variableDefinitions: [
      ...definitions,
      definition(afterVariable, 'String'),
      definition(firstVariable, 'Int'),
    ],
    selectionSet: selecting({
      ...named('events', [edges(selections), named('pageInfo', [named('hasNextPage')])]),
      alias: name(responseKey),
      arguments: [...kept, given('after', afterVariable), given('first', firstVariable)],
    }),
  };
  return {
    query: print({ kind: Kind.DOCUMENT, definitions: [page, ...fragments] }),
    operationName: operation.name?.value,
    responseKey,
    variableNames: definitions.map(({ variable }) => variable.name.value),
    afterVariable,
    firstVariable,
  };
}

function edges(selections: readonly SelectionNode[]): FieldNode {
  return named('edges', [named('cursor'), named('node', selections)]);
}

/** The fragments that a selection is made of, and theirs. */
function fragmentsUnder(
  { definitions }: DocumentNode,
  selections: readonly SelectionNode[],
): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const look = (nodes: readonly ASTNode[]) => {
    for (const node of nodes) {
      visit(node, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = definitions.find(
            (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value,
          );
          if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || found.has(fragment)) return;
          found.add(fragment);
          look([fragment.selectionSet]);
        },
      });
    }
  };
  look(selections);
  return [...found];
}

function variablesIn(nodes: readonly ASTNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: (each) => void names.add(each.name.value) });
  return names;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeName(`${wanted}_`, taken) : wanted;
}

function name(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function named(value: string, selections?: readonly SelectionNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: name(value),
    ...(selections !== undefined && { selectionSet: selecting(...selections) }),
  };
}

function selecting(...selections: readonly SelectionNode[]) {
  return { kind: Kind.SELECTION_SET, selections } as const;
}

function given(argument: string, variable: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: name(argument),
    value: { kind: Kind.VARIABLE, name: name(variable) },
  };
}

function definition(variable: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(variable) },
    type: { kind: Kind.NAMED_TYPE, name: name(type) },
  };
}
