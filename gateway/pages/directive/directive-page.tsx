import { endOfDay, SIGNED_ON } from '../facts/dates.js';
import { OneDirectiveDocument } from '../generated/graphql.js';
import { definePage, momentOf } from '../page.js';
import { Directive } from './directive.js';

// Nothing of the order is older than its signing.
const FROM = endOfDay(SIGNED_ON);

/** `/directives/{citation}`: one provision, by its citation within the order. */
export const directivePage = definePage({
  path: '/directives/:citation',
  takesAsOf: true,
  document: OneDirectiveDocument,
  variables: (address) => {
    const citation = address.params['citation'] ?? '';
    return { citation, about: citation, asOf: momentOf(address), from: FROM };
  },
  title: (_, { params }) => `Provision ${params['citation'] ?? ''} of EO 14409`,
  found: ({ directive }) => directive !== null,
  content: (data) => <Directive data={data} />,
});
