import { useSyncExternalStore } from 'react';
import { answerOf, type Answer, type WireAnswer } from '../asking/answer.js';
import { changeListeners } from '../asking/change-listeners.js';

/** What was asked for an answer: enough to ask the same again. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The last answer that the explorer showed. */
export interface LastAnswer {
  readonly asked: Asked;
  readonly answer: Answer;
}

let last: LastAnswer | null = null;
const { subscribe, tell } = changeListeners();

/** Keeps an answer, so that what is shown beside the result is of it. */
export function keepAnswer(asked: Asked, wire: WireAnswer): void {
  last = { asked, answer: answerOf(wire) };
  tell();
}

/** The last answer; null before the first. */
export function useLastAnswer(): LastAnswer | null {
  return useSyncExternalStore(subscribe, () => last);
}
