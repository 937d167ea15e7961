import { inputError } from '../graph/input-error.js';

/** The largest page of any list. */
export const LARGEST_PAGE = 100;
/** The page a list gives where `first` is absent. */
export const USUAL_PAGE = 20;

/** How many nodes a page may have; refuses what lies outside 1 to 100 rather than changing it silently. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? USUAL_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw inputError(
      'FIRST_OUT_OF_RANGE',
      `"first" must be from 1 to ${LARGEST_PAGE}, but was ${size}.${size > LARGEST_PAGE ? ' Ask for a smaller page and go on with "after".' : ''}`,
    );
  }
  return size;
}
