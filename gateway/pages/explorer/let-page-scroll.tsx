import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const OPTIONS = { scrollbar: { alwaysConsumeMouseWheel: false } };

/** Lets the wheel go on to the page where an editor has nothing more to scroll: there are panes and a footer below. */
export function LetPageScroll() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor])
      editor?.updateOptions(OPTIONS);
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
