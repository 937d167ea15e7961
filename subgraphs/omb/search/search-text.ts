import { inputError } from '../../contract/graph/input-error.js';

/** The longest text that somebody can look for. */
const LONGEST_SEARCH = 200;

/** Refuses a text that has nothing to find in it, or too much. */
export function requireSearchText(text: string): void {
  const { length } = text.trim();
  if (length > 0 && text.length <= LONGEST_SEARCH) return;
  throw inputError(
    'SEARCH_TEXT_OUT_OF_RANGE',
    `"text" must have from 1 to ${LONGEST_SEARCH} characters, but had ${length}.`,
  );
}
