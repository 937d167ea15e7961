import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LARGEST_PAGE } from '../../subgraphs/contract/connections/page-size.js';
import { connectionTypeOf } from './connection-type.js';

/** The name under which a page says whether the list goes on; no name of a client's own looks like it. */
export const PAGE_INFO = '_exportedPage';
/** The variable by which a page is told where it begins. */
export const AFTER_VARIABLE = '_exportedAfter';

const HAS_NEXT_PAGE: FieldNode = {
  kind: Kind.FIELD,
  name: name('pageInfo'),
  selectionSet: selecting('hasNextPage'),
};

/**
 * The document, which has one operation, with its list asked for page by page: from wherever the variable says, in pages of the
 * size that the client states or else of the largest. A list within a row says in the answer whether
 * it goes on, so that nobody takes its first page for all of it.
 */
export function askForPages(
  schema: GraphQLSchema,
  document: DocumentNode,
  list: readonly FieldNode[],
): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  const paged: DocumentNode = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: {
        enter: (node) => (list.includes(node) ? inPages(node) : undefined),
        leave(node) {
          const type = typeInfo.getType();
          const isPage = type != null && connectionTypeOf(type) !== null;
          return isPage && !saysItself(node) ? saying(node, HAS_NEXT_PAGE) : undefined;
        },
      },
    }),
  );
  return visit(paged, { OperationDefinition: (node) => withVariable(node, variablesUsed(paged)) });
}

/** The variables with the page's own; one that only said where to begin is not used any more, which none may be. */
function withVariable(
  operation: OperationDefinitionNode,
  used: ReadonlySet<string>,
): OperationDefinitionNode {
  const own = operation.variableDefinitions ?? [];
  const variable = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(AFTER_VARIABLE) },
    type: { kind: Kind.NAMED_TYPE, name: name('String') },
  } as const;
  const kept = own.filter((definition) => used.has(definition.variable.name.value));
  return { ...operation, variableDefinitions: [...kept, variable] };
}

function variablesUsed(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  return used;
}

function inPages(node: FieldNode): FieldNode {
  const own = (node.arguments ?? []).filter((argument) => argument.name.value !== 'after');
  const sized = own.some((argument) => argument.name.value === 'first')
    ? own
    : [...own, given('first', { kind: Kind.INT, value: String(LARGEST_PAGE) })];
  const after = given('after', { kind: Kind.VARIABLE, name: name(AFTER_VARIABLE) });
  return saying(
    { ...node, arguments: [...sized, after] },
    {
      kind: Kind.FIELD,
      alias: name(PAGE_INFO),
      name: name('pageInfo'),
      selectionSet: selecting('hasNextPage', 'endCursor'),
    },
  );
}

function saysItself({ selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some(
    (selection) => selection.kind === Kind.FIELD && selection.alias?.value === PAGE_INFO,
  );
}

function saying(node: FieldNode, field: FieldNode): FieldNode {
  const selections = [...(node.selectionSet?.selections ?? []), field];
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function selecting(...fields: readonly string[]): SelectionSetNode {
  return {
    kind: Kind.SELECTION_SET,
    selections: fields.map((field) => ({ kind: Kind.FIELD, name: name(field) })),
  };
}

function given(argument: string, value: ArgumentNode['value']): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: name(argument), value };
}

function name(value: string) {
  return { kind: Kind.NAME, value } as const;
}
