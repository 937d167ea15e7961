import type { Answer } from './stage.js';

/** Which rule refused a question; none where it was answered. */
export function ruleOf({ errors }: Answer<unknown>): unknown {
  return errors?.[0]?.extensions?.['rule'];
}
