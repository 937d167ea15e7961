import { Kind, type DocumentNode } from 'graphql';

// A document may have a thousand operations; a few are enough to see what was meant.
const MOST_NAMES = 10;

/** What to tell whoever chose no operation of a document: what was asked for, and what there is. */
export function whichOperation(document: DocumentNode, operationName?: string | null): string {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  );
  // An operation without a name is the only one of its document: validation refuses others beside it.
  const isNameless = names.includes('');
  if (!operationName)
    return `Say by "operationName" which operation of the document is meant. It has ${listed(names)}.`;
  return isNameless
    ? `The document has no operation "${operationName}". Its only one has no name: leave out "operationName".`
    : `The document has no operation "${operationName}". It has ${listed(names)}.`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const others = names.length - shown.length;
  const last = others > 0 ? `${others} more` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`;
}
