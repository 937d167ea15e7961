import { Kind, parse, type OperationDefinitionNode } from 'graphql';

/** The operations of a document; none where it is not GraphQL, of which the gateway says why. */
export function operationsIn(document: string): readonly OperationDefinitionNode[] {
  try {
    return parse(document).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
  } catch {
    return [];
  }
}

/**
 * The name of the operation that is meant. GraphiQL goes on sending the one that it knew last, which is
 * none of a document that was put into the editor since.
 */
export function operationNameIn(document: string, chosen?: string | null): string | null {
  const operations = operationsIn(document);
  if (operations.length === 1) return operations[0]?.name?.value ?? null;
  const isThere = operations.some(({ name }) => name?.value === chosen);
  return isThere ? (chosen ?? null) : null;
}
