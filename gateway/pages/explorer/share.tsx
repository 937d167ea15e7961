import { useGraphiQL, type MonacoEditor } from '@graphiql/react';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { shareLink } from './share-link.js';

/** A link to what is in the editor; shown, because not every browser lets a page write to the clipboard. */
export function Share() {
  const query = useText(useGraphiQL((state) => state.queryEditor));
  const variables = useText(useGraphiQL((state) => state.variableEditor));
  const [isShown, setIsShown] = useState(false);
  const link = shareLink(location.href, { query, variables });
  function share() {
    setIsShown(true);
    // Where that is not allowed, the link is there to be copied by hand.
    if (isSecureContext) navigator.clipboard.writeText(link).catch(() => undefined);
  }
  return (
    <>
      <button type="button" onClick={share}>
        Share a link
      </button>
      {isShown && (
        <label>
          Link to this operation, without the token
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}

/** What an editor holds, also while it is written. */
function useText(editor: MonacoEditor | undefined): string {
  const subscribe = useCallback(
    (tell: () => void) => {
      const listening = editor?.onDidChangeModelContent(tell);
      return () => listening?.dispose();
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => editor?.getValue() ?? '');
}
