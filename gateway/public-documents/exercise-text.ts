const MARK = 'EXERCISE';

/** A text of a document, which says of an exercise that it is one. */
export function exerciseText(isExercise: boolean, text: string): string {
  return isExercise && !text.startsWith(MARK) ? `${MARK}: ${text}` : text;
}
