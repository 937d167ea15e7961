import { CITATIONS, isCitation } from '../order/citations.js';
import { inputError } from './input-error.js';

/** Refuses a filter that names a provision which the order does not have, rather than finding nothing. */
export function requireKnownCitations(citations: readonly string[] | null | undefined): void {
  const unknown = citations?.find((citation) => !isCitation(citation));
  if (unknown === undefined) return;
  throw inputError(
    'CITATION_UNKNOWN',
    `The order has no provision "${unknown}". Use a citation such as ${CITATIONS.at(6)}.`,
  );
}
