import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** What stands at the root of an operation, out of its fragments; null where a directive decides about it. */
export function rootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FieldNode[] | null {
  const fields: FieldNode[] = [];
  const isUnconditional = operation.selectionSet.selections.every(add);
  return isUnconditional ? fields : null;

  function add(selection: SelectionNode): boolean {
    if ((selection.directives ?? []).length > 0) return false;
    if (selection.kind === Kind.FIELD) {
      fields.push(selection);
      return true;
    }
    return selectionsOf(document, selection).every(add);
  }
}

function selectionsOf(
  document: DocumentNode,
  selection: Exclude<SelectionNode, FieldNode>,
): readonly SelectionNode[] {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections;
  const fragment = document.definitions.find(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION &&
      definition.name.value === selection.name.value,
  );
  return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fragment.selectionSet.selections : [];
}
