import { failuresOf, type Answer } from '../asking/answer.js';
import { operationOf } from '../asking/operation.js';
import { NewestChangeDocument, type NewestChangeQuery } from '../generated/graphql.js';

/** Asks which change is the newest. */
export const newestChange = operationOf(NewestChangeDocument, {});

/** The identifier of the newest change; null where there is none, or where it cannot be told now. */
export function newestIn(answer: Answer): string | null {
  return (answer.data as NewestChangeQuery | null)?.events?.pageInfo.endCursor ?? null;
}

/** Whether everything could be answered, and nothing that it rests on is old. */
export function isWhole(answer: Answer): boolean {
  return answer.data !== null && failuresOf(answer).length + answer.warnings.length === 0;
}
