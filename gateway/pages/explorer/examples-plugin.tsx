import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import type { Example } from './example.js';
import { usePut } from './use-put.js';

/** The questions of an analyst, by group, each to be put into the editor and asked. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Questions',
    icon: QuestionMark,
    content: () => <Examples examples={examples} />,
  };
}

function Examples({ examples }: { readonly examples: readonly Example[] }) {
  const put = usePut();
  const actions = useGraphiQLActions();
  // The questions are there a moment before the editors that they would be put into.
  const isReady = useGraphiQL(
    ({ queryEditor, variableEditor, responseEditor }) =>
      queryEditor !== undefined && variableEditor !== undefined && responseEditor !== undefined,
  );
  function ask(example: Example) {
    put(example);
    actions.run();
  }
  const groups = [...new Set(examples.map(({ group }) => group))];
  return (
    <section className="examples" aria-labelledby="examples">
      <h2 id="examples" className="graphiql-doc-explorer-title">
        Questions
      </h2>
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {examples
              .filter((example) => example.group === group)
              .map((example) => (
                <li key={example.number}>
                  <button type="button" disabled={!isReady} onClick={() => ask(example)}>
                    {example.question}
                  </button>
                  <p>{example.access}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function QuestionMark() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d="M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8" />
      <path d="M12 17.5v.1" />
    </svg>
  );
}
