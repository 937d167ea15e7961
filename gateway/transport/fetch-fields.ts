import { Kind, OperationTypeNode, parse } from 'graphql';
import type { OperationDefinitionNode, SelectionNode } from 'graphql';

/** What a fetch asks for: whether it changes something, and the names its answer would have had. */
export interface FetchFields {
  readonly isMutation: boolean;
  /** Response names at the root or, for an entity fetch, of the entities. */
  readonly names: readonly string[];
}

/** Reads the text of a fetch; only done for one that failed. */
export function fetchFields(operation: string): FetchFields {
  const document = parse(operation, { noLocation: true });
  const definition = document.definitions.find(
    (candidate): candidate is OperationDefinitionNode =>
      candidate.kind === Kind.OPERATION_DEFINITION,
  );
  const root = definition?.selectionSet.selections ?? [];
  const isMutation = definition?.operation === OperationTypeNode.MUTATION;
  return { isMutation, names: [...new Set(responseNames(entitiesOf(root) ?? root))] };
}

function entitiesOf(selections: readonly SelectionNode[]): readonly SelectionNode[] | undefined {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD && selection.name.value === '_entities') {
      return selection.selectionSet?.selections;
    }
  }
  return undefined;
}

function responseNames(selections: readonly SelectionNode[]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return responseNames(selection.selectionSet.selections);
    }
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') return [];
    return [selection.alias?.value ?? selection.name.value];
  });
}
