import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { operationNameIn } from './operation-name.js';
import type { Shared } from './share-link.js';

/** Puts another operation and its variables into the editor, in place of what is there. */
export function usePut(): (operation: Shared) => void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const actions = useGraphiQLActions();
  return ({ query, variables }) => {
    // A subscription to what was there would go on, and running the next operation would only end it.
    actions.stop();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    const operationName = operationNameIn(query) ?? '';
    actions.setOperationName(operationName);
    // GraphiQL would do this a moment later, and the history take the old text for what is asked now.
    actions.updateActiveTabValues({ query, variables, operationName });
  };
}
