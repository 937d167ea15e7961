import type { Answer } from './asking/answer.js';
import type { Address } from './page.js';

/** What the server tells the browser, so that it makes the same page again. */
export interface PageState {
  /** Which page, by its path with names in it. */
  readonly path: string;
  readonly address: Address;
  readonly answer: Answer;
}
