import type { Question } from '../../../questions/catalogue.js';
import type { bundleAssets } from '../bundle/bundle-assets.js';
import { htmlDocument } from '../html-document.js';
import type { Example } from './example.js';

/** The explorer has nothing to show before its script runs, and says so to whoever has none. */
export function explorerPage(
  { style, explorer }: ReturnType<typeof bundleAssets>,
  questions: readonly Question[],
): string {
  return htmlDocument({
    title: 'Explorer · Interagency Graph',
    description: 'Ask the graph of Executive Order 14409 anything, and read what it can answer.',
    styles: [style.file],
    script: explorer,
    content: <noscript>The explorer needs JavaScript. The schema is at /schema.graphql.</noscript>,
    state: questions.map(exampleOf),
  });
}

function exampleOf({ number, question, group, access, query, variables }: Question): Example {
  return { number, question, group, access, query, variables: JSON.stringify(variables, null, 2) };
}
