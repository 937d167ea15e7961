import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo } from 'react';
import { useToken } from '../asking/token.js';
import { Identity } from '../frame/identity.js';
import { useViewer } from '../frame/use-viewer.js';
import { AboutAnswer } from './about-answer.js';
import { examplesPlugin } from './examples-plugin.js';
import { ExplorerFrame } from './explorer-frame.js';
import type { ExplorerState } from './explorer-state.js';
import { FollowLinks } from './follow-links.js';
import { LetPageScroll } from './let-page-scroll.js';
import { sendOperation } from './send-operation.js';
import type { Shared } from './share-link.js';

const FIRST_QUERY = `# Ask the graph of Executive Order 14409. The questions beside this are a start.
{
  directives(filter: { timeliness: [PASSED_SILENT] }) {
    nodes {
      citation
      dueOn
      leads {
        principal {
          name
        }
      }
    }
  }
}
`;

/** The explorer: an editor over the public API, as whoever the token names. */
export function ExplorerApp({ examples, navigation, shared }: ExplorerProps) {
  const token = useToken();
  const { viewer, refused, isTrying } = useViewer(token);
  const fetcher = useMemo(() => sendOperation(refused === null ? token : null), [token, refused]);
  const plugins = useMemo(
    () => [examplesPlugin(examples), explorerPlugin(), HISTORY_PLUGIN],
    [examples],
  );
  return (
    <ExplorerFrame
      navigation={navigation}
      identity={<Identity token={token} viewer={viewer} refused={refused} isTrying={isTrying} />}
    >
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin="Questions"
        defaultQuery={FIRST_QUERY}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        defaultEditorToolsVisibility="variables"
        {...(shared !== null && {
          initialQuery: shared.query,
          initialVariables: shared.variables,
        })}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Footer>
          <AboutAnswer />
        </GraphiQL.Footer>
        <FollowLinks />
        <LetPageScroll />
      </GraphiQL>
    </ExplorerFrame>
  );
}

/** What the explorer begins with. */
export interface ExplorerProps extends ExplorerState {
  /** What the address carries; null where it is nobody's link. */
  readonly shared: Shared | null;
}
