import type { Answer } from './asking/answer.js';
import type { Address } from './page.js';

/** The answer that a page was first rendered from. */
export interface FirstAnswer {
  readonly answer: Answer;
  /** When it was asked, as an ISO date and time. */
  readonly at: string;
  /** The newest change at that time, behind which the browser follows what changes; null where it is not known. */
  readonly newest: string | null;
}

/** What the server tells the browser, so that it makes the same page again. */
export interface PageState {
  /** Which page, by its path with names in it. */
  readonly path: string;
  readonly address: Address;
  readonly first: FirstAnswer;
}
