import type { Question } from '../../../questions/catalogue.js';
import { navigation } from '../all-pages.js';
import type { bundleAssets } from '../bundle/bundle-assets.js';
import { htmlDocument } from '../html-document.js';
import type { Example } from './example.js';
import { ExplorerFrame } from './explorer-frame.js';
import type { ExplorerState } from './explorer-state.js';

/** The explorer has no editor before its script runs, and says to whoever has none where to go instead. */
export function explorerPage(
  { style, explorer }: ReturnType<typeof bundleAssets>,
  questions: readonly Question[],
): string {
  const state: ExplorerState = { examples: questions.map(exampleOf), navigation };
  return htmlDocument({
    title: 'Explorer · Interagency Graph',
    description: 'Ask the graph of Executive Order 14409 anything, and read what it can answer.',
    styles: [style.file],
    script: explorer,
    content: (
      <ExplorerFrame navigation={navigation}>
        <noscript>
          <p className="explorer__unscripted">
            The explorer needs JavaScript. What the graph can be asked is in{' '}
            <a href="/reference">the reference</a> and in <a href="/schema.graphql">the schema</a>;
            any program can ask it at <code>/graphql</code>.
          </p>
        </noscript>
      </ExplorerFrame>
    ),
    state,
  });
}

function exampleOf({ number, question, group, access, query, variables }: Question): Example {
  return { number, question, group, access, query, variables: JSON.stringify(variables, null, 2) };
}
