import { SourcesAndTextDocument, type TextSupport } from '../generated/graphql.js';
import { definePage, type Address } from '../page.js';
import { Claims } from './claims.js';

/** `/claims`: what sources say of the order, beside its text. `?text=` takes one answer of the text. */
export const claimsPage = definePage({
  path: '/claims',
  navigation: 'Sources and the text',
  takesAsOf: false,
  document: SourcesAndTextDocument,
  variables: (address) => {
    const chosen = chosenOf(address);
    return { supportedByText: chosen === null ? null : [chosen] };
  },
  title: () => 'Sources and the text of EO 14409',
  content: (data, address) => <Claims data={data} chosen={chosenOf(address)} />,
});

const CHOICES: readonly TextSupport[] = ['NO', 'UNDETERMINED', 'YES'];

/** Those that contradict the text, unless something else is asked for. */
function chosenOf({ query }: Address): TextSupport | null {
  if (query['text'] === 'ALL') return null;
  return CHOICES.find((choice) => choice === query['text']) ?? 'NO';
}
